import type {PassageKind} from '../../account.js';
import type {Days} from '../../values/edtf.js';
import {dayNumber, daysOf, printDate} from '../../values/edtf.js';
import type {DateFields} from '../dates/grammar.js';
import {weekdayFit} from '../dates/weekday.js';
import type {FoundDate} from '../dates/dates.js';
import {nearness} from './nearness.js';

/** A date that later ones may be read from. */
export interface Anchor extends Days {
  readonly year: number;
  readonly text: string;
  /** How much it says of where the story is: a full date more than a bare year. */
  readonly weight: number;
  /** Whether it is a year that is told, and nothing less. */
  readonly isYear: boolean;
  /** Index of its passage, and of its sentence. */
  readonly paragraph: number;
  readonly sentence: number;
}

/** A year that is written somewhere, and the words of its date. */
export interface WrittenYear {
  readonly year: number;
  readonly text: string;
}

/** How well a date follows on the story so far, and the words that say most for it. */
export interface Following {
  /** Natural logarithm of a likelihood: 0 at best. */
  readonly fit: number;
  readonly text: string;
}

/** So many of the last anchors are asked. */
export const MEMORY = 12;
/** A way to read that fits so much worse than the best is given up, by the logarithm: what comes later seldom says more. */
export const HOPELESS = 3;
/** So much of the voice of the anchors before it a full date takes; what says less takes less. */
const FADING = 0.4;
/** So much of their voice anchors keep in another passage. */
const ELSEWHERE = 0.6;
/** So much louder they speak in the same sentence. */
const HERE = 2;
/** So much louder speaks the very last. */
const LAST = 1.2;
/** How much a bare year says to the dates of its own sentence. */
const OF_SENTENCE = 0.8;
/** How likely a date that does not say so is of a later year than an anchor, or an earlier one, against the same. */
const TURNED = 0.6;
const RETURNED = 0.15;
/** How likely a date is of one of the years that the text tells of, wherever the story is. */
const OF_TEXT = 0.15;
/** How likely it is that nothing told leads to it, in the year of an anchor; less in years further off. */
const UNTOLD = 0.02;
/** How likely a date that says its year leaps there, on or back: that is why it says it. */
const LEAPT = 0.3;
const LEAPT_BACK = 0.15;
/** A year with so much of what is dated in a text is thought of for every date. */
const MUCH = 0.1;
/** So much less a date says that something lasts to, or is done by. */
const AHEAD = 0.3;
/** So much more a year says that opens its sentence: the story goes there. */
const OPENED = 2;
/** How much the heading of a section says of the year of its dates, against all that was told before. */
const OF_SECTION = 0.6;
/** Passages that read the clock of the story but do not set it. */
const ASIDE: ReadonlySet<PassageKind> = new Set(['caption', 'quotation', 'infobox', 'table-row']);

/** Months in the middle of the seasons, 21 spring to 24 winter, which runs into the next year. */
const SEASON_MIDDLES: Readonly<Record<number, number>> = {21: 4, 22: 7, 23: 10, 24: 13};

/** So many years from a day that has no such day of the week one is looked for that has. */
const WEEKDAY_REACH = 11;

/** The years that the last dates, and the first year behind, suggest for a date. */
export function yearsAbout(
  anchors: readonly Anchor[],
  first: WrittenYear | undefined,
  weekday: number | undefined,
  fields: DateFields,
  ownYears: OwnYears,
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
  const {month, day} = fields;
  if (weekday === undefined || month === undefined || day === undefined) return [...years];
  for (const year of told) {
    for (let apart = -WEEKDAY_REACH; apart <= WEEKDAY_REACH; apart += 1) {
      if (weekdayFit(printDate(year + apart, month, day), weekday) === 0) years.add(year + apart);
    }
  }
  return [...years];
}

/** How much of what is dated in a text is of each year: all together 1. */
export type OwnYears = ReadonlyMap<number, number>;

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
    years.set(from.year, (years.get(from.year) ?? 0) + weight);
  }
  return new Map([...years].map(([year, weight]) => [year, weight / all]));
}

/** The years next to those of the last dates that end with two figures: "in '61". */
export function yearsEnding(
  figures: number,
  told: readonly {readonly year: number}[],
): readonly number[] {
  const nearest = told.map(({year}) => figures + 100 * Math.round((year - figures) / 100));
  return [...new Set(nearest)];
}

