import {isCapitalised} from '../../../grammar/spelling.js';
import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import {isDash} from '../../signs.js';
import type {NameGrammar} from '../grammar.js';
import type {NameLexicon} from '../name-lexicon.js';
import {opensSentence} from '../name-lexicon.js';
import {wordsOfTypes} from './treaty-edges.js';
import {GIVEN, NAMED, NAMED_SMALL} from './treaty-heads.js';

/** A name right before the noun that no gazetteer lists: „Nemėžio sutartis“, "the Bread Peace". */
export function nameBefore(
  tokens: readonly Token[],
  index: number,
  head: string,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): {from: number; value: string} | undefined {
  const {treaties, demonyms, bare, commonWords, suffix, article, cases} = grammar;
  const capital = isCapitalised(tokens[index]!.text);
  if (suffix && capital && GIVEN.has(head)) return givenBefore(tokens, index, grammar);
  // „Sikorskio–Maiskio susitarimas“
  const isPair =
    !suffix && isDash(tokens[index - 2]) && isCapitalised(tokens[index - 3]?.text ?? '');
  const heads = isPair || (suffix && !capital) ? NAMED_SMALL : NAMED;
  if (!heads.has(head)) return undefined;
  // „Stolbovo taikos sutartis“
  let at = index - 1;
  while (!suffix && wordsOfTypes(treaties.types).has(lowerAt(tokens, at))) at -= 1;
  const word = tokens[at];
  const next = tokens[index + 1];
  if (word?.kind !== 'word' || !isCapitalised(word.text)) return undefined;
  if (treaties.types.has(word.lower) || demonyms.has(bare(word.lower))) return undefined;
  if (commonWords.has(word.lower)) return undefined;
  const opens = opensSentence(tokens, at);
  if (suffix) {
    // "Nobel Peace Prize"
    const isWhole = capital
      ? !opens && !isCapitalised(next?.text ?? '')
      : tokens[at - 1]?.lower === article;
    return isWhole ? {from: at, value: word.text} : undefined;
  }
  if (isPair) {
    const pair = [tokens[index - 3]!, word];
    if (!pair.every(({lower}) => cases?.isIn(lower, 'genitive') === true)) return undefined;
    return {from: index - 3, value: pair.map(({text}) => lexicon.nominative(text)).join('–')};
  }
  if (!treaties.isOwner?.(word.lower)) return undefined;
  if (opens && (lexicon.isWord(word.lower) || next === undefined)) return undefined;
  return {from: at, value: lexicon.nominative(word.text)};
}

/** Maximum number of words in capitals between an article and the noun. */
const LONGEST_GIVEN = 3;

/**
 * The name that a treaty or an act has of its own, between an article and its noun: "the `Stamp` Act", "the `Home Rule` Bill",
 * "the `Balfour` Declaration".
 */
function givenBefore(
  tokens: readonly Token[],
  index: number,
  {article, demonyms, bare}: NameGrammar,
): {from: number; value: string} | undefined {
  let from = index;
  while (index - from < LONGEST_GIVEN && isCapitalised(tokens[from - 1]?.text ?? '')) from -= 1;
  if (tokens[from]?.lower === article) from += 1;
  const words = tokens.slice(from, index);
  const isWhole =
    words.length > 0 &&
    tokens[from - 1]?.lower === article &&
    !isCapitalised(tokens[index + 1]?.text ?? '') &&
    !words.every(({lower}) => demonyms.has(bare(lower)));
  return isWhole ? {from, value: words.map(({text}) => text).join(' ')} : undefined;
}

/** Whether a name that no gazetteer lists can be a town's: "the truce of Altmark", but "the peace of God". */
export function isTownName(
  name: string | undefined,
  {titles, givenNames, commonWords, bare}: NameGrammar,
): boolean {
  if (name === undefined) return false;
  const first = bare(name.split(' ')[0]!.toLowerCase());
  return ![titles, givenNames, commonWords].some((words) => words.has(first));
}

/** The name behind the noun and what joins it, where no gazetteer lists it: "Treaty of Wehlau". */
export function nameBehind(
  tokens: readonly Token[],
  index: number,
  to: number,
  {article, treaties, demonyms, bare, givenNames}: NameGrammar,
): string | undefined {
  const {placeJoiner, never} = treaties;
  if (placeJoiner === undefined || tokens[index + 1]?.lower !== placeJoiner) return undefined;
  const start = tokens[index + 2]?.lower === article ? index + 3 : index + 2;
  let end = start;
  while (end < to && isCapitalised(tokens[end]!.text) && !demonyms.has(bare(tokens[end]!.lower)))
    end += 1;
  // "the treaty of July 1920", "an Act of Parliament"
  if (end === start || never?.has(lowerAt(tokens, start)) || tokens[end]?.kind === 'number')
    return undefined;
  // "the Agrarian Union of Karl Ulmanis"
  if (end - start > 1 && givenNames.has(bare(tokens[start]!.lower))) return undefined;
  return tokens
    .slice(start, end)
    .map(({text}) => text)
    .join(' ');
}
