import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import type {Counting} from '../phrase/noun-phrase-grammar.js';
import {headBehind} from '../phrase/noun-phrase.js';

/** Maximum number of tokens from a verb of change back to the noun of what changed. */
const SUBJECT = 4;

/** What became less or more by a share: "a 25% cut in wages", "an advance of 10 per cent on prices", "wages were cut by 15 per cent". */
export function changedThing(
  tokens: readonly Token[],
  at: number,
  end: number,
  counting: Counting,
  pack: LanguagePack,
): string | undefined {
  const {changesBy, changeIn, byHow, of} = pack.quantities;
  if (!changesBy || !changeIn) return undefined;
  const isAhead = of.has(lowerAt(tokens, at - 1)) && changesBy.has(lowerAt(tokens, at - 2));
  const link = isAhead ? end : changesBy.has(lowerAt(tokens, end)) ? end + 1 : undefined;
  if (link !== undefined)
    return changeIn.has(lowerAt(tokens, link))
      ? headBehind(tokens, link + 1, counting, pack)?.counted
      : undefined;
  return byHow.has(lowerAt(tokens, at - 1)) ? changedBefore(tokens, at - 2, pack) : undefined;
}

/** The noun before a verb that tells of a change: "`wages` were again cut". */
function changedBefore(
  tokens: readonly Token[],
  verb: number,
  {quantities: {changed, auxiliaries, nounForm}, countables}: LanguagePack,
): string | undefined {
  if (!changed?.test(lowerAt(tokens, verb))) return undefined;
  for (let i = verb - 1; i >= Math.max(0, verb - SUBJECT); i -= 1) {
    const {kind, lower} = tokens[i]!;
    if (kind !== 'word') return undefined;
    const thing = countables.word(lower).id ?? (nounForm(lower) === undefined ? undefined : lower);
    if (thing !== undefined) return thing;
    if (!auxiliaries.has(lower) && i < verb - 2) return undefined;
  }
  return undefined;
}
