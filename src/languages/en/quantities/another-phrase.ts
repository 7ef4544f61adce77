import type {AnotherPhraseGrammar} from '../../../engine/recognise/quantities/nouns/phrase/noun-phrase-grammar.js';
import {words} from '../../word-lists.js';

/** By what a noun before an amount is not what it counts. */
export const anotherPhrase: AnotherPhraseGrammar = {
  tells: words(
    'speak speaks spoke tell tells told say says said claim claims claimed admit admits admitted report reports reported estimate estimates estimated suggest suggests suggested mention mentions mentioned record records recorded state stated states support supports supported assume assumes assumed think thinks thought believe believes believed guess guessed want wanted demand demanded expect expected promise promised',
  ),
  toldAs: words('at as to'),
  beside: words('by'),
};
