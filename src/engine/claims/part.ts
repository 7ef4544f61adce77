import type {Mention, Range} from '../mention.js';

/** A list of the same thing counted has at least so many amounts. */
const PARTS = 3;

/**
 * Whether a value is one of several of the same thing that a sentence tells, and not the whole that the others make:
 * "300 came: 200 men and 100 women".
 *
 * @param amounts All of the same thing in its sentence, itself among them.
 */
export function isPart(value: Mention['value'], amounts: readonly Mention[]): boolean {
  if (amounts.length < PARTS) return false;
  const middles = amounts.map((one) => middleOf(one.value));
  const sum = middles.reduce((total, one) => total + one, 0);
  if (!middles.some((one) => one * 2 === sum)) return true;
  return middleOf(value) * 2 !== sum && amounts.length > PARTS;
}

/** A quantity's value as a range, whose ends are equal where it is one number. */
export function amountOf(value: Mention['value']): Range {
  return typeof value === 'object' ? value : {min: Number(value), max: Number(value)};
}

function middleOf(value: Mention['value']): number {
  const {min, max} = amountOf(value);
  return (min + max) / 2;
}
