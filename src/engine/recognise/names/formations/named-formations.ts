import {isCapitalised} from '../../../grammar/spelling.js';
import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';
import {opensSentence} from '../name-lexicon.js';
import type {NameSentence} from '../name-sentence.js';
import type {NameWord} from '../name-word.js';
import {isState} from '../treaties/treaty-identity.js';
import {directionAt} from './directions.js';
import type {FormationGrammar} from './formation-grammar.js';
import {partisansAt, sharedUnit} from './partisans.js';

const LETTER = /^[A-Z]$/;
const QUOTE = /^["'“”‘’]$/;

/** Maximum number of words behind a name up to its noun, which is the last of them. */
const LONGEST = 3;

/** The noun of a formation behind its name, with the branches between. */
interface NounBehind {
  readonly at: number;
  /** In English. */
  readonly unit: string;
  readonly branches: readonly string[];
}

/**
 * A formation of a name and a noun that needs no number, or of one with a branch between: "Belorussian Front", „Pietvakarių
 * frontas“, "Leningrad Military District", „Ukmergės batalionas“, "Army of the Potomac".
 */
export function namedFormation(
  sentence: NameSentence,
  index: number,
  grammar: NameGrammar,
): NameHit | undefined {
  const {tokens, words, places} = sentence;
  const {formations, demonyms, bare, suffix} = grammar;
  const token = tokens[index]!;
  if (token.kind !== 'word' || !isCapitalised(token.text)) return undefined;
  const shared = sharedUnit(tokens, index, grammar);
  const sharer =
    shared === undefined
      ? undefined
      : partisansAt(tokens, index, shared, places[index], grammar, true);
  if (sharer) {
    const {from, value} = sharer;
    const unit = words[shared!]!.unit ?? formations.plurals?.get(tokens[shared!]!.lower);
    const to = shared === index + 1 ? index + 2 : index + 1;
    return {from, to, kind: 'formation', value: `${value} ${unit}`};
  }
  const direction = directionAt(sentence, index, formations);
  const start = direction?.next ?? index + 1;
  // Most words neither are nor stand before what could make a formation of them.
  if ((words[index]!.unit ?? words[start]?.unit ?? words[start]?.branch) === undefined)
    return undefined;
  const arm = suffix ? undefined : armBefore(sentence, index);
  if (arm) return arm;
  if (isNoFormation(tokens, index, direction !== undefined, grammar)) return undefined;
  const joined = joinedName(tokens, index, grammar);
  if (joined) return joined;
  const noun = nounBehind(words, start);
  if (!noun) return undefined;
  const {at, unit, branches} = noun;
  const place = places[index]?.to === start ? places[index] : undefined;
  const partisans =
    branches.length === 0 ? partisansAt(tokens, index, at, places[index], grammar) : undefined;
  if (partisans) {
    const {from, value} = partisans;
    return {from, to: at + 1, kind: 'formation', value: `${value} ${unit}`};
  }
  if (!isName(tokens, index, noun, direction !== undefined, place, grammar)) return undefined;
  const of = direction?.value ?? place?.value ?? demonyms.get(bare(token.lower)) ?? token.text;
  const value = [of, ...branches, unit].join(' ');
  const from = place?.from ?? index;
  // "the Royal Regiment of Artillery"
  const isRegiment = words[index]!.branch !== undefined && words[at]!.soldiers?.unit === true;
  const behind = isRegiment ? nameBehind(tokens, at, grammar) : undefined;
  return {
    from: isOfForename(tokens, from, grammar) ? from - 1 : from,
    to: behind?.to ?? at + 1,
    kind: 'formation',
    value: behind ? `${value} ${behind.name}` : value,
  };
}

/**
 * The one formation of its arm, which has a capital inside a sentence where others have none: „įsteigtas Aviacijos būrys“; but
 * „Pionierių būriai“.
 */
function armBefore({tokens, words}: NameSentence, index: number): NameHit | undefined {
  const [{branch}, {unit} = {unit: undefined}] = [words[index]!, words[index + 1]];
  if (branch === undefined || unit === undefined || opensSentence(tokens, index)) return undefined;
  if (isCapitalised(tokens[index + 1]!.text)) return undefined;
  return {from: index, to: index + 2, kind: 'formation', value: `${branch} ${unit}`};
}

/** Whether a name in the genitive is the surname behind a forename: "`John` Beatty's Brigade". */
function isOfForename(
  tokens: readonly Token[],
  from: number,
  {givenNames, bare, suffix}: NameGrammar,
): boolean {
  const {text, lower} = tokens[from - 1] ?? {text: '', lower: ''};
  if (suffix?.test(tokens[from]!.text) !== true || !isCapitalised(text)) return false;
  return givenNames.has(bare(lower));
}

/**
 * Whether a noun for a formation is in the name of a person or of a body: "the lookout Frederick Fleet", "the Lithuanian
 * Activist Front".
 */
function isNoFormation(
  tokens: readonly Token[],
  index: number,
  isDirection: boolean,
  {formations, commonWords, titles, givenNames, bare}: NameGrammar,
): boolean {
  const {lower} = tokens[index]!;
  if (formations.political.has(lower) || (!isDirection && commonWords.has(lower))) return true;
  return titles.has(lowerAt(tokens, index - 1)) && givenNames.has(bare(lower));
}

/** The first noun for a formation from a token on, where nothing but branches stands before it. */
function nounBehind(words: readonly NameWord[], start: number): NounBehind | undefined {
  const branches: string[] = [];
  for (let at = start; at < Math.min(words.length, start + LONGEST); at += 1) {
    const {unit, branch} = words[at]!;
    if (unit !== undefined) return {at, unit, branches};
    if (branch === undefined) return undefined;
    branches.push(branch);
  }
  return undefined;
}

/** Whether a name makes a formation’s with its noun: of a front any, of a regiment with a branch, of a battalion a town’s. */
function isName(
  tokens: readonly Token[],
  index: number,
  {at, branches}: NounBehind,
  isDirection: boolean,
  place: NameHit | undefined,
  grammar: NameGrammar,
): boolean {
  const {named, local, counting} = grammar.formations;
  const noun = tokens[at]!.lower.replace(/['’]s$/, '');
  const capital = isCapitalised(tokens[at]!.text);
  if (named.has(noun) && (isDirection || place !== undefined || capital)) return true;
  const isTowns =
    place !== undefined &&
    !isState(place.value, grammar) &&
    !counting?.has(lowerAt(tokens, index - 1));
  if (branches.length > 0 && (capital || isTowns)) return true;
  if (!local.has(noun)) return false;
  // English writes the whole name with capitals: "the Iron Division".
  return grammar.suffix
    ? capital && !grammar.demonyms.has(grammar.bare(tokens[index]!.lower))
    : isTowns;
}

/** A formation that a letter tells from others of its regiment: "D Company", "Battery B". */
export function letteredFormation(
  {tokens, words}: NameSentence,
  index: number,
  {lettered, pronoun}: FormationGrammar,
): NameHit | undefined {
  const [first, second, third] = tokens.slice(index, index + 3);
  // "‘B’ Squadron"
  const isQuoted =
    QUOTE.test(second?.text ?? '') &&
    QUOTE.test(tokens[index - 1]?.text ?? '') &&
    LETTER.test(first!.text) &&
    isCapitalised(third?.text ?? '') &&
    lettered?.has(third!.lower) === true;
  if (isQuoted) {
    const value = `${first!.text} ${words[index + 2]!.unit}`;
    return {from: index - 1, to: index + 3, kind: 'formation', value};
  }
  if (!lettered || !first || !second || second.joined || !isCapitalised(second.text))
    return undefined;
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

/** The name of a formation that stands behind its noun: "Army of the Potomac". */
function joinedName(
  tokens: readonly Token[],
  index: number,
  grammar: NameGrammar,
): NameHit | undefined {
  if (!grammar.formations.units.has(tokens[index]!.lower)) return undefined;
  const behind = nameBehind(tokens, index, grammar);
  if (!behind) return undefined;
  const {to, name} = behind;
  return {from: index, to, kind: 'formation', value: `${tokens[index]!.text} ${name}`};
}

/** What follows the joiner behind a noun, with that and as long as it has capitals: "of the Potomac". */
function nameBehind(
  tokens: readonly Token[],
  noun: number,
  {formations: {joiner}, article}: NameGrammar,
): {readonly to: number; readonly name: string} | undefined {
  if (joiner === undefined || tokens[noun + 1]?.lower !== joiner) return undefined;
  const start = tokens[noun + 2]?.lower === article ? noun + 3 : noun + 2;
  let to = start;
  while (tokens[to]?.kind === 'word' && isCapitalised(tokens[to]!.text)) to += 1;
  if (to === start) return undefined;
  const words = tokens.slice(noun + 1, to).map(({text}) => text);
  return {to, name: words.join(' ')};
}
