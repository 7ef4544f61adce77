import {easterOf} from '../../../values/easter.js';
import {dayNumber, daysOf, isDay, isMonth, printDate} from '../../../values/edtf.js';
import type {FoundDate} from '../../dates/found-date.js';
import type {DateFields} from '../../dates/date-reading.js';
import {UNSAID_YEAR} from '../../dates/calendar/unsaid-year.js';
import {stepped} from '../../dates/calendar/stepped.js';
import {weekdayFit} from '../../dates/calendar/weekday.js';
import {LABEL_RANK} from '../../dates/around/heads.js';
import {followingOn} from './following.js';
import type {WrittenYear} from '../years/written-year.js';
import type {Story} from '../told/story.js';
import {recency, turnBefore, writtenOn} from './when-written.js';
import type {YearsBehind} from '../years/years-behind.js';

/** A way to read that fits so much worse than the best is given up, by the logarithm: what comes later seldom says more. */
export const HOPELESS = 3;
/** How much likelier a day is that the text writes in full elsewhere, as in its lead. */
const OF_DAY = 6;
/** A year with so much of what is dated in a text is thought of for every date. */
const MUCH = 0.1;
/** So likely a date before the first year of the text is of the year beside that, against that year. */
const OTHER_YEAR = 0.5;

/** So likely "by July" is a July before what was told last, against one behind it. */
const BACK = 0.4;

/** So likely the first date below a heading of several years is of the last of them, against an earlier one. */
const LATER = 0.3;
/** How likely a label is of a day that its heading does not name, and of one before the label before it. */
const OUTSIDE = 0.3;
const EARLIER = 0.2;
/** Days between which and what a sentence tells a story goes on. */
const NEARBY = 120;
/** Months in the middle of the seasons, 21 spring to 24 winter, which runs into the next year. */
const SEASON_MIDDLES: Readonly<Record<number, number>> = {21: 4, 22: 7, 23: 10, 24: 13};

/** Number of years on either side in which a day is looked for that has the day of the week that is said. */
const WEEKDAY_REACH = 11;

/** A year that a date may be of, and how well it fits. */
export interface LikelyYear {
  readonly year: number;
  readonly fit: number;
  /** The words that tell it; undefined where none do. */
  readonly text: string | undefined;
}

/** What stands for a year that nothing tells. */
const UNSAID: LikelyYear = {year: UNSAID_YEAR, text: undefined, fit: 0};

/** The years that a date without one may be of; one that stands for it where none is told. */
export function likelyYears(
  date: FoundDate,
  {first}: YearsBehind,
  story: Story,
): readonly LikelyYear[] {
  const {
    reading: {from},
    weekday,
  } = date;
  const {anchors} = story;
  if (anchors.length === 0) {
    if (first !== undefined && from.shortYear !== undefined) {
      const [year] = yearsEnding(from.shortYear, [first]);
      return [{year: year!, text: first.text, fit: 0}];
    }
    if (first === undefined) return [UNSAID];
    const turn = date.toCome ? 0 : turnBefore(story, middleOf(from, first.year), first.year);
    if (turn === undefined) return [UNSAID];
    if (turn < 0) return [{year: first.year + turn, text: first.text, fit: 0}];
    return [0, -1, 1].map((turn) => ({
      year: first.year + turn,
      text: first.text,
      fit: turn === 0 ? 0 : Math.log(OTHER_YEAR),
    }));
  }
  const years =
    from.shortYear === undefined
      ? yearsAbout(story, date, first)
      : yearsEnding(from.shortYear, anchors);
  const looksOn = date.bound === 'by' || date.bound === 'until';
  const {section} = date;
  const written = writtenOn(story);
  // "in '61" below "The siege of 1915" ends otherwise.
  const ofSection = section && from.shortYear === undefined ? [section.from, section.to] : [];
  const likely: LikelyYear[] = [];
  for (const year of ofSection.length === 0 ? years : new Set([...years, ...ofSection])) {
    const day = middleOf(from, year);
    if (isStillToCome(day, date, story)) continue;
    const {fit, text} = followingOn(story, {year, day}, date)!;
    const isBack = looksOn && day < anchors.at(-1)!.first;
    const likelihood =
      (isBack ? BACK : 1) *
      (story.ownDays.has(day) && !returnsElsewhere(story, year, date) ? OF_DAY : 1) *
      (story.otherDays?.days.has(day) ? story.otherDays.times : 1) *
      recency(day, date, written) *
      beginning(year, date, story) *
      asLabel(day, date, story);
    const reached = asReached(day, date, story);
    likely.push({year, text, fit: fit + Math.log(likelihood * (reached ?? 1))});
  }
  // A day of the week may still say most for the least likely.
  if (weekday !== undefined) return likely;
  const least = Math.max(...likely.map(({fit}) => fit)) - HOPELESS;
  return likely.filter(({fit}) => fit >= least);
}

