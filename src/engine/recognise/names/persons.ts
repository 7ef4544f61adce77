import {remembered} from '../../grammar/remembered.js';
import {sameIdentity} from '../../values/identity.js';
import {skeletonOf, soundKey} from '../../values/name-key.js';
import type {NamedIdentity, NameGrammar} from './grammar.js';
import type {NameLexicon} from './name-lexicon.js';
import type {RunPart} from './runs.js';

/** Persons whom an account names in full, and those of the gazetteer, to be found by surname. */
export interface PersonRegistry {
  /** The value of a name: of the only full name that it may be short for; else the name itself. */
  readonly resolve: (parts: readonly RunPart[]) => string;
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
function wordsOf(parts: readonly RunPart[], grammar: NameGrammar, lexicon: NameLexicon): string[] {
  return parts.map(({text, kind}) => {
    if (kind !== 'name' || ROMAN.test(text)) return text;
    const bare = grammar.suffix ? text.replace(grammar.suffix, '') : text;
    return bare
      .split('-')
      .map((word) => lexicon.nominative(word))
      .join('-');
  });
}

const ROMAN = /^[IVX]+$/;

function isFull(parts: readonly RunPart[]): boolean {
  return parts.filter(({kind}) => kind !== 'particle').length > 1;
}

/**
 * Registers the persons of an account. `runs` are all runs taken for persons; `listed` the gazetteer's persons that
 * the account names, which its surnames may mean as well.
 */
export function registerPersons(
  runs: readonly (readonly RunPart[])[],
  listed: readonly string[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): PersonRegistry {
  const persons = bySurname(grammar);
  const spell = (parts: readonly RunPart[]): string => {
    const words = wordsOf(parts, grammar, lexicon);
    return listedPerson(words, persons, grammar) ?? grammar.personName(words);
  };
  const full = new Map<string, Set<string>>();
  const register = (value: string) => {
    for (const alias of calledBy(value)) add(keyOf(alias), value);
  };
  const add = (key: string, value: string): void => {
    const values = full.get(key) ?? new Set<string>();
    // The fuller of two names of one person stands for both.
    const same = [...values].find((other) => sameIdentity(other, value, 'person'));
    if (same === undefined || same.length < value.length) {
      if (same !== undefined) values.delete(same);
      values.add(value);
    }
    full.set(key, values);
  };
  for (const value of new Set(listed)) register(value);
  for (const parts of runs) if (isFull(parts)) register(spell(parts));
  return {
    resolve: (parts) => {
      const value = spell(parts);
      const candidates = [...(full.get(keyOf(value)) ?? [])].filter((other) =>
        calledBy(other).some((alias) => sameIdentity(alias, value, 'person')),
      );
      return candidates.length === 1 ? candidates[0]! : value;
    },
  };
}

/** By what names of one person are found: how the last word sounds. */
const keyOf = remembered((value) => skeletonOf(soundKey(value.split(' ').at(-1) ?? '')));

/** A name, and what its bearer is called for short: "Mehmed II" Mehmed, "François Barbé-Marbois" Marbois. */
const calledBy = remembered((value: string): readonly string[] => {
  const short = [
    value.replace(/(?<=.) [IVX]+$/, ''),
    value.replace(/(?<= )\P{Z}+-(?=\p{Lu})/u, ''),
  ];
  return [...new Set([value, ...short])];
});

/** The person of the gazetteer whom a surname with given names or initials means; undefined where none fits. */
function listedPerson(
  words: readonly string[],
  persons: ReadonlyMap<string, readonly NamedIdentity[]>,
  grammar: NameGrammar,
): string | undefined {
  const surname = grammar.bare((words.at(-1) ?? '').toLowerCase());
  const first = words[0] ?? '';
  if (words.length < 2) return undefined;
  const fitting = (persons.get(surname) ?? []).filter(({aliases}) =>
    aliases.some((alias) => {
      const names = alias.split(' ');
      if (names.length < 2 || grammar.bare(names.at(-1)!.toLowerCase()) !== surname) return false;
      return first.endsWith('.')
        ? names[0]!.startsWith(first.slice(0, -1))
        : names.length === words.length && sameIdentity(alias, words.join(' '), 'person');
    }),
  );
  return fitting.length === 1 ? fitting[0]!.name : undefined;
}
