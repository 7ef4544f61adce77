import type {PassageKind} from '../account.js';
import type {MentionDraft} from '../mention.js';
import {daysOf, isDay, printDate, printDay} from '../values/edtf.js';
import type {DateFields} from './date-grammar.js';
import {dayBefore, dayOfMonth, printReading, stepped} from './date-print.js';
import type {FoundDate} from './dates.js';

/** A date of the story. */
interface ToldDate {
  readonly value: string;
  readonly text: string;
  readonly sentence: number;
}

/** A date that later ones may be read from. */
interface Anchor {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** How much it says of where the story is: a full date more than a bare year. */
  readonly weight: number;
}

/** So many sentences on a day without its month is of the month that was told. */
const NEAR = 2;
/** So many sentences on "three days later" may still count from the date that was told. */
const FAR = 12;
/** So many of the last anchors are asked. */
const MEMORY = 12;
/** What each anchor weighs against the one after it. */
const FADING = 0.88;
const LOUDNESS = Array.from({length: MEMORY + 1}, (_, ago) => FADING ** ago);
/** Passages that read the clock of the story but do not set it. */
const ASIDE: ReadonlySet<PassageKind> = new Set([
  'caption',
  'quotation',
  'infobox',
  'table-row',
  'heading',
]);

/**
 * Gives each date what is not written in it.
 *
 * A date without a year takes the year in which it follows most closely on the dates told before it: every one of the
 * last dates speaks for the year that makes the step from it small and forward, the nearer ones louder. So a side
 * remark about another year does not carry the story with it. Captions and quotations listen but do not speak. Where
 * nothing is told before, the first full date behind it speaks. Two dates joined by "and" share the year written with
 * the second.
 */
export function resolveDates(found: readonly FoundDate[]): MentionDraft[] {
  const anchors: Anchor[] = [];
  const drafts: MentionDraft[] = [];
  const behind = readYearsBehind(found);
  let last: ToldDate | undefined;
  let lastDay: ToldDate | undefined;
  for (const [index, date] of found.entries()) {
    const {reading} = date;
    let value: string | undefined;
    let resolvedFrom: string | undefined;
    if (reading.step) {
      // "On 10 April, in 1912, … The next day" counts from the day.
      const isNear = lastDay && date.sentence - lastDay.sentence <= NEAR;
      const ofDays = reading.step.unit !== 'month' && reading.step.unit !== 'year';
      const before = ofDays && isNear && last && !isDay(last.value) ? lastDay : last;
      const isTold = before && date.sentence - before.sentence <= FAR;
      value = isTold ? stepped(before.value, reading.step, reading.from.season) : undefined;
      resolvedFrom = before?.text;
      if (value === undefined) continue;
    } else if (reading.from.day !== undefined && reading.from.month === undefined) {
      const day = reading.from.day;
      const near = [last, lastDay].find(
        (told) => told && date.sentence - told.sentence <= NEAR && dayOfMonth(day, told.value),
      );
      value = near && dayOfMonth(day, near.value);
      resolvedFrom = near?.text;
      if (value === undefined) continue;
    } else {
      const missing =
        reading.from.year === undefined &&
        reading.from.century === undefined &&
        !isDecade(reading.from);
      const context = missing ? yearFor(date, behind[index]!, anchors) : undefined;
      resolvedFrom = context?.text;
      value = printReading(reading, context?.year);
      if (value === undefined) continue;
      if (reading.eve) value = dayBefore(value);
    }
    drafts.push(draftOf(date, value, resolvedFrom));
    if (!date.attributive) last = {value, text: date.text, sentence: date.sentence};
    if (last && isDay(last.value)) lastDay = last;
    const anchor = anchorOf(date, value);
    if (anchor) anchors.push(anchor);
    if (anchors.length > MEMORY) anchors.shift();
  }
  return drafts;
}

