import {yearOf} from '../../../values/edtf.js';
import type {FoundDate} from '../../dates/found-date.js';
import type {DayOrder} from '../../dates/date-reading.js';
import type {ReadDate} from '../told/read-date.js';
import type {Story} from '../told/story.js';
import {writtenDates} from './written-date.js';
import type {YearsBehind} from '../years/years-behind.js';

/** Likelihood that the first of two figures is the month, relative to the day, before the story is considered. */
const MONTH_FIRST = 0.6;

/** The ways to read a date all in figures, `7/4/17`: a text writes them in one order. */
export function shortDates(
  date: FoundDate,
  behind: YearsBehind,
  story: Story,
  before: FoundDate | undefined,
): readonly ReadDate[] {
  const {reading} = date;
  const {short, other} = reading;
  // "1/1/18" is the same in either.
  const tells = reading.from.day !== reading.from.month;
  const inOrder = (order: DayOrder): readonly ReadDate[] => {
    const from = order === 'month-first' && other ? other : reading.from;
    const isGuessed = short === 'either' && order === 'month-first' && !story.order;
    return writtenDates({...date, reading: {...reading, from}}, behind, story, before)
      .filter(({value}) => isOfText(value, story))
      .map((one) => ({
        ...one,
        ...(tells && {order}),
        fit: (one.fit ?? 0) + (isGuessed ? Math.log(MONTH_FIRST) : 0),
      }));
  };
  if (short !== 'either') return inOrder(short!);
  return story.order ? inOrder(story.order) : [...inOrder('day-first'), ...inOrder('month-first')];
}

/** Whether a text tells of the year of a date, or of one beside it: else "3.2.14" may be anything. */
function isOfText(value: string, {ownYears}: Story): boolean {
  const year = yearOf(value)!;
  return [year - 1, year, year + 1].some((near) => ownYears.has(near));
}
