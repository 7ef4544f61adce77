import type {FormationGrammar} from '../../engine/recognise/names/formations/formation-grammar.js';
import {formsOf, pluralsOf} from './morphology.js';

const UNITS = `
armija: Army
korpusas: Corps
divizija: Division
brigada: Brigade
pulkas: Regiment
batalionas: Battalion
divizionas: Battalion
kuopa: Company
būrys: Platoon
eskadronas: Squadron
eskadrilė: Squadron
baterija: Battery
legionas: Legion
frontas: Front
laivynas: Fleet
flotilė: Flotilla
eskadra: Squadron
rinktinė: Group
apygarda: District
`;

/** Words for branches and qualities: nouns in the genitive stay, adjectives decline. */
const BRANCHES = `
šaulių: Rifle
pėstininkų: Infantry
pėstijos: Infantry
tankų: Tank
šarvuočių: Armoured
kavalerijos: Cavalry
raitelių: Cavalry
raitininkų: Cavalry
ulonų: Uhlan
husarų: Hussar
dragūnų: Dragoon
kirasyrų: Cuirassier
kazokų: Cossack
grenadierių: Grenadier
artilerijos: Artillery
zenitinės: Anti-Aircraft
priešlėktuvinės: Anti-Aircraft
inžinerijos: Engineer
pionierių: Engineer
ryšių: Signal
aviacijos: Aviation
oro: Air
naikintuvų: Fighter
bombonešių: Bomber
šturmo: Assault
desanto: Airborne
desantininkų: Airborne
jūrų: Marine
karinio: Military
karo: Military
karinis: Military
karinė: Military
karinės: Military
pasienio: Border
apsaugos: Guard
gvardijos: Guards
rezervo: Reserve
savanorių: Volunteer
legionų: Legions
partizanų: Partisan
sunkiųjų: Heavy
lengvųjų: Light
lengvasis: Light
lengvoji: Light
sunkusis: Heavy
sunkioji: Heavy
ypatingasis: Special
ypatingoji: Special
atskirasis: Independent
atskiroji: Independent
specialusis: Special
specialioji: Special
mechanizuotasis: Mechanised
mechanizuotoji: Mechanised
motorizuotasis: Motorised
motorizuotoji: Motorised
jungtinis: Combined
smogiamoji: Shock
gvardinis: Guards
lietuviškasis: Lithuanian
lietuviškoji: Lithuanian
gudų: Belarusian
teritorinis: Territorial
pulko: Regimental
kalnų: Mountain
lauko: Field
pėsčiųjų: Infantry
p: Infantry
pėst: Infantry
art: Artillery
kav: Cavalry
`;

const DIRECTIONS = `
šiaurės: Northern
pietų: Southern
rytų: Eastern
vakarų: Western
šiaurės rytų: North-Eastern
šiaurės vakarų: North-Western
pietryčių: South-Eastern
pietvakarių: South-Western
centro: Central
centras: Central
centrinis: Central
centrinio: Central
centriniam: Central
centrinį: Central
centriniu: Central
centriniame: Central
šiaurė: Northern
pietūs: Southern
`;

const ORDINALS: readonly string[] = [
  'pirm',
  'antr',
  'treči',
  'ketvirt',
  'penkt',
  'šešt',
  'septint',
  'aštunt',
  'devint',
  'dešimt',
  'vienuolikt',
  'dvylikt',
  'trylikt',
  'keturiolikt',
  'penkiolikt',
  'šešiolikt',
  'septyniolikt',
  'aštuoniolikt',
  'devyniolikt',
];

/** Endings of ordinals with those of nouns in the same case, of one or of several: „5-oji ir 9-oji armijos“. */
const AGREEING: readonly (readonly [RegExp, RegExp])[] = [
  [/[ay]sis$/u, /(?:[aiyu]s|ai)$/u],
  [/ojo$/u, /(?:o|aus|ų)$/u],
  [/ajam$/u, /ui$/u],
  [/[ąį]jį$/u, /[ąįų]$/u],
  [/uoju$/u, /u(?:mi)?$/u],
  [/ajame$/u, /e$/u],
  [/oji$/u, /(?:[aė]|[oė]s)$/u],
  [/osios$/u, /(?:[oė]s|ų)$/u],
  [/ajai$/u, /[ae]i$/u],
  [/ąją$/u, /[ąę]$/u],
  [/ąja$/u, /[ae]$/u],
  // „1948-aisiais apygardoje“: of several, or a year.
  [/aisiais$/u, /ais$/u],
  [/uosius$/u, /us$/u],
  [/ųjų$/u, /ų$/u],
  [/ojoje$/u, /[oė]je$/u],
];

