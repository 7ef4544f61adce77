import type {Numerals} from '../../engine/recognise/numbers/grammar.js';
import {formsOf} from './morphology.js';

const words = new Map<string, number>();
const add = (value: number, forms: string): void => {
  for (const form of forms.split(' ')) words.set(form, value);
};

// Masculine and feminine, in the order of the cases: nominative, genitive, dative, accusative, instrumental, locative.
add(0, 'nulis nulio nuliui nulį nuliu nulyje');
add(
  1,
  'vienas vieno vienam vieną vienu viename viena vienos vienai vienoje vieni vienų vieniems vienus vienais vieneri vienerių vieneriems vienerius vieneriais vieneriuose vienerios vieneroms vienerioms vienerias',
);
add(2, 'du dviejų dviem dviejuose dvi dviejose');
add(3, 'trys trijų trims tris trimis trijuose trijose');
const units: [number, string, string][] = [
  [4, 'ketur', 'i'],
  [5, 'penk', 'i'],
  [6, 'šeš', 'i'],
  [7, 'septyn', 'i'],
  [8, 'aštuon', 'i'],
  [9, 'devyn', 'i'],
];
for (const [value, stem] of units) {
  // „penkerių“ and its like are the plural numerals, below.
  add(
    value,
    [...['i', 'ių', 'iems', 'is', 'iais', 'iuose', 'ios', 'ioms', 'ias', 'iomis', 'iose']]
      .map((ending) => stem + ending)
      .join(' '),
  );
}
add(4, 'keturis keturias');
add(5, 'penkis penkias');
add(6, 'šešis šešias');
add(7, 'septynis septynias');
add(8, 'aštuonis aštuonias');
add(9, 'devynis devynias');
// „su trim vežimais“, „keturiom dienom“
add(3, 'trim');
for (const [value, stem] of units) add(value, `${stem}iom`);
// Plural numerals, for what has no singular („treji metai“), and collectives.
for (const [value, stem] of [
  [2, 'dvej'],
  [3, 'trej'],
  [4, 'ketver'],
  [5, 'penker'],
  [6, 'šešer'],
  [7, 'septyner'],
  [8, 'aštuoner'],
  [9, 'devyner'],
] as const) {
  const soft = value <= 3 ? '' : 'i';
  add(
    value,
    [
      ...[
        `${stem}i`,
        `${stem}${soft}ų`,
        `${stem}iems`,
        `${stem}us`,
        `${stem}ius`,
        `${stem}iais`,
        `${stem}ais`,
        `${stem}iuose`,
        `${stem}uose`,
      ],
      ...['os', 'oms', 'as', 'omis', 'ose'].map((ending) => stem + soft + ending),
    ].join(' '),
  );
}
for (const [value, stem] of [
  [2, 'dvejet'],
  [3, 'trejet'],
  [4, 'ketvert'],
  [5, 'penket'],
  [6, 'šešet'],
  [7, 'septynet'],
  [8, 'aštuonet'],
  [9, 'devynet'],
] as const) {
  add(value, ['as', 'o', 'ui', 'ą', 'u'].map((ending) => stem + ending).join(' '));
}
add(10, 'dešimt dešimts dešimtis dešimties dešimčiai dešimtį dešimtimi dešimtyje dešimčia');
for (const [value, stem] of [
  [11, 'vienuolik'],
  [12, 'dvylik'],
  [13, 'trylik'],
  [14, 'keturiolik'],
  [15, 'penkiolik'],
  [16, 'šešiolik'],
  [17, 'septyniolik'],
  [18, 'aštuoniolik'],
  [19, 'devyniolik'],
] as const) {
  add(value, ['a', 'os', 'ai', 'ą', 'oje'].map((ending) => stem + ending).join(' '));
}
for (const [value, stem] of [
  [20, 'dvi'],
  [30, 'tris'],
  [40, 'keturias'],
  [50, 'penkias'],
  [60, 'šešias'],
  [70, 'septynias'],
  [80, 'aštuonias'],
  [90, 'devynias'],
] as const) {
  add(
    value,
    [
      'dešimt',
      'dešimtis',
      'dešimties',
      'dešimčiai',
      'dešimtį',
      'dešimtimi',
      'dešimtyje',
      'dešimčia',
      // As it was written before: „septyniasdešimts markių“.
      'dešimts',
    ]
      .map((ending) => stem + ending)
      .join(' '),
  );
}
add(50, 'pusšimtis pusšimčio pusšimčiui pusšimtį pusšimčiu');
add(6, 'pustuzinis pustuzinio pustuzinį');
add(12, 'tuzinas tuzino tuzinui tuziną tuzinu');

const multipliers = new Map<string, number>();
// „dvi dešimtys“; the singular is a number of its own.
for (const form of 'dešimtys dešimčių dešimtis dešimtims dešimtimis dešimtyse'.split(' '))
  multipliers.set(form, 10);
