import type {Token} from '../../../grammar/tokenise.js';
import {genderOf} from '../../../values/name-gender.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';
import type {NameLexicon} from '../name-lexicon.js';
import type {RunReading} from '../runs/run-reading.js';
import type {RunPart} from '../runs/run.js';

/** A sentence as far as the gazetteer knows its names. */
interface ListedSentence {
  readonly tokens: readonly Token[];
  readonly listed: readonly NameHit[];
}

/**
 * Persons of the gazetteer who are not meant by their surname alone, since the account gives it to another before, in full, or to
 * a ship, and never names themselves: "The signalman, Thomas Barclay, waved. Barclay saw nothing.", "The battleship Tirpitz
 * lay in a fjord. Tirpitz was sunk."
 *
 * @param runs The names of each sentence that the gazetteer does not know in full.
 * @param isPerson Whether a run was taken for a person.
 */
export function supplanted(
  sentences: readonly ListedSentence[],
  runs: readonly (readonly RunReading[])[],
  isPerson: (parts: readonly RunPart[]) => boolean,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): ReadonlySet<string> {
  const alone = new Map<string, string>();
  const others = new Set<string>();
  const whole = new Set<string>();
  for (const [at, {tokens, listed}] of sentences.entries()) {
    const persons = listed.filter(({kind}) => kind === 'person');
    for (const {from, to, value} of persons) if (to - from > 1) whole.add(value);
    const surnames = persons.filter(({from, to, value}) => to - from === 1 && value.includes(' '));
    for (const {parts} of runs[at]!) {
      const last = parts.at(-1)!;
      const key = lexicon.nominative(last.bare);
      const before = tokens[parts[0]!.from - 1]?.lower ?? '';
      if (parts.length === 1 && grammar.vessels.has(before)) others.add(key);
      if (parts.length > 1 && isPerson(parts) && !isWoman(parts) && !alone.has(key))
        others.add(key);
      const hit = surnames.find(({from}) => from === last.from);
      if (hit && parts.length === 1 && !alone.has(key)) alone.set(key, hit.value);
    }
  }
  return new Set(
    [...alone].flatMap(([key, value]) => (others.has(key) && !whole.has(value) ? [value] : [])),
  );
}

function isWoman(parts: readonly RunPart[]): boolean {
  const names = parts.map(({text}) => text);
  const gender = genderOf(names.at(-1)!, names.slice(0, -1));
  return gender === 'wife' || gender === 'daughter';
}
