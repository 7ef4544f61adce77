import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {Amount} from './amounts.js';

/** Whether a number that no noun follows is part of the name before it: "Apollo 11", "Boeing 747". */
export function isNameNumber(
  tokens: readonly Token[],
  at: number,
  {grouped}: Amount,
  {quantities: grammar}: LanguagePack,
): boolean {
  const [token, name] = [tokens[at]!, tokens[at - 1]];
  if (grouped || token.kind !== 'number' || token.text.length > 3) return false;
  if (name?.kind !== 'word' || !/^\p{Lu}/u.test(name.text)) return false;
  // The next cell of a table.
  if (token.start - name.end > 1) return false;
  const before = tokens[at - 2];
  // The first word of a sentence is capitalised in any case.
  if (!before)
    return (
      token.text.length < 3 &&
      !grammar.phraseEnds.has(name.lower) &&
      !grammar.before.has(name.lower) &&
      !grammar.of.has(name.lower) &&
      name.text.length > 4
    );
  // „Apollo 11“
  if (before.kind === 'sign') return /^["“„«]$/u.test(before.text);
  return !grammar.isPlaceAt(name.lower, before.lower);
}
