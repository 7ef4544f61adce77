import {DEGREES} from '../../../concept-ids.js';
import {phraseOf} from '../../../grammar/phrase.js';
import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {NumberReading, Numerals} from '../../numbers/grammar.js';
import {mayBeginNumber, readNumber} from '../../numbers/numerals.js';
import {isOfChange} from '../../qualifiers.js';
import {isDash, isHyphen} from '../../signs.js';
import type {Amount} from './amount.js';

/** A number, or a range of two. */
export function amountAt(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): Amount | undefined {
  const {numerals} = pack;
  const vague = vagueAt(tokens, at, numerals) ?? pluralAt(tokens, at, numerals);
  if (vague) return isInSuchNumbers(tokens, at, vague, pack) ? undefined : vague;
  const first = readNumber(tokens, at, numerals);
  if (!first) return undefined;
  const second = secondOf(tokens, at, first, pack);
  if (second) {
    const below = belowNought(tokens, at, first, second, pack);
    if (below) return below;
    const isScaled = multiplierIn(tokens, first.end, second.end, numerals) > 1;
    const own = scaled(first, second, isScaled);
    const [min, max] = own < second.value ? [own, second.value] : [second.value, own];
    if (max === second.value ? min < max : isLesserAlternative(tokens[first.end], min, max, pack)) {
      const value = {min, max};
      const grouped = first.grouped || second.grouped;
      return {start: at, end: second.end, value, qualifier: 'exact', small: false, grouped};
    }
  }
  const small = first.value <= 1 && !first.grouped;
  const minus = signOf(tokens, at, first, pack);
  const unit = Math.max(unitToCome(tokens, at, first, pack), unitOfNext(tokens, first, pack));
  const value = first.value * unit;
  return {
    start: minus ? at - 1 : at,
    end: first.end,
    value: minus || areOfFrost(tokens, first.end, pack) ? -value : value,
    small,
    grouped: first.grouped,
  };
}

/**
 * A range that begins or ends below nought: "–10 to –15 °C", „nuo –10 iki 5 laipsnių“. Behind a mere dash both its ends are below:
 * „–10–15 °C“.
 */
function belowNought(
  tokens: readonly Token[],
  at: number,
  first: NumberReading,
  second: NumberReading,
  pack: LanguagePack,
): Amount | undefined {
  const isSigned = signOf(tokens, at, {...first, end: second.end}, pack);
  const isFrost = areOfFrost(tokens, second.end, pack);
  const isFirst = isSigned || isFrost;
  const isSecond = isDash(tokens[first.end]) ? isFirst : isFrost || isDash(tokens[first.end + 1]);
  if (!isFirst && !isSecond) return undefined;
  const ends = [isFirst ? -first.value : first.value, isSecond ? -second.value : second.value];
  return {
    start: isSigned ? at - 1 : at,
    end: second.end,
    value: {min: Math.min(...ends), max: Math.max(...ends)},
    qualifier: 'exact',
    small: false,
    grouped: first.grouped,
  };
}

/** Of two numbers that may either be true the greater is no more than so many times the lesser. */
const MOST_ALTERNATIVE = 2;

/** Whether of two numbers that may either be true the lesser stands last: "sixty or fifty knights". */
function isLesserAlternative(
  link: Token | undefined,
  min: number,
  max: number,
  {quantities: {ranges}}: LanguagePack,
): boolean {
  return (
    min > 0 &&
    min < max &&
    max <= MOST_ALTERNATIVE * min &&
    ranges.some(
      ({before, between, ofChange}) => before === undefined && !ofChange && between === link?.lower,
    )
  );
}

