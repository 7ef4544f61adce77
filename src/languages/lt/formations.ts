import type {FormationGrammar} from '../../engine/recognise/names/formations/formation-grammar.js';
import {formsOf} from './morphology.js';

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
teritorinis: Territorial
pulko: Regimental
kalnų: Mountain
lauko: Field
pėsčiųjų: Infantry
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
    ].flatMap((ending) => formsOf(`xx${ending}`).map((form) => form.slice(2))),
  ),
  singulars: new Set(
    ['korpusas', 'pulkas', 'batalionas', 'divizionas', 'eskadronas', 'legionas'].flatMap((word) =>
      ['as', 'o', 'ui', 'ą', 'e'].map((ending) => word.replace(/as$/, ending)),
    ),
  ),
  directions: new Map(read(DIRECTIONS)),
  group: {of: 'armijų', nouns: new Set(formsOf('grupė'))},
  local: new Set(['divizija', 'brigada', 'pulkas', 'batalionas'].flatMap((word) => formsOf(word))),
  political: new Set('Liaudies Tautos Nacionalinis Aktyvistų'.toLowerCase().split(' ')),
  named: new Set(['frontas', 'laivynas', 'flotilė'].flatMap((word) => formsOf(word))),
};
