import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import {armyGroupAt} from './army-groups.js';
import type {FormationGrammar} from './formation-grammar.js';
import type {Ordinal} from './formation-numbers.js';
import {bracketBehind, formationNumberAt, isStopOfBranch} from './formation-numbers.js';
import {isDash} from '../../signs.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';
import type {NameMatch} from '../known/listed-names.js';
import type {NameSentence} from '../name-sentence.js';
import {legionAt} from './legions.js';
import {letteredFormation, namedFormation} from './named-formations.js';
import {regimentsIn} from './regiments.js';
import {isState} from '../treaties/treaty-identity.js';

/** How many words may stand between a formation's number and its noun. */
const LONGEST_NAME = 6;

/** What stands for the noun in a formation that has that of the next. */
const SHARED = '…';

/**
 * Military formations of a sentence: those of the gazetteer; a number, branches and qualities, and a noun ("16th
 * Special Rifle Corps"); a name and a noun. Where several share the noun, the ones before it end at their number or
 * branch: "the 5th, 9th and 12th Armies", "the 10th fighter and 31st bomber regiments".
 */
export function formationsIn(
  sentence: NameSentence,
  matches: readonly NameMatch[],
  grammar: NameGrammar,
): NameHit[] {
  const {tokens, words} = sentence;
  const listed = new Map(
    matches.flatMap((match) => (match.kind === 'formation' ? [[match.from, match]] : [])),
  );
  // "the Lithuanian Front" was no army.
  const bodies = new Set(
    matches.flatMap(({kind, from}) => (kind === 'organisation' ? [from] : [])),
  );
  const regiments = regimentsIn(sentence, grammar);
  const hits: NameHit[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const isBehind =
      hits.at(-1)?.value.endsWith(SHARED) === true || isBehindNamed(tokens, index, grammar);
    const match = listed.get(index);
    const hit = match
      ? {from: index, to: match.to, kind: match.kind, value: match.identity.name}
      : (regiments.get(index) ??
        armyGroupAt(sentence, index, grammar) ??
        (words[index]!.numbers
          ? (legionAt(sentence, index, grammar.formations) ??
            letteredFormation(sentence, index, grammar.formations) ??
            numbered(sentence, index, grammar, isBehind) ??
            (bodies.has(index) ? undefined : namedFormation(sentence, index, grammar)))
          : undefined));
    if (!hit) continue;
    hits.push(hit);
    index = hit.to - 1;
  }
  return hits.reduceRight<NameHit[]>((rest, hit) => [shareNoun(hit, rest[0]), ...rest], []);
}

/** Whether a formation may share the noun of one before it that has a name and no number: "the Guards and `37th Divisions`". */
function isBehindNamed(
  tokens: readonly Token[],
  index: number,
  {conjunctions, suffix}: NameGrammar,
): boolean {
  if (!suffix || tokens[index]!.kind !== 'number') return false;
  return (
    conjunctions.has(lowerAt(tokens, index - 1)) && isCapitalised(tokens[index - 2]?.text ?? '')
  );
}

/** A formation read up to a conjunction takes the noun of the one after it, and its branches too if it has none. */
function shareNoun(hit: NameHit, next: NameHit | undefined): NameHit {
  if (!hit.value.endsWith(` ${SHARED}`)) return hit;
  const [number = '', ...own] = hit.value.split(' ').slice(0, -1);
  const [, ...others] = next?.value.split(' ') ?? [];
  // „I Pabaltijo ir II Baltarusijos frontas“: each front has its own part of the world.
  const ofOwn = others.at(-1) === 'Front' ? -1 : -2;
  const noun = own.length === 0 ? others : others.slice(ofOwn);
  const shared = own.includes(noun[0] ?? '') ? noun.slice(1) : noun;
  return {...hit, value: [number, ...own, ...shared].join(' ')};
}

/** Maximum number of formations of a row that share the noun behind it. */
const MOST_IN_ROW = 30;

/**
 * @param isBehind Whether the noun of a row may follow, which has the form of the plural.
 * @param before How many of its row stand before it.
 */
