import {msg, str} from '@lit/localize';

import type {FindingKind} from '../engine/comparison.js';
import {languageNames} from './intl.js';

/** What the findings of a kind are called, as a filter calls them: "Dates", "Names". */
export function findingKindName(kind: FindingKind): string {
  switch (kind) {
    case 'date':
      return msg('Dates', {id: 'kind-dates'});
    case 'quantity':
      return msg('Numbers', {id: 'kind-quantities'});
    case 'duration':
      return msg('Lengths of time', {id: 'kind-durations'});
    case 'name':
      return msg('Names', {id: 'kind-names'});
    case 'list':
      return msg('Lists', {id: 'kind-lists'});
    case 'event':
      return msg('Events', {id: 'kind-events'});
  }
}

/** The name of a language in the language of the interface, as it stands alone: "Lithuanian", „lietuvių kalba“. */
export function languageName(lang: string): string {
  switch (lang) {
    // Nearly every account is in one of these, and the first name that a browser is asked for takes it longer than the page.
    case 'en':
      return msg('English', {id: 'language-en'});
    case 'lt':
      return msg('Lithuanian', {id: 'language-lt'});
  }
  const name = nameOf(lang);
  return name === undefined ? lang : msg(str`${name}`, {id: 'language'});
}

/** Undefined for what is no BCP 47 tag, as a document may say. */
function nameOf(lang: string): string | undefined {
  try {
    return languageNames().of(lang);
  } catch {
    return undefined;
  }
}
