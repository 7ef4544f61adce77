import type {DateFields} from '../date-reading.js';
import type {DateGrammar} from '../grammar.js';

/** A feast by the words of its name. */
interface Feast {
  readonly row: readonly string[];
  readonly day: DateFields;
}

const feasts = new WeakMap<DateGrammar, Map<string, Feast[]>>();

/** The feasts whose names begin with a word: with most words none. */
export function feastsFrom(word: string, grammar: DateGrammar): readonly Feast[] {
  let byWord = feasts.get(grammar);
  if (!byWord) {
    byWord = new Map();
    for (const [name, day] of grammar.feasts) {
      const row = name.split(' ');
      byWord.set(row[0]!, [...(byWord.get(row[0]!) ?? []), {row, day}]);
    }
    feasts.set(grammar, byWord);
  }
  return byWord.get(word) ?? NONE;
}

const NONE: readonly Feast[] = [];
