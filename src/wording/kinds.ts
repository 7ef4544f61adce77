import {msg} from '@lit/localize';

import type {FindingKind} from '../engine/comparison.js';
import {languageNames} from './intl.js';

/** "Dates", "Names": the findings of a kind, as a filter calls them. */
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

/** The name of a language in the language of the interface: "Lithuanian", "lietuvių". */
export function languageName(lang: string): string {
  try {
    return languageNames().of(lang) ?? lang;
  } catch {
    // Not a BCP 47 tag: the document said so.
    return lang;
  }
}
