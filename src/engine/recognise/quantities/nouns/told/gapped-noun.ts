import {PEOPLE} from '../../../../concept-ids.js';
import {isCapitalised} from '../../../../grammar/spelling.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import {isDash} from '../../../signs.js';
import type {AmountInText} from '../../amount-in-text.js';
import {fateOf} from '../clause/fates.js';
import {genitiveBefore} from '../../../beside/genitive-before.js';
import {ownLabel} from '../lists/listed-noun.js';
import {isPrice} from '../clause/money.js';
import {outcomeBefore} from '../clause/outcome.js';
import {standsAlone} from '../../../beside/stands-alone.js';
import type {ToldAmount} from './told-amount.js';

/** Maximum number of words before the amount in a clause without a verb. */
const SHORT = 5;
/** Maximum number of tokens between a noun and the end of the amount behind it. */
const REACH = 8;

/**
 * Whether an amount stands in a clause that leaves its verb and its noun to the one before: "the English lost twelve ships, the
 * Spanish thirty", "14,900 tons in 1929, 36,600 in 1931", „gavo 59 vietas, liaudininkai – 29“.
 */
export function isGapped(amount: AmountInText): boolean {
  return leavesNoun(amount) && fateOf(amount) === undefined && !hasNounBefore(amount);
}

function leavesNoun(amount: AmountInText): boolean {
  const {tokens, start, lead, end, pack} = amount;
  const told = amount.told.last;
  const isPercent = told?.unit === 'percent';
  if (!told?.isHere || isPrice(amount)) return false;
  if (!standsAlone(tokens, end, pack) && !leavesVerb(amount)) return false;
  if (told.counted === undefined && !isPercent) return false;
  const {countables, segmentation} = pack;
  // „pirmosios bilietas – 19 rublių, trečiosios – vos aštuoni“
  if (tokens[start]!.joined && isDash(tokens[start - 1])) return false;
  const [before, earlier] = [tokens[lead - 1], tokens[lead - 2]];
  // "Anna, 34,", "J. K., 19": an age.
  const isNamed = isCapitalised((earlier?.text === '.' ? tokens[lead - 3] : earlier)?.text ?? '');
  if (before?.text === ',' && isNamed) return false;
  const {counted = ''} = told;
  const isUnit = isPercent || countables.isUnit(counted);
  // "of 10,000 tons, namely sixteen"
  const isOther = !isDash(before) && told.inDigits !== (tokens[start]!.kind === 'number');
  const isMeasure = !isPercent && countables.measureOf(counted) !== undefined;
  if (told.unit === 'fraction' || (isMeasure && isOther)) return false;
  for (let i = lead - 1; i >= Math.max(told.end, lead - 1 - SHORT); i -= 1) {
    const token = tokens[i]!;
    if (parts(tokens, i, pack) || (isPercent && token.text === ':')) return true;
    if (token.kind === 'sign' && !isDash(token)) return false;
    if (segmentation.finite.test(token.lower)) return false;
    // "boys 12, girls 14", „svetimšalių susirinko 2000“: its own clause says what it counts.
    if (!isUnit && namesCounted(tokens, i, pack)) return false;
  }
  return false;
}

/** Whether a dash behind an amount that a comma parts from the clause before stands for its verb: „59 priklausė blokui, 12 `–` partijai“. */
function leavesVerb({tokens, lead, end}: AmountInText): boolean {
  const dash = tokens[end];
  return isDash(dash) && !dash!.joined && /^[,;]$/u.test(tokens[lead - 1]?.text ?? '');
}

/** Whether a noun or a label right before an amount is its own, and not only the people whose the same things are. */
function hasNounBefore(amount: AmountInText): boolean {
  const {
    tokens,
    start,
    told: {last},
    pack,
  } = amount;
  if (isStrengthOf(amount)) return true;
  const noun = genitiveBefore(tokens, start, pack) ?? outcomeBefore(tokens, start, pack);
  if (noun?.counted === PEOPLE && last && isOfAnotherPeople(tokens, start, last, pack))
    return false;
  return (noun ?? ownLabel(amount)) !== undefined;
}

/** Whether the noun before "of" says what there are so many of: "ten guns and a crew of 153". */
function isStrengthOf({tokens, lead, pack}: AmountInText): boolean {
  const {countables, hasCases, quantities} = pack;
  return (
    !hasCases &&
    quantities.shares.has(lowerAt(tokens, lead - 1)) &&
    countables.idOf(tokens, lead - 2) !== undefined
  );
}

/** Whether a word is a noun that an amount behind it may count. */
function namesCounted(
  tokens: readonly Token[],
  at: number,
  {countables, hasCases, quantities: {nounForm, modifiers}}: LanguagePack,
): boolean {
  const {lower, kind} = tokens[at]!;
  if (kind !== 'word') return false;
  const form = nounForm(lower);
  if (hasCases) return form === 'genitive plural' && !modifiers(lower);
  return form !== undefined && countables.idOf(tokens, at) !== undefined;
}

/**
 * Whether a people before an amount only says whose that is which was told of another: „Lenkų vėliavų buvo 40, o lietuvių – 50“,
 * „lenkų – 53 proc., žydų – 15“.
 */
function isOfAnotherPeople(
  tokens: readonly Token[],
  at: number,
  {counted, end, unit}: ToldAmount,
  {countables, quantities: {isPeople}}: LanguagePack,
): boolean {
  if (unit === 'percent') return true;
  const isMeasure = countables.isUnit(counted ?? '');
  for (let i = Math.min(end, at) - 1; i >= Math.max(0, end - REACH); i -= 1) {
    // „Japonų laivai plaukė 15 mazgų greičiu, rusų – 9“
    if (isMeasure && isPeople(tokens[i]!.lower)) return true;
    if (!isMeasure && i > 0 && countables.idOf(tokens, i)?.id === counted)
      return isPeople(tokens[i - 1]!.lower);
  }
  return false;
}

/** Whether a token parts a clause from the one before: a comma, a word that joins, a dash that stands for a verb. */
function parts(
  tokens: readonly Token[],
  at: number,
  {numerals, quantities: {against}}: LanguagePack,
): boolean {
  const token = tokens[at]!;
  if (/^[,;]$/u.test(token.text)) return !(token.joined && tokens[at + 1]?.joined);
  if (isDash(token)) return !token.joined;
  return numerals.joiners.has(token.lower) || against?.has(token.lower) === true;
}
