import type {
  FormationGrammar,
  Soldiers,
} from '../../engine/recognise/names/formations/formation-grammar.js';

const UNITS = [
  'Army',
  'Corps',
  'Division',
  'Brigade',
  'Regiment',
  'Battalion',
  'Company',
  'Platoon',
  'Squadron',
  'Troop',
  'Battery',
  'Legion',
  'Front',
  'Fleet',
  'Flotilla',
  'Group',
  'Wing',
  'District',
  'Commando',
  'Para',
];

const BRANCHES = `
rifle infantry tank armoured armored cavalry uhlan hussar dragoon cuirassier cossack grenadier artillery
anti-aircraft engineer signal signals aviation air fighter bomber assault airborne parachute marine naval military border
guard guards reserve volunteer partisan heavy light special independent separate mechanised mechanized motorised
motorized combined shock mountain panzer foot horse royal imperial field army medical training
territorial legions
`;

/** Abbreviations of regimental histories. */
const SHORT = [
  ['bn', 'Battalion'],
  ['regt', 'Regiment'],
  ['bde', 'Brigade'],
  ['sqn', 'Squadron'],
  ['coy', 'Company'],
  ['bty', 'Battery'],
] as const;

/** States whose regiments of volunteers go by a number and the state alone: "the 20th Maine". */
const STATES = [
  ...['Maine', 'Massachusetts', 'Connecticut', 'Rhode Island', 'Vermont', 'New Hampshire'],
  ...['New York', 'New Jersey', 'Pennsylvania', 'Delaware', 'Maryland', 'Virginia'],
  ...['West Virginia', 'North Carolina', 'South Carolina', 'Georgia', 'Florida', 'Alabama'],
  ...['Mississippi', 'Louisiana', 'Texas', 'Arkansas', 'Tennessee', 'Kentucky', 'Ohio'],
  ...['Indiana', 'Illinois', 'Michigan', 'Wisconsin', 'Minnesota', 'Iowa', 'Missouri', 'Kansas'],
];

/** American spellings and synonyms, with the words that values are made of. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['armored', 'Armoured'],
  ['mechanized', 'Mechanised'],
  ['motorized', 'Motorised'],
  ['separate', 'Independent'],
  ['foot', 'Infantry'],
  ['signals', 'Signal'],
]);

const ANY_SOLDIERS = /^(?:light|heavy|horse|mounted|guard|imperial)$/;

/** How regiments without a number end. */
const SOLDIERS = new Map<string, Soldiers>([
  ...'highlanders fusiliers borderers grenadiers dragoons lancers hussars cuirassiers fencibles zouaves yeomanry'
    .split(' ')
    .map((noun) => [noun, {unless: ANY_SOLDIERS}] as const),
  [
    'guards',
    {
      unless:
        /^(?:red|white|black|home|national|civil|prison|border|frontier|coast|security|palace|body|camp|customs|railway|village|old|young|(?!king|queen|prince).+['’]s)$/,
      ofPeoples: true,
    },
  ],
  ['rifles', {unless: /^(?:enfield|henry|metford|baker|express|repeating|assault)$/, least: 2}],
  [
    'corps',
    {unless: /^(?:peace|diplomatic|consular|press|officer|job|marine)$/, least: 2, ofPeoples: true},
  ],
  ['infantry', {unless: /^(?!light$|native$)/, least: 2}],
  ['regiment', {unless: /^$/, least: 2, ofPeoples: true, unit: true}],
]);

/** Bynames of the legions of Rome. */
const BYNAMES =
  'augusta gemina hispana victrix valeria adiutrix macedonica ferrata fulminata apollinaris claudia gallica italica primigenia rapax traiana parthica germanica deiotariana cyrenaica minervia flavia alaudae scythica ulpia fretensis martia equestris felix pia fidelis'.split(
    ' ',
  );

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

export const formations: FormationGrammar = {
  units: new Map([...UNITS.map((unit) => [unit.toLowerCase(), unit] as const), ...SHORT]),
  raisers: {
    states: new Set(STATES),
    noun: 'Infantry Regiment',
    unless:
      /^(?:district|congress|congressional|legislat(?:ure|ive)|general|convention|assembly|state|census|constitution|senat(?:e|orial)|governor|annual|anniversary|edition|regiments?|in)$/u,
  },
  branches: new Map(
    BRANCHES.trim()
      .split(/\s+/)
      .map((word) => [
        word,
        SAME.get(word) ?? word.replace(/^./, (letter) => letter.toUpperCase()),
      ]),
  ),
  arms: new Map([
    ['cavalry', 'Cavalry Regiment'],
    ['infantry', 'Infantry Regiment'],
    ['artillery', 'Artillery Regiment'],
    ['panzer', 'Panzer Division'],
    ['armoured', 'Armoured Division'],
    ['armored', 'Armoured Division'],
    ['airborne', 'Airborne Division'],
    ['horse', 'Horse'],
    ['yeomanry', 'Yeomanry'],
    ...'Foot Lancers Hussars Dragoons Cuirassiers Uhlans Fusiliers Highlanders Grenadiers Chasseurs Zouaves Volunteers Sharpshooters Pioneers Marines Rifles Gurkhas'
      .split(' ')
      .map((arm) => [arm.toLowerCase(), arm] as const),
  ]),
  short: new Set(
    'RTR RHA RFA RGA KRRC DLI KOSB KSLI KOYLI HLI RWF RNF RUR RIR RAR PPCLI SAS'.split(' '),
  ),
  common: 'foot',
  ordinals: new Map(ORDINALS.map((word, index) => [word, index + 1])),
  tens: new Map(
    'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, at): [string, number] => [word, 10 * at + 20]),
  ),
  cardinals: new Set(
    'corps division brigade regiment battalion squadron troop commando para'.split(' '),
  ),
  numero: 'no',
  lettered: new Set(['company', 'squadron', 'battery', 'troop']),
  pronoun: 'I',
  // Americans wrote "the 2d Ohio", "the 33d Illinois".
  ordinalEndings: new Set(['st', 'nd', 'rd', 'th', 'd']),
  plurals: new Map(
    'Army Corps Division Brigade Regiment Battalion Company Squadron Battery Legion Front Fleet'
      .split(' ')
      .map((unit) => [`${unit.toLowerCase().replace(/y$/, 'ie').replace(/s$/, '')}s`, unit]),
  ),
  counting: new Set(['a', 'an']),
  directions: new Map(
    'North South East West North-East North-West South-East South-West'
      .split(' ')
      .flatMap((point): [string, string][] => {
        const adjective = `${point}ern`;
        return [point, adjective, point.replace('-', ''), adjective.replace('-', '')].map(
          (word) => [word.toLowerCase(), adjective],
        );
      })
      .concat([
        ['central', 'Central'],
        ['centre', 'Central'],
        ['center', 'Central'],
      ]),
  ),
  group: {of: 'army', nouns: new Set(['group', 'groups'])},
  local: new Set(['division', 'brigade', 'regiment', 'battalion']),
  named: new Set(['front', 'fleet', 'flotilla']),
  political: new Set(
    "popular national people's people’s patriotic activist activists liberation freedom labour labor salvation united".split(
      ' ',
    ),
  ),
  soldiers: SOLDIERS,
  legions: {
    nouns: new Set(['legion', 'legions', 'legio']),
    bynames: new Set(BYNAMES),
    unit: 'Legion',
  },
  joiner: 'of',
};
