import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';
import {isAllCapitals} from '../runs/letters.js';
import type {ReadSentence} from './short-names.js';

/** Kinds of which the account may give the letters in brackets. */
const ABBREVIATED: ReadonlySet<NameHit['kind']> = new Set(['organisation', 'formation']);

const CLOSING = /^["”“»’]$/u;

/**
 * Abbreviations of each sentence that the account has given in brackets behind a name, there and wherever they stand after:
 * "the Socialist Unity Party (SED)". Time is linear in the account.
 */
export function abbreviationsIn(
  sentences: readonly ReadSentence[],
  {acronymEnding}: NameGrammar,
): NameHit[][] {
  const given = new Map<string, Pick<NameHit, 'kind' | 'value'>>();
  return sentences.map(({tokens, words, named, cover}) => {
    for (const {to, kind, value} of named) {
      // „Gelbėjimo komitetas“ (GK)
      const end = CLOSING.test(tokens[to]?.text ?? '') ? to + 1 : to;
      const letters = ABBREVIATED.has(kind) ? lettersAt(tokens, end) : undefined;
      if (letters !== undefined && !given.has(letters)) given.set(letters, {kind, value});
    }
    if (given.size === 0) return [];
    const hits: NameHit[] = [];
    for (const [from, {text}] of tokens.entries()) {
      if (!words[from]!.capital || cover[from] !== undefined) continue;
      // „ALT’o“
      const meant = given.get(text) ?? given.get(acronymEnding?.exec(text)?.[1] ?? '');
      if (meant) hits.push({from, to: from + 1, ...meant});
    }
    return hits;
  });
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
