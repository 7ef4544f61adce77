import type {FoundDate} from '../dates/found-date.js';

/** A text whose years are mostly so near to its own date tells of its time. */
const NEAR = 2;

/**
 * How surely a text tells of the time that its date is of, as a letter, a log and minutes do, and a newspaper of a hundred
 * years later does not: it says so by what it calls the third instant or January last, and by days that head its
 * entries; it shows it by "yesterday"; its years may only make it likely.
 */
export type OwnTime = 'said' | 'shown' | 'likely' | 'unlikely';

export function ownTimeOf(found: readonly FoundDate[]): OwnTime {
  const isSaid = ({reading: {step, from}, label}: FoundDate, anyMonth: boolean): boolean =>
    label !== undefined || (step?.deictic === 'surely' && (anyMonth || from.day !== undefined));
  // "Last August, against the advice of her doctors, …": an obituary speaks so once as well.
  if (found.some((date) => isSaid(date, false))) return 'said';
  if (!isNear(found)) return 'unlikely';
  if (found.some((date) => isSaid(date, true))) return 'said';
  return found.some(isOfNow) ? 'shown' : 'likely';
}

/** "yesterday", "last night", "Tuesday last" */
function isOfNow({reading: {step}}: FoundDate): boolean {
  return step?.deictic === 'loosely' && (step.unit === 'day' || step.weekday !== undefined);
}

/** Whether at least half the years of a text are near that of its own date. */
function isNear(found: readonly FoundDate[]): boolean {
  const own = found.find(({head, reading}) => isOfText(head) && reading.from.year !== undefined);
  if (!own) return false;
  let [near, all] = [0, 0];
  for (const {head, reading, attributive} of found) {
    const {year} = reading.from;
    if (year === undefined || attributive || isOfText(head)) continue;
    all += 1;
    if (Math.abs(year - own.reading.from.year!) <= NEAR) near += 1;
  }
  return near * 2 >= all;
}

function isOfText(head: FoundDate['head']): boolean {
  return head !== undefined && head <= 1;
}
