import type {NameGrammar} from '../../engine/recognise/names/grammar.js';
import {gazetteerFor} from '../../glossary/names.js';
import {bearers, bears} from './bearers.js';
import {cases} from './cases.js';
import {demonyms} from './demonyms.js';
import {formations} from './formations.js';
import {formsOf, isLocative, nominativesOf, pluralsOf} from './morphology.js';
import {
  acts,
  befalls,
  befallsPlaces,
  beforePersons,
  commonWords,
  documents,
  givenNames,
  namedThings,
  owned,
  personNouns,
  placeNouns,
  placeOpeners,
  shortTitles,
  thingNouns,
  titles,
  townWords,
  vessels,
} from './name-words.js';
import {organisations} from './organisations.js';
import {routes} from './routes.js';
import {treaties} from './treaties.js';

/** All forms of every nominative of a list. */
function everyForm(nominatives: Iterable<string>): Set<string> {
  return new Set(
    [...nominatives].flatMap((word) => [word, ...pluralsOf(word)].flatMap((form) => formsOf(form))),
  );
}

/** Endings of Lithuanian and Slavic surnames as Lithuanian writes them; women's too. */
const SURNAME =
  /(?:auskas|inskas|ickas|evskis|ovskis|inskis|anskis|ovičius|evičius|avičius|ičius|aitis|utis|ūnas|ėnas|onis|ovas|iovas|(?<!di)evas|jevas|inas|enka|enko|aitė|utė|ūtė|ytė|ienė|ova|eva|skaja|manas|bergas|grenas|[nd]senas|baumas|hofas|šteinas|tonas|sonas|delis|vičius)$/u;

/** Those that no common noun has, but soups (-ienė) and girls of a people (-aitė). */
const SURE_SURNAME =
  /(?:auskas|inskas|ickas|evskis|ovskis|inskis|ovičius|evičius|avičius|iūtė|aitis|ytė|(?<!kopūst|žuv|svogūn|pup|žirn|bulv|morkv|grik|miež|šalt|karal|kunigaikšt)ienė|(?<!merg|dukr|tet|lietuv|viet|lenk|žyd|rus|kaimyn|anūk|čigon|žem|našl|var)aitė)$/;

/** Letters of Lithuanian that English writes otherwise in names of other peoples. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/šč/g, 'shch'],
  [/č/g, 'ch'],
  [/š/g, 'sh'],
  [/ž/g, 'zh'],
  [/iov$/g, 'yov'],
  [/jev$/g, 'yev'],
  [/ij$/g, 'y'],
  [/j/g, 'y'],
];

/** A Slavic name as English has it: Košelkovas → Koshelkov; other names stay, their bearers may be Lithuanian. */
function personName(words: readonly string[]): string {
  const surname = words.at(-1) ?? '';
  // „J. Butkų“: one who is called by his first name as well is one.
  if (words.length > 1 && /[^aeio]ai$/.test(surname))
    return personName([...words.slice(0, -1), `${surname.slice(0, -2)}us`]);
  // „Mariją Bortkevičiūtę“: no woman's name ends in -as.
  if (/(?:tė|ienė)$/.test(surname))
    return words.map((word) => word.replace(/(?<=[^i])as$/, 'a')).join(' ');
  // „Tomas Venclova“ is no Slavic woman.
  const isMan = /[oe]va$/.test(surname) && words.length > 1 && /[aiu]s$/.test(words[0]!);
  if (isMan || !/(?:ovas|evas|ova|eva)$/.test(surname)) return words.join(' ');
  return words
    .map((word) => {
      if (/^\p{Lu}$|\.$/u.test(word)) return word;
      const bare = word.replace(/(?:as|(?<=ij)us)$/, '');
      const capital = bare.slice(0, 1);
      let rest = bare.toLowerCase();
      for (const [letter, spelling] of LETTERS) rest = rest.replaceAll(letter, spelling);
      return capital === capital.toUpperCase()
        ? rest.slice(0, 1).toUpperCase() + rest.slice(1)
        : rest;
    })
    .join(' ');
}

/** Prepositions of place, with the cases that they take. */
const PLACE_PREPOSITIONS: ReadonlyMap<string, RegExp> = new Map([
  ['į', /[ąęįųš]$|us$|as$|es$|is$/],
  ['iš', /o$|os$|ės$|aus$|ų$|ies$/],
  ['prie', /o$|os$|ės$|aus$|ų$|ies$/],
  ['netoli', /o$|os$|ės$|aus$|ų$|ies$/],
  ['ties', /u$|a$|e$|umi$|imi$|ais$|omis$|ėmis$/],
  ['link', /o$|os$|ės$|aus$|ų$|ies$/],
]);

