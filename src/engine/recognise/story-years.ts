import type {PassageKind} from '../account.js';
import {dayNumber, daysOf, isDay} from '../values/edtf.js';
import type {DateFields} from './date-grammar.js';
import type {FoundDate} from './dates.js';

/** A date that later ones may be read from. */
export interface Anchor {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** How much it says of where the story is: a full date more than a bare year. */
  readonly weight: number;
}

/** A year that is written somewhere, and the words of its date. */
export interface WrittenYear {
  readonly year: number;
  readonly text: string;
}

/** So many of the last anchors are asked. */
export const MEMORY = 12;
/** So much of the voice of the anchors before it a full date takes; what says less takes less. */
const FADING = 0.2;
/** Passages that read the clock of the story but do not set it. */
const ASIDE: ReadonlySet<PassageKind> = new Set([
  'caption',
  'quotation',
  'infobox',
  'table-row',
  'heading',
]);

/** The year for which the last anchors speak loudest. */
export function nearestYear(
  {month = 7, day = 15}: DateFields,
  anchors: readonly Anchor[],
): WrittenYear | undefined {
  const years = new Set(anchors.flatMap(({year}) => [year - 1, year, year + 1]));
  let best: {year: number; text: string; voice: number} | undefined;
  for (const year of years) {
    const middle = dayNumber(year, month, day);
    let voice = 0;
    let loudest: {text: string; part: number} | undefined;
    let loudness = 1;
    for (let i = anchors.length - 1; i >= 0; i -= 1) {
      const anchor = anchors[i]!;
      const part = anchor.weight * loudness * nearness(stepTo(anchor, middle));
      voice += part;
      loudness *= 1 - FADING * anchor.weight;
      if (!loudest || part > loudest.part) loudest = {text: anchor.text, part};
    }
    if (!best || voice > best.voice) best = {year, text: loudest?.text ?? '', voice};
  }
  return best;
}

/** Days from an anchor to a day; 0 for a day within it. */
function stepTo({first, last}: Anchor, day: number): number {
  return day < first ? day - first : Math.max(0, day - last);
}

/** How well a step of so many days fits a story: small and forward best; none of most of a year. */
function nearness(days: number): number {
  if (days < -FAR_BACK || days > FAR_ON) return 0;
  return days >= 0 ? 1 / (1 + days / 90) : 0.8 / (1 - days / 50);
}

const FAR_ON = 330;
const FAR_BACK = 200;

/** What a date says to those behind it; undefined where it says nothing. */
export function anchorOf(date: FoundDate, value: string): Anchor | undefined {
  if (ASIDE.has(date.passage) || date.reading.from.century !== undefined) return undefined;
  const days = daysOf(value);
  if (!days) return undefined;
  const precise = isDay(value) || value.includes('/');
  const month = /^\d{4}-\d\d$/.test(value);
  const weight = (precise ? 1 : month ? 0.6 : 0.25) * (date.attributive ? 0.3 : 1);
  return {...days, year: Number(/^-?\d+/.exec(value)![0]), text: date.text, weight};
}
