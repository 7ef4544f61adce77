import {lexicon} from '../../engine/recognise/lexicon.js';

/** What brings in somebody or some place that the clause does not tell of. */
export const comparisons = lexicon(
  {
    compared:
      'like, unlike, as in, as with, as had, as did, as for, just as in, similar to, compared with, compared to, than, than in, beside, besides, apart from, aside from, except, except for, other than, in addition to, instead of, rather than, without, no less than',
  },
  (word) => word,
);
