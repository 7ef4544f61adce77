import type {Deictic} from '../../../engine/recognise/dates/date-reading.js';
import type {DateGrammar} from '../../../engine/recognise/dates/grammar.js';

type Steps = DateGrammar['steps'];

/** A month, or a day of one. */
const OF_MONTH = [
  'MONTH',
  'DAY MONTH',
  'MONTH DAY',
  'DAY of MONTH',
  'the DAY of MONTH',
  'DAY day of MONTH',
  'the DAY day of MONTH',
];
const PARTS = ['morning', 'afternoon', 'evening', 'night'];

function days(sign: -2 | -1 | 0 | 1 | 2, patterns: readonly string[]): Steps {
  return patterns.map((pattern) => ({pattern, sign, deictic: 'loosely'}));
}

/** A day of the month that was, is, or will be. */
function ofMonth(sign: -1 | 0 | 1, endings: readonly string[]): Steps {
  return endings.flatMap((ending) =>
    ['DAY', 'the DAY', 'WEEKDAY ,? the DAY', 'WEEKDAY DAY'].map((day) => ({
      pattern: `${day} ${ending}`,
      sign,
      unit: 'month' as const,
      deictic: 'surely' as const,
    })),
  );
}

/** A month or a day of the year that was, is, or will be. */
function ofYear(sign: -1 | 0 | 1, endings: readonly string[]): Steps {
  return endings.flatMap((ending) =>
    [...OF_MONTH, 'SEASON', 'FEAST'].map((date) => ({
      pattern: `${date} ${ending}`,
      sign,
      deictic: deicticOf(date),
    })),
  );
}

/** What follows tells what else it would be: a month is one without its year, a season nothing. */
function deicticOf(date: string): Deictic {
  return date === 'SEASON' ? 'loosely' : 'surely';
}

/** Dates that count from the day on which one writes. */
export const DEICTIC_STEPS: Steps = [
  ...days(0, ['this day', 'today', 'to - day', ...PARTS.map((part) => `this ${part}`)]),
  ...days(-1, [
    'yesterday',
    'yester - day',
    'last night',
    'last evening',
    ...PARTS.map((part) => `yesterday ${part}`),
  ]),
  ...days(-2, ['the day before yesterday', 'day before yesterday']),
  ...['tomorrow', 'to - morrow'].flatMap((morrow) => [
    ...days(1, [morrow, ...PARTS.map((part) => `${morrow} ${part}`)]),
    ...days(2, [`the day after ${morrow}`, `day after ${morrow}`]),
  ]),
  ...['NUMBER UNIT ago', 'a UNIT ago'].map((pattern) => ({
    pattern,
    sign: -1 as const,
    deictic: 'loosely' as const,
  })),
  ...ofMonth(0, ['inst', 'inst .', 'instant', 'of this month', 'of the present month']),
  ...ofMonth(-1, ['ult', 'ult .', 'ultimo', 'of last month']),
  ...ofMonth(1, ['prox', 'prox .', 'proximo', 'of next month']),
  ...ofYear(-1, ['last year', 'of last year']),
  ...ofYear(0, ['this year', 'of this year', 'of the present year', 'of the current year']),
  ...ofYear(1, ['next year', 'of next year']),
  ...(
    [
      ['last', -1],
      ['next', 1],
    ] as const
  ).flatMap(([which, sign]) => [
    ...[...OF_MONTH, 'SEASON', 'FEAST'].map((date) => ({
      pattern: `${date} ${which}`,
      sign,
      whole: true as const,
      deictic: deicticOf(date),
    })),
    ...['WEEKDAY', '<on WEEKDAY'].map((day) => ({
      pattern: `${day} ${which}`,
      sign,
      deictic: 'loosely' as const,
    })),
  ]),
  ...['MONTH', 'FEAST', 'SEASON'].map((date) => ({
    pattern: `<!at last ${date}`,
    sign: -1 as const,
    whole: true as const,
    deictic: deicticOf(date),
  })),
  {pattern: '<!at last WEEKDAY', sign: -1, deictic: 'loosely'},
  {pattern: '<since WEEKDAY', sign: -1, deictic: 'loosely'},
  {pattern: 'last month', sign: -1, unit: 'month', whole: true, deictic: 'loosely'},
  {pattern: 'last year', sign: -1, unit: 'year', whole: true, deictic: 'loosely'},
];
