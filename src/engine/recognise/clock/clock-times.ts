import {lowerAt} from '../../grammar/token-at.js';
import {isCapitalised} from '../../grammar/spelling.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {ordinalAt, readNumber} from '../numbers/numerals.js';
import {isOfChange} from '../qualifiers.js';
import {isDash, isHyphen} from '../signs.js';
import {isBells} from './ships-bells.js';

/** Whether a number is the minutes or the hour of a time of day: "twenty to twelve", „be dešimt dvi“, "at 10.41". */
export function isTimeOfDay(
  tokens: readonly Token[],
  at: number,
  end: number,
  pack: LanguagePack,
): boolean {
  const {numerals, clock} = pack;
  if (isPointedTime(tokens, at, end, pack) || isHoursAndMinutes(tokens, at, end, pack)) return true;
  if (isPointedStretch(tokens, at, pack)) return true;
  if (isHalfHour(tokens, at, end, pack) || isQuarterHour(tokens, at, pack)) return true;
  if (isBells(tokens, at, end, pack)) return true;
  // „be penkių šešios“ is no range.
  if (areMinutesBesideHour(tokens, at, readNumber(tokens, at, numerals)?.end ?? end, pack)) {
    return true;
  }
  // At the hour.
  let behind = clock.minutesBetween.has(lowerAt(tokens, at - 1)) ? at - 1 : at;
  if (isWordForMinutes(tokens, behind - 1, pack)) behind -= 1;
  return behind > 0 && areMinutesBesideHour(tokens, behind - 1, behind, pack);
}

/** Whether a number is so many minutes to or past the hour that is told behind it: "twenty to twelve", „be dešimt dvi“. */
function areMinutesBesideHour(
  tokens: readonly Token[],
  at: number,
  end: number,
  pack: LanguagePack,
): boolean {
  const {numerals, durations, quantities} = pack;
  const {cues, minutesBefore, minutesBetween, hourForm, partsOfDay} = pack.clock;
  const isWorded = isWordForMinutes(tokens, end, pack);
  const next = isWorded ? end + 1 : end;
  const isLinked = minutesBetween.has(lowerAt(tokens, next));
  if (!isLinked && !minutesBefore.has(lowerAt(tokens, at - 1))) return false;
  // "one minute past midnight"
  if (isWorded && isLinked && partsOfDay.has(lowerAt(tokens, next + 1))) return true;
  // "fell from seventeen minutes to five"
  if (isWorded && tokens[at - 1]?.lower === durations.goingOn?.from) return false;
  const minutes = readNumber(tokens, at, numerals);
  const isOne = hourForm?.test(lowerAt(tokens, next - 1)) === true && next > at + 1;
  // „be dvidešimt aštuonios“
  if (!isLinked && isOne && minutes?.end === next && minutes.value < 60) return true;
  const hour = readNumber(tokens, isLinked ? next + 1 : next, numerals);
  if (!minutes || !hour || minutes.digits || hour.digits || hour.value > 12) return false;
  // „trisdešimt po dviejų dienų“
  if (isLinked && durations.units.has(lowerAt(tokens, hour.end))) return false;
  // "at five to nine"
  const isAt = isLinked && cues.has(lowerAt(tokens, at - 1));
  if (isAt && tokens[at - 1]!.lower !== quantities.definiteArticle)
    return pack.countables.idOf(tokens, hour.end) === undefined;
  // "ten to twelve men" are a range.
  return !isLinked || isWorded || (minutes.value > hour.value && minutes.value < 60);
}

/** Whether a word for minutes stands at an index. */
function isWordForMinutes(
  tokens: readonly Token[],
  at: number,
  {durations: {units}}: LanguagePack,
): boolean {
  return units.get(lowerAt(tokens, at))?.designator === 'TM';
}

/**
 * Whether a token is of a quarter or a half before or past an hour, at the fraction, behind its article, or at the hour: "half
 * past six", "a quarter to nine", „be ketvirčio pirma“.
 */
export function isQuarterHour(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const {numerals, clock} = pack;
  const between = clock.quarterBetween ?? clock.minutesBetween;
  if (between.size === 0) return isQuarterBefore(tokens, at, pack);
  const {articles, fractions} = numerals;
  let link = at;
  if (articles.has(lowerAt(tokens, link))) link += 1;
  if (fractions.has(lowerAt(tokens, link))) link += isHyphen(tokens[link + 1]) ? 2 : 1;
  // At the hour.
  else if (between.has(lowerAt(tokens, at - 1))) link = at - 1;
  // "half-past ten"
  const part = isHyphen(tokens[link - 1]) ? link - 2 : link - 1;
  const fraction = fractions.get(lowerAt(tokens, part));
  if (!between.has(lowerAt(tokens, link)) || (fraction !== 0.5 && fraction !== 0.25)) return false;
  const hour = readNumber(tokens, link + 1, numerals);
  if (!hour || hour.value > 12 || !Number.isInteger(hour.value)) return false;
  // "from a quarter to three quarters"
  return !fractions.has(lowerAt(tokens, hour.end));
}

/** Whether a token is of a quarter before an hour, at the fraction or at the hour: „be ketvirčio pirma“. */
function isQuarterBefore(
  tokens: readonly Token[],
  at: number,
  {numerals, clock: {minutesBefore}}: LanguagePack,
): boolean {
  const isQuarter = (i: number): boolean =>
    numerals.fractions.get(lowerAt(tokens, i)) === 0.25 &&
    minutesBefore.has(lowerAt(tokens, i - 1));
  const hour = isQuarter(at) ? at + 1 : at;
  if (!isQuarter(hour - 1)) return false;
  const read = readNumber(tokens, hour, numerals) ?? ordinalAt(tokens, hour, numerals);
  return read !== undefined && read.value <= 12;
}

