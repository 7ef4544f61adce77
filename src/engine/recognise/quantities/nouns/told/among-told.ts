import {PEOPLE, TROOPS} from '../../../../concept-ids.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import type {AmountInText} from '../../amount-in-text.js';
import {isOutcome, outcomeBefore} from '../clause/outcome.js';

/**
 * What an amount counts, as it is meant among what was told: men of an army are troops („Iš 1 204 karių liko 979 vyrai“), and others
 * are more of the same ("40 tanks burned; 20 others fled"), or whom a verb tells of ("killed 31 and injured 120 others").
 */
export function amongTold(
  counted: string,
  {tokens, start, behind, told: {thing}, pack}: AmountInText,
): string {
  const {quantities} = pack;
  const isOfArmy = counted === PEOPLE && thing?.counted === TROOPS;
  const word = lowerAt(tokens, behind);
  const menOf = (field: string): boolean =>
    quantities.contexts.some((context) => context.counted === field && context.words.has(word));
  if (isOfArmy && menOf(TROOPS)) return TROOPS;
  if (quantities.others?.has(counted) !== true) return counted;
  const befallen = outcomeBefore(tokens, start, pack)?.counted;
  const same =
    thing?.counted !== undefined && !isOutcome(thing.counted, pack) ? thing.counted : PEOPLE;
  return befallen ?? same;
}
