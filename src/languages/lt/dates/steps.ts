import type {StepGrammar} from '../../../engine/recognise/dates/patterns/step-grammar.js';
import {DEICTIC_STEPS} from './deictics.js';

/** Words before a date that tell its year by the one that was told, and the years between. */
const OF_YEARS: readonly (readonly [string, -1 | 0 | 1])[] = [
  ['tų pačių metų', 0],
  ['tų pat metų', 0],
  ['tų metų', 0],
  ['kitų metų', 1],
  ['kitąmet', 1],
  ['sekančių metų', 1],
  ['praėjusių metų', -1],
];

/** Of nouns and adjectives. */
const GENITIVE = /(?:o|os|ų|ės|ies|aus|ens)$/u;

/** What counts from a date, and by what it does not. */
export const steps: StepGrammar = {
  namedWeekdays: /dienis$/u,
  steps: [
    {pattern: 'kitą UNIT', sign: 1, whole: true},
    {pattern: 'kitos UNIT', sign: 1, whole: true},
    {pattern: 'kitais UNIT', sign: 1, whole: true},
    {pattern: 'kitąmet', sign: 1, unit: 'year', whole: true},
    {pattern: 'kitų UNIT', sign: 1, whole: true},
    {pattern: 'sekančią UNIT', sign: 1, whole: true},
    {pattern: 'sekančiais UNIT', sign: 1, whole: true},
    {pattern: 'praėjusiais UNIT', sign: -1, whole: true},
    {pattern: 'tais pačiais UNIT', sign: 0, whole: true},
    {pattern: 'tais pat UNIT', sign: 0, whole: true},
    {pattern: 'tais UNIT', sign: 0, whole: true},
    {pattern: 'tų UNIT', sign: 0, whole: true},
    {pattern: 'ant rytojaus', sign: 1},
    {pattern: 'rytdieną', sign: 1},
    {pattern: 'išvakarėse', sign: -1},
    {pattern: 'UNIT praėjus', sign: 1},
    ...['po NUMBER UNIT', 'po UNIT', 'NUMBER UNIT anksčiau', 'UNIT anksčiau'].map((pattern) => ({
      pattern: `<lygiai ${pattern}`,
      sign: pattern.startsWith('po') ? (1 as const) : (-1 as const),
      exact: true as const,
    })),
    {pattern: 'po NUMBER UNIT', sign: 1},
    {pattern: 'po UNIT', sign: 1},
    {pattern: 'NUMBER UNIT vėliau', sign: 1},
    {pattern: 'UNIT vėliau', sign: 1},
    {pattern: 'rytojaus UNIT', sign: 1},
    {pattern: 'NUMBER UNIT praėjus', sign: 1},
    {pattern: 'praėjus NUMBER UNIT', sign: 1},
    {pattern: 'praėjus UNIT', sign: 1},
    {pattern: 'NUMBER UNIT anksčiau', sign: -1},
    {pattern: 'UNIT anksčiau', sign: -1},
    {pattern: 'NUMBER UNIT prieš tai', sign: -1},
    {pattern: 'UNIT prieš tai', sign: -1},
    {pattern: 'prieš dieną', sign: -1},
    ...['rytą', 'naktį', 'vakarą', 'rytmetį', 'popietę'].flatMap((part) => [
      ...['kitą', 'rytojaus', 'sekančią', 'sekantį'].map((next) => ({
        pattern: `${next} ${part}`,
        sign: 1 as const,
      })),
      ...['tą', 'tą pačią', 'tą pat', 'tą patį'].map((same) => ({
        pattern: `${same} ${part}`,
        sign: 0 as const,
      })),
    ]),
    {pattern: 'tą dieną', sign: 0},
    ...['pirmąją', 'pačią pirmąją', 'pačią pirmą'].map((first) => ({
      pattern: `${first} dieną`,
      sign: 0 as const,
    })),
    {pattern: 'tą mėnesį', sign: 0, unit: 'month'},
    {pattern: 'tą MONTH', sign: 0},
    ...OF_YEARS.flatMap(([of, sign]) =>
      ['MONTH', 'MONTH DAY {day}?', 'MONTH mėnesį', 'SEASON', 'FEAST'].map((date) => ({
        pattern: `${of} ${date}`,
        sign,
        ...(of === 'praėjusių metų' && {deictic: 'perhaps' as const}),
      })),
    ),
    ...(
      [
        ['tų', 0],
        ['tų pačių', 0],
        ['tų pat', 0],
        ['to paties', 0],
        ['kitų', 1],
        ['kito', 1],
        ['praėjusių', -1],
      ] as const
    ).map(([which, sign]) => ({pattern: `${which} UNIT PART`, sign, whole: true as const})),
    {pattern: '<!mokslo UNIT PART', sign: 0, whole: true},
    ...['NUMBER UNIT', 'UNIT'].flatMap((time) =>
      (
        [
          [`${time} po`, 1],
          [`${time} prieš`, -1],
          ...[`praėjus ${time}`, `${time} praėjus`].flatMap((passed) =>
            ['po', 'nuo'].map((after) => [`${passed} ${after}`, 1] as const),
          ),
          ...[`likus ${time}`, `${time} likus`].map((left) => [`${left} iki`, -1] as const),
        ] as const
      ).map(([pattern, sign]) => ({pattern, sign, bound: true as const})),
    ),
    {pattern: 'už NUMBER UNIT', sign: 1},
    ...['po pusės metų', 'praėjus pusei metų', 'pusę metų vėliau'].map((pattern) => ({
      pattern,
      sign: 1 as const,
      unit: 'half-year' as const,
    })),
    ...(
      [
        ['po NUMBER UNIT ir NUMBER UNIT', 1],
        ['po UNIT ir NUMBER UNIT', 1],
        ['praėjus UNIT ir NUMBER UNIT', 1],
        ['praėjus NUMBER UNIT ir NUMBER UNIT', 1],
        ['NUMBER UNIT ir NUMBER UNIT vėliau', 1],
        ['NUMBER UNIT ir NUMBER UNIT anksčiau', -1],
        ['NUMBER UNIT ir NUMBER UNIT prieš tai', -1],
      ] as const
    ).map(([pattern, sign]) => ({pattern, sign})),
    ...(
      [
        ['dienos', 'day'],
        ['savaitės', 'week'],
        ['mėnesio', 'month'],
        ['metų', 'year'],
      ] as const
    ).map(([one, unit]) => ({pattern: `už ${one}`, sign: 1 as const, unit})),
    ...['UNIT', 'SEASON', 'MONTH'].map((same) => ({pattern: `tą patį ${same}`, sign: 0 as const})),
    {pattern: 'kitą WEEKDAY', sign: 1},
    {pattern: 'WEEKDAY', sign: 1, deictic: 'recently'},
    {pattern: 'tą WEEKDAY', sign: 1},
    {pattern: 'kitą SEASON', sign: 1, whole: true},
    {pattern: 'kito SEASON', sign: 1, whole: true},
    {pattern: 'kitos SEASON', sign: 1, whole: true},
    {pattern: 'kitą MONTH', sign: 1, whole: true},
    {pattern: 'kito UNIT DAY {day}?', sign: 1, whole: true},
    {pattern: 'tą pačią SEASON', sign: 0},
    {pattern: 'tą pat SEASON', sign: 0},
    {pattern: 'tą SEASON', sign: 0},
    {pattern: 'tą pačią UNIT', sign: 0},
    {pattern: 'tą pat UNIT', sign: 0},
    {pattern: 'tos pačios UNIT', sign: 0},
    ...DEICTIC_STEPS,
  ],
  acts: {
    lasting: new Set(['per', 'visas', 'ištisas', 'dar']),
    shown: new Set('jo jos jų savo mūsų mano šio šios šį šią to tos tą tų'.split(' ')),
    objects: new Map([
      ...['po', 'nuo', 'iki', 'išvakarėse'].map((word) => [word, GENITIVE] as const),
      ['prieš', /(?:ą|į|ę|ų|us|as|es|is)$/u],
    ]),
  },
  each: {words: /^po$/u, units: /^(?:metus|mėnesį|savaitę|dieną|parą)$/u},
  lengthOf:
    /^(?:pertrauk|kautyn|gynyb|gedul|priespaud|klajon|tarpuvald|kar[aą]ntin|moksl|kel|atstum|kov|apgul|apgult|apsiaust|kelion|ginč|tarnyb|vergov|valdž|blokad|vargo|bad|ramyb|taik|santuok|nelaisv|tremt|deryb|mūš|žyg|kar|darb|marš|poils|laukim|okupacij|kalėjim|gydym|badavim|streik|tyl|neveikl|skrydž|paliaub|šturm|apšaud|lūkesč|audr|sausr|lig|kanč|šalč|posėdž|studij|praktik|viešnag|nakvyn|mieg)(?:os|ės|ies|ų|ių|io|o)$|^\p{Ll}{3,}[iy]mo$|^(?:už)?(?:truk|sitęs)us(?:io|ios|ių)$/u,
  eves: {before: [], behind: new Set(['išvakarėse', 'išvakarės', 'išvakarių'])},
  comparing: new Set(['negu', 'nei', 'kaip']),
};
