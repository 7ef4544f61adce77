import type {StepGrammar} from '../../../engine/recognise/dates/patterns/step-grammar.js';
import {DEICTIC_STEPS} from './deictics.js';

/** Words behind a date that tell its year by the one that was told, and the years between. */
const OF_YEARS: readonly (readonly [string, -1 | 0 | 1])[] = [
  ['of that year', 0],
  ['of that same year', 0],
  ['of the same year', 0],
  ['that year', 0],
  ['the same year', 0],
  ['of the following year', 1],
  ['of the next year', 1],
  ['the following year', 1],
  ['the next year', 1],
  ['of the year after', 1],
  ['of the year following', 1],
  ['the year after', 1],
  ['in that year', 0],
  ['in the same year', 0],
  ['in the following year', 1],
  ['in the next year', 1],
  ['of the previous year', -1],
  ['of the year before', -1],
];

/** What counts from a date, and by what it does not. */
export const steps: StepGrammar = {
  steps: [
    {pattern: 'the following UNIT', sign: 1, whole: true},
    {pattern: 'following UNIT', sign: 1, whole: true},
    {pattern: 'the next day', sign: 1},
    {pattern: 'the next UNIT', sign: 1, whole: true},
    {pattern: 'next UNIT', sign: 1, whole: true},
    ...['NUMBER UNIT', 'a UNIT'].flatMap((length) =>
      (
        [
          [`${length} to the day`, 1],
          [`${length} later to the day`, 1],
          [`${length} later , to the day`, 1],
          [`${length} to the day later`, 1],
          [`<exactly ${length} later`, 1],
          [`<exactly ${length} earlier`, -1],
        ] as const
      ).map(([pattern, sign]) => ({pattern, sign, exact: true as const})),
    ),
    {pattern: 'NUMBER UNIT later', sign: 1},
    {pattern: 'a UNIT later', sign: 1},
    {pattern: 'NUMBER UNIT afterwards', sign: 1},
    {pattern: 'NUMBER UNIT afterward', sign: 1},
    {pattern: 'NUMBER UNIT after that', sign: 1},
    ...['NUMBER UNIT on', 'a UNIT on'].map((pattern) => ({pattern, sign: 1 as const})),
    {pattern: 'a UNIT afterwards', sign: 1},
    {pattern: 'a UNIT after that', sign: 1},
    {pattern: 'NUMBER UNIT earlier', sign: -1},
    {pattern: 'a UNIT earlier', sign: -1},
    {pattern: 'NUMBER UNIT before', sign: -1},
    {pattern: 'NUMBER UNIT previously', sign: -1},
    {pattern: 'a UNIT previously', sign: -1},
    {pattern: 'half a year later', sign: 1, unit: 'half-year'},
    ...['night', 'evening', 'morning', 'afternoon'].map((part) => ({
      pattern: `the ${part} before`,
      sign: -1 as const,
    })),
    {pattern: 'a UNIT before', sign: -1},
    {pattern: 'the UNIT before', sign: -1, whole: true},
    {pattern: 'the day after', sign: 1},
    ...['morning', 'night', 'evening', 'afternoon'].map((part) => ({
      pattern: `the ${part} after`,
      sign: 1 as const,
    })),
    {pattern: 'the year after', sign: 1, unit: 'year', whole: true},
    {pattern: 'the day after next', sign: 2},
    {pattern: 'the very next day', sign: 1},
    {pattern: 'on the morrow', sign: 1},
    {pattern: '<on the WEEKDAY', sign: 1},
    ...['on', 'by', 'until', 'till'].map((cue) => ({
      pattern: `<${cue} WEEKDAY`,
      sign: 1 as const,
      deictic: 'recently' as const,
    })),
    ...['by', 'until', 'till'].map((cue) => ({pattern: `<${cue} the WEEKDAY`, sign: 1 as const})),
    {pattern: 'the eve', sign: -1},
    {pattern: 'the previous UNIT', sign: -1, whole: true},
    {pattern: 'the preceding UNIT', sign: -1, whole: true},
    ...['the previous', 'the preceding'].flatMap((previous) =>
      ['morning', 'night', 'evening', 'afternoon'].map((part) => ({
        pattern: `${previous} ${part}`,
        sign: -1 as const,
      })),
    ),
    {pattern: 'the same UNIT', sign: 0},
    ...['the previous', 'the preceding'].flatMap((previous) =>
      ['MONTH', 'SEASON'].map((date) => ({
        pattern: `${previous} ${date}`,
        sign: -1 as const,
        whole: true as const,
      })),
    ),
    ...(
      [
        ['the following', 1],
        ['the next', 1],
        ['the previous', -1],
        ['the preceding', -1],
      ] as const
    ).flatMap(([which, sign]) =>
      ['DAY', 'the DAY'].map((day) => ({
        pattern: `${day} of ${which} UNIT`,
        sign,
        whole: true as const,
      })),
    ),
    ...['the next', 'the following', 'next'].flatMap((next) => [
      ...['morning', 'night', 'evening', 'afternoon'].map((part) => ({
        pattern: `${next} ${part}`,
        sign: 1 as const,
      })),
      {pattern: `${next} SEASON`, sign: 1 as const, whole: true as const},
      {pattern: `${next} MONTH`, sign: 1 as const, whole: true as const},
      {pattern: `${next} WEEKDAY`, sign: 1 as const},
    ]),
    ...['that', 'that same', 'that very', 'the same'].flatMap((same) =>
      ['day', 'morning', 'afternoon', 'evening', 'night'].map((part) => ({
        pattern: `${same} ${part}`,
        sign: 0 as const,
      })),
    ),
    {pattern: 'that UNIT', sign: 0, whole: true},
    {pattern: 'that same UNIT', sign: 0, whole: true},
    ...OF_YEARS.flatMap(([of, sign]) =>
      [
        'MONTH',
        'DAY MONTH',
        'MONTH DAY',
        'DAY of MONTH',
        'the DAY of MONTH',
        'SEASON',
        'FEAST',
      ].map((date) => ({
        pattern: `${date} ${of}`,
        sign,
      })),
    ),
    ...(
      [
        ['that', 0],
        ['the same', 0],
        ['the following', 1],
        ['the next', 1],
        ['next', 1],
        ['the previous', -1],
      ] as const
    ).flatMap(([which, sign]) =>
      ['PART', 'PART of'].map((part) => ({
        pattern: `${part} ${which} UNIT`,
        sign,
        whole: true as const,
      })),
    ),
    {pattern: 'PART of the UNIT', sign: 0, whole: true},
    ...['following', 'after'].map((next) => ({pattern: `<the WEEKDAY ${next}`, sign: 1 as const})),
    ...['on', 'by', 'until', 'till', 'since'].map((cue) => ({
      pattern: `<${cue} the WEEKDAY before`,
      sign: -1 as const,
    })),
    {pattern: '<the UNIT following', sign: 1, whole: true},
    {pattern: 'NUMBER UNIT after', sign: 1},
    ...(
      [
        ['later', 1],
        ['afterwards', 1],
        ['after that', 1],
        ['earlier', -1],
        ['before', -1],
      ] as const
    ).flatMap(([which, sign]) =>
      ['NUMBER UNIT and NUMBER UNIT', 'a UNIT and NUMBER UNIT'].map((length) => ({
        pattern: `${length} ${which}`,
        sign,
      })),
    ),
    {pattern: 'a UNIT after', sign: 1},
    ...['the first day', 'the very first day'].map((first) => ({
      pattern: `<on ${first}`,
      sign: 0 as const,
    })),
    ...(
      [
        ['before', -1],
        ['after', 1],
        ['following', 1],
        ['preceding', -1],
      ] as const
    ).flatMap(([which, sign]) =>
      ['the SEASON', 'the MONTH'].map((time) => ({
        pattern: `${time} ${which}`,
        sign,
        whole: true as const,
      })),
    ),
    {pattern: 'that MONTH', sign: 0},
    {pattern: 'that SEASON', sign: 0},
    {pattern: 'that same SEASON', sign: 0},
    {pattern: 'the same SEASON', sign: 0},
    ...DEICTIC_STEPS,
  ],
  acts: {
    lasting: new Set('for within in throughout over all'.split(' ')),
    shown: new Set('the his her its their our my your he she they it we i'.split(' ')),
  },
  eves: {before: ['eve of', 'eve of the'], behind: new Set()},
  comparing: new Set(['than']),
  dayPartsOften: new Set(['mornings', 'afternoons', 'evenings', 'nights']),
  openEnded: new Set(['on']),
};
