import type {Token} from '../grammar/tokenise.js';
import type {LanguagePack} from '../language-pack.js';
import {isHyphen} from './signs.js';

/** So far behind an amount the noun that it counts is looked for, in tokens. */
const REACH = 8;
/** So far before it, where no noun follows. */
const REACH_BACK = 14;

/**
 * What an amount counts: the id of a thing of the glossary, or the account's own noun.
 *
 * Looked for in the noun phrase behind the amount; where there is none, in the clause before it ("brought the garrison
 * down to 9,000").
 *
 * @param at Index of the amount's first token.
 * @param end Index behind its last.
 */
export function countedThing(
  tokens: readonly Token[],
  at: number,
  end: number,
  pack: LanguagePack,
): string | undefined {
  const behind = phraseBehind(tokens, end, pack);
  const id = behind.id ?? (behind.noun === undefined ? before(tokens, at, pack) : undefined);
  const thing = id?.id ?? behind.noun;
  if (id && isOfArmy(tokens, id.at, at, pack)) return 'troops';
  return thing;
}

interface FoundThing {
  readonly id: string;
  readonly at: number;
}

/** The thing in the noun phrase that begins at a token, and its own noun where the glossary has none. */
function phraseBehind(
  tokens: readonly Token[],
  start: number,
  pack: LanguagePack,
): {readonly id?: FoundThing; readonly noun?: string} {
  const {quantities: grammar, countables} = pack;
  let at = start;
  // "18-member", "2-room": the noun is joined by a hyphen.
  if (isHyphen(tokens[at]) && tokens[at]!.joined && tokens[at + 1]?.joined) at += 1;
  let of = false;
  while (
    tokens[at] &&
    (grammar.of.has(tokens[at]!.lower) || (of && grammar.determiners.has(tokens[at]!.lower)))
  ) {
    of = true;
    at += 1;
  }
  let id: FoundThing | undefined;
  let noun: string | undefined;
  for (let i = at; i < Math.min(at + REACH, tokens.length);) {
    const token = tokens[i]!;
    if (token.kind === 'number' && !token.joined) break;
    if (token.kind !== 'word') {
      if (token.kind === 'sign' && !isHyphen(token) && token.text !== '"') break;
      i += 1;
      continue;
    }
    // "84 DB-3 and Tupolev bombers": names joined before any noun.
    const joinsNames =
      !id && noun === undefined && i > at && pack.numerals.joiners.has(token.lower);
    if (!joinsNames && (grammar.phraseEnds.has(token.lower) || grammar.of.has(token.lower))) break;
    const thing = countables.idOf(tokens, i);
    if (thing) {
      // The last thing of the phrase is its head: "army officers".
      id = id && pack.headFirst ? id : {id: thing.id, at: i};
      i = thing.end;
      if (pack.headFirst) break;
      continue;
    }
    if (!id && !joinsNames && /^\p{Ll}/u.test(token.text)) noun = token.lower;
    // A name or verb behind the head ends the phrase.
    if (id) break;
    i += 1;
  }
  return {...(id && {id}), ...(noun !== undefined && {noun: id ? id.id : noun})};
}

/** The nearest thing before an amount in its clause. */
function before(
  tokens: readonly Token[],
  at: number,
  {countables}: LanguagePack,
): FoundThing | undefined {
  for (let i = at - 1; i >= Math.max(0, at - REACH_BACK); i -= 1) {
    const token = tokens[i]!;
    if (/^[.;:!?]$/u.test(token.text)) break;
    const thing = token.kind === 'word' ? countables.idOf(tokens, i) : undefined;
    if (thing && thing.end <= at) return {id: thing.id, at: i};
  }
  return undefined;
}

/** Whether the people counted are an army's: words of one stand in the same sentence. */
function isOfArmy(
  tokens: readonly Token[],
  thing: number,
  amount: number,
  {quantities: grammar}: LanguagePack,
): boolean {
  if (!grammar.men.has(tokens[thing]?.lower ?? '')) return false;
  const [from, to] = [Math.max(0, amount - 40), Math.min(tokens.length, thing + 12)];
  for (let i = from; i < to; i += 1) {
    const word = tokens[i]!.lower;
    if (grammar.army.some((beginning) => word.startsWith(beginning))) return true;
  }
  return false;
}