for (const form of 'tuzinai tuzinų tuzinams tuzinus tuzinais'.split(' ')) multipliers.set(form, 12);
const alone = new Set<string>();
for (const [factor, singular, plural] of [
  [100, 'šimtas šimto šimtui šimtą šimtu šimte', 'šimtai šimtų šimtams šimtus šimtais šimtuose'],
  [
    1000,
    'tūkstantis tūkstančio tūkstančiui tūkstantį tūkstančiu tūkstantyje',
    'tūkstančiai tūkstančių tūkstančiams tūkstančius tūkstančiais tūkstančiuose tūkst tūks',
  ],
  [
    1e6,
    'milijonas milijono milijonui milijoną milijonu milijone',
    'milijonai milijonų milijonams milijonus milijonais milijonuose mln mil',
  ],
  [
    1e9,
    'milijardas milijardo milijardui milijardą milijardu milijarde',
    'milijardai milijardų milijardams milijardus milijardais milijarduose mlrd',
  ],
] as const) {
  for (const form of singular.split(' ')) {
    multipliers.set(form, factor);
    alone.add(form);
  }
  for (const form of plural.split(' ')) multipliers.set(form, factor);
}

const fractions = new Map<string, number>();
const decline = (stem: string, soft: string): string[] => [
  ...['is', 'į', 'yje'].map((ending) => stem + ending),
  ...['io', 'iui', 'iu', 'iai', 'ių', 'iams', 'ius', 'iais'].map((ending) => soft + ending),
];
for (const [value, stem] of [
  [3, 'trečdal'],
  [4, 'ketvirtadal'],
  [5, 'penktadal'],
  [6, 'šeštadal'],
  [7, 'septintadal'],
  [8, 'aštuntadal'],
  [9, 'devintadal'],
  [10, 'dešimtadal'],
  [100, 'šimtadal'],
] as const) {
  for (const form of decline(stem, stem)) fractions.set(form, 1 / value);
}
for (const form of ['pusė', 'pusės', 'pusei', 'pusę', 'puse']) fractions.set(form, 0.5);
for (const form of decline('ketvirt', 'ketvirč')) {
  fractions.set(form, 0.25);
}

const halves = new Map<string, number>();
for (const form of ['pusė', 'pusės', 'pusei', 'pusę', 'puse']) halves.set(form, 0.5);
for (const [value, stem] of [
  [1.5, 'pusantr'],
  [2.5, 'pustreči'],
  [3.5, 'pusketvirt'],
  [4.5, 'puspenkt'],
  [5.5, 'pusšešt'],
  [6.5, 'pusseptint'],
  [7.5, 'pusaštunt'],
  [8.5, 'pusdevint'],
  [9.5, 'pusdešimt'],
] as const) {
  for (const ending of ['o', 'am', 'ą', 'u', 'os', 'ai', 'a', 'ų', 'us', 'iems', 'ais'])
    halves.set(stem + ending, value);
}

/** Endings of an ordinal: masculine and feminine, plain and pronominal, in every case. */
const ORDINAL_ENDINGS = [
  ...['as', 'o', 'am', 'ą', 'u', 'ame', 'i', 'ų', 'iems', 'us', 'ais', 'uose'],
  ...[
    'asis',
    'ojo',
    'ajam',
    'ąjį',
    'uoju',
    'ajame',
    'ieji',
    'ųjų',
    'iesiems',
    'uosius',
    'aisiais',
    'uosiuose',
  ],
  ...['a', 'os', 'ai', 'ą', 'oje', 'oms', 'as', 'omis', 'ose'],
  ...['oji', 'osios', 'ajai', 'ąją', 'ąja', 'ojoje', 'osioms', 'ąsias', 'osiomis', 'osiose'],
];
const SOFT_ORDINAL_ENDINGS = ORDINAL_ENDINGS.map((ending) =>
  ending.startsWith('i') ? ending : `i${ending}`,
);

const ordinals = new Map<string, number>();
for (const [value, stem] of [
  [1, 'pirm'],
  [2, 'antr'],
  [4, 'ketvirt'],
  [5, 'penkt'],
  [6, 'šešt'],
  [7, 'septint'],
  [8, 'aštunt'],
  [9, 'devint'],
  [10, 'dešimt'],
  [11, 'vienuolikt'],
  [12, 'dvylikt'],
  [13, 'trylikt'],
  [14, 'keturiolikt'],
  [15, 'penkiolikt'],
  [16, 'šešiolikt'],
  [17, 'septyniolikt'],
  [18, 'aštuoniolikt'],
  [19, 'devyniolikt'],
  [20, 'dvidešimt'],
  [30, 'trisdešimt'],
  [40, 'keturiasdešimt'],
  [50, 'penkiasdešimt'],
  [60, 'šešiasdešimt'],
  [100, 'šimt'],
] as const) {
  for (const ending of ORDINAL_ENDINGS) {
    const form = stem + ending;
    // „šimtas“ is the cardinal, „dešimtis“ another word.
    if (value === 100 && ending.length < 3) continue;
    if (!words.has(form) && !multipliers.has(form)) ordinals.set(form, value);
  }
}
for (const ending of SOFT_ORDINAL_ENDINGS) ordinals.set(`treč${ending}`, 3);

