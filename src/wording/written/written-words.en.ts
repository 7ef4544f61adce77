import {MONTHS, SEASONS} from '../dates/dates.en.js';
import type {WrittenWords} from './written-words.js';
import {byForm} from './written-words.js';

const small = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());

export const writtenWords: WrittenWords = {
  months: byForm([
    ...small(MONTHS).map((name, at) => [at + 1, [name]] as const),
    ...small(SEASONS).map((name, at) => [at + 21, [name]] as const),
    [23, ['fall']],
  ]),
  idle: ['the', 'of', 'in', 'on', 'st', 'nd', 'rd', 'th', 'ad', 'year'],
  about: ['about', 'around', 'circa', 'c', 'ca'],
  uncertain: ['uncertain', 'perhaps'],
  between: ['to', 'until', 'till'],
  beforeChrist: ['bc', 'bce'],
  century: ['century'],
  decade: ['s'],
  decades: new Map(),
  units: byForm([
    ['Y', ['year', 'years', 'yr', 'yrs']],
    ['M', ['month', 'months']],
    ['W', ['week', 'weeks']],
    ['D', ['day', 'days']],
    ['TH', ['hour', 'hours', 'h', 'hr', 'hrs']],
    ['TM', ['minute', 'minutes', 'min']],
    ['TS', ['second', 'seconds', 'sec']],
  ]),
  times: byForm([
    [1e3, ['thousand']],
    [1e6, ['million', 'millions']],
    [1e9, ['billion', 'billions']],
  ]),
};
