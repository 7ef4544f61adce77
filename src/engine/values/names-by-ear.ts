import {groupedBy} from '../grouped-by.js';
import {soundsAlike} from './name-key.js';
import {closeSkeletonsOf, heardCloselyAs} from './name-readings.js';

/** Names of a shorter skeleton are too many; and so are surnames alone. */
const SHORTEST = 2;
const SHORTEST_ALONE = 3;

interface Person {
  readonly name: string;
  /** Whether the language that names the person writes names as it hears them. */
  readonly isHeard: boolean;
  /** undefined where the surname stands alone. */
  readonly given: string | undefined;
  readonly surname: string;
}

/**
 * Persons who are one by ear (`heardCloselyAs`), by given name and surname, or by a surname that is heard just so, where one language
 * gives no more: of a language that writes names as it hears them, and of one that keeps their spelling. Neither is named in several
 * languages already, nor could either be somebody else.
 *
 * @param persons By name the languages of the accounts that name each person.
 * @param hearsNames Whether a language writes names from others as it hears them.
 * @returns By the name as it was heard the one that keeps its spelling.
 */
export function samePersonsByEar(
  persons: ReadonlyMap<string, ReadonlySet<string>>,
  hearsNames: (lang: string) => boolean,
): Map<string, string> {
  const named = [...persons].flatMap(([name, [lang, more]]): Person[] => {
    const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
    if (words.length === 0 || more !== undefined) return [];
    const given = words.length > 1 ? words[0] : undefined;
    return [{name, isHeard: hearsNames(lang!), given, surname: words.at(-1)!}];
  });
  const partners = new Map<Person, Set<Person>>();
  const meet = (one: Person, other: Person): void => {
    const met = partners.get(one);
    if (met) met.add(other);
    else partners.set(one, new Set([other]));
  };
  for (const sharing of groupedBy(named, keysOf).values()) {
    const heard = sharing.filter(({isHeard}) => isHeard);
    const kept = sharing.filter(({isHeard}) => !isHeard);
    for (const one of kept.slice(0, MOST)) {
      for (const other of heard.slice(0, MOST)) {
        if (!soundAlike(one, other)) continue;
        meet(one, other);
        meet(other, one);
      }
    }
  }
  const same = new Map<string, string>();
  const paired = new Set<Person>();
  // Whoever is heard just so is nobody else any more.
  for (const choose of [heardJustSo, onlyOne]) {
    const choice = (person: Person): Person | undefined =>
      choose(
        person,
        [...partners.get(person)!].filter((one) => !paired.has(one)),
      );
    for (const person of partners.keys()) {
      if (!person.isHeard || paired.has(person)) continue;
      const partner = choice(person);
      if (!partner || choice(partner) !== person) continue;
      same.set(person.name, partner.name);
      paired.add(person).add(partner);
    }
  }
  return same;
}

function onlyOne(_: Person, partners: readonly Person[]): Person | undefined {
  return partners.length === 1 ? partners[0] : undefined;
}

/** The only one whose given name is heard just as a person's: Džonas is John, though Jane is near. */
function heardJustSo(person: Person, partners: readonly Person[]): Person | undefined {
  const {given} = person;
  if (given === undefined) return undefined;
  const near = partners.filter((one) => one.given !== undefined && heardJust(given, one.given));
  return onlyOne(person, near);
}

/** Number of persons of one key and manner of spelling that are looked at: where there are two, none is taken for another. */
const MOST = 3;

function soundAlike(a: Person, b: Person): boolean {
  if (a.given === undefined || b.given === undefined) return heardJust(a.surname, b.surname);
  return heardAlike(a.given, b.given) && heardAlike(a.surname, b.surname);
}

function heardJust(a: string, b: string): boolean {
  const heard = heardCloselyAs(a);
  return heardCloselyAs(b).some((so) => heard.includes(so));
}

function heardAlike(a: string, b: string): boolean {
  return heardCloselyAs(a).some((one) =>
    heardCloselyAs(b).some((other) => soundsAlike(one, other)),
  );
}

function keysOf({given, surname}: Person): string[] {
  const lasts = closeSkeletonsOf(surname).filter(({length}) => length >= SHORTEST);
  const alone = lasts.filter(({length}) => length >= SHORTEST_ALONE);
  if (given === undefined) return alone;
  const firsts = closeSkeletonsOf(given).filter(({length}) => length >= SHORTEST);
  return [...alone, ...lasts.flatMap((last) => firsts.map((first) => `${first} ${last}`))];
}
