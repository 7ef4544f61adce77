import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {qualifierBefore} from '../../qualifiers.js';

/** Whether a year is bounded behind a qualifier: "since at least 1583", but "from about 1500 to 2000". */
export function isBoundBefore(
  tokens: readonly Token[],
  at: number,
  {dates: {bounds}, quantities}: LanguagePack,
): boolean {
  const said = qualifierBefore(tokens, at, quantities);
  const cue = said && tokens[said.start - 1]?.lower;
  if (cue === undefined || !bounds.has(cue) || bounds.get(cue) === 'by') return false;
  return quantities.ranges.every(({before, between}) => cue !== before && cue !== between);
}

/** Whether figures behind a word for a time are a year: "in 1500" and "in 1500, men" are, "to 1500 men" counts men. */
export function isYearBehindCue(next: Token | undefined, token: Token): boolean {
  return next?.joined !== true || next.kind !== 'word' || next.start !== token.end;
}

/** Whether a word opens a clause, from which nothing can be counted: „Tad 1896 tebuvo“. */
export function isClauseOpener(
  tokens: readonly Token[],
  at: number,
  {dates: {clauseOpeners}}: LanguagePack,
): boolean {
  const [before, {lower}] = [tokens[at - 1], tokens[at]!];
  return clauseOpeners?.has(lower) === true && (!before || /^[,;]$/u.test(before.text));
}
