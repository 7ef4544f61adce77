import type {NameGrammar} from '../grammar.js';
import type {NameLexicon} from '../name-lexicon.js';
import type {NamedRun, RunPart} from '../runs/run.js';
import type {Register} from './register.js';
import {callAs, enter, personsCalled} from './register.js';
import {spelled} from './spelled.js';
import {whoIsMeant} from './who-is-meant.js';

/** Persons whom an account names in full, and those of the gazetteer, to be found by surname. */
export interface PersonRegistry {
  /**
   * The value of a name: of the only full name that it may be short for; of several the one that the last heading has that
   * names any, or the only one that the passage does; else the name itself.
   */
  readonly resolve: (run: NamedRun) => string;
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
  const register: Register = new Map();
  for (const value of new Set(listed)) enter(register, value, true);
  for (const {parts, at, passage, isTitle, isWoman, alias} of runs) {
    const isWhole = isFull(parts);
    const isDouble = parts.at(-1)!.text.includes('-');
    if (!isWhole && !isDouble) continue;
    const person = enter(register, spelled(parts, grammar, lexicon), isWhole);
    if (alias && person) callAs(register, person, spelled(alias, grammar, lexicon));
    if (!isWhole || !person) continue;
    person.passages.add(passage);
    person.isWoman ||= isWoman;
    if (isTitle) person.titles.push(at);
  }
  return {
    resolve: (run) => {
      const value = spelled(run.parts, grammar, lexicon);
      const candidates = personsCalled(register, value);
      const same = candidates.find((candidate) => candidate.value === value);
      return (same ?? whoIsMeant(candidates, run))?.value ?? value;
    },
  };
}

/** Whether a name has more than a surname. */
function isFull(parts: readonly RunPart[]): boolean {
  return parts.filter(({kind}) => kind !== 'particle').length > 1;
}
