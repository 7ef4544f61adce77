import type {Claim} from '../../claim.js';

/** Whether each clause names somebody or something that the other does not, and none that both do: they tell of two. */
export function nameOthers(a: Claim, b: Claim): boolean {
  // Shares of one whole are those of several: there a name in common is that of the whole.
  const isOfOneWhole = a.share === 'share' && b.share === 'share';
  if (!isOfOneWhole && sharedNames(a, b) > 0) return false;
  return hasOwnName(a, b) && hasOwnName(b, a);
}

/** How many names of a clause the other has as well. A word that opens a sentence is a name if the other has it as one. */
function sharedNames(a: Claim, b: Claim): number {
  const shared = a.proper.filter((keys) => keys.some((key) => isNamedIn(b, key))).length;
  const opens = b.proper.some((keys) => keys.includes(a.opening));
  return shared + (opens ? 1 : 0);
}

function isNamedIn({proper, opening}: Claim, key: string): boolean {
  return opening === key || proper.some((keys) => keys.includes(key));
}

/** What the one writes with a capital, the other may write without: "the Allies", „sąjungininkai“. */
function hasOwnName(a: Claim, b: Claim): boolean {
  const isOwn = (keys: readonly string[]): boolean =>
    !keys.some((key) => isNamedIn(b, key) || b.meanings.includes(key));
  return a.proper.some(isOwn) || a.sidesNamed.some((side) => !b.sides.includes(side));
}

/** Minimum number of words and names that two clauses share if they are one statement with other values. */
const LEAST_ALIKE = 3;
/** Or one fewer, if that is so much of all that either says. */
const SHORT = 0.66;

/**
 * How far two clauses are one statement but for the value: the share of what the shorter one says that the other says too,
 * 0 where that is next to nothing.
 */
export function alikeness(a: Claim, b: Claim): number {
  const [x, y] = [contentOf(a), contentOf(b)];
  const names = sharedNames(a, b);
  const shared = [...x].filter((one) => y.has(one)).length + names;
  const least = Math.min(x.size + a.proper.length, y.size + b.proper.length);
  const most = Math.max(x.size + a.proper.length, y.size + b.proper.length);
  // Of a day, two words say too little: many things happen in a town in a week.
  const isShort = a.kind !== 'date' && shared === LEAST_ALIKE - 1 && shared / most >= SHORT;
  return shared < LEAST_ALIKE && !isShort ? 0 : Math.min(1, shared / least);
}

/** Whether two clauses share a word or a name. */
export function shareAWord(a: Claim, b: Claim): boolean {
  const others = contentOf(b);
  return (
    sharedNames(a, b) > 0 || [...contentOf(a)].some((one) => one !== a.counted && others.has(one))
  );
}

function contentOf({meanings, acts, places, side, counted}: Claim): Set<string> {
  return new Set(
    [...meanings, ...acts, ...places, side ?? '', counted ?? ''].filter((one) => one !== ''),
  );
}
