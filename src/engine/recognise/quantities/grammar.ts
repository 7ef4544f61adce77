import type {QualifierGrammar} from '../qualifiers.js';
import type {AmountGrammar} from './amounts/amount-grammar.js';
import type {LabelGrammar} from './labels/label-grammar.js';
import type {ClauseGrammar} from './nouns/clause/clause-grammar.js';
import type {AnotherPhraseGrammar, NounPhraseGrammar} from './nouns/phrase/noun-phrase-grammar.js';
import type {ReferringGrammar} from './nouns/told/referring-grammar.js';

/**
 * The amounts of a language, beside its numerals, in parts: a pack has a file for each. What has a question mark is for what some
 * languages have, and says for which.
 */
export interface QuantityGrammar
  extends
    AmountGrammar,
    QualifierGrammar,
    LabelGrammar,
    NounPhraseGrammar,
    AnotherPhraseGrammar,
    ClauseGrammar,
    ReferringGrammar {}
