import {remembered} from '../grammar/remembered.js';

/**
 * Keys under which one name comes out alike however a language has written it down: `Šulenburgas` and `Schulenburg`,
 * `Kovaliovas` and `Kovalyov`, `Chruščiovas` and `Khrushchev`. The letters of a sound stand for the sound in whatever
 * spelling; the endings that a language gives to foreign names are left out.
 */

/** Spellings of one sound, the longest first. Capitals are sounds: Š, Ž and Č of their kinds, H the throaty ones. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz|[čćç]/g, 'C'],
  [/sch|sh|sz|[šśş]/g, 'S'],
  [/zh|[žżź]/g, 'Z'],
  [/kh|ch/g, 'H'],
  [/ph/g, 'f'],
  [/wh/g, 'v'],
  [/ght/g, 't'],
  [/th/g, 't'],
  [/dt(?=$|[^aeiouy])/g, 't'],
  [/ck|q(?=u)|c/g, 'k'],
  [/qu/g, 'kv'],
  [/x/g, 'ks'],
  [/[ow]v?(?=wsk|vsk)/g, 'o'],
  [/o[wv](?=sk)/g, 'au'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/[jy]/g, 'i'],
  [/ł/g, 'l'],
  [/[øő]/g, 'o'],
  [/ß/g, 's'],
  [/đ/g, 'd'],
  [/æ/g, 'e'],
];

/** Consonants that spellings of one name are seen to exchange. */
const CLASSES: ReadonlyMap<string, string> = new Map(
  [
    ['k', 'gkhCH'],
    ['s', 'szSZ'],
    ['v', 'vf'],
    ['t', 't'],
    ['d', 'd'],
    ['b', 'b'],
    ['p', 'p'],
    ['m', 'm'],
    ['n', 'n'],
    ['r', 'r'],
    ['l', 'l'],
  ].flatMap(([sign, letters]) => Array.from(letters!, (letter) => [letter, sign!] as const)),
);

const VOWELS = 'aeiou';

/** Lower case, without diacritics and signs: for equality of names written in one tradition. */
export const foldName = remembered((name) => {
  if (/^[a-z]*$/.test(name)) return name;
  return name
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
    .trim();
});

/**
 * The sound of a word: one sign for each sound, doubles made single, without the last vowels and a case ending's `s`.
 * Empty where the word has no letter that the key knows (another script).
 */
export const soundKey = remembered((word) => {
  let key = word.toLowerCase().normalize('NFC');
  for (const [spelling, sound] of SOUNDS) key = key.replaceAll(spelling, sound);
  key = key
    .normalize('NFD')
    .replaceAll(/[^a-zSZCH]/g, '')
    .replaceAll(/(.)\1+/g, '$1');
  const stem = key.replace(/[aeiou]+s?$/, '');
  return stem.length >= 2 ? stem : key;
});

/** Consonant classes of a sound key: equal for spellings of one name, seldom for two names. */
export function skeletonOf(sound: string): string {
  let skeleton = '';
  for (const letter of sound) {
    const sign = CLASSES.get(letter) ?? '';
    if (sign && !skeleton.endsWith(sign)) skeleton += sign;
  }
  return skeleton;
}

/** Whether two sound keys are spellings of one name: one skeleton, and at most an edit for every five sounds. */
export function soundsAlike(a: string, b: string): boolean {
  if (a === b) return a !== '';
  if (a === '' || b === '' || skeletonOf(a) !== skeletonOf(b)) return false;
  return distance(a, b) <= Math.max(a.length, b.length) / 5;
}

/**
 * Damerau–Levenshtein distance in which a vowel counts half, and a change within a class a quarter; but one that no spelling of
 * a sound makes counts as a consonant does, of an i to a back vowel, or of a throaty sound to a k: Koch is not Cook, nor Pitt Pat.
 */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last: number[] = [0];
  for (let j = 0; j < b.length; j += 1) last.push(last[j]! + weight(b[j]!));
  for (let i = 0; i < a.length; i += 1) {
    const row = [last[0]! + weight(a[i]!)];
    for (let j = 0; j < b.length; j += 1) {
      let best = Math.min(
        last[j + 1]! + weight(a[i]!),
        row[j]! + weight(b[j]!),
        last[j]! + (i + j === 0 ? opening(a[0]!, b[0]!) : change(a[i]!, b[j]!)),
      );
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
      if (swapped) best = Math.min(best, before[j - 1]! + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** An i and the back vowels, which no spelling of one sound exchanges. */
const FAR: ReadonlySet<string> = new Set(['ia', 'ai', 'io', 'oi', 'iu', 'ui']);

function weight(letter: string): number {
  return VOWELS.includes(letter) ? 0.5 : 1;
}

/** A throaty sound at the beginning may be a plain k: Karolis is Charles. */
function opening(a: string, b: string): number {
  return isThroatyK(a, b) ? 0.25 : change(a, b);
}

function isThroatyK(a: string, b: string): boolean {
  return a + b === 'Hk' || a + b === 'kH';
}

function change(a: string, b: string): number {
  if (a === b) return 0;
  if (CLASSES.has(a) && CLASSES.get(a) === CLASSES.get(b)) {
    return isThroatyK(a, b) ? 1 : 0.25;
  }
  return FAR.has(a + b) ? 1 : Math.max(weight(a), weight(b));
}
