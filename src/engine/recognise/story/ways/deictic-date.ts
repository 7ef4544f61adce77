import {daysOf, endsOf, isDay, printDay} from '../../../values/edtf.js';
import type {FoundDate} from '../../dates/found-date.js';
import type {DateStep} from '../../dates/date-reading.js';
import {stepped} from '../../dates/calendar/stepped.js';
import type {ReadDate} from '../told/read-date.js';
import type {HeadDate, Story} from '../told/story.js';

/** The heads that are in force where a date stands. */
export function headsAt({heads}: Story, {newSection}: FoundDate): readonly HeadDate[] {
  if (newSection === undefined) return heads;
  return heads.filter(({rank}) => rank === 0 || rank < newSection);
}

/** A date that counts from the day on which one writes: "yesterday", „š. m. gegužės 3 d.“; undefined where nothing tells it. */
export function deicticDate(date: FoundDate, story: Story): ReadDate | undefined {
  const {step, from} = date.reading;
  const head = headsAt(story, date).findLast((one) => mayCountFrom(one, step!, story));
  const value = head && stepped(endOf(head.value), step!, from);
  return value === undefined ? undefined : {value, resolvedFrom: head!.text, fit: 0};
}

/** A day of the week behind what was told, or, where that is still to come, the last one before the day on which one writes. */
export function recentDate(
  date: FoundDate,
  story: Story,
  told: ReadDate | undefined,
): ReadDate | undefined {
  const {step, from} = date.reading;
  const back = {...step!, count: -1};
  const head = headsAt(story, date).findLast((one) => mayCountFrom(one, back, story));
  if (!head || (told && told.value <= endOf(head.value))) return told;
  const value = stepped(endOf(head.value), back, from);
  return value === undefined ? told : {value, resolvedFrom: head.text, fit: 0};
}

function mayCountFrom(
  {rank, value}: HeadDate,
  {unit, count, weekday, deictic}: DateStep,
  {ownTime}: Story,
): boolean {
  const isOfDays =
    weekday !== undefined || unit === 'day' || unit === 'week' || unit === 'fortnight';
  if (isOfDays && !isDay(endOf(value))) return false;
  if (rank > 1 || deictic === 'surely') return true;
  if (deictic === 'recently') return ownTime === 'said' || ownTime === 'shown';
  // "They had been friends but yesterday", in a newspaper of a hundred years later; but "last Sunday I stood in the crowd".
  if (ownTime === 'unlikely') return weekday !== undefined && count < 0;
  // "Today the mill runs three shifts": what is now is no time of the story.
  return !isOfDays || count !== 0 || ownTime === 'shown' || ownTime === 'said';
}

/** The last day of a stretch of days, which one writes at its end; else the value. */
function endOf(value: string): string {
  const [, end] = endsOf(value);
  return isDay(end) ? printDay(daysOf(end)!.last) : value;
}
