import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {NameCover, NameHit} from '../hit.js';
import type {NameLexicon} from '../name-lexicon.js';
import type {NameWord} from '../name-word.js';

const OPENING = /^["“„«]$/;
const CLOSING = /^["”“»]$/;

/** How many words a name in quotation marks may have. */
const LONGEST = 6;
/** How many tokens may part a noun from the quotation marks. */
const REACH = 5;

/** A noun beside which the title of an organisation may stand, and what is known around it. */
export interface TitledNoun {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly word: NameWord;
  readonly places: NameCover;
  readonly grammar: NameGrammar;
  readonly lexicon: NameLexicon;
}

/**
 * Organisations by a title beside the noun for what they are: „laikraščiai „Rytas“ ir „Aidas““, „Spindulio“ spaustuvė, „akcinė bendrovė
 * Girnelis“.
 */
export function titledAt(found: TitledNoun): NameHit[] {
  const {quotes, quotedBefore} = found.word;
  const behind = quotes ? quotedBehind(found) : [];
  if (behind.length > 0) return behind;
  const before = quotedBefore ? quotedOwners(found) : [];
  if (before.length > 0 || !quotes) return before;
  const title = unquoted(found);
  return title ? [title] : [];
}

/** Whether a quotation opens, by a mark that opens one or by another that touches only what is behind it: „Veikė ”Žiburio” draugija“. */
function opensQuotation(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (!mark) return false;
  const isTurned = mark.text === '”' && !mark.joined && tokens[at + 1]?.joined === true;
  return isTurned || OPENING.test(mark.text);
}

function closesQuotation(tokens: readonly Token[], at: number): boolean {
  return CLOSING.test(tokens[at]?.text ?? '');
}

/** A row of titles behind the noun, perhaps behind its place or a word for being called so: „fabrikas Alytuje „Dzūkija““. */
function quotedBehind({tokens, index, places, grammar}: TitledNoun): NameHit[] {
  const {named} = grammar.organisations;
  let open = index + 1;
  while (!opensQuotation(tokens, open)) {
    const isNaming = (at: number): boolean => named?.has(lowerAt(tokens, at)) === true;
    const isParting = tokens[open]?.text === ',' && isNaming(open + 1);
    if (open - index > REACH || !(places[open] ?? (isParting || isNaming(open)))) return [];
    open += 1;
  }
  const hits: NameHit[] = [];
  for (let next: number | undefined = open; next !== undefined;) {
    const hit = quotedFrom(tokens, next);
    if (!hit) break;
    hits.push(hit);
    next = quotationBehind(tokens, hit.to + 1, grammar);
  }
  return hits;
}

function quotedFrom(tokens: readonly Token[], open: number): NameHit | undefined {
  const from = open + 1;
  let close = from + 1;
  while (close <= from + LONGEST && !closesQuotation(tokens, close)) close += 1;
  if (close > from + LONGEST || !isCapitalised(tokens[from]?.text ?? '')) return undefined;
  const value = tokens
    .slice(from, close)
    .map(({text}) => text)
    .join(' ');
  return {from, to: close, kind: 'organisation', value};
}

/** Where the next title of a row opens, behind a comma or a conjunction. */
function quotationBehind(
  tokens: readonly Token[],
  at: number,
  {conjunctions}: NameGrammar,
): number | undefined {
  const isJoint = tokens[at]?.text === ',' || conjunctions.has(lowerAt(tokens, at));
  return isJoint && opensQuotation(tokens, at + 1) ? at + 1 : undefined;
}

/** A row of titles before the noun, from which words for what it does may part them: „Rūtos“ saldainių ir šokolado fabrikas. */
function quotedOwners({tokens, index, grammar, lexicon}: TitledNoun): NameHit[] {
  const {
    conjunctions,
    organisations: {links, isLink},
  } = grammar;
  const describes = (lower: string): boolean =>
    isGenitive(lower, grammar) ||
    links.has(lower) ||
    isLink?.(lower) === true ||
    conjunctions.has(lower);
  let close = index - 1;
  while (close > index - REACH && !closesQuotation(tokens, close)) {
    const {text = '', lower = ''} = tokens[close] ?? {};
    if (text === '' || text !== lower || !describes(lower)) return [];
    close -= 1;
  }
  if (!closesQuotation(tokens, close)) return [];
  const hits: NameHit[] = [];
  for (;;) {
    const hit = quotedUntil(tokens, close, lexicon);
    // „Metai“ lietuvių rašytojų draugija …
    const isOwner = isGenitive(tokens[close - 1]!.lower, grammar);
    if (!hit || (index - close > 2 && !isOwner)) break;
    hits.push(hit);
    const joint = hit.from - 2;
    const isJoint = tokens[joint]?.text === ',' || conjunctions.has(lowerAt(tokens, joint));
    if (!isJoint || !closesQuotation(tokens, joint - 1)) break;
    close = joint - 1;
  }
  return hits;
}

function quotedUntil(
  tokens: readonly Token[],
  close: number,
  {nominative}: NameLexicon,
): NameHit | undefined {
  let open = close - 1;
  while (open >= close - LONGEST && !opensQuotation(tokens, open)) open -= 1;
  const [from, last] = [open + 1, close - 1];
  if (open < Math.max(0, close - LONGEST) || from > last || !isCapitalised(tokens[from]!.text)) {
    return undefined;
  }
  const words = tokens.slice(from, last).map(({text}) => text);
  const value = [...words, nominative(tokens[last]!.text)].join(' ');
  return {from, to: close, kind: 'organisation', value};
}

/** A title that opens its sentence, where the noun says behind a sign what that is: „Girnos“ – malūnų bendrovė. */
export function headwordAt({
  tokens,
  index,
  word,
  grammar,
  lexicon,
}: TitledNoun): NameHit | undefined {
  if (!word.quotes || !opensQuotation(tokens, 0)) return undefined;
  // „Eime“, draugija nutarė
  const next = tokens[index + 1];
  const endsPhrase = next?.kind !== 'word' || isCapitalised(next.text);
  if (!endsPhrase || !isNominative(tokens[index]!.lower, grammar)) return undefined;
  let at = index - 1;
  while (at > index - REACH && tokens[at]?.kind === 'word') at -= 1;
  if (!/^[,–—-]$/u.test(tokens[at]?.text ?? '') || !closesQuotation(tokens, at - 1))
    return undefined;
  const hit = quotedUntil(tokens, at - 1, lexicon);
  return hit?.from === 1 ? hit : undefined;
}

/** A title of one word right behind the noun, without quotation marks: „akcinė bendrovė Girnos“. */
function unquoted({tokens, index, places, grammar, lexicon}: TitledNoun): NameHit | undefined {
  const at = index + 1;
  const [title, next] = [tokens[at], tokens[at + 1]];
  if (title?.kind !== 'word' || !isCapitalised(title.text) || places[at]) return undefined;
  const goesOn = next?.joined === true && next.kind !== 'sign';
  if (goesOn || (next?.kind === 'word' && isCapitalised(next.text))) return undefined;
  return isNominative(title.lower, grammar) && mayBeTitle(title.lower, grammar, lexicon)
    ? {from: at, to: at + 1, kind: 'organisation', value: title.text}
    : undefined;
}

/** Whether a word with a capital behind a noun for an organisation can be its title: no person, people or other body. */
export function mayBeTitle(lower: string, grammar: NameGrammar, lexicon: NameLexicon): boolean {
  const {commonWords, demonyms, titles, personNouns, organisations} = grammar;
  const known = [commonWords, demonyms, titles, personNouns, grammar.givenNames];
  return !(
    known.some((words) => words.has(grammar.bare(lower))) ||
    organisations.heads.has(lower) ||
    organisations.quoted.has(lower) ||
    lexicon.isPerson(lower) ||
    grammar.isSurelySurname(lexicon.nominative(lower))
  );
}

function isGenitive(form: string, {cases}: NameGrammar): boolean {
  return cases?.isIn(form, 'genitive') === true || cases?.isIn(form, 'genitive plural') === true;
}

function isNominative(form: string, {cases}: NameGrammar): boolean {
  return cases?.isIn(form, 'nominative') === true;
}
