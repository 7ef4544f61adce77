import type {PlaceGrammar} from '../../../engine/recognise/names/places/place-grammar.js';
import {articledPlaces, placeNouns, surnameTowns} from '../name-words.js';
import {words} from '../../word-lists.js';

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'towards',
  'toward',
  'outside',
  'via',
  'into',
  'off',
  'reached',
  'reaching',
  'entered',
  'besieged',
  'ceded',
  'annexed',
  'evacuated',
  'invaded',
  'blockaded',
  'bombarded',
  'garrisoned',
  'recaptured',
  'round',
  'beyond',
  'ruled',
  'ruling',
]);

/** Words before "for" of who sets out, and before "between" of a way. */
const BOUND: ReadonlySet<string> = words(
  'bound sailed embarked departed headed heading leaving making set steamed cleared started entrained',
);
/** Who sits in a house for a place: "MP for Calne". */
const SITS: ReadonlySet<string> = words('mp mps member members');

const BETWEEN: ReadonlySet<string> = words(
  'built railway railroad road line route canal opened ran runs running services stage way passage ferry border frontier halfway midway plying plied miles km tunnel coast country boundary steamer packet',
);

/** Verbs of motion, behind whose "to" and "from" a place stands. */
const MOTION =
  /^(?:went|go|going|gone|came|come|coming|sail|sailed|sailing|march|marched|marching|travel(?:led|ed)|moved|fled|flee|returned|return|returning|retreated|retreating|withdrew|advanced|advancing|rode|drove|flew|walked|back|transferred|transported|deported|exiled|banished|taken|brought|carried|sent|evacuated|weighed|departed|voyage|journey(?:ed|ing)?|expeditions?|removing|proceeding|hastened|hastening|moving|retiring|migrating|emigrating|relocating|road|railway|flight|march|train|trains|way|miles|km|kilometres|expelled|emigrated|arrived|east|west|north|south|retreat|withdrawal|advance|landed|shipped|proceeded|over|across|route|lines?|canal|connections?|retired|crossed|repaired|conveyed|migrated|relocated|towed|running|returning|posted|steamed|steaming|ferry|trams?|services?|passage|entrained|entraining|embarked|removed|escaped|despatched|dispatched|driven|hurried|opened|extended|branch|branches|out)$/;

/** Words before "of" after which a place stands. */
const PLACE_OF: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest out capital city town village port island siege battle coast outskirts suburb neighbourhood neighborhood vicinity direction way native natives citizens burghers capture fall inhabitants county borough parish hamlet manor district province fortress castle valley bay gulf shore shores banks mouth mayor bishop archbishop dean archdeacon see bishopric earldom barony sheriff governor fall streets walls people peace roadstead harbour garrison lease cession annexation occupation evacuation liberation bombardment conquest principality kingdom sultanate emirate khanate duchy archipelago archdiocese township shtetl rabbi rabbis king queen sultan emir nawab rajah viceroy sack relief defence defense'.split(
    ' ',
  ),
);

const REGION_NOUNS: ReadonlyMap<string, string> = new Map([
  ['region', 'Region'],
  ['territory', 'Region'],
  ['county', 'County'],
  ['voivodeship', 'Voivodeship'],
  ['governorate', 'Governorate'],
  ['guberniya', 'Governorate'],
  ['diocese', 'Diocese'],
  ['district', 'District'],
  ['province', 'Province'],
  ['oblast', 'Region'],
  ['city', ''],
  ['area', ''],
  ['river', ''],
]);

/** How places are named, and what tells that a name is one’s. */
export const places: PlaceGrammar = {
  isPlaceForm: (before) => before === 'at' || before === 'near' || before === 'outside',
  isPlaceAfter: (before, _, earlier) =>
    PLACE_PREPOSITIONS.has(before) ||
    (before === 'of' && PLACE_OF.has(earlier)) ||
    // "in what is now Ridgeway"
    (before === 'now' && earlier === 'is') ||
    ((before === 'to' || before === 'from') && MOTION.test(earlier)) ||
    (before === 'for' && (BOUND.has(earlier) || SITS.has(earlier))) ||
    (before === 'between' && BETWEEN.has(earlier)),
  befallsPlaces: words(
    'ceded annexed leased evacuated besieged stormed bombarded shelled liberated recaptured retaken garrisoned fortified partitioned depopulated',
  ),
  surnameTowns,
  townSurnames: words(
    'lincoln wellington nelson jackson houston columbus jefferson madison raleigh lafayette austin bismarck monroe berkeley cleveland washington',
  ),
  counties: /\p{L}{3,}shire$/u,
  alongWaters: words(
    'across along down up beyond crossed crossing recrossed forded bridged navigated ascended descended',
  ),
  waterParts: words(
    'valley bank banks side mouth course waters source sources reaches estuary ford fords crossing crossings bed confluence shore shores',
  ),
  articledPlaces,
  calledNow: words('now today'),
  shortStates: words(
    'Ala Ariz Ark Cal Calif Colo Conn Del Fla Ida Ill Ind Kan Kans Mass Mich Minn Miss Mont Neb Nev Okla Ont Ore Oreg Penn Que Tenn Tex Wash Wis Wyo',
  ),
  regionNouns: REGION_NOUNS,
  sharedNouns: new Map(
    'gulf strait isle island bay lake cape'.split(' ').map((noun) => [`${noun}s`, noun]),
  ),
  placeNouns,
  ownedPlaces: words(
    'bay bend bluff bluffs brook corner corners cove creek crossing drift falls ferry ford fork gap grove gulch harbor harbour hill hills hole inlet island islands junction kop lake landing mill mills mountain neck nek peak plain plains point pond ridge river springs valley wells wood woods',
  ),
  beforePlaceNouns: words(
    'railway railroad train bus concentration prison internment labour labor transit',
  ),
  lands: words('land pole shelf plateau barrier redoubt point desert basin oasis lagoon delta'),
  describesPlaces: words(
    'great grand little big long red white black blue green cold hot warm round flat rocky clear silver iron cedar salt sweet',
  ),
  statesOfTowns: words(
    'alabama arizona arkansas california colorado connecticut delaware florida georgia idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming new north south west rhode ontario quebec manitoba alberta saskatchewan nova british queensland tasmania',
  ),
  features: words(
    'rock rocks bend rapids bluffs flats fork forks gap plains pass branch bank butte mesa springs spring',
  ),
  settlements: words(
    'city town village township hamlet borough shtetl rabbi mayor bishop archbishop burgomaster',
  ),
  rowNouns: words(
    'parishes towns villages cities counties provinces districts islands isles ports forts castles fortresses hamlets manors boroughs colonies dioceses townships harbours',
  ),
  shortPlaces: new Map([
    ...'Isthmus Gulf Strait Straits Canal Peninsula Bay Duchy Commonwealth Confederacy Palace Bridge Barracks'
      .split(' ')
      .map((noun) => [noun.toLowerCase(), {noun}] as const),
    ...['Castle', 'Cathedral', 'Citadel'].map(
      (noun) => [noun.toLowerCase(), {noun, alone: true}] as const,
    ),
  ]),
  localBodies: new Set('militia guard volunteers yeomanry watch constabulary'.split(' ')),
  way: {
    from: 'from',
    to: 'to',
    unless: words(
      'letter letters message messages telegram telegrams dispatch dispatches despatch despatches note notes report reports word orders news gift gifts request requests cable cables',
    ),
  },
  whereOf: new Set(['where', 'whence', 'whither']),
};
