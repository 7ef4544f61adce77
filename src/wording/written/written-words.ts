/** Words of a language by which a person writes dates and lengths of time, in small letters and without full stops. */
export interface WrittenWords {
  /** Months 1 to 12, or seasons 21 to 24, in each of their forms. */
  readonly months: ReadonlyMap<string, number>;
  /** What a date can be written with and means nothing: "m", "d", "of". */
  readonly idle: readonly string[];
  readonly about: readonly string[];
  readonly uncertain: readonly string[];
  /** What stands between the two ends of a stretch, beside a dash. */
  readonly between: readonly string[];
  readonly beforeChrist: readonly string[];
  readonly century: readonly string[];
  readonly decade: readonly string[];
  /** Which ten years of a century they are, from 0. */
  readonly decades: ReadonlyMap<string, number>;
  /** Units of lengths of time, by their letters in ISO 8601; those of a day behind a `T`. */
  readonly units: ReadonlyMap<string, Unit>;
  /** What a number is to be multiplied by. */
  readonly times: ReadonlyMap<string, number>;
}

/** The longest first. */
export const UNITS = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'] as const;

export type Unit = (typeof UNITS)[number];

/** Each form with what it means: for tables of some forms to one meaning. */
export function byForm<T>(table: readonly (readonly [T, readonly string[]])[]): Map<string, T> {
  return new Map(
    table.flatMap(([meaning, forms]) => forms.map((form): [string, T] => [form, meaning])),
  );
}
