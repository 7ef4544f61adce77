import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {NameLexicon} from '../name-lexicon.js';
import {opensSentence} from '../name-lexicon.js';
import type {RunPart} from './run.js';
import {isToldSurname} from './told-surname.js';

/** Drops titles, and words at the beginning of a sentence that are no names, from the front of a run. */
export function trimRun(
  run: readonly RunPart[],
  tokens: readonly Token[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): {parts: readonly RunPart[]; titled: boolean} {
  let parts = withoutLetters(run, grammar);
  let titled = false;
  for (;;) {
    const [first, second] = parts;
    if (first?.kind !== 'name' || isToldSurname(parts, tokens, grammar, lexicon)) break;
    const {bare} = first;
    if (isTitle(bare, grammar) || isTitle(first.lower, grammar)) titled = true;
    else if (grammar.demonyms.has(bare) && !isBehindTrade(tokens, first, grammar)) titled = false;
    else if (opensSentence(tokens, first.from) && isTrade(bare, parts, grammar, lexicon)) {
      titled = true;
    } else if (opensSentence(tokens, first.from) && startsOnly(bare, second, grammar, lexicon)) {
      titled = false;
    } else if (isBeforeFullName(tokens, parts, grammar)) titled = false;
    else break;
    parts = parts.slice(1);
  }
  // "the Minister of Defence Rudolf Walden", "Minister of the Interior Rolf Witting"
  const [office, given, surname] = parts;
  const isArticled = surname && lowerAt(tokens, office!.from - 1) === grammar.article;
  const origin = surname ? office!.from - (isArticled ? 2 : 1) : 0;
  const isOffice =
    surname?.kind === 'name' &&
    grammar.origins.has(lowerAt(tokens, origin)) &&
    grammar.titles.has(lowerAt(tokens, origin - 1)) &&
    (given!.kind === 'initial' || grammar.givenNames.has(given!.bare)) &&
    lexicon.isKnown(office!.lower);
  if (isOffice) return {parts: parts.slice(1), titled: true};
  // "Poor Mr Rotch"
  const address = parts.findIndex(
    ({kind, lower}, i) => i > 0 && kind === 'name' && grammar.titles.has(lower),
  );
  const isName = parts[0]?.kind !== 'name' || grammar.givenNames.has(parts[0].bare);
  if (address > 0 && address < parts.length - 1 && !isName) {
    // "Nigerian Prime Minister Sir Abubakar Balewa"
    let last = address;
    while (last + 2 < parts.length && isTitle(parts[last + 1]!.lower, grammar)) last += 1;
    return {parts: parts.slice(last + 1), titled: true};
  }
  return {parts, titled};
}

/** "the Genoese Gian Andrea Doria": whether a common word with a capital stands behind an article and before a given name with more names. */
function isBeforeFullName(
  tokens: readonly Token[],
  [first, given, surname]: readonly RunPart[],
  {article, commonWords, givenNames, bare, titles}: NameGrammar,
): boolean {
  if (surname === undefined || lowerAt(tokens, first!.from - 1) !== article) return false;
  if (!commonWords.has(bare(first!.lower)) || titles.has(given!.bare)) return false;
  return given!.kind === 'name' && givenNames.has(given!.bare) && surname.kind === 'name';
}

/** "Samuel Turner DD": a name without the letters of honours behind it. */
function withoutLetters(run: readonly RunPart[], {lettersBehind}: NameGrammar): readonly RunPart[] {
  if (!lettersBehind || run.length < 2) return run;
  let end = run.length;
  while (end > 1) {
    const letters = run[end - 1]!.text.replace(/[.]$/u, '');
    if (!/^\p{Lu}\p{L}+$/u.test(letters) || !lettersBehind.has(letters.toLowerCase())) break;
    end -= 1;
  }
  return end < run.length && run[end - 1]!.kind === 'name' ? run.slice(0, end) : run;
}

/** Whether the first word of a sentence says what the bearer of the name behind it is: „Virėja Ona Petraitė“, "Carpenter Hosking". */
function isTrade(
  lower: string,
  [, second, third]: readonly RunPart[],
  {cases, bearers, bears, givenNames, commonWords}: NameGrammar,
  lexicon: NameLexicon,
): boolean {
  if (second?.kind !== 'name' || givenNames.has(lower) || lexicon.isName(lower)) return false;
  const name = second.bare;
  if (cases) {
    const isNominative = bearers?.test(lower) === true && cases.agree(lower, name);
    return isNominative || bears?.(lower, name) === true;
  }
  if (lower.endsWith('s') || !lexicon.isPerson(lower)) return false;
  const isKnown = commonWords.has(name) || lexicon.isKnown(name);
  return third === undefined ? !isKnown : givenNames.has(name);
}

/** "the meteorologist Finn Malmgren": what stands before a people says that it is a name. */
function isBehindTrade(tokens: readonly Token[], {from}: RunPart, {bearers}: NameGrammar): boolean {
  const {text = '', lower = ''} = tokens[from - 1] ?? {};
  return text === lower && bearers?.test(lower) === true;
}

/** Whether a word is a title, or is made of titles: "Lieutenant-Colonel". */
function isTitle(lower: string, {titles, titlesOfSeveral}: NameGrammar): boolean {
  if (titles.has(lower) || titlesOfSeveral?.has(lower) === true) return true;
  return lower.includes('-') && lower.split('-').every((part) => titles.has(part));
}

/** Whether the first word of a sentence owes its capital to its place. */
function startsOnly(
  lower: string,
  second: RunPart | undefined,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): boolean {
  // "Great Falls grew", in an account that has the name inside a sentence too
  const describes = grammar.describesPlaces?.has(lower) === true && lexicon.isName(lower);
  const noun = second?.bare ?? '';
  if (describes && (grammar.features?.has(noun) || grammar.placeNouns.has(noun))) return false;
  if (grammar.commonWords.has(lower)) return true;
  if (grammar.givenNames.has(lower) || grammar.openers.get(lower) === 'thing') return false;
  if (lexicon.isWord(lower)) return true;
  // „Sieną Smetona perėjo“: the parts of a name stand in one case.
  if (second?.kind === 'name' && grammar.cases?.agree(lower, second.lower) === false) {
    return true;
  }
  // Before another name an unknown word is more often a common one, unless the account has it elsewhere.
  return second !== undefined && !lexicon.isName(lower) && second.kind === 'initial';
}
