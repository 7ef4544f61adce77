import type {QuantityGrammar} from '../../engine/recognise/quantities/grammar.js';
import {nounPhrases} from './quantities/noun-phrases.js';
import {amounts} from './quantities/amounts.js';
import {qualifiers} from './quantities/qualifiers.js';
import {labels} from './quantities/labels.js';
import {anotherPhrase} from './quantities/another-phrase.js';
import {clauses} from './quantities/clauses.js';
import {told} from './quantities/told.js';

export const quantities: QuantityGrammar = {
  ...amounts,
  ...qualifiers,
  ...labels,
  ...anotherPhrase,
  ...clauses,
  ...told,
  ...nounPhrases,
};
