import type {BOUNDS, MENTION_KINDS, QUALIFIERS} from './contract-words.js';
import type {Span} from './span.js';

/** Every kind of mention that the contract knows. */
export type MentionKind = (typeof MENTION_KINDS)[number];

/** Kinds of what has a name of its own; their value is an identity. */
export const NAME_KINDS = [
  'person',
  'place',
  'organisation',
  'formation',
  'treaty',
] as const satisfies readonly MentionKind[];

export type NameKind = (typeof NAME_KINDS)[number];

/** How exactly an account states an amount: "18,786", "about", "at least", "up to", "over", "under". */
export type Qualifier = (typeof QUALIFIERS)[number];

/** How a date can be bounded: "since 20 September", "until 17 November". */
export type Bound = (typeof BOUNDS)[number];

/** A range of amounts as an account states it, ends included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * Dates: EDTF, levels 0 and 1. Durations: ISO 8601 (`P15Y`). Quantities: a number or a range; percentages as given,
 * fractions as numbers. Names: the identity's English name, or the name itself.
 */
export type MentionValue = string | number | Range;

/** A value as text: a number in digits, a range as `min..max`. */
export function printValue(value: MentionValue): string {
  return typeof value === 'object' ? `${value.min}..${value.max}` : String(value);
}

/** What a recogniser reports: a stretch of text and what it means. */
export interface MentionDraft extends Span {
  readonly kind: MentionKind;
  readonly value: MentionValue;
  readonly qualifier?: Qualifier;
  /** Id of a countable concept of the glossary, or the account's own noun where the glossary has none. */
  readonly counted?: string;
  /** Nothing tells what is counted, and a number by itself stands for people: nothing is claimed of them. */
  readonly presumed?: true;
  /** A length that says how old somebody was. */
  readonly age?: true;
  /** `percent`, `fraction`, `km2`, a currency… */
  readonly unit?: string;
  /** Text of the words that a value was resolved from: "1939", carried from an earlier date, or told by an account linked with it. */
  readonly resolvedFrom?: string;
  /** A date that is counted from another ("three days later"), and so may be a day more or less. */
  readonly reckoned?: true;
  /** A year inside the name of a treaty, coup or ultimatum: names a thing, dates no event here. */
  readonly attributive?: true;
  /** A date in figures whose day and month may be the other way round (`10/11/1939`): nothing is claimed by it. */
  readonly ambiguous?: true;
  /** The day of the Julian calendar, in EDTF, that the text gives for it: `value` is the Gregorian one. */
  readonly julian?: string;
  /** Of a date alone. */
  readonly bound?: Bound;
}

/** A stretch of text with a kind and a normalised value, in its place in an account. */
export interface Mention extends MentionDraft {
  /** As a sentence's id, with `m`. */
  readonly id: string;
  /** `source.slice(start, end)`. */
  readonly text: string;
  /** Id of the sentence that it stands in. */
  readonly sentence: string;
}
