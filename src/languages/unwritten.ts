import type {LanguagePack} from '../engine/language-pack.js';
import {lexicon} from '../engine/recognise/lexicon.js';

/*
 * Parts of a language pack of which nothing has been written yet: nothing is found by them. A new pack begins with these, and takes the
 * place of one after the other.
 */

const NONE: ReadonlySet<string> = new Set();
const NO_WORDS = lexicon({}, (word) => word);

/** Nothing happens, and nothing is meant, by any word. */
export const noConcepts: Pick<
  LanguagePack,
  | 'events'
  | 'treatyEvents'
  | 'actOf'
  | 'actBehind'
  | 'outcomeOf'
  | 'themes'
  | 'vocabulary'
  | 'modes'
  | 'comparisons'
  | 'realmOf'
> = {
  events: NO_WORDS,
  treatyEvents: NO_WORDS,
  actOf: (event) => event,
  actBehind: () => undefined,
  outcomeOf: () => undefined,
  themes: NO_WORDS,
  vocabulary: NO_WORDS,
  modes: NO_WORDS,
  comparisons: NO_WORDS,
  realmOf: () => undefined,
};

/** No number is an hour. */
export const noHours: LanguagePack['clock'] = {
  hourBehind: NONE,
  cues: NONE,
  partsOfDay: NONE,
  hourBefore: NONE,
  minutesBetween: NONE,
  minutesBefore: NONE,
  halves: NONE,
  units: NONE,
  unitsUnless: NONE,
};

/** No word is a name. */
export const noNames: LanguagePack['names'] = {
  gazetteer: [],
  demonyms: new Map(),
  formsOf: (word) => [word],
  nominativesOf: (form) => [form],
  bare: (lower) => lower,
  commonWords: NONE,
  conjunctions: NONE,
  inclusions: NONE,
  means: NONE,
  openers: new Map(),
  vessels: NONE,
  thingNouns: NONE,
  namesakes: NONE,
  personName: (parts) => parts.join(' '),
  givenNames: NONE,
  isSurname: () => false,
  isSurelySurname: () => false,
  shortGiven: NONE,
  formerly: NONE,
  particles: NONE,
  titles: NONE,
  shortTitles: NONE,
  origins: NONE,
  appositives: NONE,
  acts: NONE,
  beforeActs: NONE,
  agents: NONE,
  actorUnless: NONE,
  givenUnless: NONE,
  calls: NONE,
  personNouns: NONE,
  befalls: NONE,
  befallsWithin: 0,
  beforePersons: NONE,
  isPlaceForm: () => false,
  isPlaceAfter: () => false,
  regionNouns: new Map(),
  placeNouns: NONE,
  treaties: {
    heads: new Map(),
    plurals: NONE,
    types: new Map(),
    talks: NONE,
    joiners: NONE,
    links: NONE,
    continues: () => false,
  },
  formations: {
    units: new Map(),
    branches: new Map(),
    tens: new Map(),
    ordinals: new Map(),
    ordinalEndings: NONE,
    directions: new Map(),
    group: {of: '', nouns: NONE},
    local: NONE,
    named: NONE,
    political: NONE,
  },
  organisations: {
    heads: new Map(),
    bodies: new Map(),
    quoted: new Set(),
    links: NONE,
    oneOfEach: NONE,
    mayComeFirst: false,
  },
};
