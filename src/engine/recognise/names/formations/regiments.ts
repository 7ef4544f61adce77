import {isCapitalised, isSmallRoman} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import {isApostrophe} from '../../signs.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';
import type {NameSentence} from '../name-sentence.js';

/** Maximum number of words before the noun: "the Queen's Own Royal Worcestershire Hussars". */
const LONGEST = 5;

const NONE: ReadonlyMap<number, NameHit> = new Map();

/** Regiments and corps without a number, by the index of their first word: "the Gordon Highlanders", "the Royal Flying Corps". */
export function regimentsIn(
  {tokens, words}: Pick<NameSentence, 'tokens' | 'words'>,
  grammar: NameGrammar,
): ReadonlyMap<number, NameHit> {
  let found: Map<number, NameHit> | undefined;
  for (let noun = 1; noun < words.length; noun += 1) {
    const {soldiers} = words[noun]!;
    // "the Mercian Fusiliers' Association"
    const next = tokens[noun + 1];
    if (!soldiers || (isApostrophe(next) && next!.joined)) continue;
    // "Mackensen's XVII Corps"
    if (isSmallRoman(tokens[noun - 1]!.text) || words[noun - 1]!.ordinal !== undefined) continue;
    const from = nameBegin({tokens, words}, noun, soldiers.least !== undefined, grammar);
    const [count, last] = [noun - from, tokens[noun - 1]!];
    if (count < (soldiers.least ?? 1) || soldiers.unless.test(last.lower)) continue;
    // "Polish Lancers" may be any, and so "French Light Infantry".
    const isOfPeople = count <= (soldiers.least ?? 1) && isPeople(tokens[from]!, grammar);
    if (isOfPeople && !soldiers.ofPeoples) continue;
    if (soldiers.unit && !isNamedSo({tokens, words}, from, noun, grammar)) continue;
    // "the Finland Guards Regiment"
    if (words[noun + 1]?.soldiers?.unit) continue;
    const value = tokens
      .slice(from, noun + 1)
      .map(({text}) => text)
      .join(' ');
    (found ??= new Map()).set(from, {from, to: noun + 1, kind: 'formation', value});
  }
  return found ?? NONE;
}

/**
 * Whether several words before a noun of any regiment are its name: no commander's, "Sir John Hill's Regiment", and not one word and
 * branches, "the Royal Tank Regiment", which need no more.
 */
function isNamedSo(
  {tokens, words}: Pick<NameSentence, 'tokens' | 'words'>,
  from: number,
  noun: number,
  {suffix, formations: {joiner}}: NameGrammar,
): boolean {
  const isOwned = suffix?.test(tokens[noun - 1]!.text) === true;
  if (isOwned) return tokens[noun - 2]!.lower === joiner;
  return words.slice(from + 1, noun).some(({branch}) => branch === undefined);
}

/** Where the words with capitals begin that stand before a noun, of those of many words with what joins them. */
function nameBegin(
  {tokens, words}: Pick<NameSentence, 'tokens' | 'words'>,
  noun: number,
  isOfMany: boolean,
  {article, commonWords, conjunctions, titles, formations: {joiner}}: NameGrammar,
): number {
  let from = noun;
  while (from > 0 && noun - from < LONGEST) {
    const {kind, text, lower} = tokens[from - 1]!;
    const [{unit, soldiers}, before] = [words[from - 2] ?? {}, tokens[from - 2]?.text ?? ''];
    // "the Australian and New Zealand Army Corps"
    const isJoined = isOfMany && conjunctions.has(lower) && isCapitalised(before);
    // "the Duke of Cornwall's Light Infantry"
    const isTitled = isOfMany && lower === joiner && titles.has(before.toLowerCase());
    if ((isJoined && noun - from > 1 && !unit && !soldiers) || (isTitled && from < noun)) {
      from -= 2;
      continue;
    }
    if (kind !== 'word' || !isCapitalised(text) || lower === article) break;
    if (from === 1 && commonWords.has(lower)) break;
    from -= 1;
  }
  return from;
}

function isPeople({lower}: Token, {demonyms, bare}: NameGrammar): boolean {
  return demonyms.has(bare(lower));
}
