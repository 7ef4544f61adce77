import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token, TokenisedSentence} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {YEAR} from '../tokens.js';
import {hasEarlyYears, hasFirstYears} from './early-years.js';

/** How an account writes its years all along. */
export interface Manner {
  /** Of years without a word for "year", as encyclopaedias write them: from when to when they may be. */
  readonly terse?: {readonly from: number; readonly to: number};
  /** Whether every passage tells of a year that it begins with. */
  readonly hasEntries?: boolean;
  /** Whether passages begin with a year and a full stop, as annals do: "1361. On 20 March". */
  readonly hasAnnals?: boolean;
  /** Whether days are written in figures that only spaces part: `1940 06 14`. */
  readonly hasSpacedDays?: boolean;
  /** Whether it tells of years of three figures. */
  readonly hasEarlyYears?: boolean;
  /** Whether it tells of years of one or two figures, with their era. */
  readonly hasFirstYears?: boolean;
  /** Whether it is such a passage that begins here. */
  readonly isEntry?: boolean;
}

/** Minimum number of clauses opened by a bare year that make it an account's manner. */
const FEWEST_BARE = 2;
/** Years so far from those that open clauses are told of as well. */
const LIFETIME = 100;
/** Minimum number of passages that begin with "1361. On" in annals. */
const FEWEST_ANNALS = 2;
/** Minimum number of days in figures parted by spaces that make it an account's manner. */
const FEWEST_SPACED = 2;
const TWO = /^\d\d$/;
/** Minimum number of passages that begin with a year, one after the other, in a list of events by years, and their least share of all. */
const FEWEST_ENTRIES = 3;
const MOST = 0.6;

/** How an account writes its years and days all along, by all of its sentences: „1938 baigė gimnaziją“, "1710 Plague." */
export function mannerOf(sentences: readonly TokenisedSentence[], pack: LanguagePack): Manner {
  const spaced = spacedYears(sentences);
  const terse = pack.dates.yearsOpen ? terseYears(sentences, spaced, pack) : undefined;
  return {
    ...(terse && {terse}),
    hasEntries: hasEntries(sentences),
    hasAnnals: hasAnnals(sentences),
    hasSpacedDays: spaced.days >= FEWEST_SPACED,
    hasEarlyYears: hasEarlyYears(sentences, pack),
    hasFirstYears: hasFirstYears(sentences, pack),
  };
}

/** Years that open clauses by themselves, or, where none does with its word, stand in days and months in figures. */
function terseYears(
  sentences: readonly TokenisedSentence[],
  spaced: SpacedYears,
  pack: LanguagePack,
): Manner['terse'] {
  const years: number[] = [];
  let worded = 0;
  for (const {tokens} of sentences) {
    const [first, next] = tokens;
    if (!first || !next || !isUnround(first)) continue;
    const isWorded = pack.dates.yearWords.has(next.lower);
    if (isWorded) worded += 1;
    if (next.kind === 'word' && !isWorded && !mayCount(next, pack)) years.push(Number(first.text));
  }
  const told = worded === 0 ? years.concat(spaced.years) : years;
  if (told.length < FEWEST_BARE) return undefined;
  // A text may have more of them than a function takes arguments.
  const [first, last] = told.reduce(
    ([least, most], year) => [Math.min(least, year), Math.max(most, year)],
    [Infinity, -Infinity],
  );
  return {from: first - LIFETIME, to: last + LIFETIME};
}

function hasEntries(sentences: readonly TokenisedSentence[]): boolean {
  let [passages, entries, last] = [0, 0, 0];
  for (const [index, {tokens, passage}] of sentences.entries()) {
    if (passage === sentences[index - 1]?.passage || passage.kind === 'heading') continue;
    passages += 1;
    const [first, next] = tokens;
    // The years of a table, or of headings, need no more.
    if (!first || !YEAR.test(first.text) || next?.kind !== 'word') continue;
    const year = Number(first.text);
    if (year < last) return false;
    entries += 1;
    last = year;
  }
  return entries >= FEWEST_ENTRIES && entries >= MOST * passages;
}

/** Whether at least two passages begin with a year, a full stop and a new sentence, and all such years go on. */
function hasAnnals(sentences: readonly TokenisedSentence[]): boolean {
  let [entries, last] = [0, 0];
  for (const [index, {tokens, passage}] of sentences.entries()) {
    if (passage === sentences[index - 1]?.passage || !isAnnal(tokens)) continue;
    const year = Number(tokens[0]!.text);
    if (year < last) return false;
    last = year;
    const next = [...tokens.slice(2), ...(sentences[index + 1]?.tokens ?? [])];
    if (isCapitalised(next.find(({kind}) => kind === 'word')?.text ?? '')) entries += 1;
  }
  return entries >= FEWEST_ANNALS;
}

/** Days in figures that only spaces part, and the years of such days and months: `1940 06 14`, `1941 07`. */
interface SpacedYears {
  readonly days: number;
  readonly years: readonly number[];
}

function spacedYears(sentences: readonly TokenisedSentence[]): SpacedYears {
  let days = 0;
  const years: number[] = [];
  for (const {tokens} of sentences) {
    for (let at = 0; at + 1 < tokens.length; at += 1) {
      if (tokens[at]!.kind !== 'number' || !YEAR.test(tokens[at]!.text)) continue;
      const [month, day] = [tokens[at + 1]!, tokens[at + 2]];
      if (month.joined || !TWO.test(month.text)) continue;
      const isDay = day !== undefined && !day.joined && TWO.test(day.text);
      if (isDay) days += 1;
      // "in 1941 10 men"
      if (isDay || month.text.startsWith('0')) years.push(Number(tokens[at]!.text));
    }
  }
  return {days, years};
}

/** Whether a sentence begins as annals do, with a year and a full stop: "1361." */
export function isAnnal([first, stop]: readonly Token[]): boolean {
  return first !== undefined && YEAR.test(first.text) && stop?.text === '.' && stop.joined;
}

/** Whether a token is a year that is no round number. */
export function isUnround({text}: Token): boolean {
  return YEAR.test(text) && !text.endsWith('00');
}

/** Whether a word behind four figures may be what they count. */
export function mayCount(
  {kind, text, lower}: Token,
  {numerals, quantities}: LanguagePack,
): boolean {
  if (kind !== 'word' || isCapitalised(text) || numerals.words.has(lower)) return false;
  return (
    quantities.nounForm(lower) !== undefined ||
    quantities.modifiers(lower) ||
    numerals.multipliers.has(lower)
  );
}
