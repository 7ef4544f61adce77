import type {MentionKind} from '../../mention.js';
import {printValue} from '../../mention.js';
import {isDay} from '../../values/edtf.js';
import type {Unit} from '../keys/units.js';
import type {Pair} from './candidates.js';

/** Numbers up to a dozen are told of everything. */
const DOZEN = 12;

/** The facts that a pair shares and that are hardly told of two stories, by kind: persons, treaties, days, and numbers of one thing. */
export function sharedFactsOf(
  a: readonly Unit[],
  b: readonly Unit[],
): (pair: Pick<Pair, 'left' | 'right'>) => MentionKind[] {
  const told = new Map<Unit, ReadonlyMap<string, MentionKind>>();
  const factsOf = (unit: Unit): ReadonlyMap<string, MentionKind> => {
    let facts = told.get(unit);
    if (!facts) told.set(unit, (facts = tellingFacts(unit)));
    return facts;
  };
  return ({left, right}) => {
    const others = factsOf(b[right]!);
    const shared: MentionKind[] = [];
    if (others.size === 0) return shared;
    for (const [fact, kind] of factsOf(a[left]!)) if (others.has(fact)) shared.push(kind);
    return shared;
  };
}

/** What a unit names that is hardly told of two stories, with its kind. */
function tellingFacts({sentences}: Unit): ReadonlyMap<string, MentionKind> {
  const facts = new Map<string, MentionKind>();
  for (const {mentions} of sentences) {
    for (const {kind, value, counted} of mentions) {
      const isTelling =
        kind === 'person' ||
        kind === 'treaty' ||
        (kind === 'date' && isDay(printValue(value))) ||
        (kind === 'quantity' &&
          counted !== undefined &&
          typeof value === 'number' &&
          value > DOZEN);
      if (isTelling) facts.set(`${kind} ${printValue(value)} ${counted ?? ''}`, kind);
    }
  }
  return facts;
}

/** How many persons and treaties both accounts name, wherever they do. */
export function namesInBoth(a: readonly Unit[], b: readonly Unit[]): number {
  const names = namesOf(a);
  return [...namesOf(b)].filter((name) => names.has(name)).length;
}

function namesOf(units: readonly Unit[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const {keys} of units)
    for (const {kind, id} of keys)
      if (kind === 'person' || kind === 'treaty') names.add(`${kind} ${id}`);
  return names;
}
