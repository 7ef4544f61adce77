import type {Days} from '../values/edtf.js';
import type {Keys} from './correspondences.js';
import type {Unit} from './units.js';
import {ALIGNMENT} from './weights.js';

/** A unit of each account, by their indices, and what speaks for their telling of the same thing. */
export interface Pair {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  /** The same with plain words, which speak only where it is known that the accounts tell of the same things. */
  readonly scoreInGap: number;
}

type Postings = ReadonlyMap<string, readonly number[]>;

/** The units of an account that hold each key. */
function postingsOf(units: readonly Unit[]): Postings {
  const postings = new Map<string, number[]>();
  units.forEach(({keys}, index) => {
    for (const key of keys.keys()) {
      const list = postings.get(key);
      if (list) list.push(index);
      else postings.set(key, [index]);
    }
  });
  return postings;
}

/** What a unit holds: without plain words, and with them. */
interface Mass {
  named: number;
  all: number;
}

/** What two units share; of it, what is hard evidence. */
interface Shared extends Mass {
  hard: number;
}

/** Beginning of the keys of plain words. */
const PLAIN = 'meaning ';
const VALUE = /^(?:date|quantity|value|duration) /;

/** Every two units that share something rare. An inverted index names them: no unit is held against all others. */
export function candidatesOf(a: readonly Unit[], b: readonly Unit[]): Pair[] {
  const [left, right] = [postingsOf(a), postingsOf(b)];
  const held = (postings: Postings, key: string): number => postings.get(key)?.length ?? 0;
  const all = a.length + b.length + ALIGNMENT.background;
  /** Inverse document frequency over the units of both accounts. */
  const rarity = new Map<string, number>();
  for (const key of [...left.keys(), ...right.keys()]) {
    rarity.set(key, Math.log(all / (held(left, key) + held(right, key) + 1)));
  }
  const massOf = ({keys}: {readonly keys: Keys}): Mass => {
    const mass = {named: 0, all: 0};
    for (const [key, weight] of keys) {
      const part = weight * (rarity.get(key) ?? 0) * (VALUE.test(key) ? ALIGNMENT.ownValue : 1);
      mass.all += part;
      if (!key.startsWith(PLAIN)) mass.named += part;
    }
    return mass;
  };
  const masses = b.map(massOf);
  const pairs: Pair[] = [];
  a.forEach((unit, i) => {
    const shared = new Map<number, Shared>();
    for (const [key, weight] of unit.keys) {
      const list = right.get(key);
      if (!list || Math.max(list.length, held(left, key)) > ALIGNMENT.mostPostings) continue;
      const worth = rarity.get(key) ?? 0;
      for (const j of list) {
        const sum = shared.get(j) ?? {named: 0, all: 0, hard: 0};
        const part = Math.min(weight, b[j]!.keys.get(key) ?? 0) * worth;
        sum.all += part;
        if (!key.startsWith(PLAIN)) sum.named += part;
        if (isHard(key)) sum.hard += part;
        shared.set(j, sum);
      }
    }
    const mass = massOf(unit);
    for (const [j, sum] of shared) {
      if (sum.all < ALIGNMENT.leastSharedInGap) continue;
      const when = timeFactor(unit.time, b[j]!.time);
      const evidence = when * (sum.hard >= ALIGNMENT.hard ? 1 : ALIGNMENT.softFactor);
      const isEnough = sum.named >= ALIGNMENT.leastShared;
      const score = isEnough ? similarity(sum.named, mass.named, masses[j]!.named) * evidence : 0;
      const scoreInGap = similarity(sum.all, mass.all, masses[j]!.all) * evidence;
      pairs.push({left: i, right: j, score, scoreInGap});
    }
  });
  return pairs;
}

/** The share of what is shared in all that two units hold: between the geometric mean and the lesser. */
function similarity(shared: number, a: number, b: number): number {
  const {contained, smoothing} = ALIGNMENT;
  return shared / (Math.min(a, b) ** contained * Math.max(a, b) ** (1 - contained) + smoothing);
}

/** Names, dates and amounts, against what sentences merely speak of. */
function isHard(key: string): boolean {
  return !/^(?:event|theme|meaning|counted|realm|stem) /.test(key);
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
  const byPlace = new Map(pairs.map((pair) => [`${pair.left} ${pair.right}`, pair.score]));
  return ({left, right}) => {
    const near = STEPS.flatMap(([down, along]) => [
      byPlace.get(`${left + down} ${right + along}`) ?? 0,
      byPlace.get(`${left - down} ${right - along}`) ?? 0,
    ]);
    return ALIGNMENT.company * Math.max(...near);
  };
}
