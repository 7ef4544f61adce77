import type {Token} from '../../../grammar/tokenise.js';
import {beginningsOf} from './beginnings.js';
import type {DateWords, Taken} from './class.js';
import type {DateFields, DateReading} from '../date-reading.js';
import type {DateGrammar} from '../grammar.js';
import {readingOf} from './pattern-reading.js';
import type {Branch} from './pattern.js';
import {patternTree} from './pattern.js';
import type {Numerals} from '../../numbers/grammar.js';
import {numericDate} from './numeric.js';

/** A grammar made ready. */
export interface DateMatcher {
  /** The longest date that begins at a token; undefined where none does. */
  readonly at: (tokens: readonly Token[], at: number) => DateReading | undefined;
  /** Whether one may begin with a token. */
  readonly mayBegin: (token: Token) => boolean;
}

/** Makes a tree of a grammar's patterns, once for a pack. */
export function dateMatcher(grammar: DateGrammar, numerals: Numerals): DateMatcher {
  const root = patternTree(grammar);
  const words: DateWords = {grammar, numerals};
  const beginning = beginningsOf(grammar, numerals);
  return {
    mayBegin: (token) => beginning(token) !== 'none',
    at(tokens, start) {
      const begun = beginning(tokens[start]!);
      if (begun === 'none') return undefined;
      let best: DateReading | undefined = numericDate(tokens, start);
      let rank = -1;
      const before = tokens[start - 1]?.lower;
      const path: Taken[] = [];
      const walk = ({words: byWord, classes, ends}: Branch, at: number): void => {
        for (const pattern of ends) {
          const {behind, notBehind} = pattern;
          if (at < (best?.end ?? start + 1) || (at === best?.end && pattern.rank >= rank)) continue;
          if (behind !== undefined && before !== behind) continue;
          if (notBehind !== undefined && before === notBehind) continue;
          const reading = readingOf(path, at, pattern);
          if (reading && isPossible(reading)) [best, rank] = [reading, pattern.rank];
        }
        const token = tokens[at];
        if (!token) return;
        const next = byWord.get(token.lower);
        if (next) walk(next, at + 1);
        for (const {read, side, next: behind} of classes) {
          const taken = read(tokens, at, side, words, path);
          if (!taken) continue;
          path.push(taken);
          walk(behind, taken.end);
          path.pop();
        }
      };
      const own = begun === 'word' ? root.words.get(tokens[start]!.lower) : undefined;
      if (begun === 'any') walk(root, start);
      else if (own) walk(own, start + 1);
      return best;
    },
  };
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether days exist in their months and a range within one year does not fall. */
function isPossible({from, to}: DateReading): boolean {
  for (const {month, day} of [from, to ?? from]) {
    if (month !== undefined && day !== undefined && day > DAYS_IN_MONTH[month - 1]!) return false;
  }
  if (!to) return true;
  const order = ({
    century = 0,
    decade = century * 10,
    year = decade * 10,
    month = 0,
    day = 0,
  }: DateFields): number => (year * 12 + month) * 31 + day;
  const samePrecision = (to.month === undefined) === (from.month === undefined);
  return (
    !samePrecision || order(to) > order(from) || (to.year === undefined && from.month !== to.month)
  );
}
