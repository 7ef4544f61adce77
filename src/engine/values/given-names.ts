import {foldName, skeletonOf, soundKey, soundsAlike} from './name-key.js';

/**
 * How near each other two names stand: told in one account, where two spellings are two persons; in two of one language,
 * where they may be spelt otherwise; in two languages, where a given name may be at home in either (Jonas, John).
 */
export type Nearness = 'account' | 'language' | 'languages';

/** First letters of a given name that languages exchange (Karl, Charles; Wilhelm, Vilhelmas; George, Jurgis). */
const EXCHANGED: readonly string[] = [
  'ckqčx',
  'cs',
  'vwu',
  'jyi',
  'jgdž',
  'gh',
  'eyj',
  'fpt',
  'zžsš',
  'lł',
];

/** Whether given names can be one person's: where one side has none, or by the first of each. */
export function givenAgree(
  a: readonly string[],
  b: readonly string[],
  nearness: Nearness,
): boolean {
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined) return true;
  const [left, right] = [foldName(first), foldName(second)];
  if (left === right && left !== '') return true;
  if (isShortened(first) || isShortened(second)) {
    return nearness === 'languages' ? beginAlike(first, second) : right.startsWith(left.charAt(0));
  }
  if (nearness === 'account') return false;
  if (nearness === 'language') return soundsAlike(soundKey(first), soundKey(second));
  return beginAlike(first, second) && beginOfOneSound(soundKey(first), soundKey(second));
}

/** A given name may be at home in one language (Juozapas, Joseph; Mykolas, Michael): one shared sound has to do. */
function beginOfOneSound(a: string, b: string): boolean {
  return skeletonOf(a).startsWith(skeletonOf(b).slice(0, 1)) || b.startsWith(a.slice(0, 1));
}

/** An initial, or a name that a full stop shortens: `J.`, `Thos.`. */
function isShortened(name: string): boolean {
  return /^\p{Lu}(?:\p{Ll}?|\p{Ll}{1,5}\.)$|^\p{Lu}\.$/u.test(name);
}

function beginAlike(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => name.toLowerCase().normalize('NFC')[0] ?? '');
  return (
    left === right ||
    EXCHANGED.some((letters) => letters.includes(left!) && letters.includes(right!))
  );
}
