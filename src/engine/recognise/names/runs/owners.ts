import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {NameLexicon} from '../name-lexicon.js';
import {opensSentence} from '../name-lexicon.js';
import type {Near} from './near.js';

/** Number of tokens from a name within which it is told what was done in its bearer's company. */
const COMPANY = 4;

/** Whether a name stands before what persons have: "Loison's division", „Miterano ir Kolio laiškas“. */
export function isOwner(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): boolean {
  const {owned, suffix, article, conjunctions, commonWords, cases, bare} = grammar;
  const name = tokens[to - 1]!;
  const lower = bare(name.lower);
  if (!owned || commonWords.has(lower)) return false;
  if (opensSentence(tokens, from) && lexicon.isWord(lower)) return false;
  const isOwned = (at: number): boolean => owned.has(lowerAt(tokens, at));
  if (suffix) {
    if (!suffix.test(name.text) || tokens[from - 1]?.lower === article) return false;
    const next = tokens[to];
    // "Loison's young division"
    const isDescribed = next?.kind === 'word' && next.text === next.lower;
    return isOwned(to) || (isDescribed && isOwned(to + 1));
  }
  const isForm = (at: number): boolean =>
    isCapitalised(tokens[at]?.text ?? '') && cases?.isIn(tokens[at]!.lower, 'genitive') === true;
  if (!isForm(to - 1) || lexicon.nominative(name.text) === name.text) return false;
  if (isOwned(to)) return true;
  return conjunctions.has(lowerAt(tokens, to)) && isForm(to + 1) && isOwned(to + 2);
}

/** Whether one is told of with whom something was done that only persons do together: „su Kolenkūru rogėmis išskubėjo“. */
export function isCompanion(
  tokens: readonly Token[],
  from: number,
  to: number,
  {company, cases}: NameGrammar,
): boolean {
  if (!company || tokens[from - 1]?.lower !== company.word) return false;
  if (cases?.isIn(tokens[to - 1]!.lower, 'instrumental') !== true) return false;
  const isTold = (at: number): boolean => company.verbs.test(lowerAt(tokens, at));
  for (let step = 0; step < COMPANY; step += 1) {
    if (isTold(from - 2 - step) || isTold(to + step)) return true;
  }
  return false;
}

/** Whether a person whom the gazetteer knows does the same beside this one: "Rapp and Ney, Rapp tells us, had agreed". */
export function isBesidePerson(
  tokens: readonly Token[],
  from: number,
  to: number,
  {isPerson}: Near,
  {conjunctions, actorUnless, suffix, acts, beforeActs, cases}: NameGrammar,
): boolean {
  if (!conjunctions.has(lowerAt(tokens, to)) || !isPerson(to + 1)) return false;
  if (actorUnless.has(lowerAt(tokens, from - 1))) return false;
  let behind = to + 1;
  while (isPerson(behind)) behind += 1;
  if (cases?.agree(tokens[to - 1]!.lower, tokens[behind - 1]!.lower) === false) return false;
  if (suffix?.test(tokens[behind - 1]!.text) === true) return false;
  const {text = '.', lower = ''} = tokens[behind] ?? {};
  return text === ',' || acts.has(lower) || beforeActs.has(lower);
}

/** Whether a person's title stands apart from the name, before where the office is: „pasiuntinys Berlyne Mastnis“. */
export function isTitledApart(
  tokens: readonly Token[],
  from: number,
  {isPlace}: Near,
  {cases, titles, isPlaceForm}: NameGrammar,
): boolean {
  if (!cases || !isPlace(from - 1) || !isPlaceForm('', tokens[from - 1]!.lower)) return false;
  const {text = '', lower = ''} = tokens[from - 2] ?? {};
  return titles.has(lower) && (text === lower || opensSentence(tokens, from - 2));
}
