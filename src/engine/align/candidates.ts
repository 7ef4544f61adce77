import type {Days} from '../values/edtf.js';
import type {HeldKey} from './key-index.js';
import {indexOf} from './key-index.js';
import type {Unit} from './units.js';
import {ALIGNMENT} from './weights.js';

/** A unit of each account, by their indices, and what speaks for their telling of the same thing. */
export interface Pair {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  /** How many names, days and amounts both hold. */
  readonly facts: number;
  /** The same with plain words, which speak only where it is known that the accounts tell of the same things. */
  readonly scoreInGap: number;
}

/** What a unit holds: without plain words, and with them. */
interface Mass {
  named: number;
  all: number;
}

/** What two units share; of it, what is hard evidence, and how many facts that is. */
interface Shared extends Mass {
  hard: number;
  facts: number;
}

/** Every two units that share something rare. An inverted index names them: no unit is held against all others. */
export function candidatesOf(a: readonly Unit[], b: readonly Unit[]): Pair[] {
  const index = indexOf(a, b);
  const masses = index.right.map(massOf);
  // What a unit shares with each of the other account: the same for all, since to make them anew would take longest.
  const sharedWith = b.map((): Shared => ({named: 0, all: 0, hard: 0, facts: 0}));
  const pairs: Pair[] = [];
  a.forEach(({time}, i) => {
    const held = index.left[i]!;
    const met: number[] = [];
    for (const {key, weight} of held) {
      const {rarity, isPlain, hardShare, isFact, left, right, weights} = key;
      if (Math.max(left, right.length) > ALIGNMENT.mostPostings) continue;
      for (let n = 0; n < right.length; n += 1) {
        const j = right[n]!;
        const sum = sharedWith[j]!;
        if (sum.all === 0) met.push(j);
        const part = Math.min(weight, weights[n]!) * rarity;
        sum.all += part;
        if (!isPlain) sum.named += part;
        sum.hard += part * hardShare;
        if (isFact) sum.facts += 1;
      }
    }
    const mass = massOf(held);
    for (const j of met) {
      const {named, all, hard, facts} = sharedWith[j]!;
      clear(sharedWith[j]!);
      if (all < ALIGNMENT.leastSharedInGap) continue;
      const when = timeFactor(time, b[j]!.time);
      const isHard = hard >= ALIGNMENT.hard;
      const isEnough = named >= ALIGNMENT.leastShared;
      const evidence = when * (isHard ? 1 : ALIGNMENT.softFactor);
      const score = isEnough ? similarity(named, mass.named, masses[j]!.named) * evidence : 0;
      const scoreInGap =
        similarity(all, mass.all, masses[j]!.all) * when * (isHard ? 1 : ALIGNMENT.softInGap);
      pairs.push({left: i, right: j, score, scoreInGap, facts});
    }
  });
  return pairs;
}

function massOf(held: readonly HeldKey[]): Mass {
  const mass = {named: 0, all: 0};
  for (const {key, weight} of held) {
    const part = weight * key.rarity * key.ownWeight;
    mass.all += part;
    if (!key.isPlain) mass.named += part;
  }
  return mass;
}

function clear(shared: Shared): void {
  shared.named = 0;
  shared.all = 0;
  shared.hard = 0;
  shared.facts = 0;
}

/** The share of what is shared in all that two units hold: between the geometric mean and the lesser. */
function similarity(shared: number, a: number, b: number): number {
  const {contained, smoothing} = ALIGNMENT;
  return shared / (Math.min(a, b) ** contained * Math.max(a, b) ** (1 - contained) + smoothing);
}

function timeFactor(a: Days | undefined, b: Days | undefined): number {
  if (!a || !b) return ALIGNMENT.timeless;
  const gap = Math.max(0, a.first - b.last, b.first - a.last);
  return ALIGNMENT.times.find(([days]) => gap <= days)?.[1] ?? 1;
}

/** The next pairs of a story that both tell, sentence after sentence, or one of them with a sentence between. */
const STEPS = [
  [1, 1],
  [1, 2],
  [2, 1],
] as const;

/** What a pair gains by the pairs next to it. */
export function companyOf(pairs: readonly Pair[]): (pair: Pair) => number {
  const width = pairs.reduce((most, {right}) => Math.max(most, right), 0) + 3;
  const byPlace = new Map(pairs.map(({left, right, score}) => [left * width + right, score]));
  return ({left, right}) => {
    const at = left * width + right;
    let near = 0;
    for (const [down, along] of STEPS) {
      const step = down * width + along;
      near = Math.max(near, byPlace.get(at + step) ?? 0, byPlace.get(at - step) ?? 0);
    }
    return ALIGNMENT.company * near;
  };
}
