import {remembered} from '../../engine/grammar/remembered.js';
import {foldName} from '../../engine/values/name-key.js';
import type {NameGrammar} from '../../engine/recognise/names/grammar.js';
import {gazetteerFor} from '../../glossary/names.js';
import {demonyms} from './demonyms.js';
import {formations} from './formations.js';
import {
  actorUnless,
  acts,
  befalls,
  beforeActs,
  commonWords,
  contractions,
  givenNames,
  personNouns,
  givenUnless,
  namesakes,
  openers,
  owned,
  placeNouns,
  articledPlaces,
  surnameTowns,
  thingNouns,
  titles,
  vessels,
} from './name-words.js';
import {MORE_PEOPLES} from './quantities/noun-phrases.js';
import {organisations} from './organisations.js';
import {treaties} from './treaties.js';

/** Endings of surnames that no common English word with a capital has. */
const SURNAME =
  /^(?:mc\p{L}{3}|mac(?:[dfglmnsw]|qu|k(?!er)|tav|allis|art|aul|bet|bri|coll|cull|int|inn|ph|rea)|o['’](?!clock)\p{L}{3}|fitz\p{L}{3})|(?:[^e]ov|yov|ev|[oe]vsky|insky|owski|ewski|[lnńrtw]ski|[yi]eski|zyski|[oei]cki|dzki|czyk|wicz|vich|enko|chuk|auskas|inskas|aitis|avičius|evičius|vičius|sson|[bk]erg|stein|heim|inson|[nlkm]son|pson|[a-z]{2}erson)$/u;

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
]);

/** Verbs of motion, behind whose "to" and "from" a place stands. */
const MOTION =
  /^(?:went|go|going|gone|came|come|coming|sail|sailed|sailing|march|marched|marching|travel(?:led|ed)|moved|fled|flee|returned|return|returning|retreated|retreating|withdrew|advanced|advancing|rode|drove|flew|walked|back|transferred|transported|deported|exiled|banished|taken|brought|carried|sent|evacuated|weighed|departed|voyage|journey|road|railway|flight|march|train|trains|way|miles|km|kilometres|expelled|emigrated|arrived|east|west|north|south)$/;

