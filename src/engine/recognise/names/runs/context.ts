import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {NameLexicon} from '../name-lexicon.js';

/** Whether a title stands shortened at a token: "Gen. Smith", „kun. Tumas“; but "Arthur St. Clair". */
export function isShortTitle(tokens: readonly Token[], at: number, grammar: NameGrammar): boolean {
  const {shortTitles, saints} = grammar;
  const [{text, lower}, stop] = [tokens[at] ?? {text: '', lower: ''}, tokens[at + 1]];
  // „P. Vileišis“ has an initial, „p. Vileišis“ a title.
  if (lower.length === 1 && text !== lower) return false;
  if (!shortTitles.has(lower) || stop?.text !== '.' || !stop.joined) return false;
  return saints?.has(lower) !== true || !followsForename(tokens, at, grammar);
}

/** Whether a given name or an initial stands before a token, and no word by which it is a thing's: "the Elizabeth". */
export function followsForename(
  tokens: readonly Token[],
  at: number,
  {givenNames, givenUnless, commonWords, demonyms, bare, suffix}: NameGrammar,
): boolean {
  const {text = '', lower = ''} = tokens[at - 1] ?? {};
  if (text === '.') return /^\p{Lu}$/u.test(tokens[at - 2]?.text ?? '');
  if (!isCapitalised(text) || !givenNames.has(bare(lower)) || suffix?.test(text) === true) {
    return false;
  }
  if (commonWords.has(lower) || demonyms.has(lower)) return false;
  return !givenUnless.has(lowerAt(tokens, at - 2));
}

/** Whether one name is somebody's: a given name, what does as people do, or what stands beside an office. */
export function isActor(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: NameGrammar,
): boolean {
  const {givenNames, givenUnless, actorUnless, bare} = grammar;
  const previous = tokens[from - 1];
  const isGiven = givenNames.has(bare(tokens[from]!.lower));
  if (previous && (isGiven ? givenUnless : actorUnless).has(previous.lower)) return false;
  return (
    isGiven ||
    doesAct(tokens, to, grammar) ||
    isBefallen(tokens, to, grammar) ||
    isSpokenOf(tokens, from, to, grammar) ||
    hasHis(tokens, from, to, grammar)
  );
}

/** "Pizarro and his associates": what is joined to a name is its bearer's; but "he left Ridgeway and his home". */
function hasHis(
  tokens: readonly Token[],
  from: number,
  to: number,
  {conjunctions, his, acts}: NameGrammar,
): boolean {
  if (his?.has(lowerAt(tokens, to + 1)) !== true || !conjunctions.has(lowerAt(tokens, to)))
    return false;
  return !acts.has(lowerAt(tokens, from - 1));
}

/** Whether one name stands before that of another who does the same: "Dawson and Harker wrote", „Juška ir Laučka žuvo“. */
export function isActorBeside(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: NameGrammar,
): boolean {
  const {actorUnless, conjunctions, commonWords, demonyms, suffix, cases, bare} = grammar;
  if (actorUnless.has(lowerAt(tokens, from - 1)) || !conjunctions.has(lowerAt(tokens, to)))
    return false;
  const other = tokens[to + 1];
  if (other?.kind !== 'word' || !isCapitalised(other.text)) return false;
  const lower = bare(other.lower);
  if (commonWords.has(lower) || demonyms.has(lower) || suffix?.test(other.text) === true)
    return false;
  if (cases?.agree(tokens[to - 1]!.lower, other.lower) === false) return false;
  return doesAct(tokens, to + 2, grammar) || isBefallen(tokens, to + 2, grammar);
}

/** "Lewis wrote", "Lewis had written": what people do stands right behind a name. */
function doesAct(
  tokens: readonly Token[],
  to: number,
  {acts, beforeActs, befalls}: NameGrammar,
): boolean {
  const isLed = beforeActs.has(lowerAt(tokens, to));
  const verb = isLed ? tokens[to + 1] : tokens[to];
  if (verb?.kind !== 'word') return false;
  return acts.has(verb.lower) || (isLed && befalls.has(verb.lower));
}

/** „Juška 1897 m. penkeriems metams ištremtas“: what befalls people stands near behind a name. */
function isBefallen(
  tokens: readonly Token[],
  to: number,
  {befalls, befallsWithin, cases}: NameGrammar,
): boolean {
  // „Chirurginio skyriaus vedėju paskirtas“: he is told of in the nominative.
  if (cases?.isIn(tokens[to - 1]!.lower, 'nominative') === false) return false;
  for (let at = to; at < to + befallsWithin; at += 1) {
    const {text = ',', lower = ''} = tokens[at] ?? {};
    if (befalls.has(lower)) return true;
    if (/^[\p{Lu},;:()]/u.test(text)) break;
  }
  return false;
}

