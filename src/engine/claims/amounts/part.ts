import type {Token} from '../../grammar/tokenise.js';
import type {Mention, Range} from '../../mention.js';
import type {NameGrammar} from '../../recognise/names/grammar.js';
import {startingIn} from '../clause.js';

/** A list of the same thing counted has at least so many amounts. */
const PARTS = 3;

/** What may stand between a whole and its parts: "300 came: 200 men and 100 women". */
const OPENING: ReadonlySet<string> = new Set(':(–—');

/** Maximum number of words between amounts of kinds of one thing: "three infantry and two armoured divisions". */
const JOINING_WORDS = 2;

/**
 * Whether an amount is one of several of the same thing that a sentence tells, and not the whole that the others make, or
 * that of one kind of it beside another.
 *
 * @param amounts All of the same thing in its sentence, itself among them, in the order of the text.
 */
export function isPart(
  {id}: Mention,
  amounts: readonly Mention[],
  tokens: readonly Token[],
  {conjunctions}: NameGrammar,
): boolean {
  const at = amounts.findIndex((one) => one.id === id);
  const isJoined = (one: Mention | undefined, other: Mention | undefined): boolean => {
    if (!one || !other) return false;
    const between = startingIn(tokens, {start: one.end, end: other.start});
    return (
      between.length === JOINING_WORDS &&
      between[0]!.kind === 'word' &&
      conjunctions.has(between[1]!.lower)
    );
  };
  if (isJoined(amounts[at - 1], amounts[at]) || isJoined(amounts[at], amounts[at + 1])) return true;
  if (amounts.length < PARTS) return false;
  if (!beginsWithWhole(amounts, tokens)) return true;
  return id !== amounts[0]!.id && amounts.length > PARTS;
}

/** 5,000, 3,000 and 2,000 in a row are three parts. */
function beginsWithWhole([whole, ...parts]: readonly Mention[], tokens: readonly Token[]): boolean {
  const sum = parts.reduce((total, {value}) => total + middleOf(value), 0);
  const between = startingIn(tokens, {start: whole!.end, end: parts[0]!.start});
  return sum === middleOf(whole!.value) && between.some(({text}) => OPENING.has(text));
}

/** A quantity's value as a range, whose ends are equal where it is one number. */
export function amountOf(value: Mention['value']): Range {
  return typeof value === 'object' ? value : {min: Number(value), max: Number(value)};
}

function middleOf(value: Mention['value']): number {
  const {min, max} = amountOf(value);
  return (min + max) / 2;
}
