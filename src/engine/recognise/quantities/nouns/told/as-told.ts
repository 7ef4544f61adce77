import {PEOPLE} from '../../../../concept-ids.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import {phraseOf} from '../../../../grammar/phrase.js';
import {isOneOfWhole} from './one-of-whole.js';
import type {AmountInText} from '../../amount-in-text.js';
import {isGapped} from './gapped-noun.js';
import {refersBackBefore} from './refers-back.js';
import {standsAlone} from '../../../beside/stands-alone.js';

/** Whether an amount plainly counts what the last one did. */
export function isAsTold(amount: AmountInText): boolean {
  return [isPart, isGapped, isOneOfThem, isTarget, isOfAnotherSort, isNextInRow, isByOthers].some(
    (holds) => holds(amount),
  );
}

/** What the last amount counted, where this one plainly counts the same: "five judges out of seven". */
export function countedAsTold(amount: AmountInText): string | undefined {
  return isAsTold(amount) ? amount.told.last?.counted : undefined;
}

/** Maximum number of tokens between an amount and the whole that it is of. */
const OF_WHOLE = 3;

/** Whether an amount is of what the first counts, out of which it is: "five judges out of seven", „penki teisėjai iš septynių“. */
function isPart({tokens, start, end: next, told: {last}, pack}: AmountInText): boolean {
  const {
    quantities: {shares, nounForm},
    countables,
  } = pack;
  if (!last?.isHere || last.counted === undefined) return false;
  // „paskyrė 60 laivų, iš jų 24 žuvo“: no people died.
  const isThings =
    !countables.isUnit(last.counted) && !countables.kindsOf(last.counted).includes(PEOPLE);
  const isOfThings = isThings && last.unit === undefined && refersBackBefore(tokens, start, pack);
  if (!isOfThings && !shares.has(lowerAt(tokens, start - 1))) return false;
  // "ten ships of 18,000 tons", "one bull of fifty-five barrels"
  if (nounForm(lowerAt(tokens, next)) !== undefined && countables.idOf(tokens, next)) return false;
  return isOfThings || (start - last.end <= OF_WHOLE && tokens[next]?.kind !== 'number');
}

/** Whether one is of those that its clause begins with: "Of the six ferries one was left", „iš keturių dujotiekių liko vienas“. */
function isOneOfThem({tokens, at, behind, value, told, pack}: AmountInText): boolean {
  return value === 1 && told.last?.isHere === true && isOneOfWhole(tokens, at, behind, pack);
}

/** Maximum number of tokens between an amount and another whose noun is described. */
const DESCRIBED = 4;

/** Maximum number of tokens between the two ends of a change. */
const CHANGE = 3;

/**
 * Whether an amount is the second of two ends, which leaves its noun to the first: "from 200 grams to 165", „nuo 200 gramų iki
 * 165“.
 */
export function isTarget(amount: AmountInText): boolean {
  const {tokens, start, lead, behind, pack} = amount;
  const {last} = amount.told;
  return (
    last?.isHere === true &&
    last.counted !== undefined &&
    (last.unit === undefined || last.unit === 'percent') &&
    start - last.end <= CHANGE &&
    [start, lead].some((at) => pack.quantities.targets.has(lowerAt(tokens, at - 1))) &&
    standsAlone(tokens, behind, pack)
  );
}

/** Maximum number of tokens between two amounts in brackets of one row. */
const ROW = 6;

/** Whether an amount is the next of a row of such in brackets: „iš Kauno (1024), Šiaulių (878) ir Biržų (44)“. */
function isNextInRow({tokens, start, end, told: {last}}: AmountInText): boolean {
  if (!last?.isHere || last.counted === undefined || last.unit !== undefined) return false;
  const isBracketed = tokens[start - 1]?.text === '(' && tokens[end]?.text === ')';
  return isBracketed && tokens[last.end]?.text === ')' && start - last.end <= ROW;
}

/** Maximum number of words that name the others who give another amount. */
const OTHERS = 5;

/** Whether an amount is of what was told, as others have it: „kitais duomenimis – 7462“, "according to other sources, 40". */
function isByOthers({tokens, lead, behind, told: {last}, pack}: AmountInText): boolean {
  const {byOthers} = pack.quantities;
  if (!byOthers || last?.counted === undefined || !standsAlone(tokens, behind, pack)) return false;
  const sign = tokens[lead - 1];
  const to = sign?.kind === 'sign' ? lead - 1 : lead;
  return byOthers.test(` ${phraseOf(tokens, to - OTHERS, to)}`);
}

/** Whether an adjective alone is set against the one that describes what was told: „40 valstybinių mokyklų ir 12 privačių“. */
function isOfAnotherSort({tokens, lead, behind, told: {last}, pack}: AmountInText): boolean {
  const {countables, hasCases, numerals, quantities} = pack;
  if (!hasCases || last?.isHere !== true || last.counted === undefined) return false;
  const [link, adjective] = [tokens[lead - 1], tokens[behind]];
  const isLinked = link?.text === ',' || numerals.joiners.has(link?.lower ?? '');
  return (
    isLinked &&
    lead - last.end <= DESCRIBED &&
    adjective?.kind === 'word' &&
    [tokens[last.end]!.lower, adjective.lower].every(quantities.modifiers) &&
    // „3 400 baltųjų ir 5 000 raudonųjų“, „610 tinkamų, 207 sviedinių“: the adjective is a noun, or looks like one.
    quantities.nounForm(lowerAt(tokens, last.end + 1)) !== undefined &&
    !countables.idOf(tokens, behind) &&
    standsAlone(tokens, behind + 1, pack)
  );
}
