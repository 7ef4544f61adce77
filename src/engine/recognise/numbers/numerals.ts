import {lowerAt} from '../../grammar/token-at.js';
import {knownOfSpelling} from '../../grammar/spelling.js';
import type {Token} from '../../grammar/tokenise.js';
import type {NumberReading, Numerals} from './grammar.js';
import {readDigits, vulgarFraction} from './digits.js';
import {isDash, isHyphen} from '../signs.js';
import {withFraction, withHalf} from './and-fraction.js';
import {readShare, readWords} from './number-words.js';

const beginnings = new WeakMap<Numerals, ReadonlySet<string>>();

/** Every word that a number can begin with, in lower case. */
export function wordsThatBegin(numerals: Numerals): ReadonlySet<string> {
  let words = beginnings.get(numerals);
  if (!words) {
    const {alone, articles, fractions, halves, multipliers, plurals, vague} = numerals;
    const parts = [numerals.words, alone, halves, fractions, articles, vague, multipliers, plurals];
    words = new Set(parts.flatMap((part) => (part ? [...part.keys()] : [])));
    beginnings.set(numerals, words);
  }
  return words;
}

const beginsNumber = new WeakMap<Numerals, (token: Token) => boolean>();

/** A quick look, whether a number can begin with a token: most tokens begin none. */
export function mayBeginNumber(token: Token, numerals: Numerals): boolean {
  return beginningsOfNumbers(numerals)(token);
}

/** The same look in one language, for what asks every token of a text. */
export function beginningsOfNumbers(numerals: Numerals): (token: Token) => boolean {
  let begins = beginsNumber.get(numerals);
  if (!begins) {
    const words = wordsThatBegin(numerals);
    const ofWord = knownOfSpelling(({lower}) => words.has(lower));
    begins = (token) => {
      if (token.kind === 'word') return ofWord(token);
      return token.kind === 'number' || vulgarFraction(token) !== undefined;
    };
    beginsNumber.set(numerals, begins);
  }
  return begins;
}

/** What was read of a sentence: dates, durations and quantities all ask for the same numbers. */
const known = new WeakMap<readonly Token[], (NumberReading | 'none')[]>();

/** Reads the cardinal that begins at a token; undefined if none does. Ordinals are none. */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  numerals: Numerals,
): NumberReading | undefined {
  const token = tokens[at];
  if (!token || !mayBeginNumber(token, numerals)) return undefined;
  let readings = known.get(tokens);
  if (!readings) known.set(tokens, (readings = []));
  const reading = (readings[at] ??= read(tokens, at, numerals) ?? 'none');
  return reading === 'none' ? undefined : reading;
}

function read(tokens: readonly Token[], at: number, numerals: Numerals): NumberReading | undefined {
  const token = tokens[at];
  if (!token || ordinalAt(tokens, at, numerals) || isInWord(tokens, at, numerals)) return undefined;
  const reading =
    token.kind === 'number' || vulgarFraction(token) !== undefined
      ? readDigits(tokens, at, numerals)
      : (readShare(tokens, at, numerals) ?? readWords(tokens, at, numerals));
  return (
    reading && (withFraction(tokens, reading, numerals) ?? withHalf(tokens, reading, numerals))
  );
}

/** Whether figures begin a word of their own: „17-metė“, „100-metis“. */
function isInWord(
  tokens: readonly Token[],
  at: number,
  {wordsOfFigures, cardinalEndings, strengths}: Numerals,
): boolean {
  const [hyphen, rest] = [tokens[at + 1], tokens[at + 2]];
  if (!wordsOfFigures || !isHyphen(hyphen) || !hyphen!.joined || !rest?.joined) return false;
  if (cardinalEndings.has(rest.lower) || strengths?.has(rest.lower) === true) return false;
  return rest.kind === 'word' && wordsOfFigures.test(rest.lower);
}

/** An ordinal, and the index behind it. */
interface OrdinalReading {
  readonly value: number;
  readonly end: number;
}

/** So many letters an ending has that is no word: „ąją“, but "th". */
const LONG_ENDING = 3;

/** As `known`. */
const knownOrdinals = new WeakMap<readonly Token[], (OrdinalReading | 'none')[]>();

/** An ordinal in digits or words; undefined if none begins here. */
export function ordinalAt(
  tokens: readonly Token[],
  at: number,
  numerals: Numerals,
): OrdinalReading | undefined {
  const token = tokens[at];
  if (!token || token.kind === 'sign') return undefined;
  let readings = knownOrdinals.get(tokens);
  if (!readings) knownOrdinals.set(tokens, (readings = []));
  const reading = (readings[at] ??= readOrdinal(tokens, at, numerals) ?? 'none');
  return reading === 'none' ? undefined : reading;
}

function readOrdinal(
  tokens: readonly Token[],
  at: number,
  numerals: Numerals,
): OrdinalReading | undefined {
  const token = tokens[at]!;
  if (token.kind === 'word') {
    const value = numerals.ordinals.get(token.lower);
    return value === undefined ? compoundOrdinal(tokens, at, numerals) : {value, end: at + 1};
  }
  const [next, ending] = [tokens[at + 1], tokens[at + 2]];
  if (next?.joined && next.kind === 'word' && numerals.isOrdinalEnding(next.lower)) {
    return {value: Number(token.text), end: at + 2};
  }
  // „80 – ąsias“: what no word is may stand apart.
  const isEnding = ending?.kind === 'word' && numerals.isOrdinalEnding(ending.lower);
  const touches = next?.joined === true && ending?.joined === true;
  if (isDash(next) && isEnding && (touches || ending.text.length >= LONG_ENDING)) {
    return {value: Number(token.text), end: at + 3};
  }
  return undefined;
}

/**
 * An ordinal of several words, of which only the last is one: "twenty-first", "hundred and fifth", „tūkstantis devyni šimtai
 * trisdešimt devintieji“.
 */
function compoundOrdinal(
  tokens: readonly Token[],
  at: number,
  numerals: Numerals,
): {readonly value: number; readonly end: number} | undefined {
  if (!wordsThatBegin(numerals).has(tokens[at]!.lower)) return undefined;
  const head = readWords(tokens, at, numerals);
  if (!head) return undefined;
  const link = tokens[head.end];
  const isLinked = isHyphen(link) || numerals.joiners.has(link?.lower ?? '');
  // Where it is written apart, "twenty first shots", a language without hyphens alone means an ordinal.
  if (!isLinked && numerals.articles.size > 0) return undefined;
  const last = isLinked ? head.end + 1 : head.end;
  const value = numerals.ordinals.get(lowerAt(tokens, last)) ?? 0;
  const isOpen = value > 0 && head.value % (value < 10 ? 10 : 100) === 0;
  return isOpen ? {value: head.value + value, end: last + 1} : undefined;
}
