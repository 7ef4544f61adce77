import {PEOPLE} from '../../../../concept-ids.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import type {AmountInText} from '../../amount-in-text.js';
import {areHours, followsAgeWords} from '../nothing/times.js';
import {acts} from '../clause/fates.js';
import {isEnd} from '../phrase/phrase-end.js';

/** People, where a word for so many together tells of them, and nothing else names them: „keturiese“. */
export function peopleTogether({tokens, start, pack}: AmountInText): string | undefined {
  return pack.quantities.together?.has(tokens[start]!.lower) === true ? PEOPLE : undefined;
}

/** People, where an adjective of theirs stands behind the amount, with no noun behind it: "27,000 British under Lord Raglan". */
export function peopleOf({tokens, behind, pack}: AmountInText): string | undefined {
  const isPeople = pack.names.demonyms.has(lowerAt(tokens, behind));
  return isPeople && isEnd(tokens, behind + 1, pack) ? PEOPLE : undefined;
}

/** Whether an amount of which nothing says what it counts may be taken to count people: "nine got ashore", „balsavo 28“. */
export function presumesPeople(amount: AmountInText): boolean {
  if (followsAgeWords(amount) || isInPlace(amount)) return false;
  return acts(amount) || (isOfPeople(amount) && !areHours(amount));
}

/** Whether an amount stands in the case of a place, in which no people are: „dviejose iš jų veikė mokyklos“. */
function isInPlace({tokens, end, pack}: AmountInText): boolean {
  return pack.quantities.inPlace?.test(lowerAt(tokens, end - 1)) === true;
}

/** Words of a sentence: what has fewer is a label, or a cell of a table. */
const SENTENCE = 4;

/**
 * Whether a number that stands for its noun, where nothing tells what that is, stands for people, as numerals by themselves do:
 * "nine got ashore", „suskaičiavau gyvuosius ir radau šimtą“. Among measures and moneys, or where things were told of, it may
 * be more of these.
 */
function isOfPeople({tokens, value, told: {last, thing}, pack}: AmountInText): boolean {
  const {countables} = pack;
  const least = typeof value === 'object' ? value.min : Number(value);
  if (!Number.isInteger(least) || least < 2) return false;
  if (tokens.slice(0, 2 * SENTENCE).filter(({kind}) => kind === 'word').length < SENTENCE)
    return false;
  if (last?.unit !== undefined || (last && countables.isUnit(last.counted ?? ''))) return false;
  return thing?.counted === undefined || countables.kindsOf(thing.counted).includes(PEOPLE);
}
