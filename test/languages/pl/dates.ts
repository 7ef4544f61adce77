import type {CalendarUnit} from '../../../src/engine/recognise/dates/date-reading.js';
import type {DateGrammar} from '../../../src/engine/recognise/dates/grammar.js';
import type {DatePart} from '../../../src/engine/values/date-part.js';

/** A map from every form of a row to the row's value. */
function table<V>(rows: readonly (readonly [V, string])[]): Map<string, V> {
  return new Map(
    rows.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)),
  );
}

/** Months in the order of the cases: nominative, genitive, dative, instrumental, locative. */
const MONTHS = [
  'styczeń stycznia styczniowi styczniem styczniu',
  'luty lutego lutemu lutym',
  'marzec marca marcowi marcem marcu',
  'kwiecień kwietnia kwietniowi kwietniem kwietniu',
  'maj maja majowi majem maju',
  'czerwiec czerwca czerwcowi czerwcem czerwcu',
  'lipiec lipca lipcowi lipcem lipcu',
  'sierpień sierpnia sierpniowi sierpniem sierpniu',
  'wrzesień września wrześniowi wrześniem wrześniu',
  'październik października październikowi październikiem październiku',
  'listopad listopada listopadowi listopadem listopadzie',
  'grudzień grudnia grudniowi grudniem grudniu',
];

const UNITS: [CalendarUnit, string][] = [
  ['day', 'dzień dnia dniu dniem dni dniach'],
  ['week', 'tydzień tygodnia tygodniu tygodnie tygodni'],
  ['month', 'miesiąc miesiąca miesiącu miesiące miesięcy'],
  ['year', 'rok roku rokiem lata lat latach'],
];

/** Polish dates: day, month in the genitive, year. */
export const dates: DateGrammar = {
  months: table(MONTHS.map((forms, i) => [i + 1, forms] as const)),
  weekdays: table([
    [1, 'poniedziałek poniedziałku'],
    [2, 'wtorek wtorku'],
    [3, 'środa środę środy'],
    [4, 'czwartek czwartku'],
    [5, 'piątek piątku'],
    [6, 'sobota sobotę soboty'],
    [7, 'niedziela niedzielę niedzieli'],
  ]),
  seasons: table([
    [21, 'wiosna wiosny wiosnę wiosną wiośnie'],
    [22, 'lato lata latem lecie'],
    [23, 'jesień jesieni jesienią'],
    [24, 'zima zimy zimę zimą zimie'],
  ]),
  parts: table<DatePart>([
    ['early', 'początku początek początkiem'],
    ['mid', 'połowie połowa'],
    ['late', 'końcu koniec końca schyłku'],
  ]),
  feasts: [],
  last: new Set(['ostatni', 'ostatnia', 'ostatniej', 'ostatnią']),
  units: table(UNITS),
  yearWords: new Set(['r', 'rok', 'roku', 'rokiem']),
  dayWords: new Set(['dnia']),
  centuryWords: new Set(['w', 'wiek', 'wieku', 'stulecie', 'stulecia', 'stuleciu']),
  decadeWords: new Set(['lata', 'latach', 'lat']),
  patterns: [
    'DAY MONTH YEAR {year}?',
    'DAY MONTH',
    '{day} DAY MONTH YEAR {year}?',
    '{day} DAY MONTH',
    'DAY1 - DAY2 MONTH YEAR {year}?',
    'DAY1 - DAY2 MONTH',
    'DAY1 do DAY2 MONTH YEAR {year}?',
    'DAY1 do DAY2 MONTH',
    'MONTH YEAR {year}?',
    'MONTH',
    'PART MONTH YEAR {year}?',
    'PART YEAR {year}',
    'PART MONTH',
    'SEASON YEAR {year}?',
    'SEASON',
    'YEAR {year}',
    '{year} YEAR',
    'YEAR',
    'YEAR1 - YEAR2 {year}?',
    'latach YEAR1 - YEAR2',
    'lata YEAR1 - YEAR2',
    'CENTURY {century}',
    'PART CENTURY {century}',
    'CENTURY1 - CENTURY2 {century}',
    'HALF połowa CENTURY {century}',
    'HALF połowie CENTURY {century}',
    'HALF połowy CENTURY {century}',
    'ANY_YEAR {year}? n . e .',
  ],
  ranges: [
    {before: 'od', between: new Set(['do'])},
    {before: 'między', between: new Set(['a'])},
    {between: new Set(['do'])},
  ],
  beforeChrist: ['ANY_YEAR {year}? p . n . e .', 'ANY_YEAR {year}? przed chrystusem'],
  steps: [
    {pattern: 'następnego UNIT', sign: 1, whole: true},
    {pattern: 'następnym UNIT', sign: 1, whole: true},
    {pattern: 'NUMBER UNIT później', sign: 1},
    {pattern: 'UNIT później', sign: 1},
    {pattern: 'po NUMBER UNIT', sign: 1},
    {pattern: 'NUMBER UNIT wcześniej', sign: -1},
    {pattern: 'UNIT wcześniej', sign: -1},
    {pattern: 'tego samego UNIT', sign: 0},
  ],
  lonelyMonths: new Set(
    'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu'.split(
      ' ',
    ),
  ),
  yearCues: new Set(['w', 'od', 'do', 'po', 'przed', 'około', 'i']),
  namedByYear: new Set(['konstytucja', 'konstytucji', 'traktat', 'traktatu', 'powstanie']),
  bounds: new Map([
    ['od', 'from'],
    ['do', 'until'],
    ['przed', 'before'],
    ['po', 'after'],
  ]),
  approximate: new Set(['około', 'ok']),
  uncertain: new Set(['może']),
};