const MASCULINE = ['korpusas', 'pulkas', 'batalionas', 'divizionas', 'eskadronas', 'legionas'];
const FEMININE = ['divizija', 'brigada', 'kuopa', 'baterija', 'armija', 'eskadrilė', 'rinktinė'];

const allForms = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, ...pluralsOf(word)].flatMap(formsOf));

function read(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [lithuanian = '', english = ''] = line.split(': ');
      return [lithuanian, english];
    });
}

function decline(table: string): Map<string, string> {
  return new Map(
    read(table).flatMap(([word, english]) =>
      formsOf(word).map((form): [string, string] => [form, english]),
    ),
  );
}

/** A noun in every case of both numbers. */
const every = (noun: string): string[] => [...formsOf(noun), ...pluralsOf(noun).flatMap(formsOf)];

export const formations: FormationGrammar = {
  units: decline(UNITS),
  branches: new Map([...decline(BRANCHES), ...read(BRANCHES)]),
  ordinals: new Map(
    ORDINALS.flatMap((stem, index) =>
      [...formsOf(`${stem}asis`), ...formsOf(`${stem}oji`)].map((form): [string, number] => [
        form,
        index + 1,
      ]),
    ),
  ),
  tens: new Map(
    'dvi tris keturias penkias šešias septynias aštuonias devynias'
      .split(' ')
      .map((word, at): [string, number] => [`${word}dešimt`, 10 * at + 20]),
  ),
  ordinalEndings: new Set(
    [
      'asis',
      'iasis',
      'oji',
      'ysis',
      'ioji',
      'as',
      'a',
      'is',
      'ia',
      'tasis',
      'toji',
      'ieji',
      'osios',
      'čiasis',
      'čioji',
      'čias',
      'čia',
      'tas',
      'ta',
      'mas',
      'ma',
      'ras',
      'ra',
    ]
      .flatMap((ending) => formsOf(`xx${ending}`).map((form) => form.slice(2)))
      // Without the vowel before: „1-jo pulko“, „3-ji baterija“, „6-sis korpusas“.
      .concat('sis jis jo jam jį juo ju jame ji jos jai ją ja joje'.split(' ')),
  ),
  singulars: new Set([
    ...MASCULINE.flatMap((word) =>
      ['as', 'o', 'ui', 'ą', 'e'].map((ending) => word.replace(/as$/, ending)),
    ),
    ...FEMININE.flatMap((word) =>
      (word.endsWith('a') ? ['a', 'ai', 'ą', 'oje'] : ['ė', 'ei', 'ę', 'ėje']).map(
        (ending) => word.slice(0, -1) + ending,
      ),
    ),
  ]),
  ofPeople: {
    units: new Set(FEMININE.map((word) => word.replace(/a$/, 'os').replace(/ė$/, 'ės'))),
    people: new Set(
      allForms([
        'vadas',
        'viršininkas',
        'karininkas',
        'karys',
        'kareivis',
        'adjutantas',
        'viršila',
      ]),
    ),
  },
  agree: (ending, noun) =>
    AGREEING.find(([ordinal]) => ordinal.test(ending))?.[1].test(noun) !== false,
  plurals: new Map(
    read(UNITS).flatMap(([word, english]) =>
      pluralsOf(word).flatMap((plural) =>
        formsOf(plural).map((form): [string, string] => [form, english]),
      ),
    ),
  ),
  byName: new Map([
    ...every('apygarda').map(
      (form) => [form, /^(?:rinkim|teism|moksl|švietim|kar|polic|mišk)/u] as const,
    ),
    ...every('rinktinė').map(
      (form) =>
        [form, /^(?:rašt|eilėrašč|poezij|proz|straipsn|novel|dain|krepš|futbol|šal)/u] as const,
    ),
  ]),
  byTown: new Set(formsOf('rinktinė')),
  qualities: new Set(formsOf('jungtinė')),
  directions: new Map(read(DIRECTIONS)),
  group: {of: 'armijų', nouns: new Set(formsOf('grupė'))},
  local: new Set(['divizija', 'brigada', 'pulkas', 'batalionas'].flatMap((word) => formsOf(word))),
  political: new Set('Liaudies Tautos Nacionalinis Aktyvistų'.toLowerCase().split(' ')),
  named: new Set(['frontas', 'laivynas', 'flotilė'].flatMap((word) => formsOf(word))),
};
