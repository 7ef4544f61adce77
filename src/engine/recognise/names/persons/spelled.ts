import {isSmallRoman} from '../../../grammar/spelling.js';
import {sameIdentity} from '../../../values/identity.js';
import type {NameGrammar} from '../grammar.js';
import type {NamedIdentity} from '../known/named-identity.js';
import type {NameLexicon} from '../name-lexicon.js';
import type {RunPart} from '../runs/run.js';

/** A person's name as its value is written: that of the gazetteer, if it has the person, else the nominative, as English writes it. */
export function spelled(
  parts: readonly RunPart[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): string {
  const words = nominativeWords(parts, grammar, lexicon);
  if (words.length < 2) return grammar.personName(words);
  const persons = bySurname(grammar);
  // „A. Merkiui“ may be of several nominatives, of which the gazetteer has one.
  const form = parts.at(-1)!.bare;
  const surnames = [grammar.bare(words.at(-1)!.toLowerCase()), ...grammar.nominativesOf(form)];
  for (const surname of surnames) {
    const person = listedPerson(words, surname, persons, grammar);
    if (person !== undefined) return person;
  }
  return grammar.personName(words);
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

/** The person of the gazetteer whom a surname with the given names or initials of a name means; undefined where none fits. */
function listedPerson(
  words: readonly string[],
  surname: string,
  persons: ReadonlyMap<string, readonly NamedIdentity[]>,
  grammar: NameGrammar,
): string | undefined {
  const first = words[0]!;
  // „Mykolas II“ sounds like „Mikalojus II“, of whom the number says less than a surname would.
  const isNumbered = isSmallRoman(words.at(-1)!);
  const fitting = (persons.get(surname) ?? []).filter(({aliases}) =>
    aliases.some((alias) => {
      const names = alias.split(' ');
      if (names.length < 2 || grammar.bare(names.at(-1)!.toLowerCase()) !== surname) return false;
      if (isNumbered) return alias === words.join(' ');
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
