import type {AmountInText} from '../amount-in-text.js';

/**
 * What an amount counts, as it is meant among what was told: men of an army are troops („Iš 1 204 karių liko 979 vyrai“), and others
 * are more of the same ("40 tanks burned; 20 others fled").
 */
export function amongTold(
  counted: string,
  {tokens, behind, told: {thing}, pack: {quantities}}: AmountInText,
): string {
  const isOfArmy = counted === 'people' && thing?.counted === 'troops';
  const word = tokens[behind]?.lower ?? '';
  const menOf = (field: string): boolean =>
    quantities.contexts.some((context) => context.counted === field && context.words.has(word));
  if (isOfArmy && menOf('troops')) return 'troops';
  return quantities.others?.has(counted) === true ? (thing?.counted ?? 'people') : counted;
}
