import {daysOf, dayNumber, isDay} from '../../../values/edtf.js';
import type {FoundDate} from '../../dates/found-date.js';
import type {Story} from '../told/story.js';

/** So likely, in a text that tells of its time, a date is one to come, or none of the last year, against one of that. */
const TO_COME = 0.6;
const FAR_AHEAD = 0.1;
const LONG_AGO = 0.2;
const SINCE = 0.1;
/** Days. */
const YEAR = 360;
const SOON = 180;
/** Number of days before the writing within which a date need not say its year. */
const RECENT = 120;

/**
 * How many years a day lies before that of the writing, where no more than that says its year: none of what is told in the past
 * lies ahead of it. Below "Dublin, 12 January 1949", 20 December is of the year before.
 *
 * @param day The day in the year of the writing.
 * @returns undefined where the story was long before, and nobody knows when: "3 May", below "14 April 1949".
 */
export function turnBefore({heads, ownTime}: Story, day: number, year: number): 0 | -1 | undefined {
  const head = heads.find(({ofWriting}) => ofWriting);
  const written =
    head && ownTime !== 'said' && ownTime !== 'shown' ? daysOf(head.value) : undefined;
  const [begins, ends] = [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)];
  if (!written || written.first < begins || written.last >= ends || day <= written.last) return 0;
  return day - (ends - begins) > written.last - RECENT ? -1 : undefined;
}

/** The last day of the date that heads the story in a text of its time; undefined for others. */
export function writtenOn({heads, ownTime}: Story): number | undefined {
  const head = heads.at(-1);
  if (!head || ownTime === 'unlikely') return undefined;
  // "The fire of 3 May 1812" heads what came of it.
  if (ownTime === 'likely' && (!head.dateline || !isDay(head.value))) return undefined;
  return daysOf(head.value)?.last;
}

/** How likely a text that was written on a day, and tells of its time, speaks so of another. */
export function recency(
  day: number,
  {bound, head}: FoundDate,
  written: number | undefined,
): number {
  if (written === undefined || head !== undefined) return 1;
  if (day > written - YEAR && day <= written) return 1;
  // In January, December is the last one.
  if (day > written + SOON && day < written + YEAR) return FAR_AHEAD;
  // "out of work since November"
  if (day > written && day < written + YEAR) return bound === 'from' ? SINCE : TO_COME;
  return LONG_AGO;
}
