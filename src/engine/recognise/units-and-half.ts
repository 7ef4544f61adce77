import type {Token} from '../grammar/tokenise.js';
import type {LanguagePack} from '../language-pack.js';
import {readNumber} from './numerals.js';

/** Units and a half, and the index behind. */
export interface Halved {
  readonly value: number;
  readonly counted: string;
  readonly end: number;
}

/** "two miles and a half", „mylia su puse“. */
export function unitsAndHalf(
  tokens: readonly Token[],
  at: number,
  {numerals, countables}: LanguagePack,
): Halved | undefined {
  // Most articles and numbers have no half behind them, and nothing more need be asked.
  const isHalf = (index: number): boolean =>
    numerals.andHalf.some(([first]) => tokens[index]?.lower === first);
  if (!isHalf(at + 2) && !isHalf(at + 3) && !isHalf(at + 4)) return undefined;
  const number = readNumber(tokens, at, numerals);
  const isArticle = !number && numerals.articles.has(tokens[at]!.lower);
  if (!number && !isArticle) return undefined;
  const unit = countables.idOf(tokens, number?.end ?? at + 1);
  if (!unit || !countables.isUnit(unit.id)) return undefined;
  const half = numerals.andHalf.find((words) =>
    words.every((word, i) => tokens[unit.end + i]?.lower === word),
  );
  if (!half) return undefined;
  const end = unit.end + half.length;
  return {end, value: (number?.value ?? 1) + 0.5, counted: unit.id};
}
