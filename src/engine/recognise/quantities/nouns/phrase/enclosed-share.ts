import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';

/** So many tokens such a bracket has at most, its signs included. */
const LONGEST = 6;

/**
 * The index behind a bracket that only says of how many so many are, as their noun stands behind it: „16 (iš 18 buvusių) `krautuvių`“;
 * that behind the amount where no such bracket is. For both of its amounts.
 *
 * @param at Index of the amount's first token.
 * @param end Index behind its last.
 */
export function behindShare(
  tokens: readonly Token[],
  at: number,
  end: number,
  {quantities: {shares, modifiers}}: LanguagePack,
): number {
  const isInside = tokens[at - 2]?.text === '(';
  const opening = isInside ? at - 2 : end;
  if (tokens[opening]?.text !== '(' || !shares.has(lowerAt(tokens, opening + 1))) return end;
  const closing = tokens.findIndex(({text}, i) => i > opening && text === ')');
  if (closing < 0 || closing > opening + LONGEST || tokens[closing + 1]?.kind !== 'word')
    return end;
  const inside = tokens.slice(isInside ? end : opening + 2, closing);
  const isBare = inside.every(({kind, lower}) => kind === 'number' || modifiers(lower));
  return isBare ? closing + 1 : end;
}
