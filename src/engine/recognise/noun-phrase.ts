import type {Token} from '../grammar/tokenise.js';
import type {LanguagePack} from '../language-pack.js';
import {isHyphen} from './signs.js';

/** So far behind an amount the noun that it counts is looked for, in tokens. */
const REACH = 8;

/** What the form of a word lets it be beside an amount: the noun counted, or a genitive that the amount governs. */
export type NounForm = 'plural' | 'genitive plural';

/** How a language builds the noun phrase of an amount. All words in lower case. */
export interface NounPhraseGrammar {
  /** The form of a word, if a noun that is counted can have it. */
  readonly nounForm: (word: string) => NounForm | undefined;
  /** Whether an amount takes a noun in the singular: one, „dvidešimt vienas“. */
  readonly takesSingular: (value: number) => boolean;
  /** Whether an amount takes a genitive, given the last word of its numeral: „20 karių“, but „5 kariai“. */
  readonly takesGenitive: (value: number, lastWord: string) => boolean;
  /** Whether a word, as it stands, names a people in a form that is counted: "Jews", „žydų“. */
  readonly isPeople: (word: string) => boolean;
  /** Words that end a noun phrase: prepositions, conjunctions, verbs, adverbs. */
  readonly phraseEnds: ReadonlySet<string>;
  /** Words between an amount and what it counts: `of` and what may follow it. */
  readonly of: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Adjectives and pronouns that have the form of a noun. */
  readonly modifiers: (word: string) => boolean;
  /** Beginnings of words for a body of people or things, and what it is counted in: "an army of 30,000". */
  readonly bodies: ReadonlyMap<string, string>;
  /** Verbs between an amount and the participle that says what became of it: "500 were killed". */
  readonly auxiliaries: ReadonlySet<string>;
}

/** The head of a noun phrase: a thing of the glossary, or the account's own noun. */
export interface Head {
  readonly counted: string;
  /** Index of its token. */
  readonly at: number;
  /** Whether the glossary has it. */
  readonly known: boolean;
}

/** An amount, as far as its noun depends on it. */
export interface Counting {
  readonly value: number;
  readonly lastWord: string;
  /** Whether it is a share, which a noun in the singular may follow: "80 % of trade". */
  readonly isShare: boolean;
}

/** The head of the noun phrase that begins at a token, behind an amount. */
export function headBehind(
  tokens: readonly Token[],
  start: number,
  counting: Counting,
  pack: LanguagePack,
): Head | undefined {
  const {quantities: grammar} = pack;
  let at = start;
  // "18-member", "2-room": the noun is joined by a hyphen.
  const isJoined = isHyphen(tokens[at]) && tokens[at]!.joined && tokens[at + 1]?.joined === true;
  if (isJoined) at += 1;
  let of = false;
  while (
    tokens[at] &&
    (grammar.of.has(tokens[at]!.lower) || (of && grammar.determiners.has(tokens[at]!.lower)))
  ) {
    of = true;
    at += 1;
  }
  const participle = grammar.auxiliaries.has(tokens[at]?.lower ?? '') ? at + 1 : undefined;
  if (participle !== undefined) {
    const fate = pack.countables.idOf(tokens, participle);
    if (fate?.exact) return {counted: fate.id, at: participle, known: true};
    const isPeople = grammar.isPeople(tokens[participle]?.text ?? '');
    return isPeople ? {counted: 'people', at: participle, known: false} : undefined;
  }
  return pack.headFirst
    ? governed(tokens, at, counting, pack)
    : last(tokens, at, {...counting, isShare: counting.isShare || isJoined}, pack);
}

/** Whether a noun phrase cannot go on at a token. */
function isEnd(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const {phraseEnds, of, nounForm} = pack.quantities;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || (token.kind === 'number' && !token.joined)) return true;
  if (token.kind === 'sign') return !isHyphen(token) && !/^["“”„'’]$/u.test(token.text);
  if (phraseEnds.has(token.lower) || of.has(token.lower)) return true;
  if (!pack.segmentation.finite.test(token.lower)) return false;
  // "wounded" is counted, "armed men" are.
  if (pack.countables.idOf(tokens, at)?.exact) return false;
  const isJoined = tokens[at - 1] !== undefined && isHyphen(tokens[at - 1]);
  const describes = next?.kind === 'word' && nounForm(next.lower) !== undefined;
  return !isJoined && !describes;
}