/** Number of days ahead of what was told last from which on nothing had happened before it, and of sentences in which that counts. */
const TOO_FAR = 180;
const CLOSE = 4;

/** Whether a day is far ahead of the story, and told as what was before it: in February, "had been sent on 5 December". */
function isStillToCome(day: number, {past, sentence}: FoundDate, {last}: Story): boolean {
  if (!past || !last || sentence - last.sentence > CLOSE) return false;
  const told = isDay(last.value) || isMonth(last.value) ? daysOf(last.value) : undefined;
  return told !== undefined && day - told.last > TOO_FAR;
}

/** Whether the same day of another year is near what its sentence tells: "in the spring of 1940 …, on 6 May", of a fire on 6 May 1937. */
function returnsElsewhere(
  {anchors}: Story,
  year: number,
  {sentence, reading: {from}}: FoundDate,
): boolean {
  const last = anchors.at(-1)!;
  if (last.sentence !== sentence || last.year === year || last.isYear) return false;
  const day = middleOf(from, last.year);
  return day > last.first - NEARBY && day < last.last + NEARBY;
}

/** How likely the first date below "1918–1919" is of the second year. */
function beginning(year: number, {section}: FoundDate, {anchors}: Story): number {
  if (!section || section.from === section.to || anchors.at(-1)!.text !== section.text) return 1;
  return year === section.to ? LATER : 1;
}

/** How likely a label is of a day that its heading does not name, or is of one before the label before it. */
function asLabel(day: number, {head}: FoundDate, {heads}: Story): number {
  if (head !== LABEL_RANK) return 1;
  const last = heads.at(-1);
  const before = last?.rank === LABEL_RANK ? daysOf(last.value) : undefined;
  const above = heads.findLast(({rank}) => rank < LABEL_RANK);
  const named = above && daysOf(above.value);
  const isOutside = named && named.first < named.last && (day < named.first || day > named.last);
  return (before && day < before.first ? EARLIER : 1) * (isOutside ? OUTSIDE : 1);
}

/** So likely a day is far from where the words beside it say that it is, and so many days at most it is apart from there. */
const UNREACHED = 0.01;
const REACH = 75;

/** How likely a day is so long behind what was told last as its sentence says, if it says so: "eight months later, on 14 October". */
function asReached(day: number, {reachedBy}: FoundDate, {last}: Story): number | undefined {
  const value = reachedBy && last ? stepped(last.value, reachedBy, {}) : undefined;
  const there = value === undefined ? undefined : daysOf(value);
  if (!there) return undefined;
  return day > there.first - REACH && day < there.last + REACH ? 1 : UNREACHED;
}

/** The years that the last dates, and the first year behind, suggest for a date. */
function yearsAbout(
  {anchors, ownYears}: Story,
  {reading: {from}, weekday}: FoundDate,
  first: WrittenYear | undefined,
): readonly number[] {
  const told = new Set<number>();
  for (const {year} of anchors) told.add(year);
  if (first) told.add(first.year);
  const years = new Set<number>();
  for (const year of told)
    years
      .add(year - 1)
      .add(year)
      .add(year + 1);
  for (const [year, share] of ownYears) if (share > MUCH) years.add(year);
  const {month, day} = from;
  if (weekday === undefined || month === undefined || day === undefined) return [...years];
  for (const year of told) {
    for (let apart = -WEEKDAY_REACH; apart <= WEEKDAY_REACH; apart += 1) {
      if (weekdayFit(printDate(year + apart, month, day), weekday) === 0) years.add(year + apart);
    }
  }
  return [...years];
}

/** The years next to those of the last dates that end with two figures: "in '61". */
function yearsEnding(figures: number, told: readonly {readonly year: number}[]): readonly number[] {
  const nearest = told.map(({year}) => figures + 100 * Math.round((year - figures) / 100));
  return [...new Set(nearest)];
}

/** The day about which a date stands that is read in a year. */
function middleOf({month, day = 15, season, easter}: DateFields, year: number): number {
  if (easter !== undefined) {
    const sunday = easterOf(year) ?? {month: 4, day: 8};
    return dayNumber(year, sunday.month, sunday.day) + easter;
  }
  return dayNumber(year, month ?? SEASON_MIDDLES[season ?? 22]!, day);
}