function numbered(
  sentence: NameSentence,
  index: number,
  grammar: NameGrammar,
  isBehind = false,
  before = 0,
): NameHit | undefined {
  const {tokens, words, places} = sentence;
  const {formations, demonyms, bare} = grammar;
  const number = formationNumberAt(sentence, index, formations);
  if (!number || formations.counting?.has(lowerAt(tokens, index - 1))) return undefined;
  if (isOfRuler(tokens, index, grammar)) return undefined;
  const bracket = bracketBehind(tokens, number.next);
  // "51st (Highland) Division"
  const isBracket = (at: number): boolean =>
    bracket !== undefined && (at === number.next || at === bracket - 1);
  const raised =
    raisedAt(sentence, index, number, formations) ?? shortAt(tokens, index, number, formations);
  if (raised) return raised;
  const parts = [number.value];
  // Asked once of each place: asked of twice, a row would take twice as long with each formation.
  let isShared: boolean | undefined;
  for (let at = number.next; at < Math.min(tokens.length, number.next + LONGEST_NAME); at += 1) {
    const {text, kind, lower} = tokens[at]!;
    const {branch} = words[at]!;
    const unit = words[at]!.unit ?? (isBehind ? formations.plurals?.get(lower) : undefined);
    // "3 Commando Brigade", "1st Army Tank Brigade"
    const isNoun = (next: number): boolean =>
      words[next]?.unit !== undefined && isCapitalised(tokens[next]!.text);
    const isBranch = words[at + 1]?.branch !== undefined && isCapitalised(tokens[at + 1]!.text);
    const goesOn = isNoun(at + 1) || (isBranch && isNoun(at + 2));
    if (unit !== undefined && !goesOn) {
      const isOne = words[at]!.unit !== undefined && number.ending !== undefined && !isBehind;
      if (isOne && formations.agree?.(number.ending, lower) === false) return undefined;
      const arm = armBehind(tokens, at, formations);
      const said = arm?.value ?? unit;
      const value = [...withoutState(parts, unit, grammar), said].join(' ');
      return {from: index, to: arm?.to ?? at + 1, kind: 'formation', value};
    }
    // "the 5th Panzer and 1st Infantry Divisions"
    const wasShared = isShared;
    isShared =
      branch === undefined ? undefined : follows(sentence, at + 1, true, grammar, before + 1);
    const arm = isShared ? undefined : armAt(sentence, at, formations);
    if (arm !== undefined) {
      const value = [...withoutState(parts, arm, grammar), arm].join(' ');
      return {from: index, to: at + 1, kind: 'formation', value};
    }
    const place = places[at];
    const state = place?.value ?? demonyms.get(bare(lower));
    if (branch !== undefined) parts.push(branch);
    else if (place && place.from >= number.next && place.from < at) continue;
    else if (state !== undefined) parts.push(state);
    else if (kind === 'word' && isCapitalised(text)) parts.push(text);
    else if (isDash(tokens[at]) || isStopOfBranch(sentence, at) || isBracket(at)) continue;
    else if (wasShared ?? follows(sentence, at, parts.length > 1, grammar, before + 1)) {
      return {from: index, to: at, kind: 'formation', value: [...parts, SHARED].join(' ')};
    } else return undefined;
  }
  return undefined;
}

/** A regiment by its number and the state that raised it: "the 20th Maine". */
function raisedAt(
  {tokens, places}: NameSentence,
  index: number,
  {value, next}: Ordinal,
  {raisers}: FormationGrammar,
): NameHit | undefined {
  const place = places[next];
  if (place?.from !== next || raisers?.states.has(place.value) !== true) return undefined;
  const behind = tokens[place.to];
  const goesOn = behind?.kind === 'word' && (isCapitalised(behind.text) || behind.joined);
  if (goesOn || isDash(behind) || raisers.unless.test(behind?.lower ?? '')) return undefined;
  if (tokens[index]!.kind !== 'number') return undefined;
  const name = `${value} ${place.value} ${raisers.noun}`;
  return {from: index, to: place.to, kind: 'formation', value: name};
}

