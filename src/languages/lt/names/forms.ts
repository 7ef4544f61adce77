import type {FormGrammar} from '../../../engine/recognise/names/runs/form-grammar.js';
import {bearers} from '../bearers.js';
import {cases} from '../cases.js';
import {everyForm, formsOf, isLocative, nominativesOf, olderFormsOf} from '../morphology.js';
import {adjectives, commonWords, documents, likeSurnames, townWords} from '../name-words.js';
import {numerals} from '../numerals.js';

/** Not in the locative: „Varnoje“. */
const TOWN_WORDS = [...everyForm(townWords)].filter((form) => !isLocative(form));

/** Trades, peoples and towns: „Anglas išrado“, „Naujamiestis“. */
const NOBODY = new RegExp(`${bearers.source}|miestis$`, 'u');

/** Forms of names, words that are none, and what joins names. */
export const forms: FormGrammar = {
  formsOf,
  olderFormsOf,
  nominativesOf,
  bare: (lower) => lower,
  cases,
  definite:
    /(?:asis|ysis|oji|(?<!u)ojo|osios|ųjų|ajai|iesiems|osioms|[ąį]jį|ąją|uosius|ąsias|uoju|ąja|aisiais|osiomis|ajame|ojoje|uosiuose|osiose|ieji)$/,
  ofGenitive: new Set(['iš', 'nuo', 'prie', 'netoli', 'link', 'iki', 'ligi', 'šalia']),
  commonWords: new Set([
    ...commonWords,
    ...numerals.multipliers.keys(),
    ...numerals.fractions.keys(),
    ...TOWN_WORDS,
    ...everyForm([...documents, ...adjectives, ...likeSurnames]),
  ]),
  abstract: NOBODY,
  conjunctions: new Set(['ir', 'bei', 'o', 'ar']),
  inclusions: new Set(['įskaitant', 'tarp', 'pavyzdžiui', 'pvz', 'antai', 'kaip']),
  means: new Set(['su']),
};
