import {msg} from '@lit/localize';

import type {PassageKind} from '../engine/account.js';
import type {FindingKind, Mode} from '../engine/comparison.js';
import type {MentionKind} from '../engine/mention.js';
import {languageNames} from './intl.js';

/** "Date", "Person": the name of a kind of mention. */
export function mentionKindName(kind: MentionKind): string {
  switch (kind) {
    case 'date':
      return msg('Date', {id: 'kind-date'});
    case 'quantity':
      return msg('Number', {id: 'kind-quantity'});
    case 'duration':
      return msg('Length of time', {id: 'kind-duration'});
    case 'person':
      return msg('Person', {id: 'kind-person'});
    case 'place':
      return msg('Place', {id: 'kind-place'});
    case 'organisation':
      return msg('Organisation', {id: 'kind-organisation'});
    case 'formation':
      return msg('Military unit', {id: 'kind-formation'});
    case 'treaty':
      return msg('Treaty', {id: 'kind-treaty'});
  }
}

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

/** The name of a kind of passage. */
export function passageKindName(kind: PassageKind): string {
  switch (kind) {
    case 'heading':
      return msg('Heading');
    case 'paragraph':
      return msg('Paragraph');
    case 'caption':
      return msg('Caption');
    case 'list-item':
      return msg('List item');
    case 'table-row':
      return msg('Table row');
    case 'quotation':
      return msg('Quotation');
    case 'elision':
      return msg('Words left out');
    case 'infobox':
      return msg('Summary box');
    case 'front-matter':
      return msg('About the document');
    case 'back-matter':
      return msg('Sources and links');
    case 'boilerplate':
      return msg('Text of the site');
  }
}

/** The standing of a claim, as a remark beside it: "demanded", "agreed". */
export function modeName(mode: Mode): string {
  switch (mode) {
    case 'demanded':
      return msg('demanded', {id: 'mode-demanded'});
    case 'proposed':
      return msg('proposed', {id: 'mode-proposed'});
    case 'agreed':
      return msg('agreed', {id: 'mode-agreed'});
    case 'planned':
      return msg('planned', {id: 'mode-planned'});
    case 'actual':
      return msg('as it was', {id: 'mode-actual'});
    case 'reported':
      return msg('reported', {id: 'mode-reported'});
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
