import type {FoundDate} from '../../dates/found-date.js';
import type {DateStep} from '../../dates/date-reading.js';
import {headsAt} from './deictic-date.js';
import {LABEL_RANK} from '../../dates/around/heads.js';
import type {Story} from '../told/story.js';

/** Whether a step leads to what was, in words of today: "a week ago", „prieš savaitę“. */
export function isAgo({deictic, count, unit, weekday}: DateStep): boolean {
  return deictic === 'loosely' && count < 0 && unit !== 'day' && weekday === undefined;
}

/** Whether a date stands in an entry of a log or a diary. */
export function isInEntry(telling: Story, date: FoundDate): boolean {
  return headsAt(telling, date).at(-1)?.rank === LABEL_RANK;
}

/** Whether a day names a thing of the past, and so the story stays where it is: "the treaty of 12 July 1920 was forgotten". */
export function namesPast({ofThing}: FoundDate, value: string, {lastDay, last}: Story): boolean {
  return ofThing && lastDay !== undefined && lastDay === last && value < lastDay.value;
}

/** Whether a time that is told was before what was told last, where the story stays: "their first baths since 4 March", "the summer before". */
export function looksBack(date: FoundDate, value: string, {last}: Story): boolean {
  return (
    (date.bound === 'from' || isOfYearBefore(date)) && last !== undefined && value < last.value
  );
}

/** Whether a date is said to be of the year before: "the summer before", "the previous August". */
export function isOfYearBefore({reading: {step, from}}: FoundDate): boolean {
  const isBack = step !== undefined && step.count < 0 && !step.deictic;
  return isBack && (from.month ?? from.season) !== undefined;
}
