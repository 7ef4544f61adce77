import {lexicon} from '../../engine/recognise/lexicon.js';

/**
 * What brings in somebody or some place that the clause does not tell of. Beside a town is where it happened; beside a people
 * there is another.
 */
export const comparisons = lexicon(
  {
    compared:
      'like, unlike, as in, as with, as had, as did, just as in, similar to, compared with, compared to, apart from, aside from, except, except for, other than, instead of, rather than, without',
    beside: 'beside',
  },
  (word) => word,
);
