import type {MentionDraft} from '../mention.js';
import {daysOf, isDay, printDate, printDay} from '../values/edtf.js';
import type {DateReading} from './date-grammar.js';
import type {ReadDate, Story, ToldDate} from './date-in-story.js';
import {readInStory} from './date-in-story.js';
import type {FoundDate} from './dates.js';
import {anchorOf, MEMORY, ownYearsOf} from './story-years.js';
import type {YearsBehind} from './years-behind.js';
import {readYearsBehind} from './years-behind.js';

/** So many ways to read the text so far are kept: of those that tell the same at last, the best. */
const WIDTH = 6;

/** A way to read the dates so far. */
interface Telling extends Story {
  /** Natural logarithm of a likelihood. */
  readonly fit: number;
  readonly drafts: Drafts | undefined;
}

/** Drafts from the last to the first. */
interface Drafts {
  readonly draft: MentionDraft;
  readonly before: Drafts | undefined;
}

/**
 * Gives each date what is not written in it.
 *
 * A date without a year is read in every year that the dates about it suggest. How well a date follows on a story is
 * said by every one of the last dates before it: a small step forward fits best, and a day that is said to be a Sunday
 * must be one. The text is read in the way in which all of its dates together fit best: so what comes later speaks as
 * well, and a side remark about another year carries nothing with it (a beam search over readings, as in decoding of
 * hidden Markov models). Captions and quotations listen but do not speak. Two dates joined by "and" share the year
 * written with the second.
 */
export function resolveDates(found: readonly FoundDate[]): MentionDraft[] {
  const behind = readYearsBehind(found);
  let tellings: readonly Telling[] = [
    {
      fit: 0,
      anchors: [],
      last: undefined,
      lastDay: undefined,
      ownYears: ownYearsOf(found),
      drafts: undefined,
    },
  ];
  found.forEach((date, index) => {
    tellings = best(
      tellings.flatMap((telling) => goOn(telling, date, behind[index]!, found[index - 1])),
    );
  });
  const drafts: MentionDraft[] = [];
  for (let told = tellings[0]?.drafts; told; told = told.before) drafts.push(told.draft);
  return drafts.reverse();
}

/** The tellings that fit best; of those that differ in nothing that is asked for later, one. */
function best(tellings: readonly Telling[]): readonly Telling[] {
  if (tellings.length < 2) return tellings;
  const seen = new Set<string>();
  return tellings
    .toSorted((a, b) => b.fit - a.fit)
    .filter(({last, lastDay, anchors}) => {
      const state = [last?.value, lastDay?.value, anchors.at(-1)?.first, anchors.at(-2)?.first];
      const key = state.join();
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, WIDTH);
}

/** The ways to go on with a date. */
function goOn(
  telling: Telling,
  date: FoundDate,
  behind: YearsBehind,
  before: FoundDate | undefined,
): Telling[] {
  const readings = readInStory(telling, date, behind, before);
  return readings.length === 0
    ? [telling]
    : readings.map((reading) => told(telling, date, reading));
}

function told(telling: Telling, date: FoundDate, {value, resolvedFrom, fit}: ReadDate): Telling {
  const {drafts, ownYears} = telling;
  const saying: ToldDate = {value, text: date.text, sentence: date.sentence};
  const last = date.attributive ? telling.last : saying;
  const anchor = anchorOf(date, value);
  return {
    fit: telling.fit + fit,
    ownYears,
    last,
    lastDay: last && isDay(last.value) ? last : telling.lastDay,
    anchors: anchor ? [...telling.anchors.slice(1 - MEMORY), anchor] : telling.anchors,
    drafts: {draft: draftOf(date, value, resolvedFrom), before: drafts},
  };
}

function draftOf(date: FoundDate, value: string, resolvedFrom: string | undefined): MentionDraft {
  const julian = julianDay(value, date.reading);
  return {
    kind: 'date',
    start: date.start,
    end: date.end,
    value: marked(value, date),
    qualifier: date.approximate || date.uncertain ? 'about' : 'exact',
    ...(resolvedFrom !== undefined && {resolvedFrom}),
    ...(date.attributive && {attributive: true as const}),
    ...(date.reading.ambiguous && {ambiguous: true as const}),
    ...(date.bound && {bound: date.bound}),
    ...(julian !== undefined && {julian}),
  };
}

/** A value with EDTF's marks of what is about, uncertain, or both. */
function marked(value: string, {approximate, uncertain}: FoundDate): string {
  if (/[~/X]/.test(value)) return value;
  return value + (approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '');
}

/** The day of the Julian calendar that a day is written as; in December the year may be one less. */
function julianDay(value: string, {julian}: DateReading): string | undefined {
  if (!julian || !isDay(value)) return undefined;
  const year = Number(printDay(daysOf(value)!.first).replace(/(-\d\d){2}$/, ''));
  const isOfYearBefore = julian.month === 12 && !value.includes('-12-');
  return printDate(isOfYearBefore ? year - 1 : year, julian.month, julian.day);
}
