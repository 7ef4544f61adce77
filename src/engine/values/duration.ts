/** Days of a unit of an ISO 8601 duration, on average. */
const DAYS: Readonly<Record<string, number>> = {
  Y: 365.25,
  M: 30.44,
  W: 7,
  D: 1,
  TH: 1 / 24,
  TM: 1 / 1440,
  TS: 1 / 86_400,
};

/** A duration in days, for comparison only: a month is a twelfth of a year. undefined for what is no duration. */
export function daysOfDuration(duration: string): number | undefined {
  const match = /^P(T)?(\d+(?:\.\d+)?)([YMWDHS])$/.exec(duration);
  const days = match && DAYS[`${match[1] ?? ''}${match[3]!}`];
  return days ? Number(match[2]) * days : undefined;
}

/** Durations in different units, or about so long, agree if they differ by no more than this share. */
const TOLERANCE = 0.1;

/** How two durations stand to each other. */
export function relateDurations(a: string, b: string): 'same' | 'rounded' | 'different' {
  if (a === b) return 'same';
  const [x, y] = [daysOfDuration(a), daysOfDuration(b)];
  if (x === undefined || y === undefined) return 'different';
  const units = a.at(-1) !== b.at(-1);
  return units && Math.abs(x - y) <= Math.max(x, y) * TOLERANCE ? 'rounded' : 'different';
}
