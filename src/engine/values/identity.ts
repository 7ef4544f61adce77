import {remembered} from '../grammar/remembered.js';
import {isSmallRoman} from '../grammar/spelling.js';
import type {MentionKind} from '../mention.js';
import type {Nearness} from './given-names.js';
import {givenAgree} from './given-names.js';
import type {NameGender} from './name-gender.js';
import {genderOf, gendersDiffer} from './name-gender.js';
import {foldName, skeletonOf, soundKey, soundsAlike} from './name-key.js';

/** A person's name taken apart. Lower-case words in it (particles: von, de, fon) count for nothing. */
interface PersonName {
  /** Sound key of the surname, or of the only name. */
  readonly surname: string;
  /** Names before it, as written. */
  readonly given: readonly string[];
  /** Regnal number: `II`. */
  readonly number: string;
  readonly gender: NameGender | undefined;
  /** Sound key of the place that tells a single name from others: "of Aragon". */
  readonly byname: string;
}

/** A first name with a byname of a place: "Catherine of Aragon"; but a duke has no other name than that of his duchy. */
const BYNAMED = /^(?!Duke )(\p{Lu}\P{Z}+) of (\p{Lu}\P{Z}+)$/u;

const readPerson = remembered((value): PersonName => {
  const [, called, place] = BYNAMED.exec(value) ?? [];
  if (called !== undefined && place !== undefined) {
    const gender = genderOf(called, []);
    return {surname: soundKey(called), given: [], number: '', gender, byname: soundKey(place)};
  }
  const words = value
    .split(/\s+/)
    // "d'Arlandes"
    .map((word) => word.replace(/^d['’](?=\p{Lu})/u, ''))
    .filter((word) => /^\P{Ll}/u.test(word));
  const number = words.length > 1 ? (words.find((word) => isSmallRoman(word)) ?? '') : '';
  const names = words.filter((word) => word !== number && !/^[JS]r\.?$/.test(word));
  const [last, given] = [names.at(-1) ?? '', names.slice(0, -1)];
  return {surname: soundKey(last), given, number, gender: genderOf(last, given), byname: ''};
});

/**
 * A string that equal identities share, for bucketing: names of one key may be one identity, names of two keys are
 * not. Case, diacritics, given names and spelling traditions do not change it.
 */
export function identityKey(value: string, kind: MentionKind): string {
  if (kind === 'person') {
    const {surname, number} = readPerson(value);
    return `${kind} ${skeletonOf(surname) || surname || foldName(value)} ${number}`.trim();
  }
  if (kind === 'treaty') return `${kind} ${treatyKey(value)}`;
  if (kind === 'organisation') return `${kind} ${organisationKey(value)}`;
  return `${kind} ${kind === 'place' ? placeKey(value) : foldName(value)}`;
}

const JOINING = new Set(['of', 'the', 'for', 'and']);

/** The words of an organisation's name in any order, one or several: "Ministry of Agriculture", "Agriculture Ministry". */
const organisationKey = remembered((value) =>
  foldName(value.replaceAll(/\p{Pd}/gu, ' '))
    .split(/\s+/)
    .filter((word) => !JOINING.has(word))
    .map((word) => word.replace(/(?<=[^s]{3})s$/, ''))
    .sort()
    .join(' '),
);

/** A treaty that has only its town's name is that of the town, in whatever case a language has left the name: Stolbovo, Stolbovas. */
const treatyKey = remembered((value) => {
  const [, noun, town] =
    /^(Treaty|Armistice|Truce|Edict|Law|Act|Declaration|Charter|Capitulation) of (\p{Lu}\P{N}*)$/u.exec(
      value,
    ) ?? [];
  const [, named, kind] =
    /^(\p{Lu}\P{Z}+) (Edict|Law|Act|Declaration|Charter)s?$/u.exec(value) ?? [];
  const [by, name] = [noun ?? kind, town ?? named];
  if (by === undefined || name === undefined) return foldName(value);
  return `${by === 'Truce' ? 'armistice' : by.toLowerCase()} ${name.split(/\s+/).map(soundKey).join(' ')}`;
});

/**
 * Place names are short and many: only the ending of an adapted foreign name is left out, and that of whose a place was ("Pike's
 * Peak", "Pikes Peak", "Cooper Creek"); nothing is guessed.
 */
const placeKey = remembered((value) => {
  const words = value.split(/\s+/).map((word, at, all) => {
    const whole = foldName(word);
    const folded = at < all.length - 1 ? whole.replace(/(?<=[^s]{3})s$/, '') : whole;
    const stem = /^(.{3,}?)(?:[aiyu]s|ai)$/.exec(folded)?.[1] ?? folded;
    return soundKey(`${stem}k`).slice(0, -1) || folded;
  });
  return words.join(' ');
});

/**
 * Whether two names of a kind are names of one thing, as far as their spelling tells: surnames that sound alike, and
 * given names that do not speak against it ("Kovalyov", "M. Kovaliovas" and "Mikhail Kovalyov" are one), nor what endings
 * tell of a man or a woman („Rudaminienė“ is not „Jeronimas Rudamina“).
 *
 * @param nearness - Where the two are told: full given names of one account or language are not translated.
 */
export function sameIdentity(
  a: string,
  b: string,
  kind: MentionKind,
  nearness: Nearness = 'languages',
): boolean {
  if (a === b) return true;
  if (identityKey(a, kind) !== identityKey(b, kind)) return false;
  if (kind !== 'person') return true;
  const [first, second] = [readPerson(a), readPerson(b)];
  if (first.surname === '' || second.surname === '') return false;
  if (gendersDiffer(first.gender, second.gender)) return false;
  const [of, from] = [first.byname, second.byname];
  if (of !== '' && from !== '' && !soundsAlike(of, from)) return false;
  return (
    soundsAlike(first.surname, second.surname) && givenAgree(first.given, second.given, nearness)
  );
}
