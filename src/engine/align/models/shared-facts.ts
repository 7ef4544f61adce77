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

/**
 * How many facts that are hardly told of two stories both accounts tell, in whatever sentences, and how many the one that tells fewer
 * does: persons, treaties, days, and numbers of one thing; and how many of those in both are names.
 */
export function factsInBoth(
  a: readonly Unit[],
  b: readonly Unit[],
): Readonly<Record<'inBoth' | 'ofEither' | 'names', number>> {
  // Names are one by what they sound like or are called in either language, days and numbers by their values.
  const [some, others] = [namesOf(a), namesOf(b)];
  const [values, otherValues] = [valuesOf(a), valuesOf(b)];
  const names = sharedBy(some, others);
  return {
    names,
    inBoth: names + sharedBy(values, otherValues),
    ofEither: Math.min(some.size + values.size, others.size + otherValues.size),
  };
}

/** Days, and numbers of one thing. */
function valuesOf(units: readonly Unit[]): ReadonlySet<string> {
  const values = new Set<string>();
  for (const unit of units)
    for (const [fact, kind] of tellingFacts(unit))
      if (kind === 'date' || kind === 'quantity') values.add(fact);
  return values;
}

function sharedBy(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((fact) => others.has(fact)).length;
}

/** How many persons and treaties both accounts name, wherever they do. */
export function namesInBoth(a: readonly Unit[], b: readonly Unit[]): number {
  return sharedBy(namesOf(a), namesOf(b));
}

function namesOf(units: readonly Unit[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const {keys} of units)
    for (const {kind, id} of keys)
      if (kind === 'person' || kind === 'treaty') names.add(`${kind} ${id}`);
  return names;
}
