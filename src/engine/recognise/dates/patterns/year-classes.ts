import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {ClassReader, Side, Taken} from './class.js';
import {taken} from './class.js';
import type {DateClass} from './date-class.js';
import type {DateGrammar} from '../grammar.js';
import {decadeWord, isOfLongerNumber, romanOf, shortYear, yearOf} from '../tokens.js';
import {yearInWords} from './year-in-words.js';
import type {Numerals} from '../../numbers/grammar.js';
import {mayBeginNumber, ordinalAt} from '../../numbers/numerals.js';
import {isApostrophe, isDash, isHyphen} from '../../signs.js';

const readCentury: ClassReader = (tokens, at, side, {grammar, numerals}) => {
  const inFigures = figuresOfCentury(tokens, at, side, grammar);
  if (inFigures !== undefined) return taken(at + 1, side, 'century', inFigures - 1);
  const roman = romanOf(tokens[at]!.text);
  const ordinal = roman === undefined ? ordinalAt(tokens, at, numerals) : undefined;
  const number = roman ?? ordinal?.value ?? 0;
  if (number < 1 || number > 21) return undefined;
  // „XIV-jo amž.“
  const ending = roman === undefined ? 0 : endingBehind(tokens, at + 1);
  return taken(ordinal?.end ?? at + 1 + ending, side, 'century', number - 1);
};

/** Figures before a word for a century, which are an ordinal where a language writes it so: „16 a.“, „13–14 a.“. */
function figuresOfCentury(
  tokens: readonly Token[],
  at: number,
  side: Side,
  {centurySigns}: DateGrammar,
): number | undefined {
  const {kind, text} = tokens[at]!;
  if (!centurySigns || kind !== 'number' || !/^(?:[1-9]|1\d|2[01])$/.test(text)) return undefined;
  if (isOfLongerNumber(tokens, at)) return undefined;
  const number = Number(text);
  if (decadeWord(tokens, at + 1, centurySigns) > 0) return number;
  const later = Number(tokens[at + 2]?.text);
  const isFirst = side !== 2 && isDash(tokens[at + 1]) && later !== number && later <= 21;
  return isFirst && decadeWord(tokens, at + 3, centurySigns) > 0 ? number : undefined;
}

/** 2 for a hyphen and the letters of a case that touch a Roman number. */
function endingBehind(tokens: readonly Token[], at: number): number {
  const [hyphen, ending] = [tokens[at], tokens[at + 1]];
  if (!isHyphen(hyphen) || !hyphen!.joined || !ending?.joined) return 0;
  return /^\p{Ll}{2,4}$/u.test(ending.text) ? 2 : 0;
}

