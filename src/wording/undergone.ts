import {COUNTABLES, UNITS} from '../glossary/countables.js';

/** Events that people undergo. */
const OF_PEOPLE = words(
  `station withdraw send mobilise gather transfer return lose receive capture arrest imprison deport execute kill wound
   defeat attack elect appoint invite convert`,
);

/** Events that things undergo: arms, buildings, treaties, lands. */
const OF_THINGS = words(
  `station withdraw send transfer return lose receive capture attack occupy besiege bomb shoot-down destroy build found
   establish open close sell steal distribute exchange nationalise publish sign ratify extend propose demand ban`,
);

/** What money undergoes. Of a measure nothing is said but how much it is. */
const OF_MONEY = words('pay receive lose steal');

/** The event that people are called by who underwent it: to name both says one thing twice. */
const CALLED_BY: Readonly<Record<string, string>> = {
  killed: 'kill',
  wounded: 'wound',
  deportees: 'deport',
  executed: 'execute',
  arrested: 'arrest',
};

/** People called by the harm that they came to, of which no other is asked: not how many of the sick were wounded. */
const HARMED = words('killed wounded sick missing executed casualties victims');
const HARMS = words('kill wound execute');

/** Arms that do to others what is not done to themselves. */
const FIRING = new Set([
  ...words('guns howitzers mortars rifles muskets carbines'),
  'machine guns',
]);
const FIRED = words('attack besiege bomb occupy');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}

function isPeople(counted: string): boolean {
  const kind = (COUNTABLES as Readonly<Record<string, string | undefined>>)[counted];
  return counted === 'people' || counted === 'casualties' || (kind !== undefined && isPeople(kind));
}

/** Whether "how many of these were …" makes sense of what is counted, and says anything besides. */
export function undergoes(counted: string, event: string): boolean {
  if (CALLED_BY[counted] === event) return false;
  if (HARMED.has(counted) && HARMS.has(event)) return false;
  if (FIRING.has(counted) && FIRED.has(event)) return false;
  if (UNITS.has(counted)) return OF_MONEY.has(event);
  return (isPeople(counted) ? OF_PEOPLE : OF_THINGS).has(event);
}

/** Whether things of this kind can be somewhere: measures and moneys cannot. */
export function canBeIn(counted: string): boolean {
  return !UNITS.has(counted);
}
