import {stemmer} from '@orama/stemmers/lithuanian';

import {remembered} from '../../engine/grammar/remembered.js';

/** The stem of a word in lower case (Snowball). All lexicons share it, so that no word is stemmed twice. */
export const stem = remembered(stemmer);
