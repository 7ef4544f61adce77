import {lowerAt} from '../../../../grammar/token-at.js';
import type {AmountInText} from '../../amount-in-text.js';
import {acts} from './fates.js';
import {standsAlone} from '../../../beside/stands-alone.js';

/** The money, or the measure, whose sign stands before an amount or behind it: "£300", „300 Lt“. */
export function moneyBeside({tokens, start, end, pack}: AmountInText): string | undefined {
  const {money} = pack.quantities;
  return money.get(tokens[start - 1]?.text ?? '') ?? money.get(tokens[end]?.text ?? '');
}

const MILLION = 1e6;

/** Whether an amount is what something cost, which nothing beside it names: "4,700 loans worth 18 million", „už 2 milijonus“. */
export function isPrice({tokens, lead, behind, counting, pack}: AmountInText): boolean {
  const isFor = pack.quantities.prices?.has(lowerAt(tokens, lead - 1)) === true;
  return isFor && counting.value >= MILLION && standsAlone(tokens, behind, pack);
}

/**
 * The money that has been told of, right behind a verb of cost, whatever else might be counted: "her sisters cost 7 million each",
 * „kita kainavo apie 3 mln.“.
 */
export function costOf({tokens, lead, behind, told, pack}: AmountInText): string | undefined {
  const {costs} = pack.quantities;
  if (told.money === undefined || costs?.verbs.has(lowerAt(tokens, lead - 1)) !== true)
    return undefined;
  const isEach = costs.each.has(lowerAt(tokens, behind));
  return standsAlone(tokens, isEach ? behind + 1 : behind, pack) ? told.money : undefined;
}

/** The money that has been told of, for millions of nothing else, where nobody acts: "asked for 13 million", „prašė 13 mln.“. */
export function millionsOf(amount: AmountInText): string | undefined {
  const {tokens, behind, counting, told, pack} = amount;
  const isMoney = counting.value >= MILLION && standsAlone(tokens, behind, pack) && !acts(amount);
  return isMoney ? told.money : undefined;
}
