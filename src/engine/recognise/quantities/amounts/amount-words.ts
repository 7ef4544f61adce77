import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {Qualifier} from '../../../mention.js';
import type {Span} from '../../../span.js';
import {qualifierBefore, qualifierBehind} from '../../qualifiers.js';
import type {QuantityGrammar} from '../grammar.js';

/** The stretch of text from a token to the one before an index. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return {start: tokens[from]!.start, end: tokens[to - 1]!.end};
}

/** How exactly an amount is meant, by the words before it and behind. */
export function qualifierOf(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: QuantityGrammar,
): Qualifier {
  return (
    qualifierBefore(tokens, at, grammar)?.qualifier ??
    qualifierBehind(tokens, end, grammar)?.qualifier ??
    'exact'
  );
}

/**
 * Whether a word before a measure says through what something goes: „per šešias mylias“; „per 30 kilometrų“ is more than that
 * many.
 */
export function isThrough(
  tokens: readonly Token[],
  at: number,
  end: number,
  {durations, countables, quantities}: LanguagePack,
): boolean {
  if (!durations.during.has(lowerAt(tokens, at - 1))) return false;
  const thing = countables.idOf(tokens, end);
  const isLength = thing && countables.measureOf(thing.id)?.dimension === 'length';
  return isLength === true && quantities.nounForm(tokens[end]!.lower) !== 'genitive plural';
}
