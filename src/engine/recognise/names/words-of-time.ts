import {lowerAt} from '../../grammar/token-at.js';
import {isCapitalised} from '../../grammar/spelling.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {romanOf} from '../dates/tokens.js';
import {opensSentence} from './name-lexicon.js';

/** Tells which words with a capital say when, and so begin no name: "On 24 June Napoleon crossed", "before Christmas Truman". */
export function wordsOfTime({
  dates,
  names: {givenNames, givenUnless},
}: LanguagePack): (tokens: readonly Token[], index: number) => boolean {
  const feasts = new Set(dates.feasts.map(([feast]) => feast));
  // „Antano Kalėdos“, but „Prieš Kalėdas“
  const isBehindName = (tokens: readonly Token[], index: number): boolean => {
    const before = tokens[index - 1];
    if (!before || !isCapitalised(before.text)) return false;
    return !opensSentence(tokens, index - 1) || givenNames.has(before.lower);
  };
  // „Paskutiniame XIX a. ketvirtyje“
  const isCentury = (tokens: readonly Token[], index: number): boolean =>
    romanOf(tokens[index]!.text) !== undefined &&
    dates.centuryWords.has(lowerAt(tokens, index + 1));
  return (tokens, index) => {
    const {lower} = tokens[index]!;
    if (isCentury(tokens, index)) return true;
    if (feasts.has(lower)) return !isBehindName(tokens, index);
    if (!dates.months.has(lower) && !dates.weekdays.has(lower)) return false;
    const before = tokens[index - 1];
    // "On 23 August Witte", "in August Witte"; a month may be a given name.
    const isDated = before?.kind === 'number' || givenUnless.has(before?.lower ?? '');
    return isDated || !givenNames.has(lower);
  };
}
