import {lowerAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';

/** Whether nothing behind an amount can be its noun. */
export function standsAlone(
  tokens: readonly Token[],
  end: number,
  {numerals, quantities: {settings, aside, behind, inPlace}}: LanguagePack,
): boolean {
  const next = tokens[end];
  if (!next || /^[,;.)]$/u.test(next.text)) return true;
  const {lower} = next;
  // „trijuose kaimuose“: both are in the case of a place.
  if (inPlace?.test(lower) === true && inPlace.test(lowerAt(tokens, end - 1))) return false;
  return (
    next.kind === 'word' &&
    (numerals.joiners.has(lower) || settings.has(lower) || aside(lower) || behind.has(lower))
  );
}
