import type {AnotherPhraseGrammar} from '../../../engine/recognise/quantities/nouns/phrase/noun-phrase-grammar.js';
import {words} from '../../word-lists.js';

/** By what a noun before an amount is not what it counts. */
export const anotherPhrase: AnotherPhraseGrammar = {
  tells: words(
    'skaičiavo suskaičiavo skaičiuoja pranešė praneša rašė rašo parašė teigė teigia sakė sako nurodė nurodo minėjo mini kalbėjo kalba tvirtino tvirtina manė mano spėjo pasakojo pasakoja pripažino pripažįsta skelbė skelbia paskelbė reikalavo tikėjosi',
  ),
  means: /(?:ais|omis|ėmis|imis|umis)$/u,
};
