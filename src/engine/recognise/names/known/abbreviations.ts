import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';
import {isAllCapitals} from '../runs/letters.js';
import type {ReadSentence} from './short-names.js';

/** Kinds of which the account may give the letters in brackets. */
const ABBREVIATED: ReadonlySet<NameHit['kind']> = new Set(['organisation', 'formation']);

/** Letters of a body: two are of too much else, and more that can be spoken may be a ship, "the HOOD". */
const BODY = /^(?:\p{Lu}{3}|(?!.*[^AEIOU][AEIOU]+[^AEIOU])\p{Lu}{4,6})$/u;

const CLOSING = /^["”“»’]$/u;

/** What letters stand for. */
type Meant = Pick<NameHit, 'kind' | 'value'>;

/**
 * Abbreviations of each sentence that the account has given in brackets with a name, "the Socialist Unity Party (SED)", "the ILP
 * (Independent Labour Party)", and letters that an article makes a body of which nothing more is told: "the WSPU", there and
 * wherever they stand after. Time is linear in the account.
 */
export function abbreviationsIn(
  sentences: readonly ReadSentence[],
  grammar: NameGrammar,
): NameHit[][] {
  const {acronymEnding, suffix} = grammar;
  const given = new Map<string, Meant>();
  return sentences.map(({tokens, words, named, cover}) => {
    for (const {from, to, kind, value} of named) {
      // „Gelbėjimo komitetas“ (GK)
      const end = CLOSING.test(tokens[to]?.text ?? '') ? to + 1 : to;
      const letters = ABBREVIATED.has(kind)
        ? (lettersAt(tokens, end) ?? lettersBefore(tokens, from))
        : undefined;
      if (letters !== undefined && !given.has(letters)) given.set(letters, {kind, value});
    }
    for (const [at, {capital}] of words.entries()) {
      const letters = capital && !cover[at] ? bodyAt(tokens, at, grammar) : undefined;
      if (letters !== undefined && !given.has(letters))
        given.set(letters, {kind: 'organisation', value: letters});
    }
    if (given.size === 0) return [];
    const hits: NameHit[] = [];
    for (const [from, {text}] of tokens.entries()) {
      if (!words[from]!.capital || cover[from] !== undefined) continue;
      // „ALT’o“, "the WSPU's"
      const meant =
        given.get(text) ??
        given.get(acronymEnding?.exec(text)?.[1] ?? '') ??
        (suffix?.test(text) ? given.get(text.replace(suffix, '')) : undefined);
      if (meant) hits.push({from, to: from + 1, ...meant});
    }
    return hits;
  });
}

/** Letters behind an article, and before no name or number of a ship, a treaty or a tank, which the language knows for no body. */
function bodyAt(
  tokens: readonly Token[],
  at: number,
  {article, suffix, noBodies}: NameGrammar,
): string | undefined {
  const [before, {text}, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  // Where all is in capitals they say nothing: "THE WAR".
  if (!noBodies || before?.lower !== article || before?.text.slice(1) !== article?.slice(1)) {
    return undefined;
  }
  const letters = suffix ? text.replace(suffix, '') : text;
  if (!BODY.test(letters) || !isAllCapitals(letters) || noBodies.has(letters)) return undefined;
  if (next?.joined === true && /^[-–/]$/u.test(next.text)) return undefined;
  const isPart = next !== undefined && next.kind !== 'sign' && isCapitalised(next.text);
  return isPart || next?.kind === 'number' ? undefined : letters;
}

/** Letters before the bracket in which a name stands whose first they begin with: "the ILP (Independent Labour Party)". */
function lettersBefore(tokens: readonly Token[], from: number): string | undefined {
  const [letters, bracket, first] = [tokens[from - 2], tokens[from - 1], tokens[from]!];
  if (bracket?.text !== '(' || !letters || !isAllCapitals(letters.text)) return undefined;
  return first.text.startsWith(letters.text.charAt(0)) ? letters.text : undefined;
}

function lettersAt(tokens: readonly Token[], at: number): string | undefined {
  const [bracket, letters, closing] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (bracket?.text !== '(' || !letters || !isAbbreviation(letters.text)) return undefined;
  return /^[),;]$/u.test(closing?.text ?? '') ? letters.text : undefined;
}

/** Whether a word is made of initials, by its capitals: "SED", "SDKPiL". */
function isAbbreviation(text: string): boolean {
  return isAllCapitals(text) || /^\p{Lu}\p{L}*\p{Lu}\p{L}*\p{Lu}$/u.test(text);
}
