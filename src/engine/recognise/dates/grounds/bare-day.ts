import {isCapitalised} from '../../../grammar/spelling.js';
import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {ordinalAt} from '../../numbers/numerals.js';
import {isDash, isHyphen} from '../../signs.js';
import type {DateGrammar} from '../grammar.js';

/** Ordinals in words below it seldom are days of a month. */
const FEW = 5;

/** Maximum number of words of a name before the noun that it describes. */
const LONGEST_NAME = 3;

/** Minimum number of tokens that tell more than an ordinal: "the 10th of that month". */
const LONG = 4;

/** A number that may be a day of the month: its tokens, the index behind them, and its value if it is an ordinal in words. */
interface BareDay {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly end: number;
  readonly value: number | undefined;
  readonly pack: LanguagePack;
}

/** A day of the month that was told before: "by the 10th", „10 d.“. */
export function isBareDay(
  tokens: readonly Token[],
  at: number,
  end: number,
  pack: LanguagePack,
): boolean {
  const {dayUnless, dayWords, otherMonths, weekdays} = pack.dates;
  if (otherMonths?.has(lowerAt(tokens, end)) || isBeforeCentury(tokens, end, pack)) return false;
  if (dayUnless?.has(lowerAt(tokens, at - 1))) return false;
  const isWord = tokens.slice(at, end).every(({kind}) => kind === 'word');
  const value = isWord ? ordinalAt(tokens, end - 1, pack.numerals)?.value : undefined;
  const hasWeekday = weekdays.has(tokens[at]!.lower);
  const isFew = value !== undefined && value < FEW;
  // "By the first he had two sons"
  if (isFew && !hasWeekday && tokens[end]?.kind === 'word') return false;
  const day = {tokens, at, end, value, pack};
  // A word for the day of the month tells it; else no noun may follow: "the 10th floor".
  if (dayWords.size > 0) return isSaidDay(day);
  return hasWeekday ? isOfWeekday(day) : countsNothing(day);
}

/** Whether an ordinal that ends before an index is of a century, by what stands behind the next: "from the 11th to the 15th centuries". */
export function isBeforeCentury(
  tokens: readonly Token[],
  end: number,
  {dates: {articles, centuryWords, ranges}, numerals}: LanguagePack,
): boolean {
  if (centuryWords.has(lowerAt(tokens, end))) return true;
  const link = tokens[end];
  const isLink =
    isDash(link) ||
    link?.text === '/' ||
    ranges.some(({between}) => between.has(link?.lower ?? ''));
  if (!isLink) return false;
  const next = articles?.has(lowerAt(tokens, end + 1)) ? end + 2 : end + 1;
  const second = tokens[next] && ordinalAt(tokens, next, numerals);
  return second !== undefined && centuryWords.has(lowerAt(tokens, second.end));
}

/**
 * Whether a number is a day where a language has a word for it: by that word, or by an ordinal that what follows cannot be
 * numbered by: „25 d.“, „24 dieną“, „25-ąją atvyko“; but „25-ąją diviziją“.
 */
function isSaidDay({tokens, at, end, pack: {dates, segmentation}}: BareDay): boolean {
  if (tokens[end - 1]!.text === '.' || isOneDay(tokens, at, end, dates)) return true;
  const isOrdinal = tokens[end - 1]!.kind === 'word' && isHyphen(tokens[end - 2]);
  if (!isOrdinal) return false;
  const next = tokens[end];
  if (next?.kind !== 'word') return true;
  const {yearCues, dayParts, predicates} = dates;
  return (
    isApart(tokens, end, dates) ||
    [segmentation.finite, predicates].some((form) => form?.test(next.lower)) ||
    [yearCues, dayParts, segmentation.openers].some((words) => words?.has(next.lower))
  );
}

/**
 * Whether the word or the noun behind an ordinal is in a case in which it cannot be numbered by it: „24-ąją kalėjime“, „24-ąją
 * La Roketo kalėjime“; but „Gegužės 1-osios aikštėje“.
 */
function isApart(
  tokens: readonly Token[],
  end: number,
  {apartFromDay, namesakes}: DateGrammar,
): boolean {
  let noun = end;
  while (noun < end + LONGEST_NAME && isCapitalised(tokens[noun]?.text ?? '')) noun += 1;
  return [lowerAt(tokens, end), lowerAt(tokens, noun)].some(
    (form) => apartFromDay?.test(form) === true && namesakes?.has(form) !== true,
  );
}

/** Whether an ordinal behind a day of the week is that day: "Thursday the 16th"; but "on Wednesday the first Bulgarian troops". */
function isOfWeekday({tokens, end, value}: BareDay): boolean {
  const next = tokens[end];
  if (next?.kind !== 'word') return true;
  const isNameOrNoun = value !== undefined && value < FEW && isCapitalised(next.text);
  return tokens[end - 1]!.kind !== 'number' && !isNameOrNoun;
}

/** Whether no noun behind an ordinal is numbered by it: "by the 10th", "On the 29th Mackensen’s men came"; but "the 10th floor". */
function countsNothing({
  tokens,
  at,
  end,
  pack: {dates, names, quantities, segmentation},
}: BareDay): boolean {
  if (end - at > LONG) return true;
  const {onDay, onwards, yearCues} = dates;
  const isInDigits = tokens.slice(at, end).some(({kind}) => kind === 'number');
  if (isInDigits && onDay?.has(lowerAt(tokens, at - 1)) && isNameApart(tokens, end, names)) {
    return true;
  }
  const next = tokens[end];
  if (next?.kind !== 'word' || onwards?.has(next.lower)) return true;
  return [quantities.determiners, yearCues, segmentation.openers].some((words) =>
    words.has(next.lower),
  );
}

/** Whether a name stands behind a day that is not numbered by it: "On the 29th Mackensen's men came", but "on the 9th Lithuanian Regiment". */
function isNameApart(
  tokens: readonly Token[],
  from: number,
  {bare, formations, thingNouns, placeNouns}: LanguagePack['names'],
): boolean {
  const numbered = [formations.units, formations.branches, thingNouns, placeNouns];
  let at = from;
  for (; isCapitalised(tokens[at]?.text ?? ''); at += 1) {
    const noun = bare(tokens[at]!.lower);
    if (numbered.some((nouns) => nouns.has(noun))) return false;
  }
  return at > from;
}

/** Whether a number is that day of the month, since one day stands behind it, of which so many would be more: „24 dieną“. */
function isOneDay(
  tokens: readonly Token[],
  at: number,
  end: number,
  {oneDay, dayOfOne}: DateGrammar,
): boolean {
  return (
    end === at + 2 &&
    tokens[at]!.kind === 'number' &&
    oneDay?.has(tokens[at + 1]!.lower) === true &&
    dayOfOne?.test(tokens[at]!.text) === false
  );
}
