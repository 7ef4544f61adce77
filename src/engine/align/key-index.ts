import type {Unit} from './units.js';
import {ALIGNMENT} from './weights.js';

/** A key of units, and where it stands. */
export interface IndexedKey {
  /** Inverse document frequency over the units of both accounts. */
  readonly rarity: number;
  /** Share of its weight among all that a unit holds. */
  readonly ownWeight: number;
  /** Whether it is a plain word, which speaks only in a gap. */
  readonly isPlain: boolean;
  /** Share of it that is hard evidence: all of a name, a date or an amount, none of what sentences merely speak of. */
  readonly hardShare: number;
  /** Whether it is a fact of its own: a number is there as itself and with what it counts, a day with its month. */
  readonly isFact: boolean;
  /** How many units of the left account hold it. */
  readonly left: number;
  /** Units of the right account that hold it, and its weight in each. */
  readonly right: readonly number[];
  readonly weights: readonly number[];
}

const OWN_WEIGHTS: Readonly<Record<string, number>> = {
  date: ALIGNMENT.ownValue,
  quantity: ALIGNMENT.ownValue,
  value: ALIGNMENT.ownValue,
  duration: ALIGNMENT.ownValue,
  stem: ALIGNMENT.ownStem,
  // Said already by the amount itself.
  size: 0,
  said: 0,
  length: 0,
};
const SOFT: ReadonlySet<string> = new Set([
  'event',
  'theme',
  'meaning',
  'counted',
  'realm',
  'stem',
  'size',
  'said',
  'length',
]);

interface Posting extends IndexedKey {
  rarity: number;
  left: number;
  readonly right: number[];
  readonly weights: number[];
}

/** A key that a unit holds, and its weight there. */
export interface HeldKey {
  readonly key: IndexedKey;
  readonly weight: number;
}

/** The inverted index of two accounts: for each unit of the left one and of the right one the keys that it holds. */
export function indexOf(
  a: readonly Unit[],
  b: readonly Unit[],
): {readonly left: readonly HeldKey[][]; readonly right: readonly HeldKey[][]} {
  const postings = new Map<string, Posting>();
  const postingOf = (key: string): Posting => {
    let posting = postings.get(key);
    if (!posting) postings.set(key, (posting = emptyPosting(key)));
    return posting;
  };
  const left = a.map(({keys}) =>
    Array.from(keys, ([name, weight]): HeldKey => {
      const key = postingOf(name);
      key.left += 1;
      return {key, weight};
    }),
  );
  const right = b.map(({keys}, unit) =>
    Array.from(keys, ([name, weight]): HeldKey => {
      const key = postingOf(name);
      key.right.push(unit);
      key.weights.push(weight);
      return {key, weight};
    }),
  );
  const all = a.length + b.length + ALIGNMENT.background;
  for (const posting of postings.values()) {
    posting.rarity = Math.log(all / (posting.left + posting.right.length + 1));
  }
  return {left, right};
}

function emptyPosting(key: string): Posting {
  const kind = key.slice(0, key.indexOf(' '));
  return {
    rarity: 0,
    ownWeight: OWN_WEIGHTS[kind] ?? 1,
    hardShare: kind === 'stem' ? ALIGNMENT.stemHard : SOFT.has(kind) ? 0 : 1,
    isPlain: kind === 'meaning' || kind === 'length',
    isFact: !SOFT.has(kind) && kind !== 'quantity' && kind !== 'month',
    left: 0,
    right: [],
    weights: [],
  };
}
