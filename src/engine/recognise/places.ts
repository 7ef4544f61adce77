import type {Token} from '../grammar/tokenise.js';
import {isCapitalised} from './gazetteer.js';
import type {NameMatch} from './gazetteer.js';
import type {NameGrammar} from './name-grammar.js';
import type {NameHit} from './name-hit.js';
import {opensSentence} from './name-lexicon.js';
import type {NameLexicon} from './name-lexicon.js';

/**
 * The places and persons of a gazetteer in a sentence, the longest first, never one inside another. A noun after a
 * place may make another place of it: Vilnius, Vilnius Region.
 */
export function listedNames(
  tokens: readonly Token[],
  matches: readonly NameMatch[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): NameHit[] {
  const hits: NameHit[] = [];
  const longest = matches
    .filter(({kind}) => kind === 'place' || kind === 'person')
    .sort((a, b) => a.from - b.from || b.to - a.to || (a.kind === 'place' ? -1 : 1));
  for (const {from, to, kind, identity} of longest) {
    if (from < (hits.at(-1)?.to ?? 0)) continue;
    if (to === from + 1 && isCommonOpening(tokens, from, grammar, lexicon)) continue;
    const hit: NameHit = {from, to, kind, value: identity.name};
    hits.push(kind === 'place' ? widen(hit, tokens, grammar) : hit);
  }
  return hits;
}

/** Whether a word at the beginning of a sentence is a common one that only looks like a name there. */
function isCommonOpening(
  tokens: readonly Token[],
  index: number,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): boolean {
  const {lower, text} = tokens[index]!;
  if (!isCapitalised(text) || !opensSentence(tokens, index)) return false;
  return grammar.commonWords.has(lower) || (lexicon.isCommon(lower) && !lexicon.isName(lower));
}

function widen(hit: NameHit, tokens: readonly Token[], grammar: NameGrammar): NameHit {
  const next = tokens[hit.to];
  const region = next && grammar.regionNouns.get(next.lower);
  if (region === undefined) return hit;
  const value = region === '' ? hit.value : `${hit.value} ${region}`;
  return {...hit, to: hit.to + 1, value};
}
