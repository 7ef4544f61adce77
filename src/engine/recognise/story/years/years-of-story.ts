import {dayNumber} from '../../../values/edtf.js';
import type {FoundDate} from '../../dates/found-date.js';
import {isYearAlone} from '../../dates/date-reading.js';
import {isOfWriting} from '../../dates/around/heads.js';
import type {OwnTime} from './own-time.js';

/**
 * Which of the years that are written in a text may be those of days told before them: of a date and its index.
 *
 * @param isOfOld Whether it tells of days long before it was written.
 */
export function yearsOfStory(
  found: readonly FoundDate[],
  isOfOld: boolean,
): (date: FoundDate, index: number) => boolean {
  const isPassedOver = (date: FoundDate): boolean =>
    isOfOther(date) || (isOfOld && date.head === 0);
  const epilogue = epilogueOf(found, isPassedOver) ?? found.length;
  return (date, index) => index < epilogue && !isPassedOver(date);
}

/** Whether a year is that of a remark: "where builders dug in 2001", "the 1918 election", „plaukiojęs nuo 1896-ųjų“. */
function isOfOther({aside, attributive, bound, reading: {from}}: FoundDate): boolean {
  return attributive || aside !== undefined || (bound === 'from' && isYearAlone(from));
}

/** Minimum number of days, in more than one passage, that make a story without its year. */
const FEWEST = 3;

/**
 * The index of the date from which on an account that has said no year tells what came of it long after: "In 2001 builders
 * dug up …", behind the last day that lacks its year.
 */
function epilogueOf(
  found: readonly FoundDate[],
  isPassedOver: (date: FoundDate) => boolean,
): number | undefined {
  const saysYear = ({reading: {from, step}}: FoundDate): boolean =>
    step !== undefined || from.year !== undefined;
  const first = found.findIndex(
    (date) => date.reading.from.year !== undefined && !isPassedOver(date),
  );
  const days = found.slice(0, first).filter(({reading: {from}}) => from.day !== undefined);
  const [year, before] = [found[first], found[first - 1]];
  const isStory = days.length >= FEWEST && days[0]!.paragraph < days.at(-1)!.paragraph;
  if (!year || !before || !isStory || !isYearAlone(year.reading.from)) return undefined;
  const isLeap = year.opens ? year.sentence > before.sentence : year.paragraph > before.paragraph;
  return isLeap && found.slice(first).every(saysYear) ? first : undefined;
}

/** Minimum number of days still to come when a text was written by which these are taken to be of another time. */
const FEWEST_AHEAD = 2;

/** Whether a text that is dated tells of days long before it: they had not come yet, and in the year before were long past. */
export function isOfOldDays(found: readonly FoundDate[], ownTime: OwnTime): boolean {
  const head = found.find(isOfWriting);
  const {year, month, day = 28} = head?.reading.from ?? {};
  if (year === undefined || month === undefined || ownTime === 'said' || ownTime === 'shown')
    return false;
  const written = dayNumber(year, month, day);
  const ahead = found.filter(({reading: {from, step}, toCome}) => {
    if (step || toCome || from.year !== undefined || from.month === undefined) return false;
    const told = dayNumber(year, from.month, from.day ?? 1);
    return told > written && told - YEAR < written - LONG;
  });
  return ahead.length >= FEWEST_AHEAD;
}

/** Days. */
const YEAR = 365;
const LONG = 200;
