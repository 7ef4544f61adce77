import type {PassageKind} from '../account.js';
import type {Token, TokenisedSentence} from '../grammar/tokenise.js';
import type {LanguagePack} from '../language-pack.js';
import type {MentionDraft} from '../mention.js';
import type {DateGrammar, DateReading} from './date-grammar.js';
import type {DateMatcher} from './date-matcher.js';
import {listedDates} from './date-lists.js';
import {dateMatcher} from './date-matcher.js';
import {gregorianDay} from '../values/julian.js';
import {resolveDates} from './discourse.js';
import {isCapitalised} from './gazetteer.js';

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
    if (!mayBegin(tokens[at]!, grammar)) continue;
    const written = matcher.at(tokens, at);
    const reading = written && byGregorianCalendar(tokens, written, grammar);
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
        attributive: isNameOfThing(tokens, one.at, one.reading, grammar),
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

/** A quick look, so that patterns are tried only where one can begin. */
function mayBegin(token: Token, grammar: DateGrammar): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'sign') return false;
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
      ...grammar.halves.keys(),
      ...grammar.units.keys(),
      ...grammar.ordinalWords,
      ...grammar.countWords,
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

/** Whether what a pattern found is a date here: bare years, lone months, seasons and short forms need grounds. */
function isDate(
  tokens: readonly Token[],
  at: number,
  {from, to, step, end}: DateReading,
  grammar: DateGrammar,
  pack: LanguagePack,
): boolean {
  const [first, next] = [tokens[at]!, tokens[end]];
  if (step) {
    // "one week before the fall", "the day after the fall" count from the fall, not from the date before.
    const counted = grammar.bounds.has(tokens[end - 1]!.lower) && next?.kind === 'word';
    return !counted && !grammar.bounds.has(next?.lower ?? '');
  }
  const written = Object.keys(from);
  if (written.length === 0) return false;
  if (to) {
    // "1500 to 2000 men" counts men.
    if (written.length === 1 && from.year !== undefined)
      return pack.countables.idOf(tokens, end) === undefined;
    return from.year !== undefined || from.month !== undefined || from.century !== undefined;
  }
  if (from.year !== undefined && written.length === 1) {
    // A year with a word for "year" is one.
    if (end - at > 1) return true;
    return isBareYear(tokens, at, grammar, pack);
  }
  if (from.month !== undefined && written.length === 1) {
    if (end - at > 1) return true;
    return isLonelyMonth(tokens, at, grammar);
  }
  if (from.season !== undefined && from.year === undefined) return false;
  if (from.part !== undefined && from.month === undefined && written.length === 2) {
    return from.decade !== undefined || from.century !== undefined || from.year !== undefined;
  }
  if (from.day !== undefined && from.month !== undefined && from.year === undefined) {
    // "May 10" may be "may 10": a month that is also a word needs its capital.
    const word = first.kind === 'word' ? first : tokens[end - 1]!;
    if (word.lower === 'may' || word.lower === 'march') return /^\p{Lu}/u.test(word.text);
    // "kovo 300 karių": a day that counts something is none.
    const isNumber = tokens[end - 1]!.kind === 'number';
    return !(isNumber && next && pack.countables.idOf(tokens, end) !== undefined);
  }
  if (from.decade !== undefined && from.decade < 100) return true;
  return true;
}

function isBareYear(
  tokens: readonly Token[],
  at: number,
  grammar: DateGrammar,
  pack: LanguagePack,
): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const counted = next?.kind === 'word' ? pack.countables.idOf(tokens, at + 1) : undefined;
  // "1500 men", but "the plague of 1657 killed": what comes of an act may be told by its verb.
  const isVerb = counted !== undefined && pack.actBehind(counted.id) !== undefined;
  if (counted && !(isVerb && before?.lower === grammar.nameYearWord)) return false;
  if (before?.text === '(' && (next?.text === ')' || /^[–—-]$/u.test(next?.text ?? '')))
    return true;
  if (next?.text === ')' && /^[–—-]$/u.test(before?.text ?? '')) return true;
  // "c. 1410"
  const cue = before?.text === '.' && before.joined ? tokens[at - 2] : before;
  if (cue && grammar.yearCues.has(cue.lower)) return isYearBehindCue(next, token);
  if (namesThing(tokens, at + 1, grammar)) return true;
  // "in 1922 and 1923", "the 1920 and 1926 treaties": joined to another year.
  const joins = (token: Token | undefined): boolean =>
    pack.numerals.joiners.has(token?.lower ?? '');
  if (joins(before) && YEAR.test(tokens[at - 2]?.text ?? '')) return true;
  if (joins(next) && YEAR.test(tokens[at + 2]?.text ?? '')) return true;
  // "Easter 1916", but not the first word of a sentence.
  return at > 1 && before?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(before.text);
}

const YEAR = /^(?:1\d|20)\d\d$/;

/** "to 1500 men" counts men; "in 1500" and "in 1500, men" do not. */
function isYearBehindCue(next: Token | undefined, token: Token): boolean {
  return next?.joined !== true || next.kind !== 'word' || next.start !== token.end;
}

function isLonelyMonth(tokens: readonly Token[], at: number, grammar: DateGrammar): boolean {
  const token = tokens[at]!;
  if (!grammar.lonelyMonths.has(token.lower)) {
    // "in May", but not "may" or "the March".
    const before = tokens[at - 1]?.lower ?? '';
    return (
      /^\p{Lu}/u.test(token.text) && (grammar.yearCues.has(before) || grammar.bounds.has(before))
    );
  }
  // "the January Uprising" is a name.
  if (grammar.namedByYear.has(tokens[at + 1]?.lower ?? '')) return false;
  // English months have a capital; a Lithuanian one has none.
  return /^\p{Lu}/u.test(token.text) || /[^a-z]|[aeiouy]$/u.test(token.lower);
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

/** Whether a bare year names a thing: "the 1926 coup", "the Concordat of 1925". */
function isNameOfThing(
  tokens: readonly Token[],
  at: number,
  {from, to, step, end}: DateReading,
  grammar: DateGrammar,
): boolean {
  if (step || to || from.year === undefined || Object.keys(from).length > 1) return false;
  if (namesThing(tokens, end, grammar)) return true;
  const before = tokens[at - 2];
  return (
    tokens[at - 1]?.lower === grammar.nameYearWord &&
    before !== undefined &&
    grammar.namedByYear.has(before.lower)
  );
}

/** Whether a thing that is named by its year stands here, or behind a few describing words. */
function namesThing(tokens: readonly Token[], at: number, grammar: DateGrammar): boolean {
  for (let i = at; i < at + 6; i += 1) {
    const token = tokens[i];
    if (!token) return false;
    if (grammar.namedByYear.has(token.lower)) return true;
    const describes =
      token.kind === 'word' ? /^\p{Lu}/u.test(token.text) || i === at : isDescribing(token);
    if (!describes || grammar.yearCues.has(token.lower)) return false;
  }
  return false;
}

function isDescribing(token: Token): boolean {
  return /^[-–‐]$/u.test(token.text) || token.kind === 'number';
}