/** Where what describes a noun goes before it, its last plural is the head: "light field guns". */
function last(
  tokens: readonly Token[],
  start: number,
  {value, isShare}: Counting,
  pack: LanguagePack,
): Head | undefined {
  const {countables, quantities: grammar, numerals} = pack;
  const anyNumber = isShare || grammar.takesSingular(value);
  let head: Head | undefined;
  let singular: Head | undefined;
  for (let i = start; i < Math.min(start + REACH, tokens.length);) {
    const token = tokens[i]!;
    // "84 DB-3 and Tupolev bombers": names joined before any noun.
    const joinsNames =
      !head &&
      i > start &&
      numerals.joiners.has(token.lower) &&
      !/^\p{Ll}/u.test(tokens[i - 1]!.text);
    if (!joinsNames && isEnd(tokens, i, pack)) break;
    const thing = joinsNames ? undefined : countables.idOf(tokens, i);
    if (thing) {
      const isCounted =
        anyNumber ||
        thing.exact ||
        countables.isUnit(thing.id) ||
        hasPlural(tokens, i, thing.end, grammar);
      const found = {counted: thing.id, at: i, known: true};
      if (isCounted) head = found;
      i = thing.end;
      if (isShare && isCounted) break;
      continue;
    }
    // A verb or a name behind the head ends the phrase.
    if (head?.known) break;
    if (token.kind === 'word' && !joinsNames) {
      if (grammar.isPeople(token.text)) head = {counted: 'people', at: i, known: false};
      else if (/^\p{Ll}/u.test(token.text) && !grammar.modifiers(token.lower)) {
        const noun = {counted: token.lower, at: i, known: false};
        if (grammar.nounForm(token.lower)) head = noun;
        else if (head) break;
        else singular = noun;
      }
    }
    i += 1;
  }
  return head ?? (anyNumber ? singular : undefined);
}

function hasPlural(
  tokens: readonly Token[],
  from: number,
  to: number,
  {nounForm}: NounPhraseGrammar,
): boolean {
  for (let i = from; i < to; i += 1) if (nounForm(tokens[i]!.lower)) return true;
  return false;
}

/**
 * Where cases tell: the last of the genitives plural that an amount governs („italų korpuso vyrų“), or the first noun
 * that agrees with it („5 sovietų bazės“).
 */
function governed(
  tokens: readonly Token[],
  start: number,
  {value, lastWord, isShare}: Counting,
  pack: LanguagePack,
): Head | undefined {
  const {countables, quantities: grammar} = pack;
  const genitive = grammar.takesGenitive(value, lastWord);
  const anyNumber = isShare || grammar.takesSingular(value);
  let head: Head | undefined;
  for (let i = start; i < Math.min(start + REACH, tokens.length);) {
    const token = tokens[i]!;
    if (isEnd(tokens, i, pack)) break;
    if (token.kind === 'sign') {
      i += 1;
      continue;
    }
    const form = grammar.nounForm(token.lower);
    const thing = countables.idOf(tokens, i);
    const isWord = /^\p{Ll}/u.test(token.text);
    const isPeople = grammar.isPeople(token.lower);
    if (thing && !isPeople) {
      const found = {counted: thing.id, at: i, known: true};
      if (
        thing.exact ||
        countables.isUnit(thing.id) ||
        hasGenitive(tokens, i, thing.end, grammar)
      ) {
        // „20 tūkst. km2“, „300 tankų“; „žydų šeimų“
        head = found;
      } else if (anyNumber) return head?.known ? head : found;
      else if (form !== undefined && (!genitive || i === start)) return found;
      else if (head?.known) break;
      i = thing.end;
      continue;
    }
    if (form === undefined || !isWord) {
      // A noun of the chain is followed by a verb; a people may still describe another: „italų korpuso vyrų“.
      if (head && head.counted !== 'people') break;
    } else if (isPeople) {
      head ??= {counted: 'people', at: i, known: false};
    } else if (!grammar.modifiers(token.lower) && !(head?.known && form !== 'genitive plural')) {
      const noun = {counted: token.lower, at: i, known: false};
      if (form === 'genitive plural') {
        if (!head || head.counted === 'people' || !head.known) head = noun;
        else break;
      } else if (!genitive) return head?.known ? head : (apposed(tokens, i + 1, pack) ?? noun);
    }
    i += 1;
  }
  return head;
}

/** The thing of the glossary that stands beside a noun: „broliai riteriai“. */
function apposed(tokens: readonly Token[], at: number, pack: LanguagePack): Head | undefined {
  const thing = pack.countables.idOf(tokens, at);
  const form = pack.quantities.nounForm(tokens[at]?.lower ?? '');
  return thing && form === 'plural' ? {counted: thing.id, at, known: true} : undefined;
}

function hasGenitive(
  tokens: readonly Token[],
  from: number,
  to: number,
  {nounForm}: NounPhraseGrammar,
): boolean {
  for (let i = from; i < to; i += 1) {
    if (nounForm(tokens[i]!.lower) === 'genitive plural') return true;
  }
  return false;
}