function draftOf(date: FoundDate, value: string, resolvedFrom: string | undefined): MentionDraft {
  return {
    kind: 'date',
    start: date.start,
    end: date.end,
    value: date.approximate && !/[~/X]/.test(value) ? `${value}~` : value,
    qualifier: date.approximate ? 'about' : 'exact',
    ...(resolvedFrom !== undefined && {resolvedFrom}),
    ...(date.attributive && {attributive: true as const}),
    ...(date.reading.ambiguous && {ambiguous: true as const}),
    ...(date.bound && {bound: date.bound}),
  };
}

function isDecade({decade}: DateFields): boolean {
  return decade !== undefined && decade >= 100;
}

function yearFor(
  date: FoundDate,
  {joined, first}: YearsBehind,
  anchors: readonly Anchor[],
): WrittenYear | undefined {
  if (date.reading.to?.year !== undefined) return {year: date.reading.to.year, text: date.text};
  return joined ?? nearestYear(date.reading.from, anchors) ?? first;
}

/** The year for which the last anchors speak loudest. */
function nearestYear(
  {month = 7, day = 15}: DateFields,
  anchors: readonly Anchor[],
): WrittenYear | undefined {
  const years = new Set(anchors.flatMap(({year}) => [year - 1, year, year + 1]));
  let best: {year: number; text: string; voice: number} | undefined;
  for (const year of years) {
    const middle = daysOf(printDate(year, month, day))?.first ?? 0;
    let voice = 0;
    let loudest: {text: string; part: number} | undefined;
    for (const [i, anchor] of anchors.entries()) {
      const part =
        anchor.weight * LOUDNESS[anchors.length - 1 - i]! * nearness(stepTo(anchor, middle));
      voice += part;
      if (!loudest || part >= loudest.part) loudest = {text: anchor.text, part};
    }
    if (!best || voice > best.voice) best = {year, text: loudest?.text ?? '', voice};
  }
  return best;
}

/** Days from an anchor to a day; 0 for a day within it. */
function stepTo({first, last}: Anchor, day: number): number {
  return day < first ? day - first : Math.max(0, day - last);
}

/** How well a step of so many days fits a story: small and forward best. */
function nearness(days: number): number {
  if (days >= 0) return days <= 45 ? 1 : days <= 120 ? 0.6 : days <= 300 ? 0.3 : 0;
  return days >= -10 ? 0.8 : days >= -45 ? 0.5 : days >= -200 ? 0.2 : 0;
}

/** A year that is written somewhere, and the words of its date. */
interface WrittenYear {
  readonly year: number;
  readonly text: string;
}

/** Years written behind a date, which it may share. */
interface YearsBehind {
  /** Of a date that it is joined to: "September 28 and October 5, 1939". */
  readonly joined?: WrittenYear | undefined;
  /** The first behind it; where there is none, the last before it: a title may say the year, and nothing else. */
  readonly first: WrittenYear | undefined;
}

/** The years behind each date, read from the end. */
function readYearsBehind(found: readonly FoundDate[]): YearsBehind[] {
  const behind: YearsBehind[] = [];
  const writtenIn = (date: FoundDate | undefined): WrittenYear | undefined => {
    const year = date?.reading.from.year;
    return year === undefined ? undefined : {year, text: date!.text};
  };
  let first = writtenIn(found.findLast((date) => writtenIn(date) !== undefined));
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const [date, next] = [found[index]!, found[index + 1]];
    const own = next?.reading.from.month === undefined ? undefined : writtenIn(next);
    const joined = date.joinsNext ? (own ?? behind[index + 1]?.joined) : undefined;
    behind[index] = {joined, first};
    first = writtenIn(date) ?? first;
  }
  return behind;
}

function anchorOf(date: FoundDate, value: string): Anchor | undefined {
  if (ASIDE.has(date.passage) || date.reading.from.century !== undefined) return undefined;
  const days = daysOf(value);
  if (!days) return undefined;
  const precise = isDay(value) || value.includes('/');
  const month = /^\d{4}-\d\d$/.test(value);
  const weight = (precise ? 1 : month ? 0.6 : 0.25) * (date.attributive ? 0.3 : 1);
  return {...days, year: Number(printDay(days.first).split('-')[0]), text: date.text, weight};
}
