import type {PassageKind} from '../../../account.js';
import type {Days} from '../../../values/edtf.js';
import {daysOf, endsOf, isDay, isYear, partsOf, printDate} from '../../../values/edtf.js';
import type {FoundDate} from '../../dates/found-date.js';
import {LABEL_RANK} from '../../dates/around/heads.js';
import type {OwnTime} from '../years/own-time.js';
import type {WrittenYear} from '../years/written-year.js';

/** A date that later ones may be read from. */
export interface Anchor extends Days {
  readonly year: number;
  readonly text: string;
  /** How much it says of where the story is: a full date more than a bare year. */
  readonly weight: number;
  /** Whether it is a year that is written, and nothing less. */
  readonly isYear: boolean;
  /** Whether it opens its sentence and says its year and more: the story goes there. */
  readonly moves: boolean;
  /** Index of its passage, and of its sentence. */
  readonly paragraph: number;
  readonly sentence: number;
}

/** Number of anchors remembered: the last ones. */
export const MEMORY = 12;
/** Factor by which a date says less where something only lasts to it, or is done by it. */
const AHEAD = 0.3;
/** Factor by which a year says less in a clause about a word: "a town burned by the Russians in 1915". */
const BESIDE = 0.1;
/** Factor by which a year says more that opens its sentence: the story goes there. */
const OPENED = 2;
/** Passages that read the clock of the story but do not set it. */
const ASIDE: ReadonlySet<PassageKind> = new Set(['caption', 'quotation', 'infobox', 'table-row']);

/**
 * What a date says to those behind it; undefined where it says nothing.
 *
 * @param isFirst Whether nothing has spoken before it: then what stands aside does, if the account begins then: "Kept from 9 February 1850".
 */
export function anchorOf(
  date: FoundDate,
  value: string,
  ownTime: OwnTime,
  isFirst = false,
): Anchor | undefined {
  const {head, dateline} = date;
  const isOwnTime = ownTime === 'said' || ownTime === 'shown';
  const isHead = head === LABEL_RANK || dateline === true || (head !== undefined && isOwnTime);
  if (ASIDE.has(date.passage) && !isFirst && !isHead) return undefined;
  if (date.reading.from.century !== undefined) return undefined;
  const days = daysOf(value);
  if (!days) return undefined;
  const [from, to] = endsOf(value);
  const told = partsOf(from)!;
  const isExact = isDay(from) || isDay(to);
  // "at the end of 1922" is as near as a month.
  const isMonth =
    (told.month !== undefined && told.day === undefined && told.mark === '') ||
    date.reading.from.part !== undefined ||
    // A heading says what its section tells of.
    date.passage === 'heading';
  // "until 1921" looks ahead, and the story stays where it is.
  const looksAhead = date.bound === 'until' || date.bound === 'by';
  // "For the first time since 1920" tells of no story there.
  const isOpening = date.opens && date.bound === undefined;
  const opens = isOpening && !isExact && !isMonth ? OPENED : 1;
  const stance = looksAhead ? AHEAD : date.aside === 'clause' || date.aside === 'life' ? BESIDE : 1;
  const weight = weightOf(isExact, isMonth, date.attributive) * opens * stance;
  const year = told.year!;
  const {text, paragraph, sentence} = date;
  const isPlain = !date.attributive && date.aside === undefined && date.bound === undefined;
  const isAlone = isYear(value) && told.mark === '' && isPlain && date.reading.step === undefined;
  const moves = isOpening && date.reading.from.year !== undefined && (isExact || isMonth);
  const {first, last} = days;
  return {first, last, year, text, weight, isYear: isAlone, moves, paragraph, sentence};
}

/** How much that year says: it begins the story, which may go on into the next. */
const TOLD_ELSEWHERE = 0.4;

/** What a year says that another account tells the story of. */
export function yearAnchor({year, text}: WrittenYear): Anchor {
  const days = daysOf(printDate(year))!;
  return {
    ...days,
    year,
    text,
    weight: TOLD_ELSEWHERE,
    isYear: true,
    moves: false,
    paragraph: 0,
    sentence: -1,
  };
}

function weightOf(isExact: boolean, isMonth: boolean, attributive: boolean): number {
  return (isExact ? 1 : isMonth ? 0.6 : 0.25) * (attributive ? 0.3 : 1);
}

/** How much of what is dated in a text is of each year: all together 1. */
export type OwnYears = ReadonlyMap<number, number>;

/** The days that are written in full in a text, as numbers. */
export function ownDaysOf(found: readonly FoundDate[]): ReadonlySet<number> {
  return new Set(
    found.flatMap(({reading: {from, to, step}}) =>
      [from, to].flatMap((day) => {
        if (step || day?.year === undefined || day.month === undefined || !day.day) return [];
        return daysOf(printDate(day.year, day.month, day.day))?.first ?? [];
      }),
    ),
  );
}

/** The years that are written in a text. */
export function ownYearsOf(found: readonly FoundDate[]): OwnYears {
  const years = new Map<number, number>();
  let all = 0;
  for (const {reading, attributive} of found) {
    const {from, to, step} = reading;
    if (step || from.year === undefined) continue;
    const weight = weightOf(
      from.day !== undefined || to !== undefined,
      from.month !== undefined,
      attributive,
    );
    all += weight;
    // A stretch is of both years that it is between.
    const ends = [from.year, to?.year ?? from.year];
    for (const year of ends) years.set(year, (years.get(year) ?? 0) + weight / ends.length);
  }
  return new Map([...years].map(([year, weight]) => [year, weight / all]));
}
