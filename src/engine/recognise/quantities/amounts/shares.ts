import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {MentionValue} from '../../../mention.js';
import {vulgarFraction} from '../../numbers/digits.js';
import {ordinalAt, readNumber} from '../../numbers/numerals.js';
import {fractionAt} from './fractions.js';

/** A share as a number: "one fifth" is 0.2. */
export interface Share {
  readonly value: MentionValue;
  /** Index behind its last token. */
  readonly end: number;
}

/** Share of something, or a range of shares: "one fifth", "half of the town", "by a quarter", "between a third and a half". */
export function shareAt(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): Share | undefined {
  const range = pack.quantities.ranges.find(
    ({before}) => before !== undefined && tokens[at - 1]?.lower === before,
  );
  const member = oneOfSoMany(tokens, at, pack);
  if (member) return member;
  const figures = shareInFigures(tokens, at, pack);
  if (figures) return figures;
  const first = fractionAt(tokens, at, range !== undefined, pack);
  if (!first) return undefined;
  if (range && tokens[first.end]?.lower === range.between) {
    const second = fractionAt(tokens, first.end + 1, true, pack);
    if (second && first.value < second.value) {
      return {value: {min: first.value, max: second.value}, end: second.end};
    }
  }
  return fractionAt(tokens, at, false, pack);
}

/** Whether a word stands before a token that makes a share of an ordinal: "every fifth man". */
export function isBehindEvery(
  tokens: readonly Token[],
  at: number,
  {quantities: {every}}: LanguagePack,
): boolean {
  return every?.has(lowerAt(tokens, at - 1)) === true;
}

/** A larger number is not that of a share: one in a thousand. */
const MANY = 1000;

/** A share of one in so many, by an ordinal or in words: "every fifth man", „kas penktas valstietis“; "one in five", "one man in five". */
function oneOfSoMany(tokens: readonly Token[], at: number, pack: LanguagePack): Share | undefined {
  const {
    numerals,
    dates: {weekdays},
    durations: {units},
  } = pack;
  if (isBehindEvery(tokens, at, pack)) {
    const ordinal = ordinalAt(tokens, at, numerals);
    const noun = lowerAt(tokens, ordinal?.end ?? at);
    const isTime = units.has(noun) || weekdays.has(noun);
    const isShare = ordinal && ordinal.value > 1 && ordinal.value < MANY && !isTime;
    return isShare ? {value: 1 / ordinal.value, end: ordinal.end} : undefined;
  }
  return inSoMany(tokens, at, pack);
}

/**
 * A share of so many in so many: "one in five", "two in three households", "one out of every three"; "one man in five", but not "one
 * man in two boats".
 */
function inSoMany(
  tokens: readonly Token[],
  at: number,
  {
    numerals,
    quantities: grammar,
    durations: {units},
    countables,
    segmentation: {finite},
  }: LanguagePack,
): Share | undefined {
  const {ratio} = grammar;
  const first = ratio === undefined ? undefined : readNumber(tokens, at, numerals);
  if (!first || first.digits || !Number.isInteger(first.value)) return undefined;
  // "one Roman household in eight"
  const noun = [first.end + 1, first.end + 2].find((i) => tokens[i]?.lower === ratio);
  const isApart =
    first.value === 1 &&
    noun !== undefined &&
    !tokens.slice(first.end, noun).some(({kind, lower}) => kind !== 'word' || finite.test(lower));
  const link = isApart ? noun : first.end;
  const of = behindRatio(tokens, link, grammar);
  const second = of === undefined ? undefined : readNumber(tokens, of, numerals);
  if (!second || second.digits || second.value <= first.value || second.value >= MANY)
    return undefined;
  const next = lowerAt(tokens, second.end);
  if (units.has(next)) return undefined;
  const isCounted =
    grammar.nounForm(next) !== undefined || countables.idOf(tokens, second.end) !== undefined;
  return isApart && isCounted ? undefined : {value: first.value / second.value, end: second.end};
}

/** The index behind the words that a ratio begins its second number with: "in", "in every", "out of every". */
function behindRatio(
  tokens: readonly Token[],
  at: number,
  {ratio, every, shares, beforeShares}: LanguagePack['quantities'],
): number | undefined {
  const isEvery = (index: number): boolean => every?.has(lowerAt(tokens, index)) === true;
  if (lowerAt(tokens, at) === ratio) return isEvery(at + 1) ? at + 2 : at + 1;
  const isOutOf = beforeShares?.has(lowerAt(tokens, at)) && shares.has(lowerAt(tokens, at + 1));
  return isOutOf && isEvery(at + 2) ? at + 3 : undefined;
}

/** A share in figures with a stroke: „1/3 gyventojų“, "2/3 of the town"; but not "3/4 May", or the second of "No 2/3". */
function shareInFigures(
  tokens: readonly Token[],
  at: number,
  {dates, durations: {units}, numerals, quantities: {labels, timeBehind}}: LanguagePack,
): Share | undefined {
  const [over, stroke, under, next] = tokens.slice(at, at + 4);
  const sign = vulgarFraction(over);
  // "⅔ of the territory"; but "4½"
  const isWhole = tokens[at - 1]?.kind === 'number' && over!.joined;
  if (sign !== undefined)
    return !isWhole && numerals.partitives?.has(lowerAt(tokens, at + 1))
      ? {value: sign, end: at + 1}
      : undefined;
  if (over?.kind !== 'number' || stroke?.text !== '/' || !stroke.joined) return undefined;
  if (!under?.joined || !/^[1-9]$/.test(over.text) || !/^[2-9]$/.test(under.text)) return undefined;
  const value = Number(over.text) / Number(under.text);
  if (value >= 1 || over.joined || next?.kind !== 'word' || next.joined) return undefined;
  const {lower} = next;
  const isOther = [dates.months, dates.dayWords, units, timeBehind, numerals.multipliers].some(
    (words) => words.has(lower),
  );
  const label = tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
  return isOther || labels.has(lowerAt(tokens, label)) ? undefined : {value, end: at + 3};
}
