import type {PlaceGrammar} from '../../../engine/recognise/names/places/place-grammar.js';
import {everyForm, formsOf, isLocative, olderFormsOf, pluralsOf} from '../morphology.js';
import {befallsPlaces, ofPlaces, placeNouns} from '../name-words.js';
import {routes} from '../routes.js';
import {persons} from './persons.js';

/** Prepositions of place, with the cases that they take. */
const PLACE_PREPOSITIONS: ReadonlyMap<string, RegExp> = new Map([
  ['į', /[ąęįųš]$|us$|as$|es$|is$/],
  ['iš', /o$|os$|ės$|aus$|ų$|ies$/],
  ['prie', /o$|os$|ės$|aus$|ų$|ies$/],
  ['netoli', /o$|os$|ės$|aus$|ų$|ies$/],
  ['ties', /u$|a$|e$|umi$|imi$|ais$|omis$|ėmis$/],
  ['link', /o$|os$|ės$|aus$|ų$|ies$/],
]);

/** Locatives that no other case of a name has. */
const SURE_PLACE = /(?:oje|ėje|uje|yje|uose|ose|ėse|yse|\p{L}{3}(?<!s[kt])(?:oj|ėj|uj))$/u;

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

/** How places are named, and what tells that a name is one’s. */
export const places: PlaceGrammar = {
  isPlaceForm: (before, form) =>
    SURE_PLACE.test(form) ||
    // „sausio 30 d. Andrusove“
    (before === '.' && LOCATIVE.test(form) && !persons.givenNames.has(form)) ||
    (LOCATIVE.test(form) &&
      !WOMAN.test(form) &&
      !persons.givenNames.has(form) &&
      before !== 'su') ||
    (BESIDE.has(before) && !NOMINATIVE.test(form)),
  isPlaceAfter: (before, form) =>
    isLocative(form) || (PLACE_PREPOSITIONS.get(before)?.test(form) ?? false),
  besidePlaces: BESIDE,
  befallsPlaces: new Set(befallsPlaces),
  regionNouns: new Map(
    REGION_NOUNS.flatMap(([noun, english]) =>
      [...formsOf(noun), ...olderFormsOf(noun)].map((form): [string, string] => [form, english]),
    ),
  ),
  shortRegions: new Map(SHORT_REGIONS),
  sharedNouns: new Map(
    [...SHORT_PLACES.map(([noun]) => noun), 'jūra', 'vandenynas'].flatMap((noun) =>
      pluralsOf(noun)
        .flatMap(formsOf)
        .map((form) => [form, noun] as const),
    ),
  ),
  regionUnless: /^(?:ūkio|bank\p{L}+|reform\p{L}+)$/u,
  placeNouns: everyForm(placeNouns),
  beforePlaceNouns: new Set(['geležinkelio', 'traukinių', 'karo', 'belaisvių', 'koncentracijos']),
  ofPlaces: everyForm(ofPlaces),
  calledNow: new Set(['dab', 'dabar', 'dabartinis', 'dabartinė', 'dabartiniai', 'dabartinės']),
  placeNounsOfSeveral: new Set(
    [...placeNouns].flatMap(pluralsOf).flatMap((plural) => formsOf(plural)),
  ),
  beginOthers: new Map([
    ['romos', /^katalik/],
    ['baltijos', /^kel(?:ias|io|iui|ią|iu|yje)$/],
  ]),
  shortPlaces: new Map(
    SHORT_PLACES.flatMap(([noun, english]) =>
      formsOf(noun).map((form) => [form, {noun: english}] as const),
    ),
  ),
  routes,
};
