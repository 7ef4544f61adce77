import type {CalendarGrammar} from '../../../engine/recognise/dates/calendar/calendar-grammar.js';
import type {CalendarUnit} from '../../../engine/recognise/dates/date-reading.js';
import type {DatePart} from '../../../engine/values/date-part.js';
import {feasts} from './feasts.js';

export const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Words of the calendar. */
export const calendar: CalendarGrammar = {
  months: new Map([
    ...MONTHS.map((name, i) => [name, i + 1] as const),
    ...SHORT.map((name, i) => [name, i + 1] as const),
    ['sept', 9],
    // In hands of the 17th to 19th centuries, where the last letter stood above the line.
    ...'jany feby augt septr octr novr decr'
      .split(' ')
      .map((name, i) => [name, [1, 2, 8, 9, 10, 11, 12][i]!] as const),
  ]),
  weekdays: new Map(
    'monday tuesday wednesday thursday friday saturday sunday'
      .split(' ')
      .map((name, i) => [name, i + 1] as const),
  ),
  shortWeekdays: new Map(
    ['mon', 'tu tue tues', 'wed weds', 'th thu thur thurs', 'fri', 'sat', 'sun sund'].flatMap(
      (forms, i) => forms.split(' ').map((form) => [form, i + 1] as const),
    ),
  ),
  seasons: new Map([
    ['spring', 21],
    ['summer', 22],
    ['autumn', 23],
    ['fall', 23],
    ['winter', 24],
  ]),
  parts: new Map<string, DatePart>([
    ['early', 'early'],
    ['beginning', 'early'],
    ['start', 'early'],
    ['mid', 'mid'],
    ['middle', 'mid'],
    ['late', 'late'],
    ['end', 'late'],
  ]),
  feasts,
  last: new Set(['last', 'latter', 'final', 'closing']),
  units: new Map<string, CalendarUnit>([
    ...(['day', 'week', 'fortnight', 'month', 'year'] as const).flatMap(
      (unit): [string, CalendarUnit][] => [
        [unit, unit],
        [`${unit}s`, unit],
      ],
    ),
    // "two nights later"
    ...['nights', 'mornings', 'evenings'].map((unit): [string, CalendarUnit] => [unit, 'day']),
    ...['summers', 'winters', 'autumns'].map((unit): [string, CalendarUnit] => [unit, 'year']),
  ]),
  oneUnit: new Set(['day', 'week', 'fortnight', 'month', 'year', 'decade']),
  yearWords: new Set(['year', 'years']),
  dayWords: new Set(),
  centuryWords: new Set(['century', 'centuries', 'c']),
  centuryLetter: 'c',
  decadeWords: new Set(['decade', 'decades']),
  decadeEnding: 's',
  decadeNames: new Map(
    'twenties thirties forties fifties sixties seventies eighties nineties'
      .split(' ')
      .map((name, i) => [name, i + 2] as const),
  ),
  dayParts: new Set(['morning', 'afternoon', 'evening', 'night', 'dawn', 'eve']),
};