/** Whether figures are hours and minutes, by the word behind them: "at 0400 hours", "at 22.15 hours". */
export function isHoursAndMinutes(
  tokens: readonly Token[],
  at: number,
  end: number,
  {durations, clock: {cues}}: LanguagePack,
): boolean {
  const {text, kind} = tokens[at]!;
  const isPaired = /^(?:[01]\d|2[0-4])$/.test(text) && isPointed(tokens, at) && end === at + 3;
  if (kind !== 'number' || !(isPaired || /^(?:[01]\d|2[0-4])[0-5]\d$/.test(text))) return false;
  const unit = durations.units.get(lowerAt(tokens, end))?.designator;
  const isTold = isPaired || text.startsWith('0') || cues.has(lowerAt(tokens, at - 1));
  return unit === 'TH' && isTold;
}

/** Whether a number names the hour that is half an hour away: „pusę aštuonių vakaro“. */
export function isHalfHour(
  tokens: readonly Token[],
  at: number,
  end: number,
  {numerals, clock: {halves, partsOfDay}, quantities: {nounForm}, countables}: LanguagePack,
): boolean {
  const isHalf = (index: number): boolean => halves.has(lowerAt(tokens, index));
  const first = isHalf(at) ? at + 1 : at;
  if (!isHalf(first - 1)) return false;
  const hour = readNumber(tokens, first, numerals);
  // „pusę antros“
  const ordinal = hour ? undefined : ordinalAt(tokens, first, numerals);
  const {value, end: hourEnd} = hour ?? ordinal ?? {value: Infinity, end: first};
  if (hour?.digits || value > 12) return false;
  const behind = first === at && hour ? end : hourEnd;
  const next = lowerAt(tokens, behind);
  if (ordinal && !partsOfDay.has(next) && nounForm(next) !== undefined) return false;
  // „pusę dvylikos Respublikos gatvėje“, „po pusės dviejų tankai pajudėjo“
  const isOther = isCapitalised(tokens[behind]?.text ?? '') || nounForm(next) !== 'genitive plural';
  return isOther || countables.idOf(tokens, behind) === undefined;
}

/** In tokens: in longer series of times nobody looks for the word that says what they are. */
const LONGEST_SERIES = 32;

/** Whether figures with a point between are one of the times that a word makes such: "at 5.30, 6.44, 10.02 and 10.41 in the morning". */
function isPointedTime(
  tokens: readonly Token[],
  at: number,
  end: number,
  pack: LanguagePack,
): boolean {
  const {cues, partsOfDay} = pack.clock;
  if (end !== at + 3 || !isPointed(tokens, at)) return false;
  // "the 5.15 train", but "at 2.30 metres"
  const thing = pack.countables.idOf(tokens, end);
  const isCounted =
    thing &&
    (pack.countables.isUnit(thing.id) ||
      pack.quantities.nounForm(tokens[end]!.lower) !== undefined);
  if (isCounted) return false;
  for (const step of [-1, 1]) {
    let index = at;
    while (
      Math.abs(index - at) < LONGEST_SERIES &&
      isSeparator(tokens, step < 0 ? index - 1 : index + 3, pack) &&
      isPointed(tokens, index + 4 * step)
    ) {
      index += 4 * step;
    }
    if (step < 0 && cues.has(lowerAt(tokens, index - 1))) return true;
    const behind = [3, 4, 5].map((i) => lowerAt(tokens, index + i));
    if (step > 0 && behind.some((word) => partsOfDay.has(word))) return true;
  }
  return false;
}

/**
 * Whether figures with a point between are an end of a stretch of hours: "10.00–17.45", „nuo 6.30 iki 21.15“; but "1.25 to 1.75 metres"
 * are a measure, "rose from 1.20 to 1.50" a change.
 */
function isPointedStretch(
  tokens: readonly Token[],
  at: number,
  {countables, numerals, quantities}: LanguagePack,
): boolean {
  const {ranges, percent, money} = quantities;
  const isLink = (index: number): boolean =>
    isDash(tokens[index]) || ranges.some(({between}) => between === tokens[index]?.lower);
  if (!isPointed(tokens, at)) return false;
  if (!isDash(tokens[at + 3]) && !isDash(tokens[at - 1]) && isOfChange(tokens, at, quantities))
    return false;
  // "from 5.10 to 5.45 million"
  const isMultiplied = (index: number): boolean => numerals.multipliers.has(lowerAt(tokens, index));
  if (isMultiplied(at + 3) || isMultiplied(at + 7)) return false;
  if (isLink(at - 1) && isPointed(tokens, at - 4)) return true;
  if (!isLink(at + 3) || !isPointed(tokens, at + 4) || money.has(tokens[at - 1]?.text ?? ''))
    return false;
  const next = tokens[at + 7];
  return !(next && (percent.has(next.lower) || countables.idOf(tokens, at + 7)));
}

/** Whether two figures with a point between stand at a token that can be an hour and its minutes. */
export function isPointed(tokens: readonly Token[], at: number): boolean {
  const [hour, point, minutes] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^\d{1,2}$/.test(hour?.text ?? '') || point?.text !== '.' || !minutes?.joined) return false;
  return Number(hour!.text) < 25 && /^[0-5]\d$/.test(minutes.text);
}

function isSeparator(tokens: readonly Token[], at: number, {numerals}: LanguagePack): boolean {
  const token = tokens[at];
  return token?.text === ',' || numerals.joiners.has(token?.lower ?? '');
}
