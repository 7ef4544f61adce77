import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';

/** Whether a verb of change stands here, and no noun: "the number had `fallen` to 31", but "the fallen were 31". */
export function isChangeVerb(
  tokens: readonly Token[],
  at: number,
  {quantities: {changed, determiners}}: LanguagePack,
): boolean {
  return changed?.test(lowerAt(tokens, at)) === true && !determiners.has(lowerAt(tokens, at - 1));
}
