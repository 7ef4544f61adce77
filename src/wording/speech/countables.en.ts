import type {CountableId} from '../../glossary/countables.js';
import {COUNTABLES} from '../../glossary/countables.js';
import {wordsOf} from './concept-words.js';

/** A thing counted, in the singular and the plural. */
export type CountedForms = readonly [one: string, many: string];

/** Things counted whose plural is not the id of the concept, or whose singular no ending tells. */
const IRREGULAR = {
  people: ['person', 'people'],
  troops: ['soldier', 'troops'],
  cavalry: ['horseman', 'cavalry'],
  infantry: ['foot soldier', 'infantry'],
  children: ['child', 'children'],
  women: ['woman', 'women'],
  wives: ['wife', 'wives'],
  thieves: ['thief', 'thieves'],
  'homeless people': ['homeless person', 'homeless people'],
  clergy: ['member of the clergy', 'clergy'],
  killed: ['dead', 'dead'],
  executed: ['executed person', 'executed people'],
  arrested: ['arrested person', 'arrested people'],
  sick: ['sick person', 'sick people'],
  unemployed: ['unemployed person', 'unemployed people'],
  torpedoes: ['torpedo', 'torpedoes'],
  buses: ['bus', 'buses'],
  axes: ['axe', 'axes'],
  knives: ['knife', 'knives'],
  loaves: ['loaf', 'loaves'],
  barracks: ['barracks', 'barracks'],
  volcanoes: ['volcano', 'volcanoes'],
  sorties: ['sortie', 'sorties'],
  species: ['species', 'species'],
  sheep: ['sheep', 'sheep'],
  oxen: ['ox', 'oxen'],
  calves: ['calf', 'calves'],
  geese: ['goose', 'geese'],
  wolves: ['wolf', 'wolves'],
  cattle: ['head of cattle', 'cattle'],
  corps: ['corps', 'corps'],
  litas: ['litas', 'litai'],
  lats: ['lats', 'lats'],
  lei: ['leu', 'lei'],
  lire: ['lira', 'lire'],
  yen: ['yen', 'yen'],
  pence: ['penny', 'pence'],
  groschen: ['groschen', 'groschen'],
  denarii: ['denarius', 'denarii'],
  km: ['kilometre', 'kilometres'],
  km2: ['square kilometre', 'square kilometres'],
  'km/h': ['kilometre an hour', 'kilometres an hour'],
  mph: ['mile an hour', 'miles an hour'],
  m2: ['square metre', 'square metres'],
  'sq mi': ['square mile', 'square miles'],
  feet: ['foot', 'feet'],
  'cubic feet': ['cubic foot', 'cubic feet'],
  calories: ['calorie', 'calories'],
  'degrees Celsius': ['degree Celsius', 'degrees Celsius'],
  'degrees Fahrenheit': ['degree Fahrenheit', 'degrees Fahrenheit'],
  'degrees Réaumur': ['degree Réaumur', 'degrees Réaumur'],
} satisfies Partial<Record<CountableId, CountedForms>>;

/** The forms of a countable; undefined for what the glossary lacks. */
export function countedForms(concept: string): CountedForms | undefined {
  if (!Object.hasOwn(COUNTABLES, concept)) return undefined;
  return wordsOf(concept, IRREGULAR) ?? [singularOf(concept), concept];
}

function singularOf(plural: string): string {
  if (plural.endsWith('men')) return `${plural.slice(0, -3)}man`;
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  if (/(?:ss|ch|sh|x)es$/.test(plural)) return plural.slice(0, -2);
  return /[^s]s$/.test(plural) ? plural.slice(0, -1) : plural;
}
