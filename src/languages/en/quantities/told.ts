import type {ReferringGrammar} from '../../../engine/recognise/quantities/nouns/told/referring-grammar.js';
import {words} from '../../word-lists.js';

/** How amounts refer to what was counted before them. */
export const told: ReferringGrammar = {
  refersBack: new Set([
    'of them',
    'of these',
    'of those',
    'of whom',
    'of which',
    'they were',
    'they numbered',
    'there were',
    'there remained',
  ]),
  refersToPeople: new Set(['of whom']),
  relativePairs: new Set(['of whom', 'of which', 'among whom', 'among which']),
  portions: new Set(
    ['them', 'these', 'those', 'whom', 'which'].flatMap((those) => [
      `of ${those}`,
      `among ${those}`,
    ]),
  ),
  portionIs: words('were are'),
  byOthers:
    / (?:(?:according to|by) (?:other|others|another|different) ?(?:sources?|accounts?|estimates?|figures|data|reports?)?|(?:other|another) (?:sources?|accounts?) (?:says?|gives?|has|have))$/u,
  against: words('against'),
  relatives: words('who whom'),
  gains: {
    verbs:
      /^(?:won|wins?|received?|receives|gained|gains?|took|takes?|obtained|secured|got|polled)$/u,
    of: new Set(['seats', 'votes']),
  },
};
