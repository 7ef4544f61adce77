import {isCapitalised} from '../../grammar/spelling.js';
import type {Token} from '../../grammar/tokenise.js';
import type {NameGrammar} from './grammar.js';
import type {NameHit} from './hit.js';
import type {NameLexicon} from './name-lexicon.js';
import {opensSentence} from './name-lexicon.js';
import type {NameWord} from './name-word.js';

/** So many tokens a street's name has at most before its noun. */
const LONGEST = 4;

/** Streets and squares by their noun behind what they are called: "Raua Street", „Vinco Kudirkos aikštėje“. */
export function streetsIn(
  tokens: readonly Token[],
  words: readonly NameWord[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): NameHit[] {
  const hits: NameHit[] = [];
  for (let noun = 0; noun < words.length; noun += 1) {
    const {street} = words[noun]!;
    if (street === undefined) continue;
    // "the Wall Street Journal"
    if (grammar.streets?.capital && isCapitalised(tokens[noun + 1]?.text ?? '')) continue;
    const from = beginningOf(tokens, noun, grammar, lexicon);
    if (from === noun) continue;
    const called = tokens.slice(from, noun).map(({text}) => text);
    const value = [...called, street].join(' ').replaceAll(' .', '.');
    hits.push({from, to: noun + 1, kind: 'place', value});
  }
  return hits;
}

/** Where the name begins that a noun ends; the noun's own index where it has none. */
function beginningOf(
  tokens: readonly Token[],
  noun: number,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): number {
  let from = noun;
  while (from > Math.max(0, noun - LONGEST) && isPart(tokens, from - 1, grammar)) from -= 1;
  // "The Street", „Miesto aikštė“: a capital that only opens the sentence; but „Aušros Vartų gatvė“.
  if (from < noun && opensSentence(tokens, from)) {
    const {lower} = tokens[from]!;
    const isAlone = from === noun - 1;
    if (grammar.commonWords.has(lower) || (isAlone && lexicon.isWord(lower))) from += 1;
  }
  return tokens[from]?.text === '.' ? noun : from;
}

/** Whether a token is a word with a capital, in the case that the noun asks for, or the full stop of an initial. */
function isPart(tokens: readonly Token[], at: number, {cases}: NameGrammar): boolean {
  const {text, lower, kind, joined} = tokens[at]!;
  if (text === '.') return joined && /^(?:\p{Lu}|St)$/u.test(tokens[at - 1]?.text ?? '');
  if (kind !== 'word' || !isCapitalised(text)) return false;
  const isInitial = tokens[at + 1]?.text === '.';
  if (isInitial || !cases) return true;
  return cases.isIn(lower, 'genitive') || cases.isIn(lower, 'genitive plural');
}
