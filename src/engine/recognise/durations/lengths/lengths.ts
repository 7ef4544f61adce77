import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {DurationUnit} from './unit.js';
import type {Length} from './length.js';
import {aloneAt} from './lone-units.js';
import {numberedAt} from './numbered-units.js';
import {phrasedAt} from './phrased-units.js';
import {isHyphen} from '../../signs.js';

/** A length in one unit: "15 years", "half an hour", "a quarter of a century", "a whole month". */
export function lengthAt(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): Length | undefined {
  if (tokens[at] === undefined) return undefined;
  return (
    halfAt(tokens, at, pack) ??
    shareAt(tokens, at, pack) ??
    entireAt(tokens, at, pack) ??
    coupleAt(tokens, at, pack) ??
    numberedAt(tokens, at, pack) ??
    phrasedAt(tokens, at, pack) ??
    aloneAt(tokens, at, pack)
  );
}

/** The unit at a token, behind articles and a hyphen. */
function unitAt(
  tokens: readonly Token[],
  at: number,
  {durations: {articles, units}}: LanguagePack,
): {readonly unit: DurationUnit; readonly end: number} | undefined {
  let end = isHyphen(tokens[at]) ? at + 1 : at;
  while (articles.has(lowerAt(tokens, end))) end += 1;
  const unit = units.get(lowerAt(tokens, end));
  return unit && {unit, end: end + 1};
}

/** Length of half a unit, or one and a half: "half a century", "half-hour", „pusantrų metų“. */
function halfAt(tokens: readonly Token[], at: number, pack: LanguagePack): Length | undefined {
  const {halves, articles} = pack.durations;
  const hasArticle = articles.has(tokens[at]!.lower);
  const value =
    halves.get(tokens[at]!.lower) ?? (hasArticle ? halves.get(lowerAt(tokens, at + 1)) : undefined);
  const found =
    value === undefined ? undefined : unitAt(tokens, hasArticle ? at + 2 : at + 1, pack);
  return found && {value: value!, ...found};
}

/** Length of a fraction of a unit: "a quarter of a century", "three quarters of an hour", „ketvirtis amžiaus“. */
function shareAt(tokens: readonly Token[], at: number, pack: LanguagePack): Length | undefined {
  const {fractions, ordinals, partitives, words} = pack.numerals;
  const word = (i: number): string => lowerAt(tokens, i);
  const isArticle = pack.durations.articles.has(word(at));
  const count = isArticle ? 1 : words.get(word(at));
  let end = count === undefined ? at : at + 1;
  if (count !== undefined && isHyphen(tokens[end])) end += 1;
  const fraction = fractions.get(word(end));
  if (fraction === undefined) return undefined;
  end += 1;
  if (partitives?.has(word(end))) end += 1;
  // "in the fourth hour of the battle"
  else if (ordinals.has(word(end - 1))) return undefined;
  const found = unitAt(tokens, end, pack);
  // A share of a day or a month is told in no such way.
  const isTold = found && (found.unit.count > 1 || /^T?[YHM]$/.test(found.unit.designator));
  return isTold ? {value: (count ?? 1) / Math.round(1 / fraction), ...found} : undefined;
}

/** Length of one whole unit: "a whole month", „visą mėnesį“. */
function entireAt(tokens: readonly Token[], at: number, pack: LanguagePack): Length | undefined {
  const {entire, articles, singular} = pack.durations;
  const hasArticle = articles.has(tokens[at]!.lower);
  if (articles.size > 0 && !hasArticle) return undefined;
  // "not a single day"
  if (pack.durations.not?.has(lowerAt(tokens, at - 1))) return undefined;
  const end = hasArticle ? at + 1 : at;
  if (!entire.has(lowerAt(tokens, end))) return undefined;
  if (!singular.has(lowerAt(tokens, end + 1))) return undefined;
  const found = unitAt(tokens, end + 1, pack);
  return found && {value: 1, ...found};
}

/** Length of a couple of units: "a couple of hours", „porą valandų“. */
function coupleAt(tokens: readonly Token[], at: number, pack: LanguagePack): Length | undefined {
  const {articles, partitives, vague} = pack.numerals;
  let end = articles.has(tokens[at]!.lower) ? at + 1 : at;
  const bounds = vague.get(lowerAt(tokens, end));
  if (bounds?.min !== 2 || bounds.max !== 2) return undefined;
  end += 1;
  if (partitives?.has(lowerAt(tokens, end))) end += 1;
  const found = unitAt(tokens, end, pack);
  return found && {value: 2, about: true, ...found};
}
