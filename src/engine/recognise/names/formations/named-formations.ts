import {lowerAt} from '../../../grammar/token-at.js';
import {phraseOf} from '../../../grammar/phrase.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {FormationGrammar} from './formation-grammar.js';
import type {NameGrammar} from '../grammar.js';
import type {NameCover, NameHit} from '../hit.js';
import type {NameWord} from '../name-word.js';
import {isState} from '../treaties/treaty-identity.js';

const LETTER = /^[A-Z]$/;
const QUOTE = /^["“”„«»]$/;

/** A name at a token, in English, and the index of the token behind it. */
interface Name {
  readonly value: string;
  readonly next: number;
}

/**
 * "Belorussian Front", „Pietvakarių frontas“, "Leningrad Military District", „Ukmergės batalionas“, "Army of the
 * Potomac": a name and a noun that needs no number, or one with a branch between.
 */
export function namedFormation(
  tokens: readonly Token[],
  words: readonly NameWord[],
  index: number,
  places: NameCover,
  grammar: NameGrammar,
): NameHit | undefined {
  const {formations, demonyms, bare, titles, givenNames, commonWords, suffix} = grammar;
  const token = tokens[index]!;
  if (token.kind !== 'word' || !isCapitalised(token.text)) return undefined;
  const direction = directionAt(tokens, words, index, formations);
  const start = direction?.next ?? index + 1;
  // Most words neither are nor stand before what could make a formation of them.
  if ((words[index]!.unit ?? words[start]?.unit ?? words[start]?.branch) === undefined)
    return undefined;
  // "the lookout Frederick Fleet", "the Lithuanian Activist Front"
  if (formations.political.has(token.lower)) return undefined;
  if (!direction && commonWords.has(token.lower)) return undefined;
  const isPerson = titles.has(lowerAt(tokens, index - 1)) && givenNames.has(bare(token.lower));
  if (isPerson) return undefined;
  const joined = formations.joiner !== undefined && joinedName(tokens, index, formations);
  if (joined) return joined;
  const branches: string[] = [];
  for (let at = start; at < Math.min(tokens.length, start + 3); at += 1) {
    const {lower, text} = tokens[at]!;
    const {unit, branch} = words[at]!;
    if (unit === undefined) {
      if (branch === undefined) return undefined;
      branches.push(branch);
      continue;
    }
    const noun = lower.replace(/['’]s$/, '');
    const place = places[index]?.to === start ? places[index] : undefined;
    const town = place && !isState(place.value, grammar) ? place : undefined;
    const state = demonyms.get(bare(token.lower));
    const capital = isCapitalised(text);
    const isOne = !formations.counting?.has(lowerAt(tokens, index - 1));
    const isTowns = town !== undefined && isOne;
    const partisans =
      branches.length === 0 && partisansAt(tokens, index, at, places[index], grammar);
    if (partisans) {
      const {from, value} = partisans;
      return {from, to: at + 1, kind: 'formation', value: `${value} ${unit}`};
    }
    const isName = [
      formations.named.has(noun) && (direction !== undefined || place !== undefined || capital),
      branches.length > 0 && (capital || isTowns),
      // English writes the whole name with capitals: "the Iron Division".
      formations.local.has(noun) && (suffix ? capital && state === undefined : isTowns),
    ];
    if (!isName.includes(true)) return undefined;
    const of = direction?.value ?? place?.value ?? state ?? token.text;
    const value = [of, ...branches, unit].join(' ');
    return {from: place?.from ?? index, to: at + 1, kind: 'formation', value};
  }
  return undefined;
}

/** "D Company", "Battery B": a letter tells which of a regiment's it is. */
export function letteredFormation(
  tokens: readonly Token[],
  words: readonly NameWord[],
  index: number,
  {lettered, pronoun}: FormationGrammar,
): NameHit | undefined {
  const [first, second] = [tokens[index]!, tokens[index + 1]];
  if (!lettered || !second || second.joined || !isCapitalised(second.text)) return undefined;
  const isBefore = LETTER.test(first.text) && lettered.has(second.lower);
  const isBehind =
    !isBefore &&
    LETTER.test(second.text) &&
    second.text !== pronoun &&
    lettered.has(first.lower) &&
    isCapitalised(first.text) &&
    tokens[index + 2]?.text !== '.';
  if (!isBefore && !isBehind) return undefined;
  const [letter, noun] = isBefore ? [first, index + 1] : [second, index];
  const value = `${letter.text} ${words[noun]!.unit}`;
  return {from: index, to: index + 2, kind: 'formation', value};
}

/** The name of a unit of partisans, in the nominative, and where it begins: „Tauro apygarda“, „Jungtinė Didžiosios Kovos apygarda“. */
function partisansAt(
  tokens: readonly Token[],
  index: number,
  unit: number,
  place: NameHit | undefined,
  grammar: NameGrammar,
): {readonly from: number; readonly value: string} | undefined {
  const {byName, byTown, qualities} = grammar.formations;
  const {lower, text} = tokens[index]!;
  const noun = tokens[unit]!.lower;
  if (unit > index + 1 || byName?.get(noun)?.test(lower) !== false) return undefined;
  if (place) {
    const isTowns = byTown?.has(noun) === true && !isState(place.value, grammar);
    return isTowns ? {from: place.from, value: place.value} : undefined;
  }
  const isGenitive = (word: string): boolean =>
    grammar.cases?.isIn(word, 'genitive') === true ||
    grammar.cases?.isIn(word, 'genitive plural') === true;
  if (!isGenitive(lower)) return undefined;
  const before = tokens[index - 1];
  const isLong = before?.kind === 'word' && isCapitalised(before.text);
  const isQuality = isLong && qualities?.has(before.lower) === true;
  const describes = isLong && grammar.organisations.describes?.test(before.lower) === true;
  const isFirst = describes && !isQuality && isGenitive(before.lower);
  const name = nominativeOf(text, grammar);
  return {
    from: isFirst || isQuality ? index - 1 : index,
    value: isFirst ? `${nominativeOf(before.text, grammar)} ${name}` : name,
  };
}

/** A name in the nominative, a given name before others. */
function nominativeOf(text: string, {nominativesOf, givenNames}: NameGrammar): string {
  const candidates = nominativesOf(text.toLowerCase());
  const name = candidates.find((candidate) => givenNames.has(candidate)) ?? candidates[0] ?? text;
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** A part of the world at a token: "South-Western", „Šiaurės vakarų“. */
function directionAt(
  tokens: readonly Token[],
  words: readonly NameWord[],
  index: number,
  {directions}: FormationGrammar,
): Name | undefined {
  if (words[index]?.direction !== true) return undefined;
  for (let next = Math.min(tokens.length, index + 3); next > index; next -= 1) {
    const phrase = phraseOf(tokens, index, next).replaceAll(/ [-‐‑] /g, '-');
    const value = directions.get(phrase);
    if (value !== undefined) return {value, next};
  }
  return undefined;
}

function joinedName(
  tokens: readonly Token[],
  index: number,
  {units, joiner}: FormationGrammar,
): NameHit | undefined {
  const unit = units.get(tokens[index]!.lower);
  if (unit === undefined || tokens[index + 1]?.lower !== joiner) return undefined;
  const start = tokens[index + 2]?.lower === 'the' ? index + 3 : index + 2;
  let to = start;
  while (tokens[to]?.kind === 'word' && isCapitalised(tokens[to]!.text)) to += 1;
  if (to === start) return undefined;
  const value = tokens
    .slice(index, to)
    .map(({text}) => text)
    .join(' ');
  return {from: index, to, kind: 'formation', value};
}

/**
 * An army group, whose name stands behind it ("Army Group B", „armijų grupė „Centras““) or before ("B armijų grupė").
 */
export function armyGroupAt(
  tokens: readonly Token[],
  words: readonly NameWord[],
  index: number,
  places: NameCover,
  {formations, suffix}: NameGrammar,
): NameHit | undefined {
  if (isGroup(tokens, index, formations)) {
    const isQuoted = QUOTE.test(tokens[index + 2]?.text ?? '');
    const name = groupsName(tokens, words, index + (isQuoted ? 3 : 2), places, formations);
    return name && armyGroup(index, name.next + (isQuoted ? 1 : 0), name.value);
  }
  if (suffix) return undefined;
  const name = groupsName(tokens, words, index, places, formations);
  if (!name) return undefined;
  const group = QUOTE.test(tokens[name.next]?.text ?? '') ? name.next + 1 : name.next;
  return isGroup(tokens, group, formations) ? armyGroup(index, group + 2, name.value) : undefined;
}

function armyGroup(from: number, to: number, name: string): NameHit {
  return {from, to, kind: 'formation', value: `Army Group ${name}`};
}

function isGroup(
  tokens: readonly Token[],
  at: number,
  {group: {of, nouns}}: FormationGrammar,
): boolean {
  return tokens[at]?.lower === of && nouns.has(lowerAt(tokens, at + 1));
}

function groupsName(
  tokens: readonly Token[],
  words: readonly NameWord[],
  at: number,
  places: NameCover,
  formations: FormationGrammar,
): Name | undefined {
  const word = tokens[at];
  if (!word || !isCapitalised(word.text)) return undefined;
  const direction = directionAt(tokens, words, at, formations);
  if (direction) {
    const value = direction.value.replace(/ern$/, '').replace('Central', 'Centre');
    return {value, next: direction.next};
  }
  const place = places[at];
  return place ? {value: place.value, next: place.to} : {value: word.text, next: at + 1};
}
