import type {FoundDate} from '../../dates/found-date.js';

/** A text whose years are mostly so near to its own date tells of its time. */
const NEAR = 2;

/**
 * How surely a text tells of the time that its date is of, as a letter, a log and minutes do, and a newspaper of a hundred
 * years later does not: it says so by what it calls the third instant or January last, and by days that head its
 * entries; it shows it by "yesterday"; its years may only make it likely.
 */
export type OwnTime = 'said' | 'shown' | 'likely' | 'unlikely';

/** How surely a text tells of its own time, by all the dates in it. */
export function ownTimeOf(found: readonly FoundDate[]): OwnTime {
  if (found.some(({label}) => label !== undefined)) return 'said';
  const own = found.find(({head, reading}) => isOfText(head) && reading.from.year !== undefined);
  const said = found.filter(({reading: {step}}) => step?.deictic === 'surely');
  if (!own) return said.some(({reading: {from}}) => from.day !== undefined) ? 'said' : 'unlikely';
  // "Today the mill runs three shifts", in a newspaper of a hundred years later.
  const nows = found.filter((date) => isOfNow(date) && date.reading.step!.count !== 0).length;
  const {near, all} = yearsNear(found, own);
  // "Last August, against the advice of her doctors, …", "for the last time on 8 November last": an obituary speaks so once as well.
  const isSaid = said.some(({reading: {from}}) => from.day !== undefined);
  if (isSaid && (near + said.length) * 4 >= all + said.length) return 'said';
  if ((near + nows) * 2 < all + nows) return 'unlikely';
  if (said.length > 0) return 'said';
  return nows > 0 ? 'shown' : 'likely';
}

/** Whether a date is one of the days around the writing: "yesterday", "last night", "Tuesday last". */
function isOfNow({reading: {step}}: FoundDate): boolean {
  return step?.deictic === 'loosely' && (step.unit === 'day' || step.weekday !== undefined);
}

/** How many of the years that are written in a text are near that of its own date, and how many there are. */
function yearsNear(
  found: readonly FoundDate[],
  own: FoundDate,
): {readonly near: number; readonly all: number} {
  let [near, all] = [0, 0];
  for (const {head, reading, attributive} of found) {
    const {year} = reading.from;
    if (year === undefined || attributive || isOfText(head)) continue;
    all += 1;
    if (Math.abs(year - own.reading.from.year!) <= NEAR) near += 1;
  }
  return {near, all};
}

function isOfText(head: FoundDate['head']): boolean {
  return head !== undefined && head <= 1;
}
