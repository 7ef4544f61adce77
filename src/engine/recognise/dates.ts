import type {PassageKind} from '../account.js';
import type {Token, TokenisedSentence} from '../grammar/tokenise.js';
import type {LanguagePack} from '../language-pack.js';
import type {MentionDraft} from '../mention.js';
import type {DateGrammar, DateReading} from './date-grammar.js';
import type {DateMatcher} from './date-matcher.js';
import {isDate, isNameOfThing} from './date-grounds.js';
import {listedDates} from './date-lists.js';
import {dateMatcher} from './date-matcher.js';
import {gregorianDay} from '../values/julian.js';
import {resolveDates} from './discourse.js';
import {isCapitalised} from './gazetteer.js';
import {mayBeginNumber} from './numerals.js';

/** A date as found, before the discourse has given it what it lacks. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reading: DateReading;
  readonly bound?: MentionDraft['bound'];
  readonly approximate: boolean;
  readonly attributive: boolean;
  readonly passage: PassageKind;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Whether only "and", "or" or a comma parts it from the next date of its sentence. */
  readonly joinsNext: boolean;
}

const matchers = new WeakMap<DateGrammar, DateMatcher>();

/**
 * Recognises dates and resolves what is not written in them from the dates around them.
 *
 * @returns Drafts in the order of the text, values in EDTF (levels 0 and 1).
 */
export function recogniseDates(
  sentences: readonly TokenisedSentence[],
  pack: LanguagePack,
): MentionDraft[] {
  const found: FoundDate[] = [];
  sentences.forEach((sentence, index) => {
    found.push(...findDates(sentence, index, pack));
  });
  return resolveDates(found);
}

function findDates(
  {tokens, passage}: TokenisedSentence,
  sentence: number,
  pack: LanguagePack,
): FoundDate[] {
  const {dates: grammar} = pack;
  const matcher = matchers.get(grammar) ?? dateMatcher(grammar, pack.numerals);
  matchers.set(grammar, matcher);
  const found: FoundDate[] = [];
  let previousEnd = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayBegin(tokens[at]!, pack)) continue;
    const written = matcher.at(tokens, at);
    const reading =
      written && onEve(tokens, at, byGregorianCalendar(tokens, written, grammar), grammar);
    if (!reading || !isDate(tokens, at, reading, grammar, pack)) continue;
    const bound = boundOf(tokens, at, grammar);
    const before = found.at(-1);
    const listed = listedDates(tokens, at, reading, pack);
    const between = tokens.slice(previousEnd, listed[0]!.at);
    if (before && between.length <= 2 && between.every((token) => isJoiner(token, pack))) {
      found[found.length - 1] = {...before, joinsNext: true};
    }
    for (const one of listed) {
      found.push({
        start: tokens[one.at]!.start,
        end: tokens[one.reading.end - 1]!.end,
        text: textOf(tokens, one.at, one.reading.end),
        reading: one.reading,
        ...(bound && {bound}),
        approximate: [at - 1, at - 2].some((i) => grammar.approximate.has(tokens[i]?.lower ?? '')),
        attributive: isNameOfThing(tokens, one.at, one.reading, pack),
        passage: passage.kind,
        sentence,
        joinsNext: false,
      });
    }
    previousEnd = listed.at(-1)!.reading.end;
    at = previousEnd - 1;
  }
  return found;
}

/** A day that is said to be of the Julian calendar, as the day of the Gregorian that it was: EDTF knows no other. */
function byGregorianCalendar(
  tokens: readonly Token[],
  reading: DateReading,
  {oldStyle = []}: DateGrammar,
): DateReading {
  const {from, to, step, end} = reading;
  if (to || step || from.year === undefined || from.month === undefined || from.day === undefined) {
    return reading;
  }
  const isOld = oldStyle.some((words) =>
    words.split(' ').every((word, i) => tokens[end + i]?.lower === word),
  );
  return isOld ? {...reading, from: gregorianDay(from.year, from.month, from.day)} : reading;
}

/** A day whose eve is told. */
function onEve(
  tokens: readonly Token[],
  at: number,
  reading: DateReading,
  {eves}: DateGrammar,
): DateReading {
  const {from, to, step, end} = reading;
  if (!eves || to || step || from.month === undefined || from.day === undefined) return reading;
  if (eves.behind.has(tokens[end]?.lower ?? '')) return {...reading, end: end + 1, eve: true};
  const isBefore = eves.before.some((words) => {
    const row = words.split(' ');
    return row.every((word, i) => tokens[at - row.length + i]?.lower === word);
  });
  return isBefore ? {...reading, eve: true} : reading;
}

/** A quick look, so that patterns are tried only where one can begin. */
function mayBegin(token: Token, {dates: grammar, numerals}: LanguagePack): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'sign') return false;
  if (mayBeginNumber(token, numerals) || numerals.ordinals.has(token.lower)) return true;
  return (
    firstWords(grammar).has(token.lower) || (isCapitalised(token.text) && ROMAN.test(token.text))
  );
}

const ROMAN = /^[IVX]+$/;

const beginnings = new WeakMap<DateGrammar, Set<string>>();

function firstWords(grammar: DateGrammar): Set<string> {
  let words = beginnings.get(grammar);
  if (!words) {
    words = new Set([
      ...grammar.months.keys(),
      ...grammar.weekdays.keys(),
      ...grammar.seasons.keys(),
      ...grammar.parts.keys(),
      ...grammar.last,
      ...grammar.feasts.map(([name]) => name.split(' ')[0]!),
      ...grammar.units.keys(),
    ]);
    for (const pattern of [...grammar.patterns, ...grammar.steps.map((step) => step.pattern)]) {
      const [first = ''] = pattern.split(' ');
      if (/^\p{Ll}/u.test(first)) words.add(first);
    }
    beginnings.set(grammar, words);
  }
  return words;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({text, joined}, i) => (joined || i === 0 ? text : ` ${text}`))
    .join('');
}

function isJoiner(token: Token, {numerals}: LanguagePack): boolean {
  return token.text === ',' || numerals.joiners.has(token.lower);
}

function boundOf(
  tokens: readonly Token[],
  at: number,
  grammar: DateGrammar,
): MentionDraft['bound'] {
  for (const i of [at - 1, at - 2]) {
    const bound = grammar.bounds.get(tokens[i]?.lower ?? '');
    if (bound) return bound;
    if (tokens[i]?.lower !== 'the' && tokens[i]?.kind !== 'sign') break;
  }
  return undefined;
}
