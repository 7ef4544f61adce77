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

/** A duration in days, for comparison only: a month is a twelfth of a year. undefined for a range and what is no duration. */
export function daysOfDuration(duration: string): number | undefined {
  const match = /^P((?:\d+(?:\.\d+)?[YMWD])*)(?:T((?:\d+(?:\.\d+)?[HMS])+))?$/.exec(duration);
  if (!match) return undefined;
  const [, days = '', time = ''] = match;
  const parts = [...partsOf(days, ''), ...partsOf(time, 'T')];
  return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + part, 0);
}

function partsOf(text: string, prefix: string): number[] {
  return Array.from(
    text.matchAll(/(\d+(?:\.\d+)?)([YMWDHS])/g),
    ([, amount = '', letter = '']) => Number(amount) * (DAYS[prefix + letter] ?? 0),
  );
}

/** The ends of a duration in days; twice the same unless it is a range, `P10Y/P15Y`. */
export function rangeOfDays(duration: string): readonly [number, number] | undefined {
  const [from = '', to = from] = duration.split('/');
  const [least, most] = [daysOfDuration(from), daysOfDuration(to)];
  return least === undefined || most === undefined ? undefined : [least, most];
}

/** Durations in different units, or about so long, agree if they differ by no more than this share. */
const TOLERANCE = 0.1;

/** How two durations stand to each other. */
export function relateDurations(a: string, b: string): 'same' | 'rounded' | 'different' {
  if (a === b) return 'same';
  const [one, other] = [rangeOfDays(a), rangeOfDays(b)];
  if (!one || !other) return 'different';
  if (a.includes('/') || b.includes('/')) {
    return one[0] <= other[1] && other[0] <= one[1] ? 'rounded' : 'different';
  }
  const [x, y] = [one[0], other[0]];
  const units = a.at(-1) !== b.at(-1);
  return units && Math.abs(x - y) <= Math.max(x, y) * TOLERANCE ? 'rounded' : 'different';
}
