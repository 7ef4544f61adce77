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
  return beginAlike(first, second) && goOnAlike(soundKey(first), soundKey(second));
}

/**
 * Whether names that begin alike go on alike, in their first syllable or in enough of their consonants: a given name may be at
 * home in one language (Juozapas, Joseph; Jurgis, George; Liudvikas, Louis), but Emil is not Edvard, nor Henri Antoine.
 */
function goOnAlike(a: string, b: string): boolean {
  const opening = openingOf(a);
  if (opening !== '' && opening === openingOf(b)) return true;
  const [left, right] = [skeletonOf(a), skeletonOf(b)];
  if (left === '' || right === '') return b.startsWith(a.charAt(0));
  const shared = (2 * commonIn(left, right)) / (left.length + right.length);
  return shared > (/^[aeou]/.test(a) ? SHARED_BEHIND_A_VOWEL : SHARED);
}

/** A sound key up to the vowel behind its first consonants, without an i that only softens; empty where it has none. */
function openingOf(key: string): string {
  const [, consonants = '', vowel = ''] = /^([aeou]?[^aeiou]+)i?([aeiou])/.exec(key) ?? [];
  return consonants + vowel;
}

/** What share of the consonants of both is enough; a vowel before them is worth little. */
const SHARED = 0.4;
const SHARED_BEHIND_A_VOWEL = 0.5;

/** Length of the longest row of letters that two words have in this order. */
function commonIn(a: string, b: string): number {
  let last = Array.from({length: b.length + 1}, () => 0);
  for (const letter of a) {
    const row = [0];
    for (let j = 0; j < b.length; j += 1) {
      row.push(b[j] === letter ? last[j]! + 1 : Math.max(row[j]!, last[j + 1]!));
    }
    last = row;
  }
  return last[b.length]!;
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
