import type {Token} from '../grammar/tokenise.js';
import {longestName} from './gazetteer.js';
import type {Gazetteer} from './gazetteer.js';
import type {NameGrammar} from './name-grammar.js';
import type {NameHit} from './name-hit.js';

/**
 * The places and persons of a gazetteer in a sentence, the longest first, never one inside another. A noun after a
 * place may make another place of it: Vilnius, Vilnius Region.
 */
export function listedNames(
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  grammar: NameGrammar,
): NameHit[] {
  const hits: NameHit[] = [];
  for (let index = 0; index < tokens.length;) {
    const person = longestName(gazetteer, 'person', tokens, index, grammar);
    const place = longestName(gazetteer, 'place', tokens, index, grammar);
    const found = person && (!place || person.to > place.to) ? person : place;
    if (!found) {
      index += 1;
      continue;
    }
    const {from, to, identities} = found;
    const {name: value, kind} = identities[0]!;
    const hit = {from, to, kind, value};
    hits.push(kind === 'place' ? widen(hit, tokens, grammar) : hit);
    index = hits.at(-1)!.to;
  }
  return hits;
}

function widen(hit: NameHit, tokens: readonly Token[], grammar: NameGrammar): NameHit {
  const next = tokens[hit.to];
  const region = next && grammar.regionNouns.get(next.lower);
  if (region === undefined) return hit;
  const value = region === '' ? hit.value : `${hit.value} ${region}`;
  return {...hit, to: hit.to + 1, value};
}
