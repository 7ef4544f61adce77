import {skeletonsOf} from './name-readings.js';

/** Skeletons of a given name and a surname, and of a name that stands alone, are of too many names if they are shorter. */
const SHORTEST = 2;
const SHORTEST_ALONE = 3;

interface Person {
  readonly name: string;
  readonly lang: string;
  /** Names of the person as written, without particles (von, de). */
  readonly words: readonly string[];
  /** Of a ruler: `II`. */
  readonly number: string | undefined;
}

/**
 * Persons of accounts in two languages who are one by ear (`skeletonsOf`): by given name and surname, or, where one account
 * knows no more than one name of a person, by the last. Neither is named in both languages already, nor could either be
 * somebody else.
 *
 * @param persons Languages of the accounts that name each person.
 * @returns For each such person of another language the name in English.
 */
export function samePersonsByEar(
  persons: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string> {
  const known: Person[] = [];
  for (const [name, [lang, more]] of persons) {
    const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
    const number = / ([IVX]+)$/.exec(name)?.[1];
    if (words.length > 0 && more === undefined) known.push({name, lang: lang!, words, number});
  }
  const same = new Map<string, string>();
  for (const keysOf of [keysOfFullName, keysOfLastName]) {
    for (const [name, other] of pairsOf(known, keysOf, same)) same.set(name, other);
  }
  return same;
}

/** Persons of a key that nobody else has, one in English and one not. */
function pairsOf(
  persons: readonly Person[],
  keysOf: (person: Person) => readonly string[],
  done: ReadonlyMap<string, string>,
): (readonly [name: string, english: string])[] {
  const taken = new Set([...done.keys(), ...done.values()]);
  const byKey = new Map<string, Set<Person>>();
  for (const person of persons) {
    if (taken.has(person.name)) continue;
    for (const key of keysOf(person)) byKey.set(key, (byKey.get(key) ?? new Set()).add(person));
  }
  return [...byKey.values()].flatMap((together) => {
    const [english, other] = [...together].toSorted(
      (a, b) => Number(isEnglish(b)) - Number(isEnglish(a)),
    );
    if (together.size !== 2 || !isEnglish(english!) || isEnglish(other!)) return [];
    return mayBeOne(english!, other!) ? [[other!.name, english!.name] as const] : [];
  });
}

/** Whether nothing but the sound speaks against it: another number, or the given names of two of one surname. */
function mayBeOne(a: Person, b: Person): boolean {
  if (a.number !== undefined && b.number !== undefined && a.number !== b.number) return false;
  return a.words.length === 1 || b.words.length === 1 || shareAny(a.words[0]!, b.words[0]!);
}

function shareAny(one: string, other: string): boolean {
  const heard = new Set(skeletonsOf(one));
  return skeletonsOf(other).some((skeleton) => heard.has(skeleton));
}

function isEnglish({lang}: Person): boolean {
  return lang.startsWith('en');
}

function keysOfFullName({words}: Person): string[] {
  if (words.length < 2) return [];
  const firsts = keysOf(words[0]!, SHORTEST);
  return keysOf(words.at(-1)!, SHORTEST).flatMap((last) =>
    firsts.map((first) => `${first} ${last}`),
  );
}

function keysOfLastName({words}: Person): string[] {
  return keysOf(words.at(-1)!, SHORTEST_ALONE);
}

function keysOf(word: string, shortest: number): string[] {
  return skeletonsOf(word).filter(({length}) => length >= shortest);
}
