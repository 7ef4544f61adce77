import {remembered} from '../../grammar/remembered.js';
import {isCapitalised} from '../../grammar/spelling.js';
import type {TokenisedSentence} from '../../grammar/tokenise.js';
import type {NameGrammar} from './grammar.js';
import type {NameWord} from './name-word.js';

/** What an account's own spelling tells of its names. */
export interface NameLexicon {
  /** Whether a word stands in lower case somewhere in the account: then its capital at a sentence start says nothing. */
  readonly isCommon: (lower: string) => boolean;
  /** Whether it does, or the language knows it as a common word; unless the account has it as a name elsewhere. */
  readonly isWord: (lower: string) => boolean;
  /** Whether the language knows it as a common word. */
  readonly isKnown: (lower: string) => boolean;
  /** Whether the language knows it as a noun for a person. */
  readonly isPerson: (lower: string) => boolean;
  /** Whether a word or a sign is a money of the language. */
  readonly isMoney: (text: string) => boolean;
  /** Whether a word, in this or another form, has a capital where no sentence begins. */
  readonly isName: (lower: string) => boolean;
  /** Whether a title, or a common word, is the surname of somebody whom the account names in full: "Ed `King`". */
  readonly isToldSurname: (bare: string) => boolean;
  /** The likeliest nominative of a name's form, by the other forms that the account has of it. Keeps capitals. */
  readonly nominative: (word: string) => string;
}

const QUOTES = /^["'“”„«»‘’([*•]$/;
const DASHES = /^[–—-]$/;
const ENDS = /^[.!?…:]$/;

const LONGEST_ABBREVIATION = 5;

/** Whether a token is the first word of its sentence, or follows what may open one inside it. */
export function opensSentence(tokens: TokenisedSentence['tokens'], index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return true;
  if (before.kind !== 'sign') return false;
  if (QUOTES.test(before.text)) return true;
  if (DASHES.test(before.text)) return !tokens[index]!.joined;
  if (!ENDS.test(before.text)) return false;
  // A full stop after a few letters is an initial's or an abbreviation's: else the sentence would end there.
  const word = tokens[index - 2];
  return before.text !== '.' || word?.kind !== 'word' || word.text.length > LONGEST_ABBREVIATION;
}

/** A sentence with what its tokens are to names. */
export interface NamedSentence {
  readonly tokens: TokenisedSentence['tokens'];
  readonly words: readonly NameWord[];
}

/** Reads the spelling of an account's words. Time and memory are linear in the account. */
export function readLexicon(
  sentences: readonly NamedSentence[],
  grammar: NameGrammar,
  {isKnown, isPerson, isMoney}: Pick<NameLexicon, 'isKnown' | 'isPerson' | 'isMoney'>,
): NameLexicon {
  const common = new Set<string>();
  const names = new Set<string>();
  const capitalised = new Set<string>();
  const surnames = new Set<string>();
  for (const {tokens, words} of sentences) {
    for (let index = 0; index < tokens.length; index += 1) {
      const [token, {bare, capital}] = [tokens[index]!, words[index]!];
      if (token.kind !== 'word') continue;
      if (!capital) common.add(bare);
      else {
        capitalised.add(token.lower);
        if (!opensSentence(tokens, index)) names.add(bare);
        if (isSurnameToo(tokens, index, bare, grammar)) surnames.add(bare);
      }
    }
  }
  let lemmas: Set<string> | undefined;
  const nominative = remembered((word) =>
    withCapitalsOf(word, likeliest(word.toLowerCase(), grammar, capitalised)),
  );
  const isCommon = (lower: string): boolean => common.has(grammar.bare(lower));
  const isName = (lower: string): boolean => {
    if (names.has(grammar.bare(lower))) return true;
    lemmas ??= new Set([...names].map(nominative));
    return lemmas.has(nominative(lower));
  };
  return {
    isCommon,
    isKnown,
    isPerson,
    isMoney,
    isWord: (lower) => isCommon(lower) || (isKnown(lower) && !isName(lower)),
    isName,
    isToldSurname: (bare) => surnames.has(bare),
    nominative,
  };
}

/** Whether a title or a common word ends the full name of somebody: "Ed King"; but "Henry King of England", "Edward Prince Smith". */
function isSurnameToo(
  tokens: TokenisedSentence['tokens'],
  index: number,
  bare: string,
  {cases, titles, commonWords, givenNames, givenUnless, origins, suffix, bare: bareOf}: NameGrammar,
): boolean {
  if (cases || !(titles.has(bare) || commonWords.has(bare))) return false;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (
    before?.kind !== 'word' ||
    !isCapitalised(before.text) ||
    suffix?.test(before.text) === true ||
    before.text === before.text.toUpperCase()
  )
    return false;
  if (!givenNames.has(bareOf(before.lower)) || titles.has(before.lower)) return false;
  if (givenUnless.has(tokens[index - 2]?.lower ?? '')) return false;
  return next?.kind !== 'word' || !(isCapitalised(next.text) || origins.has(next.lower));
}

function likeliest(form: string, grammar: NameGrammar, seen: ReadonlySet<string>): string {
  const candidates = grammar.nominativesOf(form);
  // A language without cases has one, whatever is seen.
  if (candidates.length < 2) return candidates[0] ?? form;
  let best = form;
  let highest = -Infinity;
  for (const [rank, candidate] of candidates.entries()) {
    let score = -0.4 * rank;
    if (candidate !== form && seen.has(candidate)) score += 3;
    if (grammar.givenNames.has(candidate)) score += 1;
    if (grammar.givenNominatives?.has(candidate)) score += 0.5;
    if (grammar.isSurname(candidate)) score += 1;
    for (const other of grammar.formsOf(candidate)) {
      if (other !== form && other !== candidate && seen.has(other)) score += 1;
    }
    if (score > highest) [best, highest] = [candidate, score];
  }
  return best;
}

/** Gives a lower-case word the capitals of another: the first letter, and those after a hyphen. */
function withCapitalsOf(word: string, lower: string): string {
  if (word === lower || word.toLowerCase() === lower) return word;
  const [first = ''] = lower;
  const rest = word.slice(1);
  if (rest === rest.toLowerCase()) {
    return isCapitalised(word[0] ?? '') ? first.toUpperCase() + lower.slice(first.length) : lower;
  }
  return Array.from(lower, (letter, index) =>
    isCapitalised(word[index] ?? '') &&
    (index === 0 || /[-’']/.test(word[index - 1] ?? '') || isCapitalised(word[index - 1] ?? ''))
      ? letter.toUpperCase()
      : letter,
  ).join('');
}