/** Readers of the classes of years, decades and centuries. */
export const yearReaders = {
  YEAR: (tokens, at, side, {grammar, numerals}, path) => {
    const inWords = yearInWords(tokens, at, numerals);
    if (inWords) return taken(inWords.end, side, 'year', inWords.value);
    const short =
      side === 2
        ? (shortYear(tokens, at, yearRead(path, 1)) ?? nextYearOf(tokens, at, grammar, path))
        : undefined;
    return taken(at + 1, side, 'year', yearOf(tokens, at, grammar.yearWords) ?? short);
  },
  SHORT_YEAR: (tokens, at, side, {grammar, numerals}) => {
    if (isApostrophe(tokens[at])) {
      const [figures, next] = [tokens[at + 1], tokens[at + 2]];
      const isOne = figures?.joined && /^\d\d$/.test(figures.text) && !isWordOn(next);
      return isOne ? taken(at + 2, side, 'shortYear', Number(figures.text)) : undefined;
    }
    const ordinal = ordinalAt(tokens, at, numerals);
    if (!ordinal || ordinal.value <= 9 || ordinal.value >= 100) return undefined;
    const last = tokens[ordinal.end - 1]!.lower;
    const isYear = [...(grammar.yearEndings ?? [])].some((ending) => last.endsWith(ending));
    return isYear ? taken(ordinal.end, side, 'shortYear', ordinal.value) : undefined;
  },
  NEXT_YEAR: (tokens, at, _side, _, path) => {
    const first = yearRead(path, 0);
    const isNext = (yearOf(tokens, at) ?? shortYear(tokens, at, first)) === (first ?? 0) + 1;
    return isNext ? taken(at + 1, 'step', 'intoNext', true) : undefined;
  },
  ANY_YEAR: (tokens, at, side) =>
    tokens[at]!.kind === 'number' &&
    /^[1-9]\d{0,3}$/.test(tokens[at]!.text) &&
    !isOfLongerNumber(tokens, at)
      ? taken(at + 1, side, 'year', Number(tokens[at]!.text))
      : undefined,
  EARLY_YEAR: (tokens, at, side, {grammar, numerals}) =>
    /^[1-9]\d\d$/.test(tokens[at]!.text) && isOpenBehind(tokens, at, grammar, numerals)
      ? taken(at + 1, side, 'year', Number(tokens[at]!.text))
      : undefined,
  DECADE: (tokens, at, side, {grammar, numerals}) => {
    const {decadeNames, decadeEnding} = grammar;
    const own = decadeNames?.get(tokens[at]!.lower);
    if (own !== undefined) return taken(at + 1, side, 'decade', own);
    const hundreds = decadeNames && numerals.words.get(tokens[at]!.lower);
    const link = isDash(tokens[at + 1]) ? 2 : 1;
    const named = decadeNames?.get(lowerAt(tokens, at + link));
    if (hundreds !== undefined && named !== undefined && hundreds > 9 && hundreds < 21) {
      return taken(at + link + 1, side, 'decade', hundreds * 10 + named);
    }
    const isOpen = isApostrophe(tokens[at]) && tokens[at + 1]?.joined === true;
    if (
      isOpen &&
      /^[1-9]0$/.test(tokens[at + 1]!.text) &&
      lowerAt(tokens, at + 2) === decadeEnding
    ) {
      // "the '30s"
      return taken(at + 3, side, 'decade', Number(tokens[at + 1]!.text) / 10);
    }
    if (tokens[at]!.kind !== 'number') return undefined;
    const apostrophe = isApostrophe(tokens[at + 1]) ? 1 : 0;
    const [year, next] = [tokens[at]!.text, tokens[at + 1 + apostrophe]];
    if (!/^1\d\d0$|^20\d0$/.test(year) || !next?.joined || next.lower !== decadeEnding)
      return undefined;
    // "the 1800s" are a century, but "the 1890s and 1900s" two decades.
    return year.endsWith('00') && !isBesideDecade(tokens, at, grammar, numerals)
      ? taken(at + 2 + apostrophe, side, 'century', Number(year) / 100)
      : taken(at + 2 + apostrophe, side, 'decade', Number(year) / 10);
  },
  BARE_EARLY_YEAR: (tokens, at, side) =>
    /^[1-9]\d{0,2}$/.test(tokens[at]!.text) &&
    (side === 2 || !tokens[at]!.joined) &&
    (side > 0 || tokens[at]!.text.length < 3 || isCapitalised(tokens[at + 1]?.text ?? '')) &&
    !isOfLongerNumber(tokens, at)
      ? taken(at + 1, side, 'year', Number(tokens[at]!.text))
      : undefined,
  CENTURY: readCentury,
  SHORT_CENTURY: (tokens, at, side, words, path) => {
    const number = tokens[at + 1];
    if (tokens[at]!.lower !== words.grammar.centuryLetter) return undefined;
    if (number?.kind !== 'number' || !number.joined) return undefined;
    const read = readCentury(tokens, at + 1, side, words, path);
    if (read) return read;
    const isCentury = /^(?:[1-9]|1\d|2[01])$/.test(number.text) && !tokens[at + 2]?.joined;
    return isCentury ? taken(at + 2, side, 'century', Number(number.text) - 1) : undefined;
  },
  TURN: (tokens, at, side, words, path) => {
    const begun = readCentury(tokens, at, side, words, path);
    const century = begun?.fields?.['century'] as number | undefined;
    return begun && taken(begun.end, side, 'turn', century! * 100);
  },
  NTH_DECADE: (tokens, at, side, {grammar, numerals}) => {
    const ordinal = ordinalAt(tokens, at, numerals) ?? figureOfDecade(tokens, at, side, grammar);
    if (!ordinal || ordinal.value < 1 || ordinal.value > 10) return undefined;
    return taken(ordinal.end, side, 'decade', ordinal.value - 1);
  },
} satisfies Partial<Record<DateClass, ClassReader>>;

