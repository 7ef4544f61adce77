import {isCapitalised} from '../../grammar/spelling.js';
import type {Token} from '../../grammar/tokenise.js';
import type {FormationGrammar} from './formations/formation-grammar.js';

const ROMAN = /^(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

/** The English ordinal that a word is, or its Roman number. */
export function ordinalIn(
  {text, lower}: Pick<Token, 'text' | 'lower'>,
  {ordinals, pronoun}: FormationGrammar,
): string | undefined {
  const number = ordinals.get(lower);
  if (number !== undefined) return ordinal(number);
  return text !== pronoun && isCapitalised(text) && ROMAN.test(text) ? text : undefined;
}

/** A number as an English ordinal in figures: 1st, 12th, 43rd. */
export function ordinal(number: number): string {
  const tens = number % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
