import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {NameCover, NameHit} from '../hit.js';
import type {NameLexicon} from '../name-lexicon.js';
import {opensSentence} from '../name-lexicon.js';
import type {NameWord} from '../name-word.js';
import type {NameKind} from '../../../mention.js';
import type {ShortName} from './short-name.js';

/** A sentence with the names in it that are known already. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly words: readonly NameWord[];
  readonly named: readonly NameHit[];
  readonly cover: NameCover;
}

/**
 * Names of a kind in each sentence that are there only their noun, with a capital: "the Council", „Senatas“, "the Isthmus".
 * They are the last of the account with that noun in its name; where it has told of none, of some nouns the noun itself.
 */
export function shortNames(
  sentences: readonly ReadSentence[],
  kind: NameKind,
  nouns: ReadonlyMap<string, ShortName>,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): NameHit[][] {
  const {owners} = grammar;
  const told = new Map<string, string>();
  const everTold = new Map<string, string>();
  for (const {named} of sentences) {
    for (const {value, kind: other} of named) {
      if (other !== kind) continue;
      for (const word of value.split(' ')) if (!everTold.has(word)) everTold.set(word, value);
    }
  }
  return sentences.map(({tokens, words, cover}) => {
    const hits: NameHit[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const name = cover[at];
      if (name?.from === at && name.kind === kind) {
        for (const word of name.value.split(' ')) told.set(word, name.value);
      }
      const short = words[at]!.capital && !name ? nouns.get(words[at]!.bare) : undefined;
      if (!short || !standsAlone(tokens, at, short, grammar, lexicon)) continue;
      // "Lithuania, whose Council": no other's.
      const isOwned = owners?.has(lowerAt(tokens, at - 1)) === true;
      const value = isOwned ? undefined : (told.get(short.noun) ?? everTold.get(short.noun));
      const isBare = lowerAt(tokens, at - 1) !== grammar.article;
      const standsFor = short.alone === 'bare' ? isBare : short.alone === true;
      if (value === undefined && !standsFor) continue;
      hits.push({from: at, to: at + 1, kind, value: value ?? short.noun});
    }
    return hits;
  });
}

/** Whether a noun with a capital is a whole name: behind an article or a possessive, or where no sentence opens. */
function standsAlone(
  tokens: readonly Token[],
  at: number,
  {bare}: ShortName,
  {article, suffix, owners, commonWords}: NameGrammar,
  lexicon: NameLexicon,
): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const isOwner = suffix?.test(token.text) === true;
  if (!isOwner && next?.kind === 'word' && isCapitalised(next.text)) return false;
  if (next?.joined === true && /^[-–/]$/u.test(next.text)) return false;
  // „Pasak Ordino kronikininko“
  const isOpening = opensSentence(tokens, at - 1) && commonWords.has(before?.lower ?? '');
  const isBehindName = before?.kind === 'word' && isCapitalised(before.text) && !isOpening;
  if (article === undefined) {
    if (opensSentence(tokens, at))
      return lexicon.isName(token.lower) && !lexicon.isCommon(token.lower);
    return !isBehindName;
  }
  if (before?.lower === article || owners?.has(before?.lower ?? '') === true) return true;
  return bare === true && !isBehindName && before?.joined !== true;
}
