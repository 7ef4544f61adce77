import {lowerAt} from '../../grammar/token-at.js';
import type {Token, TokenisedSentence} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {MentionDraft} from '../../mention.js';
import {headRank, isHeadLabel} from './around/heads.js';
import {asideOf} from './around/aside.js';
import {countedFrom} from './patterns/counted-from.js';
import type {DateReading} from './date-reading.js';
import {isYearAlone} from './date-reading.js';
import {dayLabel} from './around/day-label.js';
import type {FoundDate} from './found-date.js';
import type {DateGrammar} from './grammar.js';
import {isDate} from './grounds/is-date.js';
import type {ListedDate} from './patterns/lists.js';
import {listedDates} from './patterns/lists.js';
import type {Manner} from './grounds/manner.js';
import type {DateMatcher} from './patterns/matcher.js';
import {dateMatcher} from './patterns/matcher.js';
import {isDayOfThing, isNameOfThing} from './grounds/named-years.js';
import {isOpeningDate} from './around/opening.js';
import {isTied} from './patterns/ranges.js';
import {readDate} from './patterns/reading.js';
import {isPluperfect, tellsAhead} from './around/tense.js';
import {weekdayBeside} from './calendar/weekday.js';

/** A sentence of an account, and where it stands there. */
export interface PlacedSentence extends Pick<TokenisedSentence, 'tokens' | 'passage'> {
  /** Index of its passage. */
  readonly paragraph: number;
  /** Index of it. */
  readonly sentence: number;
  /** Whether a day may stand before it as its label: it is the first of its passage, or an entry of a log within one. */
  readonly isFirst: boolean;
}

/** Maximum number of tokens between two dates that belong together. */
const CLOSE = 5;

const matchers = new WeakMap<DateGrammar, DateMatcher>();

/** Finds the dates of a sentence, each with what the sentence tells of it. */
export function findDates(place: PlacedSentence, pack: LanguagePack, manner: Manner): FoundDate[] {
  const {tokens, passage, isFirst} = place;
  const {dates: grammar} = pack;
  const matcher = matchers.get(grammar) ?? dateMatcher(grammar, pack.numerals);
  matchers.set(grammar, matcher);
  const isDateAt = (at: number, reading: DateReading): boolean =>
    isDate({tokens, at, reading, pack, manner});
  const readingAt = (at: number): DateReading | undefined => {
    if (!matcher.mayBegin(tokens[at]!)) return undefined;
    const read = readDate(tokens, at, matcher, grammar);
    const reading = read && (countedFrom(tokens, at, read, matcher, pack, isDateAt) ?? read);
    return reading && isDateAt(at, reading) ? reading : undefined;
  };
  // For all of its dates at once, and only where one asks.
  let tellsOfFuture: boolean | undefined;
  const isAhead = (): boolean => (tellsOfFuture ??= tellsAhead(tokens, grammar));
  const found: FoundDate[] = [];
  const dayBefore = isFirst ? dayLabel(tokens, passage, pack) : undefined;
  let previousEnd = 0;
  for (let at = dayBefore?.at ?? 0; at < tokens.length; at += 1) {
    const label = at === dayBefore?.at ? dayBefore : undefined;
    const reading = label?.reading ?? readingAt(at);
    if (!reading) continue;
    const listed = listedDates(tokens, at, reading, pack);
    const first = listed[0]!.at;
    // "on the 2nd and again the 5th of July": a day that was taken for one of another month.
    while (found.length > 0 && found.at(-1)!.end > tokens[first]!.start) found.pop();
    const before = found.pop();
    if (before) found.push(tied(before, tokens.slice(previousEnd, first), pack));
    const bound =
      reading.to && isTied(tokens, at, grammar) ? undefined : boundOf(tokens, at, grammar);
    const said = {
      ...(bound && {bound}),
      approximate: isSaid(tokens, at, grammar.approximate, grammar),
      uncertain: isSaid(tokens, at, grammar.uncertain, grammar),
    };
    for (const one of listed) {
      // What stands by a label says on which day of the week the months told below it are, too.
      const isOwnDay = !label && one.reading.from.day !== undefined;
      const weekday = isOwnDay
        ? weekdayBeside(tokens, one.at, one.reading.end, pack)
        : dayBefore?.weekday;
      found.push({
        ...foundDate(place, one, pack, isAhead),
        ...said,
        ...(weekday !== undefined && {weekday}),
        ...(label && {label: label.kind}),
      });
    }
    previousEnd = listed.at(-1)!.reading.end;
    at = previousEnd - 1;
  }
  return found;
}