/** Whether what a comma or a bracket parts from a name is of somebody. */
function isSpokenOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: NameGrammar,
): boolean {
  const {bearers, placeNouns, relatives, participles, titles} = grammar;
  const [previous, next] = [tokens[from - 1], tokens[to]];
  const behind = lowerAt(tokens, to + 1);
  // "Daladier, who expected to be lynched", "Gourgaud (who fought a duel)"
  if (/^[,(]$/u.test(next?.text ?? '') && relatives?.has(behind) === true) return true;
  if (next?.text !== ',') return false;
  // "Corbineau, riding across country"
  if (previous?.kind !== 'word' && participles?.has(behind) === true) return true;
  // "Her master, Rostron, stood …", "a Hungarian gunfounder, Orban, offered"
  const noun = lowerAt(tokens, from - 2);
  const isHuman = titles.has(noun) || (bearers?.test(noun) === true && !placeNouns.has(noun));
  return (previous?.text === ',' && isHuman) || isOffice(tokens, to + 1, grammar);
}

/** "Notaras, the first minister, …": an apposition that names an office. */
function isOffice(
  tokens: readonly Token[],
  at: number,
  {appositives, titles, placeNouns}: NameGrammar,
): boolean {
  if (!appositives.has(lowerAt(tokens, at))) return false;
  for (let i = at + 1; i <= at + APPOSITION; i += 1) {
    const {kind, lower = '', text} = tokens[i] ?? {};
    if (kind !== 'word' || text !== lower || placeNouns.has(lower)) return false;
    if (titles.has(lower)) return true;
  }
  return false;
}

/** Number of words behind a name that are searched for what its bearer is. */
const APPOSITION = 4;

/**
 * Whether what two capitals at the beginning of a sentence name is told behind a comma, and is no place and no ship: "Steve
 * Bales, a controller".
 */
export function isApposed(
  tokens: readonly Token[],
  to: number,
  {appositives, placeNouns, thingNouns, vessels}: NameGrammar,
): boolean {
  if (tokens[to]?.text !== ',' || !appositives.has(lowerAt(tokens, to + 1))) return false;
  return tokens
    .slice(to + 2, to + 2 + APPOSITION)
    .every(({lower}) => ![placeNouns, thingNouns, vessels].some((nouns) => nouns.has(lower)));
}

/** Whether a given name stands behind the conjunction that follows: "Meriwether Lewis and William Clark". */
export function isBesideGiven(
  tokens: readonly Token[],
  to: number,
  {conjunctions, givenNames, bare}: NameGrammar,
): boolean {
  const [link, next, last] = tokens.slice(to, to + 3);
  if (!conjunctions.has(link?.lower ?? '') || !next || !last) return false;
  return givenNames.has(bare(next.lower)) && isCapitalised(next.text) && isCapitalised(last.text);
}

/** Whether a word can be who acts: not „Arjergardui vadovavo“, and no plural: "Barographs went on". */
export function isNominative(
  text: string,
  {plural}: NameGrammar,
  {nominative}: NameLexicon,
): boolean {
  return plural ? !plural.test(text) : nominative(text) === text;
}

/** Whether a name's own case says that something is in it: „bažnyčia Gaureliuose“. */
export function isLocative(
  text: string,
  {cases, isPlaceForm, givenNames, bare}: NameGrammar,
): boolean {
  const lower = text.toLowerCase();
  return cases !== undefined && isPlaceForm('', lower) && !givenNames.has(bare(lower));
}

/** Whether a token is a noun for a person. */
export function isPersonNoun(
  token: Token | undefined,
  {titles, personNouns, demonyms, bearers}: NameGrammar,
): boolean {
  if (token === undefined) return false;
  const {lower} = token;
  return (
    titles.has(lower) ||
    personNouns.has(lower) ||
    demonyms.has(lower) ||
    bearers?.test(lower) === true
  );
}

/** Whether the word before a name says that its bearer is a person: „liejikas Orbanas“, „venecijietis Pigafeta“, "the spy Kulczycki". */
export function isBorne(
  previous: Token | undefined,
  {bearers, personNouns, plural, vessels}: NameGrammar,
  {isPerson}: NameLexicon,
): boolean {
  const {text, lower} = previous ?? {text: '', lower: ''};
  // "the Swede Stenbock"
  if (text !== lower) return personNouns.has(lower);
  if (lower === '' || vessels.has(lower)) return false;
  if (bearers?.test(lower) === true) return true;
  return plural?.test(lower) === false && (personNouns.has(lower) || isPerson(lower));
}

/** Whether somebody is said to be called so: "a man called Gridley", "the girl was called Rita", "he called himself Martin". */
export function isCalledSo(tokens: readonly Token[], from: number, grammar: NameGrammar): boolean {
  const [earlier, previous] = [tokens[from - 2], tokens[from - 1]];
  if (!grammar.calls.has(previous?.lower ?? '')) {
    return grammar.calls.has(earlier?.lower ?? '') && grammar.selves?.has(previous!.lower) === true;
  }
  // "a Latvian, called Janis"
  const isApart = grammar.beforeActs.has(earlier?.lower ?? '') || earlier?.text === ',';
  const noun = isApart ? tokens[from - 3] : earlier;
  // "a family named Hevington"
  if (grammar.families?.has(noun?.lower ?? '') === true) return true;
  return (
    isPersonNoun(noun, grammar) && grammar.cases?.isIn(noun!.lower, 'genitive plural') !== true
  );
}

/** The word before a name, behind the full stop of its abbreviation. */
export function titleBefore(tokens: readonly Token[], from: number): string {
  return tokens[tokens[from - 1]?.text === '.' ? from - 2 : from - 1]?.lower ?? '';
}