const GIVEN = everyForm(givenNames);

/** Not in the locative: „Varnoje“. */
const TOWN_WORDS = [...everyForm(townWords)].filter((form) => !isLocative(form));

/** Trades, peoples and towns: „Anglas išrado“, „Naujamiestis“. */
const NOBODY = new RegExp(`${bearers.source}|miestis$`, 'u');

/** Locatives that no other case of a name has. */
const SURE_PLACE = /(?:oje|ėje|uje|yje|uose|ose|ėse|yse)$/;
/** One that an instrumental is like: „su Prunskiene“. */
const LOCATIVE = /[^aeiouyąęėįųū]e$/;
const WOMAN = /(?:ien|yt|ait|ut|ūt|ov|ev|sk|[sc]k)e$/;
/** Prepositions behind which persons seldom stand. */
const BESIDE = new Set(['netoli', 'ties', 'link', 'prie']);

const NOMINATIVE = /(?:as|is|ys|us|ė)$/;

const SHORT_PLACES: readonly (readonly [string, string])[] = [
  ['sąsmauka', 'Isthmus'],
  ['įlanka', 'Gulf'],
  ['sąsiauris', 'Strait'],
  ['kanalas', 'Canal'],
  ['pusiasalis', 'Peninsula'],
  ['katedra', 'Cathedral'],
];

const LANDMARKS: readonly (readonly [string, string])[] = [
  ['tiltas', 'Bridge'],
  ['vartai', 'Gate'],
  ['rūmai', 'Palace'],
  ['pilis', 'Castle'],
  ['kareivinės', 'Barracks'],
  ['bokštas', 'Tower'],
  ['tvirtovė', 'Fortress'],
  ['citadelė', 'Citadel'],
  ['katedra', 'Cathedral'],
  ['bažnyčia', 'Church'],
  ['koplyčia', 'Chapel'],
  ['vienuolynas', 'Monastery'],
  ['kapinės', 'Cemetery'],
];

const REGION_NOUNS: readonly (readonly [string, string])[] = [
  ['kraštas', 'Region'],
  ['sritis', 'Region'],
  ['regionas', 'Region'],
  ['apskritis', 'County'],
  ['vaivadija', 'Voivodeship'],
  ['gubernija', 'Governorate'],
  ['vyskupija', 'Diocese'],
  ['valsčius', 'District'],
  ['apygarda', 'District'],
  ['provincija', 'Province'],
  ['žemė', 'Land'],
  ['miestas', ''],
  ['miestelis', ''],
  ['kaimas', ''],
  ['upė', ''],
  ['ežeras', ''],
];

const SHORT_REGIONS: readonly (readonly [string, string])[] = [
  ['apskr', 'County'],
  ['aps', 'County'],
  ['vls', 'District'],
  ['valsč', 'District'],
  ['gub', 'Governorate'],
  ['vaiv', 'Voivodeship'],
  ['vysk', 'Diocese'],
  ['k', ''],
  ['kaim', ''],
  ['mstl', ''],
  ['bžk', ''],
  ['vnk', ''],
  ['sen', ''],
  ['par', ''],
  ['r', ''],
  ['raj', ''],
];

