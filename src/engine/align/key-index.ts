import {aspectOfKind} from './aspects.js';
import type {Key} from './correspondences.js';
import type {Unit} from './units.js';
import {ALIGNMENT} from './weights.js';

/** What all keys of a kind have in common. */
export interface KeyNature {
  /** Share of its weight among all that a unit holds. */
  readonly ownWeight: number;
  /** Whether it is no more than a plain word, which speaks only in a gap. */
  readonly isPlain: boolean;
  /** Share of it that is hard evidence: all of a name, a date or an amount, none of what sentences merely speak of. */
  readonly hardShare: number;
  /** Whether it is a fact of its own: a number is there as itself and with what it counts, a day with its month. */
  readonly isFact: boolean;
  /** Whether that is a number, or a length of time: such are equal by chance. */
  readonly isNumber: boolean;
  /** Index of the aspect that it is of. */
  readonly aspect: number | undefined;
}

/** A key of units, and where it stands. */
export interface IndexedKey {
  readonly nature: KeyNature;
  /** Inverse document frequency over the units of both accounts. */
  readonly rarity: number;
  /** How many units of the left account hold it. */
  readonly left: number;
  /** Those of the right account that hold it, if any of the left one does. */
  readonly shared: readonly HeldKey[];
}

const OWN_WEIGHTS: Readonly<Partial<Record<Key['kind'], number>>> = {
  date: ALIGNMENT.ownValue,
  quantity: ALIGNMENT.ownValue,
  value: ALIGNMENT.ownValue,
  duration: ALIGNMENT.ownValue,
  stem: ALIGNMENT.ownStem,
  // Said once more, by the day and by the name.
  year: ALIGNMENT.ownValue,
  sound: ALIGNMENT.ownValue,
  // Said already by the amount itself.
  size: 0,
  said: 0,
  length: 0,
};
const PLAIN: ReadonlySet<Key['kind']> = new Set(['meaning', 'length', 'year', 'sound']);
const SOFT: ReadonlySet<Key['kind']> = new Set([
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

/** A key that a unit holds, by its index, and its weight there: the greatest, if the unit holds it twice. */
export interface HeldKey {
  readonly key: IndexedKey;
  readonly unit: number;
  readonly weight: number;
}

interface Posting extends IndexedKey {
  rarity: number;
  left: number;
  right: number;
  shared: Holding[];
  /** What the unit of the account holds that was met with it last. */
  last: Holding | undefined;
}

interface Holding extends HeldKey {
  readonly key: Posting;
  weight: number;
}

/** The keys of a kind, by their ids. */
interface Postings {
  readonly nature: KeyNature;
  readonly postings: Map<string, Posting>;
}

/** Most keys are held by one account alone. */
const NOWHERE: Holding[] = [];

/** The inverted index of two accounts: for each unit of the left one and of the right one the keys that it holds. */
export function indexOf(
  a: readonly Unit[],
  b: readonly Unit[],
): {readonly left: readonly HeldKey[][]; readonly right: readonly HeldKey[][]} {
  const kinds = new Map<Key['kind'], Postings>();
  const postingsOf = (kind: Key['kind']): Postings => {
    let ofKind = kinds.get(kind);
    if (!ofKind) kinds.set(kind, (ofKind = {nature: natureOf(kind), postings: new Map()}));
    return ofKind;
  };
  const holdingsOf = ({keys}: Unit, unit: number): Holding[] => {
    const holdings: Holding[] = [];
    // Most keys are of the kind of the one before.
    let lastKind: Key['kind'] | undefined;
    let ofKind: Postings | undefined;
    for (const {kind, id, weight} of keys) {
      if (!ofKind || kind !== lastKind) ofKind = postingsOf(kind);
      lastKind = kind;
      const {nature, postings} = ofKind;
      let key = postings.get(id);
      if (!key) {
        key = {nature, rarity: 0, left: 0, right: 0, shared: NOWHERE, last: undefined};
        postings.set(id, key);
      }
      if (key.last?.unit === unit) key.last.weight = Math.max(key.last.weight, weight);
      else holdings.push((key.last = {key, unit, weight}));
    }
    return holdings;
  };
  const left = a.map(holdingsOf);
  for (const holdings of left) {
    for (const {key} of holdings) {
      key.left += 1;
      key.last = undefined;
    }
  }
  const right = b.map(holdingsOf);
  for (const holdings of right) {
    for (const holding of holdings) {
      const {key} = holding;
      key.right += 1;
      if (key.left === 0) continue;
      if (key.shared === NOWHERE) key.shared = [holding];
      else key.shared.push(holding);
    }
  }
  const all = a.length + b.length + ALIGNMENT.background;
  for (const {postings} of kinds.values()) {
    for (const posting of postings.values()) {
      posting.rarity = Math.log(all / (posting.left + posting.right + 1));
    }
  }
  return {left, right};
}

function natureOf(kind: Key['kind']): KeyNature {
  return {
    ownWeight: OWN_WEIGHTS[kind] ?? 1,
    isPlain: PLAIN.has(kind),
    hardShare: kind === 'stem' ? ALIGNMENT.stemHard : SOFT.has(kind) || PLAIN.has(kind) ? 0 : 1,
    isFact: !SOFT.has(kind) && !PLAIN.has(kind) && kind !== 'quantity' && kind !== 'month',
    isNumber: kind === 'value' || kind === 'duration',
    aspect: aspectOfKind(kind),
  };
}
