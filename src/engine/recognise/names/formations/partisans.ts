import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';
import {isState} from '../treaties/treaty-identity.js';

/**
 * The name of a unit of partisans, in the nominative, and where it begins: „Tauro apygarda“, „Jungtinė Didžiosios Kovos apygarda“.
 *
 * @param isShared Whether other names stand between it and the noun: „Tauro ir Dainavos apygardos“.
 */
export function partisansAt(
  tokens: readonly Token[],
  index: number,
  unit: number,
  place: NameHit | undefined,
  grammar: NameGrammar,
  isShared = false,
): {readonly from: number; readonly value: string} | undefined {
  const {byName, byTown, qualities} = grammar.formations;
  const {lower, text} = tokens[index]!;
  const noun = tokens[unit]!.lower;
  if ((unit > index + 1 && !isShared) || byName?.get(noun)?.test(lower) !== false) return undefined;
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

/** Maximum number of tokens between the first name of a row and the noun that all share. */
const ROW = 12;

/** The index of the noun for units of partisans that a name shares with those behind it: „`Tauro` ir Dainavos apygardos“. */
export function sharedUnit(
  tokens: readonly Token[],
  index: number,
  {formations: {byName, plurals}, conjunctions}: NameGrammar,
): number | undefined {
  if (!byName) return undefined;
  const isLast = conjunctions.has(tokens[index - 1]?.lower ?? '');
  let parted = 0;
  for (let at = index + 1; at < Math.min(tokens.length, index + ROW); at += 1) {
    const {text, lower, kind} = tokens[at]!;
    // „Tauro ir `Dainavos` apygardų“
    if (byName.has(lower))
      return parted > 0 || (isLast && plurals?.has(lower) === true) ? at : undefined;
    if (text === ',' || conjunctions.has(lower)) parted += 1;
    else if (parted === 0 || kind !== 'word' || !isCapitalised(text)) return undefined;
  }
  return undefined;
}

/** A name in the nominative, a given name before others. */
function nominativeOf(text: string, {nominativesOf, givenNames}: NameGrammar): string {
  const candidates = nominativesOf(text.toLowerCase());
  const name = candidates.find((candidate) => givenNames.has(candidate)) ?? candidates[0] ?? text;
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
