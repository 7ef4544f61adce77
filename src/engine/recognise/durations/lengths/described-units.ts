import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {readNumber} from '../../numbers/numerals.js';

/** Maximum number of words between a number and the unit that it counts. */
const MOST = 2;

/**
 * The index of the unit of time that a number counts, where words that describe it stand between: "nine bitter winter weeks",
 * „trys tankų stovėjimo dienos“, „dešimt ankstesnių dienų“.
 *
 * @param end - Index behind the number.
 */
export function describedUnit(
  tokens: readonly Token[],
  end: number,
  {durations: {described, units}, numerals, quantities}: LanguagePack,
): number | undefined {
  const parting = [
    numerals.joiners,
    quantities.settings,
    quantities.determiners,
    quantities.phraseEnds,
  ];
  const number = tokens[end - 1]!.lower;
  // „56 savo gyvenimo metus“, „40 savo metų“
  const from = quantities.possessives?.has(lowerAt(tokens, end)) === true ? end + 1 : end;
  const own = from > end ? lowerAt(tokens, from) : '';
  for (const {numeral, word, unit, unless} of described ?? []) {
    if (!numeral.test(number)) continue;
    if (units.has(own) && unit.test(own)) return from;
    for (let at = from; at < from + MOST; at += 1) {
      const token = tokens[at];
      const isDescribing =
        token?.kind === 'word' &&
        token.text === token.lower &&
        word.test(token.lower) &&
        !units.has(token.lower) &&
        !parting.some((words) => words.has(token.lower)) &&
        !readNumber(tokens, at, numerals);
      if (!isDescribing) break;
      const next = lowerAt(tokens, at + 1);
      if (!units.has(next) || !unit.test(next)) continue;
      return unless.test(lowerAt(tokens, at + 2)) ? undefined : at + 1;
    }
  }
  return undefined;
}
