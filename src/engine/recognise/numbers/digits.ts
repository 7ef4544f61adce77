import {lowerAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import type {NumberReading, Numerals} from './grammar.js';
import {isHyphen} from '../signs.js';

const OTHER_NUMBER = /^\p{No}$/u;
const GROUPING = new Set([',', '.', "'", '’']);

/** The value of a sign such as `½`; undefined for any other token. */
export function vulgarFraction(token: Token | undefined): number | undefined {
  if (token?.kind !== 'sign' || token.text < '\x80' || !OTHER_NUMBER.test(token.text))
    return undefined;
  const [over, under] = token.text.normalize('NFKC').split('⁄').map(Number);
  return over && under ? over / under : undefined;
}

/** Figures as far as they were read. */
interface Figures {
  /** Of ASCII, a point before decimals. */
  readonly text: string;
  readonly end: number;
  /** Whether more than one token says them. */
  readonly grouped: boolean;
}

/** Beyond so many figures a number is no longer exact. */
const MOST_FIGURES = 15;

/** Reads a number that begins with a digit or a fraction sign: groups of three, decimals, fractions, multipliers. */
export function readDigits(
  tokens: readonly Token[],
  at: number,
  numerals: Numerals,
): NumberReading | undefined {
  const alone = vulgarFraction(tokens[at]);
  if (alone !== undefined) return multiplied(tokens, at + 1, alone, true, numerals);
  const {text, end: behind, grouped} = figuresAt(tokens, at, numerals);
  const value = Number(text);
  if (!Number.isFinite(value) || text.length > MOST_FIGURES) return undefined;
  const end = behindCase(tokens, behind, numerals);
  const strong = strengthAt(tokens, end, value, numerals);
  if (strong) return strong;
  const fraction = grouped ? undefined : fractionBehind(tokens, end);
  return fraction
    ? multiplied(tokens, fraction.end, value + fraction.value, true, numerals)
    : multiplied(tokens, end, value, grouped, numerals);
}

/** A number in figures: groups of three, all parted by the same sign or by one space, and decimals: "1 234 567", "12,5". */
function figuresAt(
  tokens: readonly Token[],
  at: number,
  {decimal, multipliers}: Numerals,
): Figures {
  let text = asciiDigits(tokens[at]!.text);
  let end = at + 1;
  const sign = tokens[end];
  const bySign = sign && GROUPING.has(sign.text) && sign.joined ? sign.text : undefined;
  const isDecimal = bySign === decimal && text === '0';
  if (text.length <= 3 && !isDecimal) {
    while (isGroup(tokens, end, bySign)) {
      end += bySign === undefined ? 1 : 2;
      text += asciiDigits(tokens[end - 1]!.text);
    }
  }
  const grouped = end > at + 1;
  // "2,500 mln." has decimals after all: three of them before a multiplier.
  if (grouped && bySign === decimal && multipliers.has(lowerAt(tokens, end))) {
    return {text: `${text.slice(0, -3)}.${text.slice(-3)}`, end, grouped};
  }
  if (!hasDecimals(tokens, end, decimal)) return {text, end, grouped};
  return {text: `${text}.${asciiDigits(tokens[end + 1]!.text)}`, end: end + 2, grouped: true};
}

/** Whether a point and decimals stand at a token, and no further point, as in "12.5.1941". */
function hasDecimals(tokens: readonly Token[], at: number, decimal: string): boolean {
  const [point, decimals, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!point?.joined || decimals?.kind !== 'number' || !decimals.joined) return false;
  const isPoint = point.text === decimal || (point.text === '.' && decimals.text.length !== 3);
  return isPoint && !(next?.joined && next.text === point.text && tokens[at + 3]?.joined);
}

/** The index behind a case written out, if one is: "15-ai", "5-iems". */
function behindCase(tokens: readonly Token[], at: number, {cardinalEndings}: Numerals): number {
  const [hyphen, ending] = [tokens[at], tokens[at + 1]];
  const isCase =
    isHyphen(hyphen) && hyphen!.joined && ending?.joined && cardinalEndings.has(ending.lower);
  return isCase ? at + 2 : at;
}

/** A number that an adjective behind it multiplies: „80-tūkstantinė kariuomenė“. */
function strengthAt(
  tokens: readonly Token[],
  at: number,
  value: number,
  {strengths}: Numerals,
): NumberReading | undefined {
  const word = isHyphen(tokens[at]) && tokens[at]!.joined ? at + 1 : at;
  const factor = strengths?.get(lowerAt(tokens, word));
  if (factor === undefined) return undefined;
  return {value: round(value * factor), end: word + 1, digits: true, grouped: true};
}

/** The fraction below one that stands behind a whole number, and the index behind it: "4½", "4 1/2". */
function fractionBehind(
  tokens: readonly Token[],
  at: number,
): {readonly value: number; readonly end: number} | undefined {
  const sign = vulgarFraction(tokens[at]);
  if (sign !== undefined) return {value: sign, end: at + 1};
  const [over, slash, under] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (over?.kind !== 'number' || over.joined || !slash?.joined || !under?.joined) return undefined;
  if (!/^[/⁄]$/u.test(slash.text) || !/^[1-9]$/.test(over.text) || !/^[2-9]$/.test(under.text)) {
    return undefined;
  }
  const value = Number(over.text) / Number(under.text);
  return value < 1 ? {value, end: at + 3} : undefined;
}

/** Applies the multipliers behind a number: "20 tūkst.", "5 hundred thousand". */
function multiplied(
  tokens: readonly Token[],
  from: number,
  number: number,
  isGrouped: boolean,
  numerals: Numerals,
): NumberReading {
  let [end, value, grouped] = [from, number, isGrouped];
  for (;;) {
    const word = tokens[end];
    const factor = word && numerals.multipliers.get(word.lower);
    if (factor === undefined || (word!.joined && word!.text.length > 3)) break;
    // A lone letter multiplies only where it touches the number: "20k".
    if (word!.text.length === 1 && !word!.joined) break;
    if (isOfLength(tokens, end, numerals)) break;
    value *= factor;
    grouped = true;
    end += 1;
    if (tokens[end]?.text === '.' && tokens[end]!.joined && numerals.abbreviated.has(word!.lower))
      end += 1;
  }
  const rest = smallerPart(tokens, end, value / number, numerals);
  if (rest) return {value: round(value + rest.value), end: rest.end, digits: true, grouped};
  return {value: round(value), end, digits: true, grouped};
}

/** Whether a letter that multiplies measures here: "18m long", "18m in length". */
function isOfLength(tokens: readonly Token[], at: number, {ofMeasure}: Numerals): boolean {
  if (ofMeasure?.letter !== tokens[at]!.lower) return false;
  const next = lowerAt(tokens, at + 1);
  return (
    ofMeasure.behind.has(next) ||
    (next === ofMeasure.before && ofMeasure.extents.has(lowerAt(tokens, at + 2)))
  );
}

/** What is below the multiplier that was said before: „1 mln. 200 tūkst.“, „2 tūkst. 300“. */
function smallerPart(
  tokens: readonly Token[],
  at: number,
  unit: number,
  numerals: Numerals,
): NumberReading | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (unit < 1000 || token?.kind !== 'number' || token.joined) return undefined;
  // The next cell of a table stands further apart.
  if (token.start - before!.end > 1) return undefined;
  const rest = readDigits(tokens, at, numerals);
  return rest && rest.value >= unit / 1000 && rest.value < unit ? rest : undefined;
}

function isGroup(tokens: readonly Token[], at: number, sign: string | undefined): boolean {
  const group = sign === undefined ? tokens[at] : tokens[at + 1];
  if (group?.kind !== 'number' || group.text.length !== 3) return false;
  // More digits, or an ending behind a hyphen: another number.
  if (sign !== undefined) return tokens[at]?.text === sign && tokens[at].joined && group.joined;
  const isOrdinal = isHyphen(tokens[at + 1]) && tokens[at + 2]?.kind === 'word';
  return !group.joined && !group.tabbed && group.start - tokens[at - 1]!.end === 1 && !isOrdinal;
}

function asciiDigits(text: string): string {
  return /^[0-9]*$/.test(text) ? text : '';
}

/** Undoes the noise of binary fractions: 7.1 × 1,000,000 is 7,100,000. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}
