import type {Deictic} from '../../../engine/recognise/dates/date-reading.js';
import type {DateGrammar} from '../../../engine/recognise/dates/grammar.js';

type Steps = DateGrammar['steps'];

const OF_MONTH = [
  'MONTH',
  'MONTH DAY {day}?',
  'MONTH mėn .?',
  'MONTH mėn .? DAY {day}?',
  'MONTH mėnesį',
  'MONTH mėnesio DAY {day}?',
];
const PARTS = ['rytą', 'rytmetį', 'vakarą', 'popietę'];

function days(sign: -2 | -1 | 0 | 1 | 2, patterns: readonly string[]): Steps {
  return patterns.map((pattern) => ({pattern, sign, deictic: 'loosely'}));
}

/** A month or a day of the year that was, is, or will be, behind words for that year. */
function ofYear(sign: -2 | -1 | 0 | 1, deictic: Deictic, years: readonly string[]): Steps {
  return years.flatMap((year) =>
    [...OF_MONTH, 'SEASON'].map((date) => ({pattern: `${year} ${date}`, sign, deictic})),
  );
}

/** A day of the month that was, is, or will be, behind words for that month. */
function ofMonth(sign: -1 | 0 | 1, deictic: Deictic, which: readonly string[]): Steps {
  return which.flatMap((word) =>
    ['mėnesio', 'mėn .?'].map((month) => ({
      pattern: `${word} ${month} DAY {day}?`,
      sign,
      unit: 'month' as const,
      deictic,
    })),
  );
}

/** Dates that count from the day on which one writes. */
export const DEICTIC_STEPS: Steps = [
  ...days(0, ['šiandien', 'šiądien', 'šią dieną', 'šįryt', 'šįvakar', 'šį rytą', 'šį vakarą']),
  ...days(-1, ['vakar', 'vakar vakare', 'vakar ryte', ...PARTS.map((part) => `vakar ${part}`)]),
  ...days(-2, ['užvakar']),
  ...days(1, ['rytoj', 'rytoj ryte', 'rytoj vakare', ...PARTS.map((part) => `rytoj ${part}`)]),
  ...days(2, ['poryt']),
  ...['prieš NUMBER UNIT', 'prieš UNIT'].map((pattern) => ({
    pattern,
    sign: -1 as const,
    deictic: 'loosely' as const,
  })),
  ...ofYear(0, 'surely', ['š . m .', 'š / m', 'šių metų', 'šiemet', 'einamųjų metų']),
  ...ofYear(-1, 'perhaps', [
    'pernai',
    'pr . m .',
    'praeitų metų',
    'pereitų metų',
    'pernykščių metų',
  ]),
  ...ofYear(-2, 'perhaps', ['užpernai']),
  ...ofYear(1, 'perhaps', ['ateinančių metų', 'būsimų metų']),
  ...ofMonth(0, 'surely', ['šio', 'š .', 'einamojo', 'einamo']),
  ...ofMonth(-1, 'perhaps', ['praėjusio', 'praeito', 'pereito', 'pr .']),
  ...ofMonth(1, 'perhaps', ['ateinančio', 'būsimo']),
  ...['pereitą', 'praeitą', 'praėjusį', 'praėjusią'].flatMap((which) => [
    {pattern: `${which} WEEKDAY`, sign: -1 as const, deictic: 'loosely' as const},
    ...['SEASON', 'MONTH'].map((date) => ({
      pattern: `${which} ${date}`,
      sign: -1 as const,
      whole: true as const,
      deictic: which.startsWith('praėj') ? ('perhaps' as const) : ('loosely' as const),
    })),
    {
      pattern: `${which} mėnesį`,
      sign: -1 as const,
      unit: 'month' as const,
      whole: true as const,
      deictic: 'loosely' as const,
    },
  ]),
  {pattern: 'šį WEEKDAY', sign: 1, deictic: 'loosely'},
  {pattern: 'šią WEEKDAY', sign: 1, deictic: 'loosely'},
  ...['ateinantį', 'ateinančią', 'artimiausią', 'artimiausiąjį'].map((which) => ({
    pattern: `${which} WEEKDAY`,
    sign: 1 as const,
    deictic: 'loosely' as const,
  })),
  ...['pereitais', 'praeitais', 'pernykščiais'].map((which) => ({
    pattern: `${which} metais`,
    sign: -1 as const,
    unit: 'year' as const,
    whole: true as const,
    deictic: 'loosely' as const,
  })),
  {pattern: 'pernai', sign: -1, unit: 'year', whole: true, deictic: 'perhaps'},
  {pattern: 'užpernai', sign: -2, unit: 'year', whole: true, deictic: 'perhaps'},
];
