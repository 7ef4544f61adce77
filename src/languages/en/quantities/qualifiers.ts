import type {QualifierGrammar} from '../../../engine/recognise/qualifiers.js';
import {qualifierPhrases} from '../../word-lists.js';
import {words} from '../../word-lists.js';

/** How exactly amounts are meant. */
export const qualifiers: QualifierGrammar = {
  before: qualifierPhrases({
    exact: 'exactly, precisely',
    about:
      'about, around, approximately, some, nearly, almost, roughly, circa, c, ca, c ., ca ., close to, in the region of, an estimated, estimated, perhaps, somewhere around, or so, close on, about a, nearly a, almost a, nigh on, well nigh, the better part of, the best part of, the greater part of, most of',
    'at-least':
      'at least, no fewer than, not fewer than, no less than, not less than, a minimum of, minimum of, at the least',
    'at-most':
      'up to, no more than, not more than, at most, a maximum of, maximum of, as many as, only up to, not exceeding, not above, not over, limited to, at the most',
    over: 'over, more than, upwards of, in excess of, above, exceeding, well over, just over, longer than',
    under:
      'under, fewer than, less than, below, just under, not quite, just short of, a little short of',
  }),
  targets: words('to'),
  changes:
    'increas grow grew rise rose fall fell reduc decreas dwindl shrink shrank shrunk expand declin drop climb soar swell swelled doubl cut rais lower'.split(
      ' ',
    ),
  changesFrom: new Set(),
  behind: qualifierPhrases({
    exact: '',
    about: 'or so, approximately, or thereabouts, - odd, odd',
    'at-least':
      'or more, or greater, or higher, or larger, and more, and upwards, or upwards, at least, at the least',
    'at-most': 'at most, or fewer, or less, or lower, or smaller, at the most',
    over: '',
    under: '',
  }),
};
