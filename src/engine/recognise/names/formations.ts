import type {Token} from '../../grammar/tokenise.js';
import {isCapitalised} from './gazetteer.js';
import type {FormationGrammar, NameGrammar} from './grammar.js';
import type {NameCover, NameHit} from './hit.js';
import {ordinalAt} from './formation-numbers.js';
import type {NameWord} from './name-word.js';

/** How many words may stand between a formation's number and its noun. */
const LONGEST_NAME = 6;

/**
 * Military formations of a sentence: a number, branches and qualities, and a noun ("16th Special Rifle Corps"), or a
 * name and a front or fleet. Where several share the noun, the ones before it end at their branch: "the 10th fighter
 * and 31st bomber regiments".
 */
export function formationsIn(
  tokens: readonly Token[],
  words: readonly NameWord[],
  places: NameCover,
  grammar: NameGrammar,
): NameHit[] {
  const hits: NameHit[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!words[index]!.numbers) continue;
    const hit =
      numbered(tokens, words, index, grammar.formations) ??
      named(tokens, words, index, places, grammar);
    if (!hit) continue;
    hits.push(hit);
    index = hit.to - 1;
  }
  return hits.map((hit, at) => shareNoun(hit, hits[at + 1]));
}

/** A formation read up to a conjunction takes the noun of the one after it. */
function shareNoun(hit: NameHit, next: NameHit | undefined): NameHit {
  if (!hit.value.endsWith(' …')) return hit;
  const noun = next?.value.split(' ').slice(-2).join(' ') ?? '';
  const words = hit.value.slice(0, -2).split(' ');
  const [branch, unit] = noun.split(' ');
  const shared = branch && words.includes(branch) ? unit! : noun;
  return {...hit, value: `${words.join(' ')} ${shared}`.trim()};
}

function numbered(
  tokens: readonly Token[],
  words: readonly NameWord[],
  index: number,
  grammar: FormationGrammar,
): NameHit | undefined {
  const number = ordinalAt(tokens, words, index, grammar);
  if (!number) return undefined;
  const parts = [number.value];
  for (let at = number.next; at < Math.min(tokens.length, number.next + LONGEST_NAME); at += 1) {
    const {text, kind} = tokens[at]!;
    const {unit, branch} = words[at]!;
    // "3 Commando Brigade"
    const goesOn = words[at + 1]?.unit !== undefined && isCapitalised(tokens[at + 1]!.text);
    if (unit !== undefined && !goesOn) {
      return {from: index, to: at + 1, kind: 'formation', value: [...parts, unit].join(' ')};
    }
    if (branch !== undefined) parts.push(branch);
    else if (kind === 'word' && isCapitalised(text)) parts.push(text);
    else if (kind === 'sign' && text === '-') continue;
    else if (parts.length > 1 && follows(tokens, words, at, grammar)) {
      return {from: index, to: at, kind: 'formation', value: [...parts, '…'].join(' ')};
    } else return undefined;
  }
  return undefined;
}

/** Whether after a conjunction or comma another numbered formation follows. */
function follows(
  tokens: readonly Token[],
  words: readonly NameWord[],
  at: number,
  grammar: FormationGrammar,
): boolean {
  return at + 1 < tokens.length && numbered(tokens, words, at + 1, grammar) !== undefined;
}

/**
 * "Belorussian Front", "Baltarusijos frontas", "Leningrad Military District", "Army of the Potomac": a name and a noun
 * that needs no number, or one with a branch between.
 */
function named(
  tokens: readonly Token[],
  words: readonly NameWord[],
  index: number,
  places: NameCover,
  {formations, demonyms, bare, titles, givenNames}: NameGrammar,
): NameHit | undefined {
  const token = tokens[index]!;
  if (token.kind !== 'word' || !isCapitalised(token.text)) return undefined;
  // Most words neither are nor stand before what could make a formation of them.
  const next = words[index + 1];
  if ((words[index]!.unit ?? next?.unit ?? next?.branch) === undefined) return undefined;
  // "the lookout Frederick Fleet", "the Lithuanian Activist Front"
  if (formations.political.has(token.lower)) return undefined;
  const isPerson = titles.has(tokens[index - 1]?.lower ?? '') && givenNames.has(bare(token.lower));
  if (isPerson) return undefined;
  const joined = formations.joiner !== undefined && joinedName(tokens, index, formations);
  if (joined) return joined;
  const branches: string[] = [];
  for (let at = index + 1; at < Math.min(tokens.length, index + 4); at += 1) {
    const {lower, text} = tokens[at]!;
    const {unit, branch} = words[at]!;
    if (unit === undefined) {
      if (branch === undefined) return undefined;
      branches.push(branch);
      continue;
    }
    const noun = lower.replace(/['’]s$/, '');
    const place = places[index]?.to === index + 1 ? places[index] : undefined;
    const capital = isCapitalised(text);
    if (!(formations.named.has(noun) && (place || capital)) && !(branches.length > 0 && capital)) {
      return undefined;
    }
    const of = place?.value ?? demonyms.get(bare(token.lower)) ?? token.text;
    const value = [of, ...branches, unit].join(' ');
    return {from: place?.from ?? index, to: at + 1, kind: 'formation', value};
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
