import type {Token} from '../grammar/tokenise.js';
import type {LanguagePack} from '../language-pack.js';
import {impliedBefore} from './implied.js';
import type {Counting, Head} from './noun-phrase-grammar.js';
import {headBehind} from './noun-phrase.js';
import {readNumber} from './numerals.js';

/** So many tokens before an amount words of an army are looked for, and so many behind what it counts. */
const ARMY_BEFORE = 40;
const ARMY_BEHIND = 12;

/**
 * What an amount counts: the id of a thing of the glossary, or the account's own noun.
 *
 * Looked for in the noun phrase behind the amount; where there is none, behind the next amount that shares its noun ("15 of
 * the 85 seats"); else in the clause before it ("brought the garrison down to 9,000").
 *
 * @param at Index of the amount's first token.
 * @param end Index behind its last.
 */
export function countedThing(
  tokens: readonly Token[],
  at: number,
  end: number,
  counting: Counting,
  pack: LanguagePack,
): string | undefined {
  const head =
    headBehind(tokens, end, counting, pack) ??
    sharedHead(tokens, end, pack) ??
    impliedBefore(tokens, at, end, counting, pack);
  return head && isOfArmy(tokens, head.at, at, pack) ? 'troops' : head?.counted;
}

/** Whether a noun follows an amount, so that it counts something. */
export function hasNounBehind(
  tokens: readonly Token[],
  end: number,
  counting: Counting,
  pack: LanguagePack,
): boolean {
  return (headBehind(tokens, end, counting, pack) ?? sharedHead(tokens, end, pack)) !== undefined;
}

/** "15 of the 85 seats", "from 50,000 to 35,000 men": the noun stands behind the second amount. */
function sharedHead(tokens: readonly Token[], end: number, pack: LanguagePack): Head | undefined {
  const {numerals, quantities: grammar} = pack;
  const word = tokens[end]?.lower ?? '';
  const links =
    grammar.of.has(word) ||
    grammar.shares.has(word) ||
    numerals.joiners.has(word) ||
    grammar.ranges.some(({between}) => between === word);
  if (!links) return undefined;
  let at = end + 1;
  while (grammar.determiners.has(tokens[at]?.lower ?? '')) at += 1;
  const second = readNumber(tokens, at, numerals);
  if (!second) return undefined;
  const lastWord = tokens[second.end - 1]!.lower;
  return headBehind(tokens, second.end, {value: second.value, lastWord, isShare: false}, pack);
}

/** Whether the people counted are an army's: words of one stand in the same sentence. */
function isOfArmy(
  tokens: readonly Token[],
  thing: number,
  amount: number,
  {quantities: grammar}: LanguagePack,
): boolean {
  if (!grammar.men.has(tokens[thing]?.lower ?? '')) return false;
  const from = Math.max(0, Math.min(amount, thing) - ARMY_BEFORE);
  const to = Math.min(tokens.length, Math.max(amount, thing) + ARMY_BEHIND);
  for (let i = from; i < to; i += 1) {
    const word = tokens[i]!.lower;
    if (grammar.army.some((beginning) => word.startsWith(beginning))) return true;
  }
  return false;
}
