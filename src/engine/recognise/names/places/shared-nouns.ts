import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';

/**
 * Gives places of a row that share one noun their own names: "the Gulfs of Riga and Finland", „Rygos ir Suomijos
 * įlankos“. `hits` are the persons and places of a sentence in its order.
 */
export function withSharedNouns(
  hits: readonly NameHit[],
  tokens: readonly Token[],
  grammar: NameGrammar,
): NameHit[] {
  const {sharedNouns, origins, article} = grammar;
  if (!sharedNouns) return [...hits];
  return rowsOf(hits, tokens, grammar).flatMap((row) => {
    const [first, last] = [row[0]!, row.at(-1)!];
    if (row.length < 2 || row.some(({kind}) => kind !== 'place')) return row;
    // „įlankos“ may be one or several: the last of the row has it then.
    const own = sharedNouns.get(tokens[last.to - 1]!.lower);
    const behind = own ?? sharedNouns.get(lowerAt(tokens, last.to));
    if (behind !== undefined && article === undefined) {
      return row.map((hit) => ofNoun(hit, tokens, behind, grammar));
    }
    const noun = tokens[first.from - 2];
    const before = sharedNouns.get(noun?.lower ?? '');
    const isOf = origins.has(lowerAt(tokens, first.from - 1)) && isCapitalised(noun?.text ?? '');
    return before !== undefined && isOf
      ? row.map((hit) => ofNoun(hit, tokens, before, grammar))
      : row;
  });
}

/** Hits in rows whose parts only a comma or a conjunction joins. */
function rowsOf(
  hits: readonly NameHit[],
  tokens: readonly Token[],
  {conjunctions}: NameGrammar,
): NameHit[][] {
  const rows: NameHit[][] = [];
  for (const hit of hits) {
    const before = rows.at(-1)?.at(-1);
    const link = tokens[hit.from - 1];
    const isNext = before?.to === hit.from - 1;
    if (isNext && (link?.text === ',' || conjunctions.has(link?.lower ?? '')))
      rows.at(-1)!.push(hit);
    else rows.push([hit]);
  }
  return rows;
}

/** What a place is with a noun that it shares, where the gazetteer knows it. */
function ofNoun(
  hit: NameHit,
  tokens: readonly Token[],
  noun: string,
  grammar: NameGrammar,
): NameHit {
  const {article} = grammar;
  const name = tokens
    .slice(hit.from, hit.to)
    .map(({text}) => text)
    .join(' ');
  const alias = article === undefined ? `${name} ${noun}` : `${noun} of ${name}`;
  const value = placesByName(grammar).get(alias.toLowerCase());
  return value === undefined ? hit : {...hit, value};
}

const named = new WeakMap<NameGrammar, ReadonlyMap<string, string>>();

/** The gazetteer's places by each of their names, lower case. */
function placesByName(grammar: NameGrammar): ReadonlyMap<string, string> {
  let made = named.get(grammar);
  if (!made) {
    made = new Map(
      grammar.gazetteer.flatMap(({kind, name, aliases}) =>
        kind === 'place' ? aliases.map((alias) => [alias.toLowerCase(), name] as const) : [],
      ),
    );
    named.set(grammar, made);
  }
  return made;
}
