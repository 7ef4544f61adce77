import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import {isHyphen} from '../../signs.js';
import type {FormationGrammar} from './formation-grammar.js';
import type {NameSentence} from '../name-sentence.js';
import {ordinal} from '../ordinals.js';

/** A sentence, whether its places are known or not. */
type Sentence = Pick<NameSentence, 'tokens' | 'words'>;

/** The words of the name of one whose number is written without an ordinal's letters. */
const LONGEST_CARDINAL = 3;

/** The number of a formation, in English, and the index of the token behind it. */
export interface Ordinal {
  readonly value: string;
  readonly next: number;
  /** The word or the ending by which it is an ordinal, in lower case. */
  readonly ending?: string;
}

/** The number that a formation's name may begin with at a token. */
export function formationNumberAt(
  sentence: Sentence,
  index: number,
  grammar: FormationGrammar,
): Ordinal | undefined {
  const {tokens, words} = sentence;
  const token = tokens[index]!;
  if (token.lower === grammar.numero) {
    const at = tokens[index + 1]?.text === '.' ? index + 2 : index + 1;
    return tokens[at]?.kind === 'number' ? cardinalAt(sentence, at, grammar, true) : undefined;
  }
  const battalion = battalionAt(sentence, index, grammar);
  if (battalion) return battalion;
  if (token.kind === 'number') {
    const end = endingBehind(tokens, index, grammar);
    if (!end) {
      return cardinalAt(sentence, index, grammar) ?? bareOrdinalAt(sentence, index, grammar);
    }
    return {value: ordinal(Number(token.text)), ...end};
  }
  const tens = grammar.tens.get(token.lower);
  if (tens !== undefined) {
    // "the Sixty-third", „šešiasdešimt trečioji“
    const last = isHyphen(tokens[index + 1]) ? index + 2 : index + 1;
    const units = grammar.ordinals.get(lowerAt(tokens, last)) ?? 10;
    const ending = tokens[last]?.lower;
    if (units >= 10) return undefined;
    return {value: ordinal(tens + units), next: last + 1, ...(ending !== undefined && {ending})};
  }
  // The pronoun is no number: "I Corps" is, "I joined the corps" is not.
  const isFirst = token.text === grammar.pronoun && isCapitalised(tokens[index + 1]?.text ?? '');
  if (isFirst && words[index + 1]!.unit !== undefined) return {value: 'I', next: index + 1};
  const value = words[index]!.ordinal;
  if (value === undefined) return undefined;
  if (grammar.ordinals.has(token.lower)) return {value, next: index + 1, ending: token.lower};
  return {value, ...(endingBehind(tokens, index, grammar) ?? {next: index + 1})};
}

/** The number of a battalion before that of its regiment, or of its second line: "the 1/8th", "2/32 Battalion". */
function battalionAt(
  sentence: Sentence,
  index: number,
  grammar: FormationGrammar,
): Ordinal | undefined {
  const [first, stroke, second] = sentence.tokens.slice(index, index + 3);
  if (!grammar.cardinals || !/^[1-4]$/.test(first!.text) || stroke?.text !== '/') return undefined;
  if (!stroke.joined || second?.kind !== 'number' || !second.joined) return undefined;
  const number = formationNumberAt(sentence, index + 2, grammar);
  return number && {...number, value: `${first!.text}/${number.value}`};
}

/** The ending that hangs on a number, „3-iasis“, "3rd". */
function endingBehind(
  tokens: readonly Token[],
  index: number,
  {ordinalEndings}: FormationGrammar,
): Pick<Ordinal, 'next' | 'ending'> | undefined {
  const at = tokens[index + 1]?.text === '-' && tokens[index + 1]!.joined ? index + 2 : index + 1;
  const ending = tokens[at];
  if (!ending?.joined || !ordinalEndings.has(ending.lower)) return undefined;
  return {next: at + 1, ending: ending.lower};
}

/** The number of a formation in figures without an ending, as the British write it: "5 Infantry Brigade", "303 (Polish) Squadron". */
function cardinalAt(
  {tokens, words}: Sentence,
  index: number,
  {cardinals, short}: FormationGrammar,
  isCalledNumber = false,
): Ordinal | undefined {
  const {text} = tokens[index]!;
  if (!cardinals || !/^[1-9]\d{0,2}$/.test(text)) return undefined;
  const start = bracketBehind(tokens, index + 1) ?? index + 1;
  for (let at = start; at < start + LONGEST_CARDINAL; at += 1) {
    const word = tokens[at];
    if (word?.kind !== 'word' || word.joined || !isCapitalised(word.text)) return undefined;
    if (at === start && short?.has(word.text) === true)
      return {value: ordinal(Number(text)), next: index + 1};
    const isUnit = isCalledNumber ? words[at]!.unit !== undefined : cardinals.has(word.lower);
    if (isUnit) return {value: ordinal(Number(text)), next: index + 1};
  }
  return undefined;
}

/** The index behind a word in brackets, "303 (Polish) Squadron"; undefined where there is none. */
export function bracketBehind(tokens: readonly Token[], at: number): number | undefined {
  const isBracketed =
    tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && isCapitalised(tokens[at + 1]!.text);
  return isBracketed ? at + 3 : undefined;
}

/**
 * Figures without an ending that are an ordinal, since so many would not stand before a noun in the singular; those that end in
 * one only before a branch: „5 pėst. pulko“.
 */
function bareOrdinalAt(
  sentence: Sentence,
  index: number,
  {singulars, ofPeople}: FormationGrammar,
): Ordinal | undefined {
  const {tokens, words} = sentence;
  const {text} = tokens[index]!;
  if (!singulars || !/^[1-9]\d{0,2}$/.test(text)) return undefined;
  // „2/3 pulko“
  if (tokens[index]!.joined && tokens[index - 1]?.text === '/') return undefined;
  const isOfOne = text.endsWith('1') && !text.endsWith('11');
  for (let at = index + 1; at <= index + LONGEST_CARDINAL; at += 1) {
    const word = tokens[at];
    if (!word) return undefined;
    const isStop = word.text === '.';
    const isBehindStop = tokens[at - 1]!.text === '.';
    if (word.joined !== isStop && !(word.joined && isBehindStop)) return undefined;
    const isOfPeople =
      ofPeople?.units.has(word.lower) && ofPeople.people.has(lowerAt(tokens, at + 1));
    if (singulars.has(word.lower) || isOfPeople) {
      const isSure = !isOfOne || isBehindStop || isOfPeople;
      return isSure ? {value: ordinal(Number(text)), next: index + 1} : undefined;
    }
    if (words[at]!.branch === undefined && !isStopOfBranch(sentence, at)) return undefined;
  }
  return undefined;
}

/** The full stop of „pėst.“. */
export function isStopOfBranch({tokens, words}: Sentence, at: number): boolean {
  return tokens[at]!.text === '.' && tokens[at]!.joined && words[at - 1]?.branch !== undefined;
}
