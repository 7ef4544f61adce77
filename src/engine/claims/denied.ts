import {tokenAt} from '../grammar/token-at.js';
import type {Token} from '../grammar/tokenise.js';
import type {Mention} from '../mention.js';
import {printValue} from '../mention.js';
import {startingIn} from './clause.js';

/** How a language says that a value is not the one: "6,700, not eight thousand", „ne 4000, o 1200“. */
export interface Denials {
  /** Denies the value behind it: "not". */
  readonly not: string;
  /** What denies it and sets it apart from the value before: "and not", "rather than". */
  readonly rather: readonly (readonly string[])[];
  /** Words that may stand between it and the value: "not on 14 November". */
  readonly between: ReadonlySet<string>;
  /** Brings in the value that holds: "but on the 15th". */
  readonly buts: ReadonlySet<string>;
}

/** What a sentence denies, and how its values are read for that. */
export interface DeniedValues {
  /** For each value that is denied the one that holds in its place. */
  readonly heldBy: ReadonlyMap<Mention, Mention>;
  /** Bare numbers as values of the unit of the other: "five days, not seventeen". */
  readonly readings: ReadonlyMap<Mention, Mention>;
}

/** Maximum number of words between a denial and the value that it denies. */
const BETWEEN = 3;
/** Within so many tokens behind a value that is denied the one follows that holds. */
const BEHIND = 6;
/** A longer word behind a number is what it counts; "as" and „o“ are not. */
const LONGEST_PARTICLE = 3;
/** A length of one unit: its number may stand alone where the unit has been said. */
const LENGTH = /^(PT?)\d+([A-Z])$/;

/**
 * The values of a sentence that it denies by stating others. A value that is only denied, and by none, is none of them: "not
 * two hours later" is two hours or less.
 *
 * @param values Its values, in their order.
 */
export function deniedAmong(
  values: readonly Mention[],
  tokens: readonly Token[],
  denials: Denials,
): DeniedValues {
  const heldBy = new Map<Mention, Mention>();
  const readings = new Map<Mention, Mention>();
  const areAlike = (one: Mention, other: Mention): boolean =>
    readAs(one, other, tokens).kind === readAs(other, one, tokens).kind;
  values.forEach((value, at) => {
    const denied = denying(value, tokens, denials);
    if (!denied) return;
    const next = values[at + 1];
    const before = values.slice(0, at).findLast((one) => !heldBy.has(one) && areAlike(value, one));
    const follows = next && areAlike(value, next) && isInItsPlace(value, next, tokens, denials);
    const holds = follows ? next : denied.isContrast ? before : undefined;
    if (!holds) return;
    heldBy.set(value, holds);
    readings.set(value, readAs(value, holds, tokens)).set(holds, readAs(holds, value, tokens));
  });
  return {heldBy, readings};
}

/** Whether something denies a value; and sets it apart from what was said before: ", not", "and not", "rather than". */
function denying(
  {start}: Mention,
  tokens: readonly Token[],
  {not, rather, between}: Denials,
): {readonly isContrast: boolean} | undefined {
  const first = tokenAt(tokens, start);
  for (let at = first - 1; at >= Math.max(0, first - 1 - BETWEEN); at -= 1) {
    const word = tokens[at]!.lower;
    const isRather = rather.some((phrase) =>
      phrase.every((part, index) => tokens[at + 1 - phrase.length + index]?.lower === part),
    );
    if (isRather || word === not) return {isContrast: isRather || tokens[at - 1]?.kind === 'sign'};
    if (!between.has(word)) return undefined;
  }
  return undefined;
}

/** A value, or, if it is a number without anything that it counts behind it, one of the unit of another. */
function readAs(one: Mention, other: Mention, tokens: readonly Token[]): Mention {
  if (one.kind !== 'quantity' || one.unit !== undefined) return one;
  const behind = tokens[tokenAt(tokens, one.end)];
  if (behind?.kind === 'word' && behind.text.length > LONGEST_PARTICLE) return one;
  const [, before, unit] =
    other.kind === 'duration' ? (LENGTH.exec(printValue(other.value)) ?? []) : [];
  return before === undefined || unit === undefined
    ? one
    : {...one, kind: 'duration', value: `${before}${printValue(one.value)}${unit}`};
}

/** Whether a value follows in the place of the one that is denied: "not on the 14th but on the 15th". */
function isInItsPlace(
  denied: Mention,
  next: Mention,
  tokens: readonly Token[],
  {buts}: Denials,
): boolean {
  const words = startingIn(tokens, {start: denied.end, end: next.start});
  return words.length <= BEHIND && words.some(({lower}) => buts.has(lower));
}
