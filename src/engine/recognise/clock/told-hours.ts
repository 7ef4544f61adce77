import {lowerAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';

/**
 * Whether a number is an hour by the words beside it: "at two in the night", "by seven that evening", „po septynių vakaro“. Behind
 * a verb so many were lost in the night.
 */
export function isToldHour(
  tokens: readonly Token[],
  at: number,
  end: number,
  hour: number,
  pack: LanguagePack,
): boolean {
  const {
    countables,
    numerals: {joiners, words},
    clock: {hourBefore, partsOfDay, partOfDayBehind},
    quantities: {nounForm},
  } = pack;
  if (isMinutes(tokens, at, end, hour, pack) || isHourAlone(tokens, at, end, hour, pack))
    return true;
  if (!(hour <= 24) || !Number.isInteger(hour)) return false;
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

/** „ketvirtą penkiolika“: at the minutes behind an hour. */
function isMinutes(
  tokens: readonly Token[],
  at: number,
  end: number,
  minutes: number,
  {countables, clock: {hourOrdinals}, quantities: {nounForm}}: LanguagePack,
): boolean {
  if (hourOrdinals?.has(lowerAt(tokens, at - 1)) !== true) return false;
  if (tokens[at]!.kind !== 'word' || !Number.isInteger(minutes) || minutes >= 60) return false;
  const next = lowerAt(tokens, end);
  return nounForm(next) === undefined && countables.idOf(tokens, end) === undefined;
}

/** „po devynių ėmė šaudyti“, but „paskyrė po aštuonis“. */
function isHourAlone(
  tokens: readonly Token[],
  at: number,
  end: number,
  hour: number,
  {segmentation, clock: {hourAfter}, quantities: {nounForm}}: LanguagePack,
): boolean {
  if (hourAfter?.has(lowerAt(tokens, at - 1)) !== true || !(hour <= 12)) return false;
  const isGenitive = nounForm(tokens[end - 1]!.lower) === 'genitive plural';
  return isGenitive && segmentation.finite.test(lowerAt(tokens, end));
}
