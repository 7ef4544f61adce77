import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';
import type {NameMatch} from '../known/listed-names.js';
import type {NameLexicon} from '../name-lexicon.js';
import {regionNounAt} from '../runs/region-noun.js';
import {withGivenName, withSecondSurname} from './in-full.js';
import {meansSomethingElse} from './something-else.js';

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
  if (matches.length === 0) return hits;
  const longest = matches
    .flatMap(({from, to, kind, identity: {name: value}}) =>
      kind === 'place' || kind === 'person' ? [{from, to, kind, value}] : [],
    )
    .sort((a, b) => a.from - b.from || b.to - a.to || (a.kind === 'place' ? -1 : 1));
  for (const hit of longest) {
    const before = hits.at(-1);
    if (hit.from < (before?.to ?? 0)) continue;
    const {from, to, kind, value} = hit;
    const isBehindPlace = before?.to === from;
    const name = {tokens, from, to, kind, value, isBehindPlace, grammar, lexicon};
    if (meansSomethingElse(name)) continue;
    const whole =
      hit.kind === 'place'
        ? withRegionNoun(hit, tokens, grammar)
        : withGivenName(withSecondSurname(hit, tokens), tokens, grammar, lexicon);
    if (whole) hits.push(whole);
  }
  return hits;
}

/** Another place than that of its name, by the noun for a region behind it: "Vilnius Region"; but not „Lietuvos žemės ūkio rūmai“. */
function withRegionNoun(hit: NameHit, tokens: readonly Token[], grammar: NameGrammar): NameHit {
  const region = regionNounAt(tokens, hit.to, grammar);
  // „Lietuvos žemės ūkio rūmai“
  const isOther = grammar.regionUnless?.test(lowerAt(tokens, hit.to + 1)) === true;
  if (region === undefined || isOther) return hit;
  const {english, end} = region;
  return {...hit, to: end, value: english === '' ? hit.value : `${hit.value} ${english}`};
}