/** Words before "of" after which a place stands. */
const PLACE_OF: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest city town village port island siege battle coast outskirts suburb capture fall inhabitants county borough parish hamlet manor district province fortress castle valley bay gulf shore shores banks mouth mayor bishop governor fall streets walls people peace roadstead harbour garrison lease cession annexation occupation evacuation liberation bombardment conquest'.split(
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
  ['river', ''],
]);

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Without the possessive ending. */
export function withoutPossessive(lower: string): string {
  return lower.replace(/['’]s?$/, '');
}

export const names: NameGrammar = {
  gazetteer: gazetteerFor('en'),
  formsOf: (word) => [word],
  nominativesOf: (form) => [withoutPossessive(form)],
  bare: remembered((lower) => foldName(withoutPossessive(lower))),
  suffix: /['’]s?$/,
  article: 'the',
  personName: (words) => words.join(' '),
  titles,
  titlesOfSeveral: new Set(Array.from(titles, (title) => `${title}s`)),
  shortTitles: new Set(
    'mr mrs ms dr prof gen col lt capt cpt maj cpl sgt adm cmdr brig rev hon sen gov pres messrs mme mlle fr bp lieut comdr supt insp amb st'.split(
      ' ',
    ),
  ),
  womensTitles: new Set(
    'mrs miss ms madame mme mademoiselle mlle lady dame widow sister queen princess duchess countess baroness nurse matron'.split(
      ' ',
    ),
  ),
  localBodies: new Set('militia guard volunteers yeomanry watch constabulary'.split(' ')),
  owners: new Set(['whose', 'its', 'their']),
  shortPlaces: new Map([
    ...'Isthmus Gulf Strait Straits Canal Peninsula Bay Duchy Commonwealth Confederacy Palace Bridge Barracks'
      .split(' ')
      .map((noun) => [noun.toLowerCase(), {noun}] as const),
    ...['Castle', 'Cathedral', 'Citadel'].map(
      (noun) => [noun.toLowerCase(), {noun, alone: true}] as const,
    ),
  ]),
  streets: {
    nouns: new Map(
      ['Street', 'Square', 'Avenue', 'Road', 'Boulevard', 'Embankment', 'Quay'].map((noun) => [
        noun.toLowerCase(),
        noun,
      ]),
    ),
    capital: true,
  },
  landmarks: new Map(
    'Bridge Gate Palace Castle Barracks Tower Citadel Cathedral Monastery Cemetery'
      .split(' ')
      .map((noun) => [noun.toLowerCase(), noun]),
  ),
  heights: {nouns: new Set(['hill', 'height', 'côte', 'cote']), nounFirst: true},
  articledPlaces,
  surnameTowns,
  namedThings: words(
    'street road avenue square bridge park hotel school college university library museum hospital station barracks line canal prize medal monument stadium airport',
  ),
  works: {
    nouns: new Set('novel opera film play musical ballet ballad poem comedy tragedy'.split(' ')),
    acts: new Set('published serialised serialized premiered filmed staged reprinted'.split(' ')),
  },
  saints: new Set(['st', 'saint']),
  shortGiven: new Set(
    'thos jas chas geo jno saml benj robt edw edwd alexr danl fredk richd jos chs'.split(' '),
  ),
  formerly: new Set(['née', 'nee', 'born', 'formerly']),
  particles: new Set([
    'von',
    'der',
    'de',
    'van',
    'den',
    'zu',
    'zur',
    'zum',
    'vom',
    'da',
    'di',
    'del',
    'della',
    'du',
    'la',
    'le',
    'bin',
    'ibn',
    'al',
    'af',
    'ter',
    'dos',
  ]),
  calls: new Set(['named', 'called']),
  personNouns,
  selves: new Set(['himself', 'herself']),
  befalls,
  befallsWithin: 0,
  beforeActs,
  agents: new Set(['by']),
  relatives: new Set(['who', 'whom']),
  participles: words(
    'coming riding galloping hearing believing thinking hoping fearing wishing remembering knowing wanting weeping smiling laughing pretending refusing hesitating marching',
  ),
  owned,
  creeds: new Set(['christian', 'red', 'white', 'orthodox', 'catholic', 'lutheran']),
  beforePersons: words(
    'young poor dear brave gallant certain met said asked told replied cried answered married thanked succeeded arrested hanged beheaded knighted baptised buried',
  ),
  openers,
  bearers:
    /(?:smith|wright|maker|monger|founder|keeper|ographer|ologist|ician|gineer|man|woman|brother|sister|son|daughter|wife|husband|cousin|nephew|friend|widow)$/,
  acts,
  abstract: /(?:[st]ion|[dlti]ness|\p{L}{5}[ae]nce|\p{L}{5}ment|\p{L}{4}ism)$/u,
  actorUnless,
  givenUnless,
  origins: new Set(['of']),
  rulers: words(
    'king queen prince princess emperor empress duke duchess archduke archduchess count countess margrave landgrave elector tsar czar tsarina sultan khan voivode hospodar regent',
  ),
  peers: words(
    'duke earl marquess marquis viscount baron duchess countess marchioness viscountess baroness',
  ),
  appositives: new Set(['a', 'an', 'the', 'his', 'her', 'one', 'then', 'now']),
  vessels,
  shipLetters: new Set(['ss']),
  way: {from: 'from', to: 'to'},
  befallsPlaces: words(
    'ceded annexed leased evacuated besieged stormed bombarded shelled liberated recaptured retaken garrisoned fortified partitioned depopulated',
  ),
  isPlaceForm: (before) => before === 'at' || before === 'near' || before === 'outside',
  patronymic: /^\p{Lu}\p{Ll}+(?:ovi?t?ch|evi?t?ch|ovna|evna)$/u,
  givenNames,
  isSurname: (lower) => SURNAME.test(lower),
  isSurelySurname: (lower) => SURNAME.test(lower),
  commonWords: new Set([...commonWords, ...MORE_PEOPLES, ...contractions]),
  regionNouns: REGION_NOUNS,
  sharedNouns: new Map(
    'gulf strait isle island bay lake cape'.split(' ').map((noun) => [`${noun}s`, noun]),
  ),
  placeNouns,
  namesakes,
  plural: /(?:[^s]s|men)$/u,
  thingNouns,
  times: new Set('day week month year century age era'.split(' ')),
  isPlaceAfter: (before, _, earlier) =>
    PLACE_PREPOSITIONS.has(before) ||
    (before === 'of' && PLACE_OF.has(earlier)) ||
    ((before === 'to' || before === 'from') && MOTION.test(earlier)),
  conjunctions: new Set(['and', 'or']),
  means: new Set(['with', 'using', 'deploying']),
  inclusions: new Set(['including', 'include', 'included', 'includes', 'among', 'like']),
  demonyms,
  treaties,
  formations,
  organisations,
};
