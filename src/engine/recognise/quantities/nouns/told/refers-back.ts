import {phraseOf} from '../../../../grammar/phrase.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import {qualifierBefore} from '../../../qualifiers.js';

/** Whether words before an amount mean what was told: "of them about 200", "Of these, 120". */
export function refersBackBefore(
  tokens: readonly Token[],
  at: number,
  {quantities}: LanguagePack,
): boolean {
  const start = qualifierBefore(tokens, at, quantities)?.start ?? at;
  const from = tokens[start - 1]?.text === ',' ? start - 1 : start;
  return quantities.refersBack.has(phraseOf(tokens, from - 2, from));
}