/** The day about which a date stands that is read in a year. */
export function middleOf({month, day = 15, season, easter}: DateFields, year: number): number {
  if (easter !== undefined) return dayNumber(year, 4, 8) + easter;
  return dayNumber(year, month ?? SEASON_MIDDLES[season ?? 22]!, day);
}

/**
 * How well a day of a year follows on the last anchors, of which every one speaks, the nearer ones louder.
 *
 * @param at Where it stands.
 * @param isWritten Whether its year is written with it.
 */
export function followingOn(
  anchors: readonly Anchor[],
  year: number,
  day: number,
  at: Pick<Anchor, 'paragraph' | 'sentence'> & Pick<FoundDate, 'section'>,
  ownYears: OwnYears,
  isWritten = false,
): Following | undefined {
  if (anchors.length === 0) return undefined;
  const {paragraph, sentence} = at;
  let voice = 0;
  let all = 0;
  let loudness = 1;
  let closest = Infinity;
  let loudest = -1;
  let text = '';
  for (let i = anchors.length - 1; i >= 0; i -= 1) {
    const anchor = anchors[i]!;
    // "In 1410 they gathered, and on 15 July …"
    const isHere = anchor.isYear && anchor.sentence === sentence && !isWritten;
    const own = isHere ? OF_SENTENCE : anchor.weight;
    const near =
      anchor.sentence === sentence ? HERE : anchor.paragraph === paragraph ? 1 : ELSEWHERE;
    const volume = own * loudness * near * (i === anchors.length - 1 ? LAST : 1);
    const step = stepTo(anchor, day);
    const turn = anchor.year === year ? 1 : anchor.year < year ? TURNED : RETURNED;
    const part = volume * nearness(step) * turn;
    voice += part;
    all += volume;
    loudness *= 1 - FADING * anchor.weight;
    if (part > loudest) {
      loudest = part;
      ({text} = anchor);
    }
    closest = Math.min(closest, Math.abs(step));
  }
  const {section} = at;
  const isOfSection = section !== undefined && year >= section.from && year <= section.to;
  const share = section && !isWritten ? OF_SECTION : 0;
  const said = (isOfSection ? share : 0) + (1 - share) * (voice / all);
  if (isWritten) {
    const leap = day < anchors.at(-1)!.first ? LEAPT_BACK : LEAPT;
    return {fit: Math.log(leap + (1 - leap) * said), text};
  }
  const ofText = OF_TEXT * (ownYears.get(year) ?? 0);
  const untold = UNTOLD / (1 + closest / 365);
  return {fit: Math.log(untold + ofText + (1 - UNTOLD - OF_TEXT) * said), text};
}

/** Days from an anchor to a day; 0 for a day within it. */
function stepTo({first, last}: Anchor, day: number): number {
  return day < first ? day - first : Math.max(0, day - last);
}

/**
 * What a date says to those behind it; undefined where it says nothing.
 *
 * @param isFirst Whether nothing has spoken before it: then what stands aside does, if the account begins then: "Kept from 9 February 1850".
 */
export function anchorOf(date: FoundDate, value: string, isFirst = false): Anchor | undefined {
  if ((ASIDE.has(date.passage) && !isFirst) || date.reading.from.century !== undefined)
    return undefined;
  const days = daysOf(value);
  if (!days) return undefined;
  const isExact = /\d-\d\d-\d\d/.test(value);
  // "at the end of 1922" is as near as a month.
  const isMonth =
    /^\d{4}-\d\d(?:\/|$)/.test(value) ||
    date.reading.from.part !== undefined ||
    // A heading says what its section tells of.
    date.passage === 'heading';
  // "until 1921" looks ahead, and the story stays where it is.
  const looksAhead = date.bound === 'until' || date.bound === 'by';
  // "For the first time since 1920" tells of no story there.
  const isOpening = date.opens && date.bound === undefined;
  const opens = isOpening && !isExact && !isMonth ? OPENED : 1;
  const weight = weightOf(isExact, isMonth, date.attributive) * opens * (looksAhead ? AHEAD : 1);
  const year = Number(/^-?\d+X*/.exec(value)![0].replaceAll('X', '0'));
  const {text, paragraph, sentence} = date;
  const isYear = /^\d{4}$/.test(value) && !date.attributive && date.bound === undefined;
  const {first, last} = days;
  return {first, last, year, text, weight, isYear, paragraph, sentence};
}

function weightOf(isExact: boolean, isMonth: boolean, attributive: boolean): number {
  return (isExact ? 1 : isMonth ? 0.6 : 0.25) * (attributive ? 0.3 : 1);
}
