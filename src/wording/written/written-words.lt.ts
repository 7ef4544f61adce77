import {DECADES, MONTHS, SEASONS} from '../dates/dates.lt.js';
import type {WrittenWords} from './written-words.js';
import {byForm} from './written-words.js';

export const writtenWords: WrittenWords = {
  months: byForm([
    ...MONTHS.map((forms, at) => [at + 1, forms] as const),
    ...SEASONS.map((forms, at) => [at + 21, forms] as const),
  ]),
  idle: [
    'm',
    'd',
    'metai',
    'metų',
    'metais',
    'mėn',
    'mėnuo',
    'mėnesio',
    'mėnesį',
    'diena',
    'dieną',
  ],
  about: ['apie', 'maždaug'],
  uncertain: ['abejotina', 'galbūt'],
  between: ['iki'],
  beforeChrist: ['pr'],
  century: ['a', 'amžius', 'amžiaus', 'amžių'],
  decade: ['dešimtmetis', 'dešimtmečio', 'dešimtmetį'],
  decades: byForm(
    DECADES.map((stem, at) => {
      const base = stem.slice(0, -1);
      return [at, [`${base}asis`, `${base}ojo`, `${base}ąjį`]] as const;
    }),
  ),
  units: byForm([
    ['Y', ['metai', 'metus', 'metų', 'm']],
    ['M', ['mėnuo', 'mėnesį', 'mėnesiai', 'mėnesius', 'mėnesių', 'mėnesio', 'mėn']],
    ['W', ['savaitė', 'savaitę', 'savaitės', 'savaites', 'savaičių', 'sav']],
    [
      'D',
      [
        'diena',
        'dieną',
        'dienos',
        'dienas',
        'dienų',
        'para',
        'parą',
        'paros',
        'paras',
        'parų',
        'd',
      ],
    ],
    ['TH', ['valanda', 'valandą', 'valandos', 'valandas', 'valandų', 'val']],
    ['TM', ['minutė', 'minutę', 'minutės', 'minutes', 'minučių', 'min']],
    ['TS', ['sekundė', 'sekundę', 'sekundės', 'sekundes', 'sekundžių', 'sek']],
  ]),
  times: byForm([
    [1e3, ['tūkst', 'tūkstantis', 'tūkstančiai', 'tūkstančių']],
    [1e6, ['mln', 'milijonas', 'milijonai', 'milijonų']],
    [1e9, ['mlrd', 'milijardas', 'milijardai', 'milijardų']],
  ]),
};
