import {lowerAt} from '../../grammar/token-at.js';
import type {HourInText} from './hour-in-text.js';

/**
 * Whether a number is an hour by the words beside it: "at two in the night", "by seven that evening", „po septynių vakaro“. Behind
 * a verb so many were lost in the night.
 */
export function isToldHour(one: HourInText): boolean {
  const {tokens, at, end, value, pack} = one;
  const {
    countables,
    numerals: {joiners, words},
    clock: {hourBefore, partsOfDay, partOfDayBehind},
    quantities: {nounForm},
  } = pack;
  if (isMinutes(one) || isHourAlone(one)) return true;
  if (!(value <= 24) || !Number.isInteger(value)) return false;
  const word = (i: number): string => lowerAt(tokens, i);
  // "between two and three in the afternoon": at the second
  const first = joiners.has(word(at - 1)) && words.has(word(at - 2)) ? at - 2 : at;
  if (!hourBefore.has(word(first - 1))) return false;
  let part = end;
  if (partOfDayBehind) {
    const isShown = partOfDayBehind.has(`${word(end)} ${word(end + 1)}`);
    const isThat = partOfDayBehind.has(word(end));
    if (!isShown && !isThat) return false;
    part = isShown ? end + 2 : end + 1;
  }
  if (!partsOfDay.has(word(part))) return false;
  // „po penkių dienos žygių“
  return (
    countables.idOf(tokens, part + 1) === undefined &&
    (partOfDayBehind !== undefined || nounForm(word(part + 1)) === undefined)
  );
}

/** Whether a number is the minutes behind an ordinal for the hour: „ketvirtą penkiolika“. */
function isMinutes({tokens, at, end, value, pack}: HourInText): boolean {
  const {countables, clock, quantities} = pack;
  if (clock.hourOrdinals?.has(lowerAt(tokens, at - 1)) !== true) return false;
  if (tokens[at]!.kind !== 'word' || !Number.isInteger(value) || value >= 60) return false;
  const isNoun = quantities.nounForm(lowerAt(tokens, end)) !== undefined;
  return !isNoun && countables.idOf(tokens, end) === undefined;
}

/** Whether a number behind a word for "after" is an hour, since a verb follows it: „po devynių ėmė šaudyti“, but „paskyrė po aštuonis“. */
function isHourAlone({tokens, at, end, value, pack}: HourInText): boolean {
  const {
    segmentation,
    clock: {hourAfter},
    quantities: {nounForm},
  } = pack;
  if (hourAfter?.has(lowerAt(tokens, at - 1)) !== true || !(value <= 12)) return false;
  const isGenitive = nounForm(tokens[end - 1]!.lower) === 'genitive plural';
  return isGenitive && segmentation.finite.test(lowerAt(tokens, end));
}