export const names: NameGrammar = {
  gazetteer: gazetteerFor('lt', (name) => formsOf(name)[1] ?? name),
  formsOf,
  nominativesOf,
  bare: (lower) => lower,
  acronymEnding: /^(\p{Lu}{2,})['’]?(?:as|o|ui|ą|u|e|a|os|ai|oje)$/u,
  personName,
  titles: everyForm(titles),
  shortTitles: new Set(shortTitles),
  saints: new Set(['šv', 'šventojo', 'šventosios']),
  shortGiven: new Set(['jon', 'juoz', 'vyt', 'ant', 'kaz', 'vikt', 'pran', 'zigm', 'vlad', 'leon']),
  formerly: new Set('mergautine mergautinė mergautinės pavarde pavardė gim gimusi'.split(' ')),
  particles: new Set(
    'von fon cur cum fom de der van da di del la le zu d af ter den dos'.split(' '),
  ),
  bearers,
  bears,
  calls: new Set(['vardu', 'pavarde', 'vadinamas', 'vadinamą', 'vardas', 'pavardė']),
  personNouns: new Set(personNouns),
  befalls,
  befallsWithin: 6,
  beforeActs: new Set(['irgi', 'pats', 'pati', 'jau', 'dar', 'vėliau', 'tada', 'buvo', 'taip']),
  agents: new Set(),
  beforePersons: new Set(beforePersons),
  owned: everyForm(owned),
  company: {
    word: 'su',
    verbs:
      /^(?:(?:iš|at|par|nu|su)?(?:skubėjo|vyko|važiavo|keliavo|jojo|grįžo)|(?:pa)?(?:si)?kalbėjosi|pasikalbėjo|tarėsi|pasitarė|gėrė|pietavo|vakarieniavo|ginčijosi|susiginčijo|susirašinėjo|draugavo|bičiuliavosi|vaikščiojo|bendravo|susitiko|susipyko|susitaikė|susipažino|sušaud\p{L}+)$/u,
  },
  cases,
  routes,
  namedThings: everyForm(namedThings),
  definite:
    /(?:asis|ysis|oji|(?<!u)ojo|osios|ųjų|ajai|iesiems|osioms|[ąį]jį|ąją|uosius|ąsias|uoju|ąja|aisiais|osiomis|ajame|ojoje|uosiuose|osiose|ieji)$/,
  openers: new Map(placeOpeners.map((word) => [word, 'place'])),
  acts,
  actorUnless: new Set(),
  givenUnless: new Set(),
  origins: new Set(),
  appositives: new Set(),
  vessels: everyForm(vessels),
  befallsPlaces: new Set(befallsPlaces),
  isPlaceForm: (before, form) =>
    SURE_PLACE.test(form) ||
    // „sausio 30 d. Andrusove“
    (before === '.' && LOCATIVE.test(form) && !GIVEN.has(form)) ||
    (LOCATIVE.test(form) && !WOMAN.test(form) && !GIVEN.has(form) && before !== 'su') ||
    (BESIDE.has(before) && !NOMINATIVE.test(form)),
  givenNames: GIVEN,
  givenNominatives: new Set(givenNames),
  isSurname: (lower) => SURNAME.test(lower),
  isSurelySurname: (lower) => SURE_SURNAME.test(lower),
  commonWords: new Set([...commonWords, ...TOWN_WORDS, ...everyForm(documents)]),
  abstract: NOBODY,
  regionNouns: new Map(
    REGION_NOUNS.flatMap(([noun, english]) =>
      formsOf(noun).map((form): [string, string] => [form, english]),
    ),
  ),
  shortRegions: new Map(SHORT_REGIONS),
  sharedNouns: new Map(
    SHORT_PLACES.flatMap(([noun]) =>
      pluralsOf(noun)
        .flatMap(formsOf)
        .map((form) => [form, noun] as const),
    ),
  ),
  regionUnless: /^(?:ūkio|bank\p{L}+|reform\p{L}+)$/u,
  placeNouns: everyForm(placeNouns),
  namesakes: new Set(),
  thingNouns: everyForm(thingNouns),
  shortPlaces: new Map(
    SHORT_PLACES.flatMap(([noun, english]) =>
      formsOf(noun).map((form) => [form, {noun: english}] as const),
    ),
  ),
  streets: {
    nouns: new Map(
      ['gatvė', 'aikštė', 'alėja', 'prospektas', 'bulvaras', 'skersgatvis', 'krantinė'].flatMap(
        (noun) => formsOf(noun).map((form) => [form, noun] as const),
      ),
    ),
    capital: false,
  },
  landmarks: new Map(
    LANDMARKS.flatMap(([noun, english]) => formsOf(noun).map((form) => [form, english] as const)),
  ),
  palaces: everyForm(['rūmai']),
  churches: everyForm(['katedra', 'bažnyčia', 'koplyčia', 'vienuolynas']),
  heights: {
    nouns: new Set(
      ['aukštum', 'kalv'].flatMap((stem) => 'a os ai ą oje'.split(' ').map((end) => stem + end)),
    ),
    nounFirst: false,
  },
  isPlaceAfter: (before, form) =>
    isLocative(form) || (PLACE_PREPOSITIONS.get(before)?.test(form) ?? false),
  conjunctions: new Set(['ir', 'bei', 'o', 'ar']),
  means: new Set(['su']),
  inclusions: new Set(['įskaitant', 'tarp', 'pavyzdžiui', 'pvz', 'antai', 'kaip']),
  demonyms,
  treaties,
  formations,
  organisations,
};
