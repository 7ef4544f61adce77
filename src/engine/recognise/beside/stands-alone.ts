import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';

/** Whether nothing behind an amount can be its noun. */
export function standsAlone(
  tokens: readonly Token[],
  end: number,
  {numerals, quantities: {settings, aside, behind}}: LanguagePack,
): boolean {
  const next = tokens[end];
  if (!next || /^[,;.)]$/u.test(next.text)) return true;
  const {lower} = next;
  return (
    next.kind === 'word' &&
    (numerals.joiners.has(lower) || settings.has(lower) || aside(lower) || behind.has(lower))
  );
}
