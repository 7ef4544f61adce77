import {remembered} from '../../../grammar/remembered.js';
import {isSmallRoman} from '../../../grammar/spelling.js';
import {sameIdentity} from '../../../values/identity.js';
import {skeletonOf, soundKey} from '../../../values/name-key.js';
import type {NameGrammar} from '../grammar.js';
import type {NameLexicon} from '../name-lexicon.js';
import type {NamedIdentity} from '../known/named-identity.js';
import type {NamedRun, RunPart} from '../runs/run.js';
import type {Person} from './who-is-meant.js';
import {onlyOne, whoIsMeant} from './who-is-meant.js';

/** Persons whom an account names in full, and those of the gazetteer, to be found by surname. */
export interface PersonRegistry {
  /**
   * The value of a name: of the only full name that it may be short for; of several the one that the last heading has that
   * names any, or the only one that the passage does; else the name itself.
   */
  readonly resolve: (run: NamedRun) => string;
}

const known = new WeakMap<NameGrammar, ReadonlyMap<string, readonly NamedIdentity[]>>();

/** The gazetteer's persons by the last word of each of their names, lower case. Made once for a grammar. */
function bySurname(grammar: NameGrammar): ReadonlyMap<string, readonly NamedIdentity[]> {
  const made = known.get(grammar);
  if (made) return made;
  const persons = new Map<string, NamedIdentity[]>();
  for (const identity of grammar.gazetteer) {
    if (identity.kind !== 'person') continue;
    for (const alias of identity.aliases) {
      const surname = grammar.bare(alias.split(' ').at(-1)!.toLowerCase());
      const others = persons.get(surname);
      if (!others) persons.set(surname, [identity]);
      else if (!others.includes(identity)) others.push(identity);
    }
  }
  known.set(grammar, persons);
  return persons;
}

/** A name's words in the nominative, without what hangs on the last. */
function nominativeWords(
  parts: readonly RunPart[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): string[] {
  return parts.map(({text, kind}) => {
    if (kind !== 'name' || isSmallRoman(text)) return text;
    const bare = grammar.suffix ? text.replace(grammar.suffix, '') : text;
    return bare
      .split('-')
      .map((word) => lexicon.nominative(word))
      .join('-');
  });
}

function isFull(parts: readonly RunPart[]): boolean {
  return parts.filter(({kind}) => kind !== 'particle').length > 1;
}

/**
 * Registers the persons of an account. `runs` are all runs taken for persons; `listed` the gazetteer's persons that
 * the account names, which its surnames may mean as well.
 */
export function registerPersons(
  runs: readonly NamedRun[],
  listed: readonly string[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): PersonRegistry {
  const persons = bySurname(grammar);
  const spell = (parts: readonly RunPart[]): string => {
    const words = nominativeWords(parts, grammar, lexicon);
    if (words.length < 2) return grammar.personName(words);
    // „A. Merkiui“ may be of several nominatives, of which the gazetteer has one.
    const form = grammar.bare(parts.at(-1)!.text.toLowerCase());
    const surnames = [grammar.bare(words.at(-1)!.toLowerCase()), ...grammar.nominativesOf(form)];
    for (const surname of surnames) {
      const person = listedPerson(words, surname, persons, grammar);
      if (person !== undefined) return person;
    }
    return grammar.personName(words);
  };
  const full = new Map<string, Person[]>();
  const callAs = (person: Person, alias: string): void => {
    person.aliases.add(alias);
    const key = keyOf(alias);
    const others = full.get(key);
    if (!others) full.set(key, [person]);
    else if (!others.includes(person)) others.push(person);
  };
  const personsCalled = (value: string): Person[] =>
    (full.get(keyOf(value)) ?? []).filter(({aliases}) =>
      [...aliases].some((alias) => sameIdentity(alias, value, 'person', 'account')),
    );
  const register = (value: string, isWhole: boolean): Person | undefined => {
    const short = calledBy(value);
    const known =
      personsCalled(value).find((person) => agrees(person, value)) ??
      (BYNAME.test(value)
        ? undefined
        : onlyOne(
            short.flatMap((alias) =>
              personsCalled(alias).filter((person) => agrees(person, alias)),
            ),
          ));
    if (!known && !isWhole) return undefined;
    const person = known ?? {
      value,
      aliases: new Set(),
      passages: new Set(),
      titles: [],
      isWoman: false,
    };
    // The fuller of two names of one person stands for both.
    if (isWhole && person.value.length < value.length) person.value = value;
    for (const alias of short) callAs(person, alias);
    return person;
  };
  for (const value of new Set(listed)) register(value, true);
  for (const {parts, at, passage, isTitle, isWoman, alias} of runs) {
    const isWhole = isFull(parts);
    const isDouble = parts.at(-1)!.text.includes('-');
    const person = isWhole || isDouble ? register(spell(parts), isWhole) : undefined;
    if (alias && person) callAs(person, spell(alias));
    if (!isWhole || !person) continue;
    person.passages.add(passage);
    person.isWoman ||= isWoman;
    if (isTitle) person.titles.push(at);
  }
  return {
    resolve: (run) => {
      const value = spell(run.parts);
      const candidates = personsCalled(value);
      const same = candidates.find((candidate) => candidate.value === value);
      return (same ?? whoIsMeant(candidates, run))?.value ?? value;
    },
  };
}

/** Whether a name can be a person's whose surname it may not have: by the given names. */
function agrees(person: Person, value: string): boolean {
  if (BYNAME.test(person.value)) return sameIdentity(person.value, value, 'person', 'account');
  const own = [...person.value.split(' ').slice(0, -1), value.split(' ').at(-1)].join(' ');
  return sameIdentity(own, value, 'person', 'account');
}

/** By what names of one person are found: how the last word sounds. */
const keyOf = remembered((value) => skeletonOf(soundKey(value.split(' ').at(-1) ?? '')));

/** What tells persons of one name apart. */
const BYNAME = /(?<=^\p{Lu}\P{Z}+) of \p{Lu}.*$/u;

/** A name, and what its bearer is called for short: "Mehmed II" Mehmed, "Bruno of Querfurt" Bruno, "François Barbé-Marbois" Marbois. */
const calledBy = remembered((value: string): readonly string[] => {
  const short = [
    value.replace(/(?<=.) [IVX]+$/, ''),
    value.replace(BYNAME, ''),
    value.replace(/(?<= )\P{Z}+-(?=\p{Lu})/u, ''),
    // „Danutė Franckaitė-Bimbienė“ was Franckaitė before.
    value.replace(/(?<=ė)-\p{Lu}\P{Z}+$/u, ''),
    value.replace(/^\P{Z}+ė-(?=\p{Lu})/u, ''),
  ];
  return [...new Set([value, ...short])];
});

/** The person of the gazetteer whom a surname with the given names or initials of a name means; undefined where none fits. */
function listedPerson(
  words: readonly string[],
  surname: string,
  persons: ReadonlyMap<string, readonly NamedIdentity[]>,
  grammar: NameGrammar,
): string | undefined {
  const first = words[0]!;
  const fitting = (persons.get(surname) ?? []).filter(({aliases}) =>
    aliases.some((alias) => {
      const names = alias.split(' ');
      if (names.length < 2 || grammar.bare(names.at(-1)!.toLowerCase()) !== surname) return false;
      return first.endsWith('.')
        ? names[0]!.startsWith(first.slice(0, -1))
        : names.length === words.length &&
            sameIdentity(
              alias,
              [...words.slice(0, -1), names.at(-1)].join(' '),
              'person',
              'account',
            );
    }),
  );
  return fitting.length === 1 ? fitting[0]!.name : undefined;
}
