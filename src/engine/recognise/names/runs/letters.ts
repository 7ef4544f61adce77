import {isCapitalised, isSmallRoman} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {RunPart} from './run.js';

/** Letters before the name of a ship: "H.M.T. Queen Emma". */
const SHIP = /^(?:H\.M\.(?:[A-Z]\.)?[ST]\.|(?:S|M|R\.M|U\.S)\.S\.|[MT]\.V\.)/;

/** Whether a run begins as names of ships do. */
export function isShip(parts: readonly RunPart[]): boolean {
  return SHIP.test(parts.map(({text}) => text).join(''));
}

/** "d'Arlandes": a particle that has lost its vowel. */
const NOBLE = /^d['’]\p{Lu}/u;

/** Whether a word begins as names do: with a capital, or one behind a particle that has lost its vowel. */
export function beginsName(text: string): boolean {
  return isCapitalised(text) || NOBLE.test(text);
}

const ACRONYM = /^\p{Lu}{2,}$/u;

/** Whether a word is an acronym, or a name in capitals. */
export function isAllCapitals(text: string): boolean {
  return ACRONYM.test(text) && !isSmallRoman(text);
}

/** Whether a last word goes on in letters with a full stop after each and no space between: "C.Phil." */
export function isDegree(tokens: readonly Token[], last: RunPart, to: number): boolean {
  const [stop, further] = [tokens[to], tokens[to + 1]];
  const goesOn = stop?.text === '.' && stop.joined && further?.joined === true;
  return tokens[last.from]!.joined && goesOn;
}

/**
 * Initials that are no name's: letters of an honour before the next word of a list ("Stannard, D.S.O. Killed near …"), or
 * the end of a sentence ("and nor can I. Sold his chest").
 */
export function isHonour(
  parts: readonly RunPart[],
  tokens: readonly Token[],
  {acts, befalls, commonWords}: NameGrammar,
): boolean {
  const [word, initials] = [parts.at(-1)!, parts.slice(0, -1)];
  const {lower} = word;
  if (word.kind !== 'name' || initials.some(({kind}) => kind !== 'initial')) return false;
  const isTold = acts.has(lower) || befalls.has(lower);
  if (initials.length === 1) return isTold && initials[0]!.text === 'I.';
  const isJoined = initials.slice(1).every(({from}) => tokens[from]!.joined);
  const isBehind = tokens[parts[0]!.from - 1]?.text === ',';
  return initials.length > 1 && isJoined && isBehind && (isTold || commonWords.has(lower));
}