/** Whether "and" or a dash parts the decade at an index from the one before it, or from the one behind it. */
function isBesideDecade(
  tokens: readonly Token[],
  at: number,
  {decadeEnding}: DateGrammar,
  {joiners}: Numerals,
): boolean {
  const first = Number(tokens[at]!.text);
  const isLink = (link: number): boolean =>
    isDash(tokens[link]) || joiners.has(lowerAt(tokens, link));
  const isDecade = (index: number, year: number): boolean =>
    tokens[index]?.text === String(year) && lowerAt(tokens, index + 1) === decadeEnding;
  if (isLink(at + 2) && [3, 4].some((apart) => isDecade(at + apart, first + 10))) return true;
  // "the 1890s and the 1900s"
  const link = isLink(at - 1) ? at - 1 : at - 2;
  return isLink(link) && isDecade(link - 2, first - 10);
}

/**
 * The next year, or with an abbreviated word a later one, of which two figures stand behind a dash between spaces, before a
 * word for a year: „1919 – 20 m.“.
 */
function nextYearOf(
  tokens: readonly Token[],
  at: number,
  {yearWords, schoolYear}: DateGrammar,
  path: readonly Taken[],
): number | undefined {
  const first = yearRead(path, 1) ?? NaN;
  // „(1920 – 21) mokslo metais“
  const isEnclosed = tokens[at + 1]?.text === ')' && lowerAt(tokens, at + 2) === schoolYear;
  const behind = isEnclosed ? schoolYear : lowerAt(tokens, at + 1);
  const {text} = tokens[at]!;
  if (!/^\d\d$/.test(text) || !(yearWords.has(behind) || behind === schoolYear)) return undefined;
  const later = Math.floor(first / 100) * 100 + Number(text);
  // „1920 – 39 m.“, but „1920 – 39 metų“
  const isLater = later === first + 1 || (later > first && behind.length === 1);
  return isLater ? later : undefined;
}

function yearRead(path: readonly Taken[], side: Side): number | undefined {
  const told = path.findLast(({of, fields}) => of === side && fields?.['year'] !== undefined);
  return told?.fields!['year'] as number | undefined;
}

/** A figure before the word for a decade, which is an ordinal, as are the two of „3–4 dešimtmečiai“: "4 dešimtmetis". */
function figureOfDecade(
  tokens: readonly Token[],
  at: number,
  side: Side,
  {decadeWords}: DateGrammar,
): {value: number; end: number} | undefined {
  if (side === 0 && decadeWord(tokens, at + 1, decadeWords) === 0) return undefined;
  const {text} = tokens[at]!;
  return /^\d{1,2}$/.test(text) ? {value: Number(text), end: at + 1} : undefined;
}

/** Whether what stands behind figures cannot be counted by them: "in 814, aged", "in 988 and", but "in 350 and 400 houses". */
function isOpenBehind(
  tokens: readonly Token[],
  at: number,
  {behindYears}: DateGrammar,
  numerals: Numerals,
): boolean {
  const [before, token, next, after] = [
    tokens[at - 1],
    tokens[at]!,
    tokens[at + 1],
    tokens[at + 2],
  ];
  // "(907)", "c.550"
  const isApart = !token.joined || /^[(.]$/.test(before?.text ?? '');
  if (!isApart || isOfLongerNumber(tokens, at)) return false;
  if (!next || /^[.,;:)]$/.test(next.text)) return after?.kind !== 'number';
  if (before?.text === ',') return false;
  if (numerals.joiners.has(next.lower)) return !after || !mayBeginNumber(after, numerals);
  return next.kind === 'word' && behindYears?.has(next.lower) === true;
}

/** Whether a token goes on the word before it: "'30s". */
function isWordOn(token: Token | undefined): boolean {
  return token?.joined === true && token.kind !== 'sign';
}
