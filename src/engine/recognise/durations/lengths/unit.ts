/** A unit of time by the ISO 8601 one that it is made of: a decade is 10 `Y`, a fortnight 2 `W`. */
export interface DurationUnit {
  /** `Y`, `M`, `W`, `D`, or with the `T` of times `TH`, `TM`, `TS`. */
  readonly designator: string;
  /** How many of these it is. */
  readonly count: number;
}

/** Designators, the longest unit first. */
const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** Whether a unit is smaller than another. */
export function isBehind(unit: DurationUnit, other: DurationUnit): boolean {
  return ORDER.indexOf(unit.designator) > ORDER.indexOf(other.designator);
}
