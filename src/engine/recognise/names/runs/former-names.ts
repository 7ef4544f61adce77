import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import {genderOf} from '../../../values/name-gender.js';
import type {NameGrammar} from '../grammar.js';
import type {RunReading} from './run-reading.js';
import type {RunPart} from './run.js';

/** Maximum number of tokens between a name and another that its bearer had. */
const REACH = 4;

/**
 * The name told behind a name that its bearer had before, or has by his title: "Edith Stannard, née Crane", „Laurinaitienė (Gudynaitė)“,
 * "John Churchill, 1st Duke of Marlborough".
 */
export function formerNameBehind(
  parts: readonly RunPart[],
  readings: readonly RunReading[],
  tokens: readonly Token[],
  grammar: NameGrammar,
): readonly RunPart[] | undefined {
  const to = parts.at(-1)!.to;
  const next = readings.find((reading) => reading.parts[0]!.from > to)?.parts;
  if (!next) return undefined;
  const isOwn = isFormer(parts, next, tokens, grammar) || isByTitle(to, next, tokens, grammar);
  return isOwn ? next : undefined;
}

/** Maximum number of tokens between a name and that by its bearer's title: ", 1st Duke of". */
const TITLE = 6;

function isByTitle(
  to: number,
  [name]: readonly RunPart[],
  tokens: readonly Token[],
  {origins, peers}: NameGrammar,
): boolean {
  const title = name!.from - 2;
  if (!peers?.has(lowerAt(tokens, title)) || !origins.has(tokens[title + 1]!.lower)) return false;
  if (tokens[to]?.text !== ',' || name!.from - to > TITLE) return false;
  return tokens
    .slice(to + 1, title)
    .every(({kind, text, lower}) => kind !== 'sign' && text === lower);
}

/** Readings in which such a surname is a person's, whatever else it might be. */
export function withFormerNames(
  readings: readonly RunReading[],
  tokens: readonly Token[],
  grammar: NameGrammar,
): RunReading[] {
  return readings.map((reading, i) => {
    const before = readings[i - 1];
    const isTold = before && isFormer(before.parts, reading.parts, tokens, grammar);
    return isTold && reading.kind === 'unknown' ? {...reading, kind: 'person', votes: 2} : reading;
  });
}

function isFormer(
  name: readonly RunPart[],
  former: readonly RunPart[],
  tokens: readonly Token[],
  {formerly}: NameGrammar,
): boolean {
  const [last, next] = [name.at(-1)!, former[0]!];
  if (former.length > 1 || next.from - last.to > REACH) return false;
  const between = tokens.slice(last.to, next.from);
  const words = between.filter(({kind}) => kind === 'word');
  if (words.length > 0) {
    // "John Smith, born Dudley 1820"
    const isDated = tokens.slice(next.to, next.to + 3).some(({kind}) => kind === 'number');
    return words.every(({lower}) => formerly.has(lower)) && !isDated;
  }
  const isBracketed =
    between.length === 1 && between[0]!.text === '(' && tokens[next.to]?.text === ')';
  if (!isBracketed) return false;
  return genderOf(last.text, []) === 'wife' && genderOf(next.text, []) === 'daughter';
}