/** A date by its own tokens and those right around it. */
function foundDate(
  {tokens, passage, paragraph, sentence, isFirst}: PlacedSentence,
  {at, reading}: ListedDate,
  pack: LanguagePack,
  isAhead: () => boolean,
): Omit<FoundDate, 'approximate' | 'uncertain'> {
  const {end} = reading;
  const aside = asideOf(tokens, at, reading, pack);
  const head = headRank(tokens, at, reading, passage, isFirst, pack);
  return {
    start: tokens[at]!.start,
    end: tokens[end - 1]!.end,
    text: textOf(tokens, at, end),
    reading,
    ...(head !== undefined && {head}),
    ...(aside && {aside}),
    ...(!reading.step && reading.from.year === undefined && isAhead() && {toCome: true as const}),
    ...(isPluperfect(tokens, at, reading, pack) && {past: true as const}),
    ...(isFirst && isEntryYear(tokens, at, reading, pack) && {entry: true as const}),
    ofThing: isDayOfThing(tokens, at, reading, pack),
    attributive: isNameOfThing(tokens, at, reading, pack),
    passage: passage.kind,
    paragraph,
    sentence,
    joinsNext: false,
    leadsNext: false,
    opens: isOpeningDate(tokens, at, pack),
    closes: (tokens[end]?.kind ?? 'sign') === 'sign',
  };
}

/** A date with how it is tied to the next, by the tokens between them. */
function tied(date: FoundDate, between: readonly Token[], pack: LanguagePack): FoundDate {
  if (between.length > CLOSE) return date;
  return {
    ...date,
    joinsNext: between.length <= 2 && between.every((token) => isJoiner(token, pack)),
    leadsNext: between.every((token) => leads(token, pack)),
  };
}

/** Whether a date is a year alone that labels its passage, as in annals: "1361. On 20 March …", „**1361.**“. */
function isEntryYear(
  tokens: readonly Token[],
  at: number,
  {from, to, step, end}: FoundDate['reading'],
  pack: LanguagePack,
): boolean {
  return at === 0 && !step && !to && isYearAlone(from) && isHeadLabel(tokens, at, end, pack);
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({text, joined}, i) => (joined || i === 0 ? text : ` ${text}`))
    .join('');
}

/** Whether a word of a set stands before a date, or before the one before it: "around the year 1812". */
function isSaid(
  tokens: readonly Token[],
  at: number,
  words: ReadonlySet<string>,
  {articles, yearWords}: DateGrammar,
): boolean {
  let before = at - 1;
  while ([articles, yearWords].some((others) => others?.has(lowerAt(tokens, before)))) before -= 1;
  return [before, before - 1].some((i) => words.has(lowerAt(tokens, i)));
}

/** Whether a token may part a year from a day of it: "in 1941, on 5 May", "5 May, in the year 1941". */
function leads({text, lower}: Token, {quantities, dates}: LanguagePack): boolean {
  return (
    text === ',' ||
    lower === dates.nameYearWord ||
    [quantities.settings, dates.articles, dates.yearWords, dates.dayParts, dates.feastCues].some(
      (words) => words?.has(lower),
    )
  );
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
    const bound = grammar.bounds.get(lowerAt(tokens, i));
    if (bound) return bound;
    if (!grammar.articles?.has(lowerAt(tokens, i)) && tokens[i]?.kind !== 'sign') break;
  }
  return undefined;
}
