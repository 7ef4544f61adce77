import {stemmer} from '@orama/stemmers/lithuanian';

import {remembered} from '../../engine/grammar/remembered.js';

/** The one case that Snowball leaves as it is of nouns in -eris: „dolerį“, „lagerį“. */
const LEFT = /erį$/u;

/** The stem of a word in lower case (Snowball). All lexicons share it, so that no word is stemmed twice. */
export const stem = remembered((word: string) => stemmer(word.replace(LEFT, 'eris')));
