import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {ordinalAt} from '../../numbers/numerals.js';
import {isHyphen} from '../../signs.js';
import type {DateGrammar} from '../grammar.js';

/** "on Wednesday the first Bulgarian troops" */
function isNameOrNoun({text}: Token, ordinal: number | undefined): boolean {
  return ordinal !== undefined && ordinal < FEW && isCapitalised(text);
}

/** Ordinals in words below it seldom are days of a month. */
const FEW = 5;

/** A day of the month that was told before: "by the 10th", „10 d.“. */
export function isBareDay(
  tokens: readonly Token[],
  at: number,
  end: number,
  {dates, names, numerals, quantities: {determiners}, segmentation}: LanguagePack,
): boolean {
  const {dayUnless, dayWords, dayParts, yearCues, predicates, onDay, onwards} = dates;
  const [before, next] = [tokens[at - 1], tokens[end]];
  if (before && dayUnless?.has(before.lower)) return false;
  // "By the first he had two sons"
  const isWord = tokens.slice(at, end).every((token) => token.kind === 'word');
  const value = isWord ? ordinalAt(tokens, end - 1, numerals)?.value : undefined;
  if (
    value !== undefined &&
    value < FEW &&
    next?.kind === 'word' &&
    !dates.weekdays.has(tokens[at]!.lower)
  )
    return false;
  // A word for the day of the month tells it; else no noun may follow: "the 10th floor".
  const {lower = ''} = next ?? {};
  if (dayWords.size > 0) {
    // „25-ąją atvyko“, but „25-ąją diviziją“
    const isOrdinal = tokens[end - 1]!.kind === 'word' && isHyphen(tokens[end - 2]);
    const isOpen =
      next?.kind !== 'word' ||
      [segmentation.finite, predicates].some((form) => form?.test(lower)) ||
      [yearCues, dayParts, segmentation.openers].some((words) => words?.has(lower));
    return (
      tokens[end - 1]!.text === '.' || (isOrdinal && isOpen) || isOneDay(tokens, at, end, dates)
    );
  }
  // "the 25th of that month", "Thursday the 16th"
  if (dates.weekdays.has(tokens[at]!.lower))
    return (
      next?.kind !== 'word' || (tokens[end - 1]!.kind !== 'number' && !isNameOrNoun(next, value))
    );
  if (end - at > 4) return true;
  const isInDigits = tokens.slice(at, end).some(({kind}) => kind === 'number');
  if (isInDigits && onDay?.has(before?.lower ?? '') && isNameApart(tokens, end, names)) return true;
  return (
    next?.kind !== 'word' ||
    onwards?.has(lower) === true ||
    [determiners, yearCues, segmentation.openers].some((words) => words.has(lower))
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

/** „24 dieną“: one day behind a number that has more of them with it is that day of the month. */
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