const ENDINGS = new Set([...ORDINAL_ENDINGS, ...SOFT_ORDINAL_ENDINGS]);
/** Endings of cardinals behind a hyphen, by their cases: „15-ai“, „5-iems“. All others make an ordinal. */
const CARDINAL_ENDINGS = new Set([
  'ai',
  'iai',
  'čiai',
  'ties',
  'iolikai',
  'iomis',
  'ioms',
  'ka',
  'kos',
  'kai',
  'mis',
  'ims',
  // „5-erių metų“, „2-jų dienų“
  ...['eri', 'erių', 'eriems', 'erius', 'eriais', 'eriuose', 'erios', 'eriose'],
  ...['eji', 'ejų', 'ejiems', 'ejus', 'ejais', 'jų', 'iejų', 'iem'],
]);

/** Words for a number of people together: „keturiese“. */
export const TOGETHER: ReadonlySet<string> = new Set(
  'dviese trise keturiese penkiese šešiese septyniese aštuoniese devyniese'.split(' '),
);
[...TOGETHER].forEach((word, i) => words.set(word, i + 2));

/** Words for some of a multiplier, and from how many to how many they mean: „keli šimtai“, two to nine of them. */
const VAGUE: readonly (readonly [number, number, string])[] = [
  [2, 9, 'keli kelių keliems kelis keliais keliuose kelios kelioms kelias keliomis keliose'],
  [2, 9, 'keletas keleto keletui keletą keletu kelete keleri kelerių kelerius'],
  [2, 2, 'pora poros porai porą'],
  [11, 19, 'keliolika keliolikos keliolikai kelioliką'],
  [20, 90, 'keliasdešimt keliasdešimties keliasdešimčiai'],
];
const vague = new Map(
  VAGUE.flatMap(([min, max, forms]) => forms.split(' ').map((form) => [form, {min, max}] as const)),
);

/** Plurals of multipliers in every case, with the number that each is of: „dešimtys tūkstančių“, „šimtai“. */
const plurals = new Map(
  (
    [
      [10, 'dešimtys dešimčių dešimtis dešimtims dešimtimis dešimtyse'],
      [12, 'tuzinai tuzinų tuzinus tuzinams tuzinais'],
      [100, 'šimtai šimtų šimtus šimtams šimtais šimtuose'],
      [1000, 'tūkstančiai tūkstančių tūkstančius tūkstančiams tūkstančiais'],
      [1e6, 'milijonai milijonų milijonus milijonams milijonais'],
      [1e9, 'milijardai milijardų milijardus milijardams milijardais'],
    ] as const
  ).flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)),
);

/** Lithuanian numerals: all genders and cases of the standard language, with the common short forms. */
export const numerals: Numerals = {
  words,
  multipliers: new Map([...multipliers, ['k', 1000]]),
  abbreviated: new Set(['tūkst', 'tūks', 'mln', 'mil', 'mlrd']),
  strengths: new Map(
    (
      [
        ['tūkstantin', 1000],
        ['milijonin', 1e6],
      ] as const
    ).flatMap(([stem, value]) =>
      ['is', 'ė'].flatMap((ending) => formsOf(stem + ending)).map((form) => [form, value] as const),
    ),
  ),
  alone,
  halves,
  joiners: new Set(['ir']),
  andHalf: [
    ['su', 'puse'],
    ['ir', 'pusė'],
    ['ir', 'pusės'],
  ],
  articles: new Set(),
  vague,
  plurals,
  inNumbers: /(?:ais|imis)$/u,
  oneBefore: new Set('gera gerą geras visa visą viena vieną ištisa ištisą'.split(' ')),
  fractions,
  manyParts: /(?:iai|ių|iams|ius|iais)$/u,
  fractioned: /(?:ų|os|ės|ies|metro|litro|gramo)$/u,
  ordinals,
  // „3-čioji“, „4-toji“: the last consonant of the word may be written too; „3-jo“.
  isOrdinalEnding: (ending) =>
    !CARDINAL_ENDINGS.has(ending) &&
    (ENDINGS.has(ending) || (/^[čtmj]/u.test(ending) && ENDINGS.has(ending.slice(1)))),
  cardinalEndings: CARDINAL_ENDINGS,
  // „2-ąjai“: an ordinal that is misspelt is no amount either.
  wordsOfFigures: /^(?:met|meč|dien|valand|aukšt|klas|viet|pakop|mėnes|min|[ąaou]j)\p{L}+$/u,
  decimal: ',',
};
