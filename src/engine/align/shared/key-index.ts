import {aspectOfKind} from './aspects.js';
import type {Key} from '../keys/correspondences.js';
import type {Unit} from '../keys/units.js';
import {ALIGNMENT} from '../weights.js';

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
  /** Where it stands among what the right account holds, if any unit of the left one holds it. */
  readonly shared: readonly number[];
}

/**
 * The keys that the units of an account hold, one unit's behind the other's, in lists of one length: a record for each would
 * be most of what two long texts take.
 */
export interface HeldKeys {
  /** Those of unit n stand at `starts[n]` up to `starts[n + 1]`, which is none of them. */
  readonly starts: Int32Array;
  readonly keys: readonly IndexedKey[];
  /** The unit of each, by its index. */
  readonly units: Int32Array;
  /** What it weighs there: the most, where the unit holds it twice. */
  readonly weights: Float64Array;
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

interface Posting extends IndexedKey {
  rarity: number;
  left: number;
  right: number;
  shared: number[];
  /** Where the account that is being read holds it last. */
  last: number;
}

/** The keys of a kind, by their ids. */
interface Postings {
  readonly nature: KeyNature;
  readonly postings: Map<string, Posting>;
}

/** Before all that an account holds. */
const NONE = -1;
/** Most keys are held by one account alone. */
const NOWHERE: number[] = [];

/** The inverted index of two accounts. */
export function indexOf(
  a: readonly Unit[],
  b: readonly Unit[],
): Readonly<Record<'left' | 'right', HeldKeys>> {
  const kinds = new Map<Key['kind'], Postings>();
  const left = heldBy(a, kinds);
  for (const key of left.keys) {
    key.left += 1;
    key.last = NONE;
  }
  const right = heldBy(b, kinds);
  right.keys.forEach((key, place) => {
    key.right += 1;
    if (key.left === 0) return;
    if (key.shared === NOWHERE) key.shared = [place];
    else key.shared.push(place);
  });
  const all = a.length + b.length + ALIGNMENT.background;
  for (const {postings} of kinds.values()) {
    for (const posting of postings.values()) {
      posting.rarity = Math.log(all / (posting.left + posting.right + 1));
    }
  }
  return {left, right};
}

/** What the units of an account hold. New keys are added to those of their kind. */
function heldBy(
  account: readonly Unit[],
  kinds: Map<Key['kind'], Postings>,
): Omit<HeldKeys, 'keys'> & {readonly keys: readonly Posting[]} {
  const most = account.reduce((sum, {keys}) => sum + keys.length, 0);
  const starts = new Int32Array(account.length + 1);
  const [units, weights] = [new Int32Array(most), new Float64Array(most)];
  const held: Posting[] = [];
  // Most keys are of the kind of the one before.
  let ofKind: Postings | undefined;
  let lastKind: Key['kind'] | undefined;
  account.forEach(({keys}, unit) => {
    const start = held.length;
    for (const {kind, id, weight} of keys) {
      if (!ofKind || kind !== lastKind) ofKind = postingsOf(kind, kinds);
      lastKind = kind;
      const {nature, postings} = ofKind;
      let key = postings.get(id);
      if (!key) {
        key = {nature, rarity: 0, left: 0, right: 0, shared: NOWHERE, last: NONE};
        postings.set(id, key);
      }
      if (key.last >= start) weights[key.last] = Math.max(weights[key.last]!, weight);
      else {
        key.last = held.length;
        units[key.last] = unit;
        weights[key.last] = weight;
        held.push(key);
      }
    }
    starts[unit + 1] = held.length;
  });
  return {starts, keys: held, units, weights};
}

function postingsOf(kind: Key['kind'], kinds: Map<Key['kind'], Postings>): Postings {
  let ofKind = kinds.get(kind);
  if (!ofKind) kinds.set(kind, (ofKind = {nature: natureOf(kind), postings: new Map()}));
  return ofKind;
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