/** A regiment by its number and its short name: "the 3rd RHA". */
function shortAt(
  tokens: readonly Token[],
  index: number,
  {value, next}: Ordinal,
  {short}: FormationGrammar,
): NameHit | undefined {
  const name = tokens[next]?.text ?? '';
  if (short?.has(name) !== true) return undefined;
  return {from: index, to: next + 1, kind: 'formation', value: `${value} ${name}`};
}

/** A regiment by its number and its arm, which ends its name: "the 17th Lancers", "the 7th Cavalry"; but "the 7th Cavalry Division". */
function armAt(
  {tokens, words}: NameSentence,
  at: number,
  {arms}: FormationGrammar,
): string | undefined {
  const [{text, lower}, next] = [tokens[at]!, tokens[at + 1]];
  if (!isCapitalised(text) || (next?.joined === true && next.kind === 'word')) return undefined;
  const goesOn =
    next?.kind === 'word' && (isCapitalised(next.text) || words[at + 1]!.unit !== undefined);
  return goesOn ? undefined : arms?.get(lower);
}

/** The regiment or arm that stands behind the noun: "2nd Battalion `KRRC`", "the 2nd Regiment `of Dragoons`"; of foot most regiments are, which goes without saying. */
function armBehind(
  tokens: readonly Token[],
  at: number,
  {soldiers, joiner, arms, units, common, short}: FormationGrammar,
): {readonly to: number; readonly value: string | undefined} | undefined {
  const regiment = tokens[at + 1]?.text ?? '';
  if (short?.has(regiment) === true)
    return {to: at + 2, value: `${units.get(tokens[at]!.lower)} ${regiment}`};
  if (joiner === undefined || lowerAt(tokens, at + 1) !== joiner) return undefined;
  if (soldiers?.get(tokens[at]!.lower)?.unit !== true) return undefined;
  const arm = lowerAt(tokens, at + 2);
  const value = arms?.get(arm);
  if (value === undefined) return undefined;
  const next = tokens[at + 3];
  if (next?.kind === 'word' && isCapitalised(next.text)) {
    // "the 3rd Regiment of Foot Guards"
    const name = `${tokens[at + 2]!.text} ${next.text}`;
    return soldiers.has(next.lower) ? {to: at + 4, value: name} : undefined;
  }
  return {to: at + 3, value: arm === common ? units.get(tokens[at]!.lower) : value};
}

/** Whether a number is that of a ruler whose the formation is: „Aleksandro I armija“. */
function isOfRuler(
  tokens: readonly Token[],
  index: number,
  {givenNames, bare, suffix}: NameGrammar,
): boolean {
  if (suffix || !/^[IVX]+$/.test(tokens[index]!.text)) return false;
  const {text = '', lower = ''} = tokens[index - 1] ?? {};
  return isCapitalised(text) && givenNames.has(bare(lower));
}

/** Whose an army is says who tells of it, not which it is: "the 3rd Romanian Army" is the 3rd; but not a front. */
function withoutState(parts: readonly string[], unit: string, grammar: NameGrammar): string[] {
  const states = parts.filter((part) => isState(part, grammar));
  const isWhole = unit === 'Front' || states.length !== 1;
  return parts.filter((part) => isWhole || part !== states[0]);
}

/** Whether after a conjunction or comma another numbered formation follows; bare numbers need a conjunction in their row. */
function follows(
  sentence: NameSentence,
  at: number,
  hasBranch: boolean,
  grammar: NameGrammar,
  before: number,
): boolean {
  const {tokens} = sentence;
  if (at + 1 >= tokens.length || before > MOST_IN_ROW) return false;
  const {lower, text} = tokens[at]!;
  // "the 5th, 6th, and 8th companies"
  const isLast = text === ',' && grammar.conjunctions.has(lowerAt(tokens, at + 1));
  const next = numbered(sentence, at + (isLast ? 2 : 1), grammar, true, before);
  if (!next || hasBranch) return next !== undefined;
  return isLast || grammar.conjunctions.has(lower) || (text === ',' && next.value.endsWith(SHARED));
}
