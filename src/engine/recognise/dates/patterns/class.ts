import type {Token} from '../../../grammar/tokenise.js';
import type {CalendarUnit, DateFields} from '../date-reading.js';
import type {DateGrammar} from '../grammar.js';
import type {Numerals} from '../../numbers/grammar.js';

/** An end of a range, 1 or 2; 0 for both of them. */
export type Side = 0 | 1 | 2;

/** Fields as they are being read. */
export type Fields = {-readonly [field in keyof DateFields]: DateFields[field]};

/** What a pattern has read. */
export interface Captured {
  readonly 0: Fields;
  readonly 1: Fields;
  readonly 2: Fields;
  /** The same day by the Julian calendar. */
  readonly julian: Fields;
  readonly step: {
    count?: number;
    weekday?: number;
    unit?: CalendarUnit | 'decade';
    /** Whether the unit's form stands for one of it. */
    isOne?: boolean;
    /** Which end of a longer time it is at: "the first ten days of May". */
    edge?: 'first' | 'middle' | 'last';
    /** Which of its kind, where an ordinal says so. */
    nth?: number;
    /** Whether a winter runs into the next year. */
    intoNext?: true;
  };
}

/** What a class has read at a token, and the index behind it. */
export interface Taken {
  readonly end: number;
  readonly of?: keyof Captured;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** The words of a language that classes ask for. */
export interface DateWords {
  readonly grammar: DateGrammar;
  readonly numerals: Numerals;
}

/** Reads one class at a token that there is, behind what the pattern has read so far; undefined where it does not stand. */
export type ClassReader = (
  tokens: readonly Token[],
  at: number,
  side: Side,
  words: DateWords,
  path: readonly Taken[],
) => Taken | undefined;

/** What a reader says that has read so many tokens, and none of a date's fields. */
export function passed(at: number, size: number): Taken | undefined {
  return size > 0 ? {end: at + size} : undefined;
}

/** What a reader says that has read a field up to an index. */
export function taken(
  end: number,
  of: keyof Captured,
  field: string,
  value: unknown,
): Taken | undefined {
  if (value === undefined) return undefined;
  const fields: Record<string, unknown> = {};
  fields[field] = value;
  return {end, of, fields};
}
