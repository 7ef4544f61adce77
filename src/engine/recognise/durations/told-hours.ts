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
  {countables, quantities: {hourBefore, partsOfDay, partOfDayBehind, nounForm}}: LanguagePack,
): boolean {
  if (!(hour <= 24) || !Number.isInteger(hour)) return false;
  if (!hourBefore.has(tokens[at - 1]?.lower ?? '')) return false;
  const word = (i: number): string => tokens[i]?.lower ?? '';
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
