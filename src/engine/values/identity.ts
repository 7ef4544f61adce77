import {remembered} from '../grammar/remembered.js';
import type {Mention, MentionKind} from '../mention.js';
import {foldName, skeletonOf, soundKey, soundsAlike} from './name-key.js';
import type {NameGender} from './name-gender.js';
import {genderOf, gendersDiffer} from './name-gender.js';
import {samePersonsByEar} from './names-by-ear.js';

/** Kinds whose value is an identity. */
const NAMED: ReadonlySet<MentionKind> = new Set([
  'person',
  'place',
  'organisation',
  'formation',
  'treaty',
]);

/** A person's name taken apart. Lower-case words in it (particles: von, de, fon) count for nothing. */
interface PersonName {
  /** Sound key of the surname, or of the only name. */
  readonly surname: string;
  /** Names before it, as written. */
  readonly given: readonly string[];
  /** Regnal number: `II`. */
  readonly number: string;
  readonly gender: NameGender | undefined;
}

const ROMAN = /^[IVX]+$/;

const readPerson = remembered((value): PersonName => {
  const words = value.split(/\s+/).filter((word) => /^\P{Ll}/u.test(word));
  const number = words.length > 1 ? (words.find((word) => ROMAN.test(word)) ?? '') : '';
  const names = words.filter((word) => word !== number && !/^[JS]r\.?$/.test(word));
  const [last, given] = [names.at(-1) ?? '', names.slice(0, -1)];
  return {surname: soundKey(last), given, number, gender: genderOf(last, given)};
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
  return `${kind} ${kind === 'place' ? placeKey(value) : foldName(value)}`;
}

/** Place names are short and many: only the ending of an adapted foreign name is left out, nothing is guessed. */
const placeKey = remembered((value) => {
  const words = value.split(/\s+/).map((word) => {
    const folded = foldName(word);
    const stem = /^(.{3,}?)(?:[aiyu]s|ai)$/.exec(folded)?.[1] ?? folded;
    return soundKey(`${stem}k`).slice(0, -1) || folded;
  });
  return words.join(' ');
});

/**
 * Whether two names of a kind are names of one thing, as far as their spelling tells: surnames that sound alike, and
 * given names that do not speak against it ("Kovalyov", "M. Kovaliovas" and "Mikhail Kovalyov" are one), nor what endings
 * tell of a man or a woman („Rudaminienė“ is not „Jeronimas Rudamina“).
 */
export function sameIdentity(a: string, b: string, kind: MentionKind): boolean {
  if (a === b) return true;
  if (identityKey(a, kind) !== identityKey(b, kind)) return false;
  if (kind !== 'person') return true;
  const [first, second] = [readPerson(a), readPerson(b)];
  if (first.surname === '' || second.surname === '') return false;
  if (gendersDiffer(first.gender, second.gender)) return false;
  return soundsAlike(first.surname, second.surname) && givenAgree(first.given, second.given);
}

/** Given names agree where one side has none, or where their first names begin alike and do not differ in full. */
function givenAgree(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined) return true;
  if (!beginAlike(first, second)) return false;
  if (isInitial(first) || isInitial(second)) return true;
  const [left, right] = [soundKey(first), soundKey(second)];
  // A given name may be at home in one language (Juozapas, Joseph; Mykolas, Michael): one shared sound has to do.
  return (
    skeletonOf(left).startsWith(skeletonOf(right).slice(0, 1)) || right.startsWith(left.slice(0, 1))
  );
}

function isInitial(name: string): boolean {
  return /^\p{Lu}\p{Ll}?\.?$/u.test(name);
}

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

function beginAlike(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => name.toLowerCase().normalize('NFC')[0] ?? '');
  return (
    left === right ||
    EXCHANGED.some((letters) => letters.includes(left!) && letters.includes(right!))
  );
}

/** How much a name tells: full given names before initials before none; then names free of adaptation. */
function fullness(value: string): number {
  const words = value.split(/\s+/);
  const full = words.filter((word) => !/^\p{L}\p{Ll}?\.$/u.test(word));
  return full.length * 100 + words.length * 10;
}

interface NamedAccount {
  readonly lang: string;
  readonly mentions: readonly Mention[];
}

/**
 * Gives one value to the mentions of one identity over all accounts: the fullest form, from an English account where
 * there is one; then of persons who are one by ear (`samePersonsByEar`) the English one. A name that two others could mean
 * (a surname borne by two) keeps its own value. Pure; time is linear in the mentions, but for names that share a key.
 */
export function unifyIdentities<A extends NamedAccount>(accounts: readonly A[]): A[] {
  const values = new Map<string, {value: string; kind: MentionKind; english: boolean}>();
  for (const {lang, mentions} of accounts) {
    for (const {kind, value} of mentions) {
      if (!NAMED.has(kind) || typeof value !== 'string') continue;
      const id = `${kind} ${value}`;
      const english = (values.get(id)?.english ?? false) || lang.startsWith('en');
      values.set(id, {value, kind, english});
    }
  }
  const buckets = new Map<string, {value: string; kind: MentionKind; english: boolean}[]>();
  for (const named of values.values()) {
    const key = identityKey(named.value, named.kind);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(named);
    else buckets.set(key, [named]);
  }
  const chosen = new Map<string, string>();
  for (const bucket of buckets.values()) {
    if (bucket.length < 2) continue;
    // The fullest first, so that every shorter form finds the forms that it may be short for.
    const order = bucket.toSorted(
      (a, b) =>
        fullness(b.value) - fullness(a.value) ||
        Number(b.english) - Number(a.english) ||
        (a.value < b.value ? -1 : 1),
    );
    const heads: typeof order = [];
    for (const named of order) {
      const {kind} = named;
      const candidates = heads.filter((head) => sameIdentity(head.value, named.value, kind));
      const [only] = candidates;
      if (only && candidates.length === 1) chosen.set(`${kind} ${named.value}`, only.value);
      else if (!only) heads.push(named);
    }
  }
  const persons = personsByLanguage(accounts, chosen);
  for (const [name, other] of samePersonsByEar(persons)) chosen.set(`person ${name}`, other);
  if (chosen.size === 0) return [...accounts];
  return accounts.map((account) => ({
    ...account,
    mentions: account.mentions.map((mention) => {
      if (!NAMED.has(mention.kind) || typeof mention.value !== 'string') return mention;
      const same = chosen.get(`${mention.kind} ${mention.value}`);
      const value =
        same === undefined ? undefined : (chosen.get(`${mention.kind} ${same}`) ?? same);
      return value === undefined ? mention : {...mention, value};
    }),
  }));
}

/** The languages in which each person is named, by the name that stands for all. */
function personsByLanguage(
  accounts: readonly NamedAccount[],
  chosen: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
  const persons = new Map<string, Set<string>>();
  for (const {lang, mentions} of accounts) {
    for (const {kind, value} of mentions) {
      if (kind !== 'person' || typeof value !== 'string') continue;
      const name = chosen.get(`${kind} ${value}`) ?? value;
      const languages = persons.get(name);
      if (languages) languages.add(lang);
      else persons.set(name, new Set([lang]));
    }
  }
  return persons;
}