function secondOf(
  tokens: readonly Token[],
  at: number,
  first: NumberReading,
  {numerals, quantities: grammar}: LanguagePack,
): NumberReading | undefined {
  const dash = tokens[first.end];
  const lead = isDash(tokens[at - 1]) && tokens[at]!.joined ? at - 1 : at;
  const words = grammar.ranges.find(
    ({before, between}) =>
      (before === undefined || tokens[lead - 1]?.lower === before) && dash?.lower === between,
  );
  if (words) {
    if (words.ofChange && isOfChange(tokens, at, grammar)) return undefined;
    // "at a rate of one to forty"
    if (grammar.rates?.has(lowerAt(tokens, at - 2))) return undefined;
    const isBelow = isDash(tokens[first.end + 1]) && tokens[first.end + 2]?.joined === true;
    return readNumber(tokens, first.end + (isBelow ? 2 : 1), numerals);
  }
  if ((isDash(dash) && !isHyphen(dash)) || (isHyphen(dash) && dash!.joined)) {
    const second = readNumber(tokens, first.end + 1, numerals);
    // „vienas kainuoja 1900, du – 3500“
    const isVerb = !dash!.joined && first.digits !== second?.digits;
    return isVerb ? undefined : second;
  }
  // „penkios šešios divizijos“: two numbers on end.
  const next = first.digits ? undefined : readNumber(tokens, first.end, numerals);
  const follows = (unit: number): boolean => next?.value === (first.value + 1) * unit;
  // „keturiasdešimt penkiasdešimt tūkstančių“
  const followsByTen = (unit: number): boolean =>
    first.value % 10 === 0 && next?.value === (first.value + 10) * unit;
  const units = [1, 100, 1e3, 1e6];
  return grammar.pairs && (units.some(follows) || units.some(followsByTen)) ? next : undefined;
}

/** A multiplier behind a word for some of it, which says not how many: "several hundred", "a couple of thousand", „keli šimtai“. */
function vagueAt(tokens: readonly Token[], at: number, numerals: Numerals): Amount | undefined {
  let end = numerals.articles.has(lowerAt(tokens, at)) ? at + 1 : at;
  const bounds = numerals.vague.get(lowerAt(tokens, end));
  if (!bounds) return undefined;
  end += 1;
  if (numerals.partitives?.has(lowerAt(tokens, end))) end += 1;
  let factor = 1;
  for (; tokens[end]?.kind === 'word'; end += 1) {
    const next = numerals.multipliers.get(tokens[end]!.lower);
    if (next === undefined || tokens[end]!.text.length === 1) break;
    factor *= next;
  }
  // "several ships", „keli laivai“ tell no number.
  if (factor === 1 && bounds.min < 11) return undefined;
  const [min, max] = [bounds.min * factor, bounds.max * factor];
  const value = min === max ? min : {min, max};
  return {start: at, end, value, qualifier: 'about', small: false, grouped: true};
}

/** A multiplier in the plural, which stands for two of it or more: "tens of thousands", „šimtai“. */
function pluralAt(tokens: readonly Token[], at: number, numerals: Numerals): Amount | undefined {
  const {plurals, partitives, multipliers, oneBefore} = numerals;
  if (oneBefore?.has(lowerAt(tokens, at - 1))) return undefined;
  let unit = plurals?.get(lowerAt(tokens, at));
  // "he scores": where a language has a word for it, of what must be said.
  if (unit === undefined || (partitives && !partitives.has(lowerAt(tokens, at + 1))))
    return undefined;
  const next = partitives ? at + 2 : at + 1;
  const word = lowerAt(tokens, next);
  const factor = plurals!.get(word) ?? multipliers.get(word) ?? 1;
  const isTold = factor >= 1000;
  if (isTold) unit *= factor;
  const end = isTold ? next + 1 : at + 1;
  return {start: at, end, value: 2 * unit, qualifier: 'at-least', small: true, grouped: true};
}

/** Whether a minus stands before a number: its own sign, or a word. */
function signOf(
  tokens: readonly Token[],
  at: number,
  {digits, end}: NumberReading,
  pack: LanguagePack,
): boolean {
  const {numerals, quantities} = pack;
  const before = tokens[at - 1];
  if (!before) return false;
  // "five minus three" is a sum.
  const isSum = at > 1 && mayBeginNumber(tokens[at - 2]!, numerals);
  if (quantities.minus.has(before.lower)) return digits || !isSum;
  if (!digits) return false;
  // A hyphen or a dash is one before degrees: "-30 °C".
  const isMinus =
    before.text === '−' || (isDash(before) && degreesAt(tokens, end, pack) !== undefined);
  return isMinus && tokens[at]!.joined && !(before.joined && tokens[at - 2]?.kind === 'number');
}

