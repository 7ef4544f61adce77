import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {yearOf} from '../tokens.js';

/** Maximum number of tokens between a season and its year: "autumn and winter of 1941". */
const SEASON_OF = 3;

/** Whether a season without a year shares that of another: "the autumn and winter of 1941", „1941 m. rudenį ir žiemą“. */
export function isBesideSeason(
  tokens: readonly Token[],
  at: number,
  end: number,
  {dates: {seasons}, numerals: {joiners}}: LanguagePack,
): boolean {
  const joins = (joiner: number, other: number): boolean =>
    joiners.has(lowerAt(tokens, joiner)) && seasons.has(lowerAt(tokens, other));
  const hasYear = (from: number, to: number): boolean =>
    tokens.slice(Math.max(0, from), to).some((_, i) => yearOf(tokens, Math.max(0, from) + i));
  return (
    (joins(end, end + 1) && hasYear(end + 2, end + 2 + SEASON_OF)) ||
    (joins(at - 1, at - 2) && hasYear(at - 2 - SEASON_OF, at - 2))
  );
}

/**
 * Whether a season is that by which something was done: "By the summer they had gone", but "a camp by the spring".
 */
export function isDeadline(
  tokens: readonly Token[],
  at: number,
  end: number,
  {dates: {bounds, articles, habits}, segmentation}: LanguagePack,
): boolean {
  const cue = articles?.has(lowerAt(tokens, at - 1)) === true ? at - 2 : at - 1;
  if (bounds.get(lowerAt(tokens, cue)) !== 'by') return false;
  if (tokens.some(({lower}) => habits?.test(lower))) return false;
  // "By the spring stood a chapel", "By the winter quarters"
  const next = tokens[end];
  if (cue !== 0 || !next) return false;
  return isCapitalised(next.text) || segmentation.openers.has(next.lower);
}
