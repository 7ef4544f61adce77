import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import {isHyphen} from '../../signs.js';
import type {FormationGrammar} from './formation-grammar.js';
import type {NameWord} from '../name-word.js';
import {ordinal} from '../ordinals.js';

/** The words of the name of one whose number is written without an ordinal's letters. */
const LONGEST_CARDINAL = 3;

/** The number of a formation, in English, and the index of the token behind it. */
export interface Ordinal {
  readonly value: string;
  readonly next: number;
}

/** The number that a formation's name may begin with at a token. */
export function formationNumberAt(
  tokens: readonly Token[],
  words: readonly NameWord[],
  index: number,
  grammar: FormationGrammar,
): Ordinal | undefined {
  const token = tokens[index]!;
  if (token.kind === 'number') {
    const dash = tokens[index + 1]?.text === '-' && tokens[index + 1]!.joined ? 1 : 0;
    const ending = tokens[index + 1 + dash];
    if (!ending?.joined || !grammar.ordinalEndings.has(ending.lower)) {
      return cardinalAt(tokens, index, grammar) ?? bareOrdinalAt(tokens, words, index, grammar);
    }
    return {value: ordinal(Number(token.text)), next: index + 2 + dash};
  }
  const tens = grammar.tens.get(token.lower);
  if (tens !== undefined) {
    // "the Sixty-third", „šešiasdešimt trečioji“
    const last = isHyphen(tokens[index + 1]) ? index + 2 : index + 1;
    const units = grammar.ordinals.get(tokens[last]?.lower ?? '') ?? 10;
    return units < 10 ? {value: ordinal(tens + units), next: last + 1} : undefined;
  }
  // The pronoun is no number: "I Corps" is, "I joined the corps" is not.
  const isFirst = token.text === 'I' && isCapitalised(tokens[index + 1]?.text ?? '');
  if (isFirst && words[index + 1]!.unit !== undefined) return {value: 'I', next: index + 1};
  const value = words[index]!.ordinal;
  return value === undefined ? undefined : {value, next: index + 1};
}

/** "5 Infantry Brigade": the number of a formation, as the British write it. */
function cardinalAt(
  tokens: readonly Token[],
  index: number,
  {cardinals}: FormationGrammar,
): Ordinal | undefined {
  const {text} = tokens[index]!;
  if (!cardinals || !/^[1-9]\d?$/.test(text)) return undefined;
  for (let at = index + 1; at <= index + LONGEST_CARDINAL; at += 1) {
    const word = tokens[at];
    if (word?.kind !== 'word' || word.joined || !isCapitalised(word.text)) return undefined;
    if (cardinals.has(word.lower)) return {value: ordinal(Number(text)), next: index + 1};
  }
  return undefined;
}

/** „5 pėst. pulko“: before a noun in the singular any number but those that end in one is an ordinal. */
function bareOrdinalAt(
  tokens: readonly Token[],
  words: readonly NameWord[],
  index: number,
  {singulars}: FormationGrammar,
): Ordinal | undefined {
  const {text} = tokens[index]!;
  if (!singulars || !/^(?!0)(?:\d{0,2}[02-9]|\d?11)$/.test(text)) return undefined;
  for (let at = index + 1; at <= index + LONGEST_CARDINAL; at += 1) {
    const word = tokens[at];
    if (word?.joined !== (word?.text === '.')) return undefined;
    if (singulars.has(word.lower)) return {value: ordinal(Number(text)), next: index + 1};
    if (words[at]!.branch === undefined && !isStopOfBranch(tokens, words, at)) return undefined;
  }
  return undefined;
}

/** The full stop of „pėst.“. */
export function isStopOfBranch(
  tokens: readonly Token[],
  words: readonly NameWord[],
  at: number,
): boolean {
  return tokens[at]!.text === '.' && tokens[at]!.joined && words[at - 1]?.branch !== undefined;
}
