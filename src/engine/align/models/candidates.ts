import {daysApart} from '../../values/edtf.js';
import {OWN_ASPECTS, ownAspects, stepOf} from '../shared/aspects.js';
import type {HeldKeys} from '../shared/key-index.js';
import type {SeenPair} from './probability.js';
import {ownEvidence} from './probability.js';
import type {Unit} from '../keys/units.js';
import {ALIGNMENT} from '../weights.js';

/** The logarithm of how many sentences a pair of short accounts has. */
const SCALE = Math.log(80);

/** A unit of each account, by their indices, and what speaks for their telling of the same thing. */
export interface Pair extends SeenPair {
  /** What they share by name of all that they hold, times what their times are worth; 0 if that is too little. */
  readonly score: number;
  /** Days between their times; undefined where one has none. */
  readonly gap: number | undefined;
  /** How many names, days and amounts both hold. */
  readonly facts: number;
  /** How many of them are numbers. */
  readonly numbers: number;
  /** What their own aspects add to how probable they are. */
  readonly own: number;
}

/** What a unit holds: without plain words, and with them. */
interface Mass {
  named: number;
  all: number;
}

/** What two units share; of it, what is hard evidence, how many facts that is, and how much is of each aspect. */
interface Shared extends Mass {
  hard: number;
  facts: number;
  numbers: number;
  readonly byAspect: Float64Array;
}

/**
 * Every two units that share something rare. An inverted index names them: no unit is held against all others.
 *
 * @param index What they hold.
 * @param weigh What the own aspects of a pair, in the order of `OWN_ASPECTS`, add to how probable it is. The list is
 *   filled anew for the next pair.
 */
export function candidatesOf(
  a: readonly Unit[],
  b: readonly Unit[],
  index: Readonly<Record<'left' | 'right', HeldKeys>>,
  weigh: (aspects: Float64Array) => number = ownEvidence,
): Pair[] {
  const masses = b.map((_, unit) => massOf(unit, index.right));
  // In a long text everything is rarer.
  const scale = SCALE / Math.log(a.length + b.length + ALIGNMENT.background);
  // What a unit shares with each of the other account: the same for all, since to make them anew would take longest.
  const sharedWith = b.map(nothing);
  const pairs: Pair[] = [];
  a.forEach(({time}, left) => {
    const met = addShared(left, index, sharedWith);
    const mass = massOf(left, index.left);
    for (const right of met) {
      const sum = sharedWith[right]!;
      const other = masses[right]!;
      const shared = sum.all * scale;
      const mean = Math.sqrt(mass.all * other.all) * scale;
      const alike = shared / (mean + ALIGNMENT.smoothingOfAll);
      const isEnough = sum.named >= ALIGNMENT.leastShared;
      // Most share next to nothing.
      if (isEnough || (alike >= ALIGNMENT.leastAlike && shared >= ALIGNMENT.leastSharedOfAll)) {
        const gap = daysApart(time, b[right]!.time);
        const evidence = timeFactor(gap) * (sum.hard >= ALIGNMENT.hard ? 1 : ALIGNMENT.softFactor);
        const score = isEnough ? similarity(sum.named, mass.named, other.named) * evidence : 0;
        const least = Math.min(mass.all, other.all) * scale;
        const contained = shared / (least + ALIGNMENT.smoothingOfAll);
        const own = weigh(ownAspects(sum.byAspect, {shared, alike, contained, scale}, gap));
        pairs.push({
          left,
          right,
          score,
          gap,
          facts: sum.facts,
          numbers: sum.numbers,
          alike,
          contained,
          own,
        });
      }
      clear(sum);
    }
  });
  return pairs;
}

/** Adds up what a unit of the left account shares with each of the right one, and tells with which it shares anything. */
function addShared(
  unit: number,
  {left: {starts, keys, weights}, right}: Readonly<Record<'left' | 'right', HeldKeys>>,
  sharedWith: readonly Shared[],
): number[] {
  const met: number[] = [];
  for (let at = starts[unit]!; at < starts[unit + 1]!; at += 1) {
    const {rarity, left, shared, nature} = keys[at]!;
    const {isPlain, hardShare, isFact, isNumber, aspect} = nature;
    if (Math.max(left, shared.length) > ALIGNMENT.mostPostings) continue;
    for (const place of shared) {
      const other = right.units[place]!;
      const sum = sharedWith[other]!;
      if (sum.all === 0) met.push(other);
      const part = Math.min(weights[at]!, right.weights[place]!) * rarity;
      sum.all += part;
      if (!isPlain) sum.named += part;
      sum.hard += part * hardShare;
      if (isFact) sum.facts += 1;
      if (isNumber) sum.numbers += 1;
      if (aspect !== undefined) sum.byAspect[aspect]! += part;
    }
  }
  return met;
}

function massOf(unit: number, {starts, keys, weights}: HeldKeys): Mass {
  const mass = {named: 0, all: 0};
  for (let at = starts[unit]!; at < starts[unit + 1]!; at += 1) {
    const {rarity, nature} = keys[at]!;
    const part = weights[at]! * rarity * nature.ownWeight;
    mass.all += part;
    if (!nature.isPlain) mass.named += part;
  }
  return mass;
}

function nothing(): Shared {
  return {
    named: 0,
    all: 0,
    hard: 0,
    facts: 0,
    numbers: 0,
    byAspect: new Float64Array(OWN_ASPECTS.length),
  };
}

function clear(shared: Shared): void {
  shared.named = 0;
  shared.all = 0;
  shared.hard = 0;
  shared.facts = 0;
  shared.numbers = 0;
  shared.byAspect.fill(0);
}

/** The share of what is shared in all that two units hold: between the geometric mean and the lesser. */
function similarity(shared: number, a: number, b: number): number {
  const {contained, smoothing} = ALIGNMENT;
  return shared / (Math.min(a, b) ** contained * Math.max(a, b) ** (1 - contained) + smoothing);
}

const TIME_BOUNDS = ALIGNMENT.times.map(([days]) => days);
const TIME_FACTORS = ALIGNMENT.times.map(([, factor]) => factor);

function timeFactor(gap: number | undefined): number {
  if (gap === undefined) return ALIGNMENT.timeless;
  return TIME_FACTORS[stepOf(gap, TIME_BOUNDS)]!;
}
