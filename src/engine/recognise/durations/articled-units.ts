import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {mayBeginNumber} from '../numbers/numerals.js';
import type {DurationGrammar} from './grammar.js';

/** So many tokens before it a rate is told of. */
const RATE = 5;

/** "put down in a day", "in a week they had"; "twice in a year" is a rate. */
export function isInOne(
  tokens: readonly Token[],
  at: number,
  end: number,
  {durations: {inOne}, numerals, quantities}: LanguagePack,
): boolean {
  if (!inOne?.units.has(tokens[end - 1]!.lower) || tokens[at - 1]?.lower !== inOne.before)
    return false;
  const next = tokens[end];
  const isLast = next === undefined || next.kind === 'sign';
  if (!isLast && !numerals.joiners.has(next.lower) && !quantities.settings.has(next.lower))
    return false;
  return !tokens
    .slice(Math.max(0, at - RATE), at)
    .some((token) => inOne.rates.has(token.lower) || mayBeginNumber(token, numerals));
}

/** "it was a month before anybody knew" */
export function isAwaited(
  tokens: readonly Token[],
  at: number,
  end: number,
  {awaited}: DurationGrammar,
): boolean {
  const [before, behind] = [tokens[at - 1]?.lower ?? '', tokens[end]?.lower ?? ''];
  return awaited?.verbs.has(before) === true && awaited.until.has(behind);
}
