import type {ComparedAccount, Link} from './comparison.js';
import {groupedByKey} from './grouped-by.js';
import type {Mention} from './mention.js';
import {printValue} from './mention.js';
import type {StoryYear} from './recognise/story/told/story.js';
import {daysOf, endsOf, isDay, partsOf, yearOf} from './values/edtf.js';

/** Minimum number of dates without a year for another account to be asked for it. */
const FEWEST = 2;
/** Maximum number of years of another account that are tried: those in which it dates most. */
const MOST_TRIED = 4;
/** Days of two accounts that are no further apart meet. */
const MEETS = 3;
/** Minimum number of dates that must be the very same where no link says that two accounts tell of one story: wrong years keep links away. */
const FEWEST_UNLINKED = 4;

/** Recognises the mentions of an account once more, of a story in a year that its own dates do not tell. */
type RecogniseIn = (account: ComparedAccount, year: StoryYear) => readonly Mention[];

/**
 * The mentions of accounts whose dates lack the year that only another account of the same story says. A letter of March
 * 1848 tells of "the ninth of September", and the fever that it tells of was in 1793.
 *
 * Asked are the others, each by itself: where one has no date of the year that the account carries over to its own, or
 * where nothing says the year of these, the story is in that of its earlier years in which most of them, and at least half,
 * meet one of its dates. Of an account that no link joins to it, more must be the very same, and links have to show then
 * that the two tell of one story.
 *
 * @param accounts As they were recognised: a date that a person has corrected is one that lacked its year all the same.
 * @returns The mentions by the id of the account; none of the others.
 */
export function mentionsInStoryYears(
  accounts: readonly ComparedAccount[],
  links: readonly Link[],
  recogniseIn: RecogniseIn,
): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, readonly Mention[]>();
  for (const account of accounts) {
    const told = accounts
      .filter((other) => other !== account)
      .flatMap((other) => {
        const isLinked = areLinked(account, other, links);
        return inYearsOf(other, account, isLinked, recogniseIn).filter(
          (retold) => isMet(retold) && (isLinked || retold.meeting >= FEWEST_UNLINKED),
        );
      });
    const best = told.sort((x, y) => y.meeting - x.meeting)[0];
    if (best) found.set(account.id, best.mentions);
  }
  return found;
}

function areLinked(a: ComparedAccount, b: ComparedAccount, links: readonly Link[]): boolean {
  return links.some(({left, right}) => {
    const ends = [left.account, right.account];
    return ends.includes(a.id) && ends.includes(b.id);
  });
}

/** Whether links join an account to any other. */
export function isJoined(id: string, links: readonly Link[]): boolean {
  return links.some(({left, right}) => left.account === id || right.account === id);
}

/** Mentions of an account in a year of another, and how many of its dates meet one of the other's then. */
interface Retold {
  readonly mentions: readonly Mention[];
  readonly meeting: number;
}

/** Whether at least half of its dates meet the other's: a long diary has a day in common with any account. */
function isMet({mentions, meeting}: Retold): boolean {
  return meeting >= Math.max(FEWEST, carriedOf(mentions).length / 2);
}

function inYearsOf(
  other: ComparedAccount,
  account: ComparedAccount,
  isLinked: boolean,
  recogniseIn: RecogniseIn,
): Retold[] {
  const carried = carriedOf(account.mentions);
  if (carried.length < (isLinked ? FEWEST : FEWEST_UNLINKED)) return [];
  const years = new Set(carried.flatMap((date) => yearTold(date) ?? []));
  const dates = datesOf(other.mentions);
  if (dates.some((date) => years.has(yearTold(date)!)) || saysYear(account, carried, years))
    return [];
  // What is told was before it was written down.
  const before = dates.filter((date) => isWritten(date) && yearTold(date)! < Math.min(...years));
  return [...groupedByKey(before, (date) => yearTold(date)!)]
    .sort((x, y) => y[1].length - x[1].length || x[0] - y[0])
    .slice(0, MOST_TRIED)
    .map(([year, [first]]) => {
      const mentions = recogniseIn(account, {year, text: first!.text, instead: years});
      return {mentions, meeting: meetingOf(carriedOf(mentions), dates, isLinked ? MEETS : 0)};
    });
}

/**
 * Whether an account writes a day in full, of a year that it carries over, among those that it carries it over to, or the year
 * itself in one sentence with a day: above them or below it may be that of the writing.
 */
function saysYear(
  {mentions}: ComparedAccount,
  carried: readonly Mention[],
  years: ReadonlySet<number>,
): boolean {
  const [first, last] = [carried[0]!.start, carried.at(-1)!.start];
  const sentences = new Set(carried.map(({sentence}) => sentence));
  return datesOf(mentions).some((date) => {
    if (!isWritten(date) || !years.has(yearTold(date)!)) return false;
    return isDay(printValue(date.value))
      ? date.start > first && date.start < last
      : sentences.has(date.sentence);
  });
}

function isWritten({resolvedFrom}: Mention): boolean {
  return resolvedFrom === undefined;
}

/** How many of some dates meet a date of others: a day one that is so near, a month its month. */
function meetingOf(dates: readonly Mention[], others: readonly Mention[], reach: number): number {
  const near = new Set(others.flatMap((date) => daysAbout(date, reach)));
  return dates.filter((date) => daysAbout(date, 0).some((day) => near.has(day))).length;
}

/** The days of a date, and so many on either side; none of a year or what is longer. */
function daysAbout({value}: Mention, reach: number): number[] {
  const {first, last} = daysOf(printValue(value)) ?? {first: 0, last: Infinity};
  if (last - first + 1 >= YEAR) return [];
  return Array.from({length: last - first + 1 + 2 * reach}, (_, at) => first - reach + at);
}

/** No year has fewer days. */
const YEAR = 365;

/** Days and months whose year is carried over to them, and days that lack it. */
function carriedOf(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    ({kind, value, resolvedFrom, attributive}) =>
      kind === 'date' && !attributive && isCarried(printValue(value), resolvedFrom !== undefined),
  );
}

function datesOf(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    ({kind, value, attributive}) =>
      kind === 'date' && !attributive && yearOf(printValue(value)) !== undefined,
  );
}

/** Whether a date is more exact than a year, and has none, or one that is not its own. */
function isCarried(date: string, isResolved: boolean): boolean {
  const {year, month} = partsOf(endsOf(date)[0]) ?? {};
  return month !== undefined && (year === undefined || isResolved);
}

/** Undefined for a day that lacks it. */
function yearTold({value}: Mention): number | undefined {
  return yearOf(printValue(value));
}
