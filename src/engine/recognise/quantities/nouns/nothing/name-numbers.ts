import {lowerAt} from '../../../../grammar/token-at.js';
import {isCapitalised} from '../../../../grammar/spelling.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import type {NameGrammar} from '../../../names/grammar.js';
import {nameWordsOf} from '../../../names/name-word.js';
import type {AmountInText} from '../../amount-in-text.js';
import {actsBehind} from '../clause/fates.js';

/** Whether a number that no noun follows is part of the name before it: "Apollo 11", "Boeing 747". */
export function isNameNumber(amount: AmountInText): boolean {
  const {tokens, at, grouped, pack} = amount;
  const {quantities: grammar, names} = pack;
  const [token, name] = [tokens[at]!, tokens[at - 1]];
  if (grouped || token.kind !== 'number') return false;
  // "in Paris 28 voted"
  if (actsBehind(amount)) return false;
  // „ŽVM GEK 2504“
  const areLetters = [name, tokens[at - 2]].every((one) => /^\p{Lu}{3,}$/u.test(one?.text ?? ''));
  if (areLetters && isUnknown(name!, names)) return true;
  if (token.text.length > 3) return false;
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
  // „Apollo 11“; "her sister, LZ 130, flew"
  if (before.kind === 'sign') {
    const isMake = /^\p{Lu}{2}$/u.test(name.text) && isUnknown(name, names);
    return isMake || /^["“„«]$/u.test(before.text);
  }
  if (isGroupInList(tokens, at, pack)) return false;
  return !grammar.isPlaceAt(name.lower, before.lower);
}

function isUnknown(name: Token, names: NameGrammar): boolean {
  return nameWordsOf(names)(name).begun.length === 0;
}

/** Whether a number is what people of a name got, in a row of such: "…, the Social Democrats 15, and …". */
function isGroupInList(
  tokens: readonly Token[],
  at: number,
  {quantities: {determiners, nounForm}, numerals: {joiners}}: LanguagePack,
): boolean {
  const isPlural = nounForm(tokens[at - 1]!.lower) !== undefined;
  if (!isPlural || !/^[,;.]$/u.test(tokens[at + 1]?.text ?? '')) return false;
  let first = at - 1;
  while (isCapitalised(tokens[first - 1]?.text ?? '')) first -= 1;
  if (!determiners.has(lowerAt(tokens, first - 1))) return false;
  const before = tokens[first - 2];
  return before !== undefined && (/^[,;]$/u.test(before.text) || joiners.has(before.lower));
}
