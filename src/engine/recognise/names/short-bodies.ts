import {isCapitalised} from '../../grammar/spelling.js';
import type {Token} from '../../grammar/tokenise.js';
import type {NameGrammar} from './grammar.js';
import type {NameHit} from './hit.js';
import {coverOf} from './hit.js';
import type {NameLexicon} from './name-lexicon.js';
import {opensSentence} from './name-lexicon.js';
import type {NameWord} from './name-word.js';
import type {ShortBody} from './organisation-grammar.js';

/** A sentence with the names in it that are known already. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly words: readonly NameWord[];
  readonly organisations: readonly NameHit[];
  /** All names that are known, organisations too. */
  readonly named: readonly NameHit[];
}

/**
 * Organisations of each sentence that stand there by their noun alone, which has a capital: "the Council", „Senatas“. They
 * are the last of the account with that noun in its name; where it has told of none, of some nouns the noun itself.
 */
export function shortBodies(
  sentences: readonly ReadSentence[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): NameHit[][] {
  const {bodies, owners} = grammar.organisations;
  const told = new Map<string, string>();
  const everTold = new Map<string, string>();
  for (const {organisations} of sentences) {
    for (const {value} of organisations) {
      for (const word of value.split(' ')) if (!everTold.has(word)) everTold.set(word, value);
    }
  }
  return sentences.map(({tokens, words, organisations, named}) => {
    const cover = coverOf(named, tokens.length);
    const bodiesAt = coverOf(organisations, tokens.length);
    const hits: NameHit[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const body = bodiesAt[at];
      if (body?.from === at) for (const word of body.value.split(' ')) told.set(word, body.value);
      const short = words[at]!.capital && !cover[at] ? bodies.get(words[at]!.bare) : undefined;
      if (!short || !standsAlone(tokens, at, short, grammar, lexicon)) continue;
      // "Lithuania, whose Council": no other's.
      const isOwned = owners?.has(tokens[at - 1]?.lower ?? '') === true;
      const value = isOwned ? undefined : (told.get(short.noun) ?? everTold.get(short.noun));
      if (value === undefined && !short.alone) continue;
      hits.push({from: at, to: at + 1, kind: 'organisation', value: value ?? short.noun});
    }
    return hits;
  });
}

/** Whether a noun with a capital is a whole name: behind an article or a possessive, or where no sentence opens. */
function standsAlone(
  tokens: readonly Token[],
  at: number,
  {bare}: ShortBody,
  {article, suffix, organisations: {owners}}: NameGrammar,
  lexicon: NameLexicon,
): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const isOwner = suffix?.test(token.text) === true;
  if (!isOwner && next?.kind === 'word' && isCapitalised(next.text)) return false;
  if (next?.joined === true && /^[-–/]$/u.test(next.text)) return false;
  const isBehindName = before?.kind === 'word' && isCapitalised(before.text);
  if (article === undefined) {
    if (opensSentence(tokens, at))
      return lexicon.isName(token.lower) && !lexicon.isCommon(token.lower);
    return !isBehindName;
  }
  if (before?.lower === article || owners?.has(before?.lower ?? '') === true) return true;
  return bare === true && !isBehindName && before?.joined !== true;
}
