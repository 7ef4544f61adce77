import type {UnitGrammar} from '../../../engine/recognise/durations/lengths/unit-grammar.js';
import {formsOfUnit} from '../../word-lists.js';

const whole = (value: string, forms: string): [string, string][] =>
  forms.split(' ').map((form) => [form, value]);

/** Matches nothing. */
const NEVER = /(?!)/u;

/** Units of time in their forms, and how many of them are said. */
export const units: UnitGrammar = {
  units: new Map([
    ...formsOfUnit(
      'Y',
      1,
      'metai metų metams metus metais metuose metukai metukų metukus metukams',
    ),
    ...formsOfUnit(
      'M',
      1,
      'mėnuo mėnesio mėnesiui mėnesį mėnesiu mėnesyje mėnesiai mėnesių mėnesiams mėnesius mėnesiais mėn',
    ),
    ...formsOfUnit(
      'W',
      1,
      'savaitė savaitės savaitei savaitę savaite savaitėje savaičių savaitėms savaitėm savaites savaitėmis',
    ),
    ...formsOfUnit(
      'D',
      1,
      'diena dienos dienai dieną dienų dienoms dienom dienas dienomis para paros parai parą parų paroms paras paromis naktis nakties naktį naktys naktų naktims',
    ),
    ...formsOfUnit(
      'TH',
      1,
      'valanda valandos valandai valandą valandų valandoms valandas valandomis val',
    ),
    ...formsOfUnit('TM', 1, 'minutė minutės minutei minutę minučių minutėms minutes minutėmis min'),
    ...formsOfUnit('TS', 1, 'sekundė sekundės sekundę sekundžių sekundes sekundėmis sek'),
    ...formsOfUnit(
      'Y',
      10,
      'dešimtmetis dešimtmečio dešimtmetį dešimtmečiai dešimtmečių dešimtmečius dešimtmečiams',
    ),
    ...formsOfUnit(
      'Y',
      100,
      'šimtmetis šimtmečio šimtmetį šimtmečiai šimtmečių šimtmečius amžius amžių amžiai amžiaus',
    ),
  ]),
  short: {
    letters: 'm',
    unit: {designator: 'Y', count: 1},
    most: 99,
    behind:
      /^(?:lager|kalė|tremt|katorg|įkalin|bausm|laisvės$|stovykl|amži|priverčiam|sunki|griežto|be$|teisių)/u,
    before:
      /(?:^| )(?:nuteist\p{L}*|nubaust\p{L}*|gav(?:o|ęs|usi)|(?:iš)?kalėjo|kalėj(?:ęs|usi)|praleido|atliko|sėdėjo|dirbo|tarnavo|mokėsi|mokytojavo|studijavo|gyveno|valdė|truko|suėjo|sukako|sukanka|ištremt\p{L}*|sulauk(?:ęs|usi)|būdam(?:as|a))(?: (?:apie|beveik|daugiau kaip|daugiau nei|net|tik|dar))?$/u,
    since: new Set(['kai']),
    beforeGoingOn: /(?:^| )(?:po|per|maždaug|beveik|daugiau (?:kaip|nei|negu))$/u,
    unless: /^(?:pr|po|aukšč|ilg|ploč|gyl|stor|atst|skersm|spindul|į|nuo|virš|žemiau)/u,
  },
  whole: new Map([
    ...whole('P6M', 'pusmetis pusmečio pusmečiui pusmetį pusmečiu'),
    ...whole('P3M', 'ketvirtmetis'),
    ...whole('P5Y', 'penkmetis penkmečio penkmetį penkmečiui'),
    ...whole('P10Y', 'dešimtmetį dešimtmečiui'),
    ...[
      'dvi',
      'tris',
      'keturias',
      'penkias',
      'šešias',
      'septynias',
      'aštuonias',
      'devynias',
    ].flatMap((tens, i) =>
      whole(`P${(i + 2) * 10}Y`, `${tens}dešimtmetį ${tens}dešimtmečiui ${tens}dešimtmečio`),
    ),
    ...whole('P100Y', 'šimtmetį šimtmečiui'),
    ...whole('PT12H', 'pusdienis pusdienį pusdienio'),
    ...whole('PT30M', 'pusvalandis pusvalandžio pusvalandžiui pusvalandį pusvalandžiu'),
  ]),
  halves: new Map([
    ['pusė', 0.5],
    ['pusę', 0.5],
    ['pusės', 0.5],
    ['puse', 0.5],
    ['pusantrų', 1.5],
    ['pusantrus', 1.5],
    ['pusantro', 1.5],
    ['pusantros', 1.5],
    ['pusantrą', 1.5],
    ['pustrečių', 2.5],
    ['pusketvirtų', 3.5],
    ['puspenktų', 4.5],
    ['pusšeštų', 5.5],
    ['pusseptintų', 6.5],
    ['pusaštuntų', 7.5],
    ['pusdevintų', 8.5],
    ['pusdešimtų', 9.5],
    ...[
      'trečius',
      'ketvirtus',
      'penktus',
      'šeštus',
      'septintus',
      'aštuntus',
      'devintus',
      'dešimtus',
    ].map((ordinal, i) => [`pus${ordinal}`, i + 2.5] as const),
  ]),
  andPart: [
    [['ir', 'pusę'], 0.5],
    [['su', 'puse'], 0.5],
    [['ir', 'ketvirtį'], 0.25],
    [['su', 'ketvirčiu'], 0.25],
    [['su', 'trimis', 'ketvirčiais'], 0.75],
  ],
  singular: new Set(
    'mėnesį savaitę dieną parą valandą metus dešimtmetį šimtmetį pusmetį mėnuo savaitė diena para valanda metai dešimtmetis šimtmetis mėnesiui savaitei dienai parai valandai metams dešimtmečiui šimtmečiui mėnesio dešimtmečio šimtmečio'.split(
      ' ',
    ),
  ),
  articles: new Set(),
  entire: new Set(
    'visą ištisą pilną kiaurą ištisus pilnus visus ištisam visam pilnam visai ištisai pilnai ištisas pilnas visas ištisa pilna visa ištiso viso pilno ištisi ištisiems visiems'.split(
      ' ',
    ),
  ),
  fillers: new Set(
    'ilgų ilgus ilgas ilgoms ilgiems ištisų ištisus ištisas ištisoms pilnų pilnus pilnas visų visus visas'.split(
      ' ',
    ),
  ),
  described: [
    // „trejus karo metus“
    {
      numeral:
        /^(?:vien|dvej|trej|ketver|penker|šešer|septyner|aštuoner|devyner)(?:i?us|i?ų|iems|ais|eriais)$/u,
      word: /(?:o|os|ės|ies|ų|aus|uosius|esnius|utinius|aisiais|iesiems)$/u,
      unit: /^met/u,
      unless: NEVER,
    },
    // „devynių operacijos dienų“, „dešimt ankstesnių dienų“; but „dešimt žmonių metų pabaigoje“
    {
      numeral: /(?:ų|imt|ika|imties|\d)$/u,
      word: /(?:o|os|ės|ies|aus|esnių|iausių|[ao]mų|inių|ingų|iškų|utinių)$/u,
      unit: /ų$/u,
      unless:
        /^(?:pradži|pabaig|vidur|gale|kov|balandž|gegužės|birželio|liepos|rugpj|rugs|spal|lapkr|gruod|saus|vasar)/u,
    },
    // „trys tankų stovėjimo dienos“, „2 darbo dienos“; but „trys žuvo dienos metu“
    {
      numeral: /^(?:dvi|trys|keturios|penkios|šešios|septynios|aštuonios|devynios|[2-9]?[2-9])$/u,
      word: /(?:ų|[iy]mo|umo|karo|darbo|inės|[^j]io|aus|ies)$/u,
      unit: /(?:os|ės)$/u,
      unless: /^(?:metu|laiku)$/u,
    },
    // „tris apgulties savaites“, „2 darbo dienas“
    {
      numeral:
        /^(?:dvi|tris|keturias|penkias|šešias|septynias|aštuonias|devynias|du|keturis|penkis|šešis|septynis|aštuonis|devynis|[2-9]?[2-9])$/u,
      word: /(?:[iy]mo|umo|karo|darbo|ines|[^j]io|os|ės|ies|ų|aus)$/u,
      unit: /(?:as|es|is|us)$/u,
      unless: NEVER,
    },
  ],
  ofPlurals:
    /^(?:vien|dvej|trej|ketver|penker|šešer|septyner|aštuoner|devyner)(?:i?us|i?ų|iems|ais|eriais)$/u,
  not: new Set(['ne']),
  every: new Set(['kas']),
  during: new Set(['per']),
};
