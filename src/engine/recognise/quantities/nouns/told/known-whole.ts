import {PEOPLE} from '../../../../concept-ids.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import type {AmountInText} from '../../amount-in-text.js';
import {outcomeAt} from '../clause/outcome.js';

/**
 * What an amount without a noun counts that is definite, and was told before with the same value ("of the 15 million"), that is
 * a part of the whole before it ("of the 300 who came, 40"), or whose clause tells of people.
 */
export function knownWhole({
  tokens,
  start,
  end,
  value,
  told: {last, thing, again},
  pack,
}: AmountInText): string | undefined {
  const {quantities: grammar, countables} = pack;
  if (last?.isHere && last.isWhole) return outcomeAt(tokens, end, pack) ? undefined : last.counted;
  const isAbout = grammar.relatives?.has(lowerAt(tokens, end)) === true;
  if (!isAbout && grammar.definite.has(lowerAt(tokens, start - 1))) {
    const counted = again(value);
    if (counted !== undefined) return counted;
  }
  if (!isAbout) return undefined;
  const isOfPeople =
    thing?.counted !== undefined && countables.kindsOf(thing.counted).includes(PEOPLE);
  return isOfPeople ? thing.counted : PEOPLE;
}
