import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';

/** A noun that makes another place of the place before it, in English, and the index of the token behind it. */
export interface RegionNoun {
  readonly english: string;
  readonly end: number;
}

/** Such a noun, written out or shortened: „Raseinių apskrityje“, „Raseinių aps.“ */
export function regionNounAt(
  tokens: readonly Token[],
  at: number,
  {regionNouns, shortRegions}: NameGrammar,
): RegionNoun | undefined {
  const noun = tokens[at];
  if (noun?.kind !== 'word' || noun.joined) return undefined;
  const english = regionNouns.get(noun.lower);
  if (english !== undefined) return {english, end: at + 1};
  // „Vilniuje K. Petraitis“ has an initial.
  const short = noun.text === noun.lower ? shortRegions?.get(noun.lower) : undefined;
  const stop = short === undefined ? undefined : tokens[at + 1];
  return stop?.text === '.' && stop.joined ? {english: short!, end: at + 2} : undefined;
}
