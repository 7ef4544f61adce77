/**
 * Concepts that the engine knows by their ids in the glossary, of which it imports nothing. The glossary names these types beside
 * its own lists: an id that is missing there does not compile.
 */

/** Things counted by which a rule of the engine goes. */
export const PEOPLE = 'people';
export const TROOPS = 'troops';
export const CASUALTIES = 'casualties';
export const MEMBERS = 'members';
export const DEFENDERS = 'defenders';
export const VOTES = 'votes';
export const SEATS = 'seats';
/** How often something is done. */
export const TIMES = 'times';
/** The pound of which shillings and pence are parts. */
export const POUNDS = 'pounds';
/** Degrees of heat, of whatever scale, and of an angle. */
export const DEGREES = 'degrees';
/** A share of something that is not said. */
export const SHARE = 'share';

/** Things counted, each of which has a name of its own. */
export const NAMED_THINGS = [
  'towns',
  'cities',
  'villages',
  'islands',
  'states',
  'countries',
  'republics',
  'provinces',
  'castles',
  'fortresses',
  'rivers',
  'lakes',
] as const;

/** Men and what they fight with: none of one group is ever counted under the name of another. */
export const ARMED = [
  [PEOPLE],
  ['guns', 'machine guns', 'mortars'],
  ['tanks', 'armoured vehicles'],
  ['aircraft'],
] as const;

export type KnownThing =
  | typeof PEOPLE
  | typeof TROOPS
  | typeof CASUALTIES
  | typeof MEMBERS
  | typeof DEFENDERS
  | typeof VOTES
  | typeof SEATS
  | typeof TIMES
  | typeof POUNDS
  | typeof DEGREES
  | typeof SHARE
  | (typeof NAMED_THINGS)[number]
  | (typeof ARMED)[number][number];

/** Events that accounts tell of in every other sentence. */
export const COMMON_EVENTS = [
  'begin',
  'end',
  'report',
  'inform',
  'announce',
  'determine',
  'agree',
  'receive',
  'present',
  'number',
  'measure',
  'command',
  'explain',
  'lose',
] as const;

/** Events that somebody or something has but once. */
export const EVENTS_OF_ONCE = [
  'be-born',
  'die',
  'crown',
  'found',
  'establish',
  'build',
  'open',
] as const;

/** What those do who come to take a place, and those who hold it. */
export const ATTACK = ['attack', 'besiege'] as const;
export const DEFEND = 'defend';

export type KnownEvent =
  (typeof COMMON_EVENTS | typeof EVENTS_OF_ONCE | typeof ATTACK)[number] | typeof DEFEND;

/** Themes of what a state acts by. */
export const STATE_THEMES = ['army', 'navy', 'air-force', 'government'] as const;

/** Themes of what is concluded between states. */
export const TREATY_THEMES = ['treaty', 'alliance', 'peace'] as const;

export type KnownTheme = (typeof STATE_THEMES | typeof TREATY_THEMES)[number];

/** Meanings of the words that say which way a thing is measured. */
export const EXTENTS = ['high', 'depth', 'long', 'wide', 'diameter', 'thick'] as const;

/** Meanings of the words that say what became of a group. */
export const FATES = ['death', 'kill', 'murder', 'wounded-war', 'arrest'] as const;

/** Meanings of the words for what is built, founded or opened. */
export const WORKS = [
  'bridge',
  'canal',
  'castle',
  'cathedral',
  'chapel',
  'church',
  'city',
  'club',
  'company',
  'dam',
  'factory',
  'fortress',
  'guild',
  'gymnasium',
  'hospital',
  'house',
  'inn',
  'library',
  'manor',
  'mill',
  'monastery',
  'monument',
  'mosque',
  'museum',
  'newspaper',
  'palace',
  'parish',
  'port',
  'prison',
  'railway',
  'road',
  'school',
  'seminary',
  'shop',
  'society',
  'station',
  'synagogue',
  'temple',
  'theatre',
  'tower',
  'tunnel',
  'university',
  'village',
] as const;

/** Meanings of the words for those who are somebody's. */
export const KIN = [
  'brother',
  'sister',
  'son',
  'daughter',
  'father',
  'mother',
  'wife',
  'husband',
  'widow',
  'uncle',
  'nephew',
  'cousin',
  'grandchild',
  'grandparent',
] as const;

/** Meaning of the word for what takes the place of another of its kind. */
export const NEW = 'new';

/** Meanings of the words that tell one thing from another of its kind: what is of one row is not of the other. */
export const CONTRASTS = [
  [['old', 'ancient', 'previous'], ['new']],
  [['timber'], ['brick', 'masonry', 'stone']],
  [['first'], ['second']],
  [['second'], ['third']],
  [['above'], ['below']],
  [['north'], ['south']],
  [['east'], ['west']],
  [
    ['man', 'boy'],
    ['woman', 'girl'],
  ],
  [['birth'], ['death']],
  [['import'], ['export']],
  [['income'], ['expense']],
  [['summer'], ['winter']],
] as const;

/** Meanings of words for what everybody does everywhere. */
export const PLAIN_MEANINGS = [
  'arrive',
  'bring',
  'give',
  'see',
  'tell',
  'begin',
  'end',
  'remain',
  'stand',
  'big',
  'small',
  'new',
  'old',
  'good',
  'entire',
  'man',
  'woman',
  'people-nation',
  'time',
  'place',
] as const;

export type KnownMeaning =
  | (typeof EXTENTS | typeof FATES | typeof WORKS | typeof KIN | typeof PLAIN_MEANINGS)[number]
  | (typeof CONTRASTS)[number][number][number];

/** The ids of a list, in which those that the engine knows must be. */
export type Knowing<Ids, Known extends Ids> = Ids | Known;