/** The index behind degrees that stand behind a number: "°C", "degrees Celsius". */
function degreesAt(
  tokens: readonly Token[],
  end: number,
  {countables}: LanguagePack,
): number | undefined {
  if (tokens[end]?.text === '°') return tokens[end + 1]?.text.length === 1 ? end + 2 : end + 1;
  const thing = countables.idOf(tokens, end);
  return thing && countables.kindsOf(thing.id).includes(DEGREES) ? thing.end : undefined;
}

/** Whether words behind the degrees of a number say that they are below nought: "thirty degrees below zero", „30 °C šalčio“. */
function areOfFrost(tokens: readonly Token[], end: number, pack: LanguagePack): boolean {
  const {ofFrost} = pack.quantities;
  const behind = ofFrost && degreesAt(tokens, end, pack);
  return (
    behind !== undefined &&
    [1, 2].some((size) => ofFrost!.has(phraseOf(tokens, behind, behind + size)))
  );
}

/** Maximum number of words before the second of two amounts that share a multiplier. */
const OWN_WORDS = 4;

/**
 * The multiplier of a number with decimals that stands only behind another such, to which it is joined: „galvijų – 1,3, o avių
 * 1,4 mln.“.
 */
function unitOfNext(
  tokens: readonly Token[],
  {value, end, digits}: NumberReading,
  {numerals, segmentation}: LanguagePack,
): number {
  if (!digits || Number.isInteger(value)) return 1;
  const isParted = tokens[end]?.text === ',';
  const link = isParted ? end + 1 : end;
  const word = lowerAt(tokens, link);
  if (!numerals.joiners.has(word) && !(isParted && segmentation.openers.has(word))) return 1;
  let at = link + 1;
  while (
    at < link + OWN_WORDS &&
    tokens[at]?.kind === 'word' &&
    !mayBeginNumber(tokens[at]!, numerals)
  )
    at += 1;
  const second = readNumber(tokens, at, numerals);
  if (!second?.digits) return 1;
  const unit = multiplierIn(tokens, at, second.end, numerals);
  return Number.isInteger(second.value / unit) ? 1 : unit;
}

/** The multiplier of an amount that stands only behind what it becomes: "from 2.5 to 1.8 million"; 1 where none does. */
function unitToCome(
  tokens: readonly Token[],
  at: number,
  {value, end}: NumberReading,
  {numerals, quantities: grammar}: LanguagePack,
): number {
  const between = tokens[end]?.lower;
  const mayChange = grammar.ranges.some((words) => words.ofChange && words.between === between);
  const second = mayChange && value < 1000 ? readNumber(tokens, end + 1, numerals) : undefined;
  if (!second?.digits || !isOfChange(tokens, at, grammar)) return 1;
  if (multiplierIn(tokens, at, end, numerals) > 1) return 1;
  return multiplierIn(tokens, end + 1, second.end, numerals);
}

function multiplierIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  {multipliers}: Numerals,
): number {
  return tokens
    .slice(from, to)
    .reduce((product, {lower}) => product * (multipliers.get(lower) ?? 1), 1);
}

/**
 * "8–10 thousand", "1.5 to 2 million", "four to five hundred": the first is of thousands, of millions, of hundreds too.
 *
 * @param isScaled Whether a word says of what the second is.
 */
function scaled(first: NumberReading, second: NumberReading, isScaled: boolean): number {
  // "four to five hundred", "6–700", but "10–100"
  const isFigure = !second.digits || (first.digits && first.value < 10);
  const ofHundreds = isFigure && second.value < 1000 && second.value % 100 === 0;
  if (ofHundreds && !first.grouped && first.value * 100 < second.value) return first.value * 100;
  const isWhole = first.grouped && (!isScaled || first.value >= 1000);
  if (!second.grouped || isWhole || second.value < 1000) return first.value;
  const factor = 10 ** (Math.floor(Math.log10(second.value)) - 1);
  const unit = [1e9, 1e6, 1e3].find((size) => second.value >= size && factor >= size / 10);
  return unit === undefined ? first.value : first.value * unit;
}

/** Whether a multiplier tells in what numbers something came to pass, where no noun follows: „krito šimtais“. */
function isInSuchNumbers(
  tokens: readonly Token[],
  at: number,
  {end}: Amount,
  {numerals: {inNumbers}, quantities: {nounForm}}: LanguagePack,
): boolean {
  if (inNumbers?.test(tokens[at]!.lower) !== true) return false;
  return nounForm(lowerAt(tokens, end)) !== 'genitive plural';
}
