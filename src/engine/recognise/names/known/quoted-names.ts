import type {Token} from '../../../grammar/tokenise.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';
import type {NameLexicon} from '../name-lexicon.js';
import {opensSentence} from '../name-lexicon.js';
import type {ReadSentence} from './short-names.js';

const OPENING = /^["“„«]$/u;
const CLOSING = /^["”“»]$/u;
/** Maximum number of words of a name in quotation marks. */
const LONGEST = 6;

/**
 * Organisations of each sentence that stand in quotation marks as the account has named them elsewhere, with the noun that says what they
 * are: „klubas „Žalgiris““, then „Žalgiris“; and without them, if they stand so behind the noun („bendrovė Girnelis“) or open what tells of them. Time is linear in
 * the account.
 */
export function quotedNames(
  sentences: readonly ReadSentence[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): NameHit[][] {
  const {nominative} = lexicon;
  const told = new Map<string, string>();
  const bare = new Map<string, string>();
  for (const {tokens, named} of sentences) {
    for (const {from, to, kind, value} of named) {
      if (kind !== 'organisation') continue;
      const isTold = isQuoted(tokens, from, to);
      const isBare = isTold ? isHeadword(tokens, from, to) : isTitle(tokens, from, to, value);
      const key = keyOf(tokens.slice(from, to), nominative);
      if (isTold || isBare) addNew(told, key, value);
      if (isBare && to - from === 1) addNew(bare, key, value);
    }
  }
  if (told.size === 0) return sentences.map(() => []);
  return sentences.map(({tokens, words, cover}) => {
    const hits: NameHit[] = [];
    for (const [at, {kind, text}] of tokens.entries()) {
      if (
        bare.size > 0 &&
        words[at]!.capital &&
        !cover[at] &&
        mayStandBare(tokens, at, grammar, lexicon)
      ) {
        const value = bare.get(nominative(text));
        if (value !== undefined) hits.push({from: at, to: at + 1, kind: 'organisation', value});
        continue;
      }
      if (kind !== 'sign' || !OPENING.test(text)) continue;
      const from = at + 1;
      const closing = tokens
        .slice(from, from + LONGEST + 1)
        .findIndex((token) => CLOSING.test(token.text));
      if (closing < 1 || cover[from] !== undefined) continue;
      const to = from + closing;
      const value = told.get(keyOf(tokens.slice(from, to), nominative));
      if (value !== undefined) hits.push({from, to, kind: 'organisation', value});
    }
    return hits;
  });
}

function addNew(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}

/** Whether an organisation is told by one word that is its whole title, no acronym: „bendrovė Girnos“. */
function isTitle(tokens: readonly Token[], from: number, to: number, value: string): boolean {
  return (
    to - from === 1 &&
    value === tokens[from]!.text &&
    tokens[from - 1]?.kind === 'word' &&
    value !== value.toUpperCase()
  );
}

/** Whether a title opens its sentence, and a sign parts it from what is told of it: „Girnos“ – malūnų bendrovė. */
function isHeadword(tokens: readonly Token[], from: number, to: number): boolean {
  return from === 1 && /^[,–—-]$/u.test(tokens[to + 1]?.text ?? '');
}

/** Whether a capital tells a name by itself, of which the words beside it are no part; one that opens a sentence does if no such word is in lower case. */
function mayStandBare(
  tokens: readonly Token[],
  at: number,
  {cases, givenNames, bare}: NameGrammar,
  {isCommon, nominative}: NameLexicon,
): boolean {
  const {lower} = tokens[at]!;
  if (!cases || givenNames.has(bare(lower)) || OPENING.test(tokens[at - 1]?.text ?? ''))
    return false;
  if (opensSentence(tokens, at) && (isCommon(lower) || isCommon(nominative(lower)))) return false;
  const isOfMany = cases.isIn(lower, 'genitive plural') && !cases.isIn(lower, 'genitive');
  const isName = (other: Token | undefined): boolean =>
    other?.kind === 'word' && isCapitalised(other.text);
  const before = tokens[at - 1];
  const isBehindName =
    isName(before) && (!opensSentence(tokens, at - 1) || givenNames.has(bare(before!.lower)));
  return !isOfMany && !isBehindName && !isName(tokens[at + 1]);
}

function isQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  return OPENING.test(tokens[from - 1]?.text ?? '') && CLOSING.test(tokens[to]?.text ?? '');
}

/** What a name is in every case. */
function keyOf(tokens: readonly Token[], nominative: NameLexicon['nominative']): string {
  return tokens.map(({text}) => nominative(text)).join(' ');
}
