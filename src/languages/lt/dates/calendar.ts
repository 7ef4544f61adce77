import type {CalendarGrammar} from '../../../engine/recognise/dates/calendar/calendar-grammar.js';
import type {CalendarUnit} from '../../../engine/recognise/dates/date-reading.js';
import type {DatePart} from '../../../engine/values/date-part.js';
import {feasts} from './feasts.js';

/** Months in the order of the cases: nominative, genitive, dative, accusative, instrumental, locative. */
const MONTHS = [
  'sausis sausio sausiui sausį sausiu sausyje saus',
  'vasaris vasario vasariui vasarį vasariu vasaryje vas',
  'kovas kovo kovui kovą kovu kove',
  'balandis balandžio balandžiui balandį balandžiu balandyje bal',
  'gegužė gegužės gegužei gegužę geguže gegužėje geg',
  'birželis birželio birželiui birželį birželiu birželyje birž',
  'liepa liepos liepai liepą liepa liepoje liep',
  'rugpjūtis rugpjūčio rugpjūčiui rugpjūtį rugpjūčiu rugpjūtyje rugp',
  'rugsėjis rugsėjo rugsėjui rugsėjį rugsėju rugsėjyje rugs',
  'spalis spalio spaliui spalį spaliu spalyje spal',
  'lapkritis lapkričio lapkričiui lapkritį lapkričiu lapkrityje lapkr',
  'gruodis gruodžio gruodžiui gruodį gruodžiu gruodyje gruod',
].map((forms) => forms.split(' '));

const UNITS: [CalendarUnit, string][] = [
  [
    'day',
    'diena dienos dienai dieną dienų dienoms dienom dienas dienomis para paros parą parų paroms paras',
  ],
  [
    'week',
    'savaitė savaitės savaitei savaitę savaite savaičių savaitėms savaitėm savaites savaitėmis',
  ],
  ['month', 'mėnuo mėnesio mėnesiui mėnesį mėnesiu mėnesiai mėnesių mėnesiams mėnesius mėnesiais'],
  ['half-year', 'pusmetis pusmečio pusmečiui pusmetį pusmečiu'],
  ['year', 'metai metų metams metus metais'],
];

/** Words of the calendar. */
export const calendar: CalendarGrammar = {
  months: new Map(MONTHS.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const))),
  monthsOf: new Set(MONTHS.flatMap(([, genitive = '', , , , , short = '']) => [genitive, short])),
  weekdays: new Map(
    'pirmadien antradien trečiadien ketvirtadien penktadien šeštadien sekmadien'
      .split(' ')
      .flatMap((stem, i) => ['is', 'io', 'į'].map((end) => [stem + end, i + 1] as const)),
  ),
  shortWeekdays: new Map(
    [
      'pirm pirmad',
      'antr antrad',
      'treč trečiad',
      'ketv ketvirtad',
      'penkt penktad',
      'šešt šeštad',
      'sekm sekmad',
    ].flatMap((forms, i) => forms.split(' ').map((form) => [form, i + 1] as const)),
  ),
  genitives: /(?:adienio|dienos|osios)$/u,
  seasons: new Map(
    [
      'pavasaris pavasario pavasariui pavasarį pavasariu pavasaryje',
      'vasara vasaros vasarai vasarą vasaroje',
      'ruduo rudens rudeniui rudenį rudeniu rudenyje',
      'žiema žiemos žiemai žiemą žiemoje',
    ].flatMap((forms, i) => forms.split(' ').map((form) => [form, 21 + i] as const)),
  ),
  parts: new Map<string, DatePart>([
    ['pradžioje', 'early'],
    ['pradžios', 'early'],
    ['pradžioj', 'early'],
    ['vidury', 'mid'],
    ['pabaigoj', 'late'],
    ['pradžią', 'early'],
    ['viduryje', 'mid'],
    ['vidurio', 'mid'],
    ['vidurį', 'mid'],
    ['pabaigoje', 'late'],
    ['pabaigos', 'late'],
    ['pabaigą', 'late'],
    ['pradžia', 'early'],
    ['vidurys', 'mid'],
    ['pabaiga', 'late'],
    ['pr', 'early'],
    ['pab', 'late'],
    ['vid', 'mid'],
    ['gale', 'late'],
    ['ankstyvą', 'early'],
    ['ankstų', 'early'],
    ['vėlyvą', 'late'],
    ['vėlų', 'late'],
  ]),
  feasts,
  last: new Set(
    'paskutinis paskutinio paskutinį paskutiniame paskutinė paskutinės paskutinę paskutinėje paskutiniai paskutinių paskutinius paskutiniais paskutiniuosius paskutiniaisiais paskutines paskutinėmis paskutinėms paskutiniąsias paskutiniąją paskutinįjį paskutinėmis'.split(
      ' ',
    ),
  ),
  units: new Map(
    UNITS.flatMap(([unit, forms]) => forms.split(' ').map((form) => [form, unit] as const)),
  ),
  oneUnit: new Set(
    'diena dieną dienos dienai savaitė savaitę savaitės savaitėje savaitei mėnuo mėnesį mėnesio mėnesiui pusmetis pusmečio pusmetį metai metų metams metus metais dešimtmetis dešimtmetį dešimtmečio dešimtmetyje'.split(
      ' ',
    ),
  ),
  yearWords: new Set(['m', 'metų', 'metais', 'metus', 'metams', 'metai', 'metuose']),
  schoolYear: 'mokslo',
  yearEndings: new Set(
    'ieji ųjų iesiems uosius aisiais iųjų iaisiais iuosius jieji jų jiems juosius jais ais'.split(
      ' ',
    ),
  ),
  dayWords: new Set(['d', 'diena', 'dieną', 'dienom', 'dienos', 'dienai', 'dienomis']),
  centuryWords: new Set([
    'a',
    'amž',
    'amžius',
    'amžiaus',
    'amžiuje',
    'amžių',
    'amžiui',
    'amžiumi',
    'amžiais',
    'amžiams',
    'amžiuose',
    'šimtmetis',
    'šimtmečio',
    'šimtmetyje',
    'šimtmetį',
  ]),
  centurySigns: new Set(['a.', 'amž.', 'amžiaus', 'amžiuje', 'šimtmečio', 'šimtmetyje']),
  decadeWords: new Set([
    'deš.',
    'dešimt.',
    'dešimtm',
    'dešimtmetis',
    'dešimtmečio',
    'dešimtmetyje',
    'dešimtmetį',
    'dešimtmečiu',
    'dešimtmečiui',
  ]),
  otherOrdinals:
    /(?:[st]is|sis|[tm][uo]|tam|mam|[rč][ui]u|ojo|ajam|jį|uoju|ajame|ame|oje|ieji|uosius|osiomis|osioms|ąsias|aisiais|iesiems)$/u,
  dayParts: new Set(['rytą', 'rytmetį', 'priešpiet', 'popietę', 'pavakarę', 'vakarą', 'naktį']),
};
