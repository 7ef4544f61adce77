import {isOneOfWhole} from '../labels/one.js';
import type {AmountInText} from '../amount-in-text.js';
import {isGapped} from './gapped-noun.js';
import {refersBackBefore} from './refers-back.js';
import {standsAlone} from './stands-alone.js';
import {readNumber} from '../../numbers/numerals.js';

/** Whether an amount plainly counts what the last one did. */
export function isAsTold(amount: AmountInText): boolean {
  return isPart(amount) || isGapped(amount) || isOneOfThem(amount) || isTarget(amount);
}

/** What the last amount counted, where this one plainly counts the same: "five judges out of seven". */
export function countedAsTold(amount: AmountInText): string | undefined {
  return isAsTold(amount) ? amount.told.last?.counted : undefined;
}

/** So many tokens part an amount from the whole that it is of. */
const OF_WHOLE = 3;

/** "five judges out of seven", „penki teisėjai iš septynių“: the second amount is of what the first counts. */
function isPart({tokens, start, told: {last}, pack}: AmountInText): boolean {
  const {
    quantities: {shares, nounForm},
    numerals,
    countables,
  } = pack;
  if (!last?.isHere || last.counted === undefined) return false;
  // „paskyrė 60 laivų, iš jų 24 žuvo“: no people died.
  const isThings =
    !countables.isUnit(last.counted) && !countables.kindsOf(last.counted).includes('people');
  const isOfThings = isThings && last.unit === undefined && refersBackBefore(tokens, start, pack);
  if (!isOfThings && !shares.has(tokens[start - 1]?.lower ?? '')) return false;
  const next = readNumber(tokens, start, numerals)?.end ?? start + 1;
  // "ten ships of 18,000 tons", "one bull of fifty-five barrels"
  if (nounForm(tokens[next]?.lower ?? '') !== undefined && countables.idOf(tokens, next))
    return false;
  return isOfThings || (start - last.end <= OF_WHOLE && tokens[next]?.kind !== 'number');
}

/** "Of the six ferries one was left", „iš keturių dujotiekių liko vienas“: it is one of those that its clause begins with. */
function isOneOfThem({tokens, at, behind, value, told, pack}: AmountInText): boolean {
  return value === 1 && told.last?.isHere === true && isOneOfWhole(tokens, at, behind, pack);
}

/** So many tokens part the two ends of a change. */
const CHANGE = 3;

/** "from 200 grams to 165", „nuo 200 gramų iki 165“: the second of two ends, which leaves its noun to the first. */
function isTarget({tokens, start, behind, told: {last}, pack}: AmountInText): boolean {
  return (
    last?.isHere === true &&
    last.counted !== undefined &&
    last.unit === undefined &&
    start - last.end <= CHANGE &&
    pack.quantities.targets.has(tokens[start - 1]?.lower ?? '') &&
    standsAlone(tokens, behind, pack)
  );
}
