/**
 * The day of Easter Sunday, as months and days of a year: by the Julian calendar up to 1582, by the Gregorian from 1753
 * on (J. Meeus, Astronomical Algorithms, chapter 8).
 *
 * @returns undefined for the years between, when each country had a calendar of its own.
 */
export function easterOf(year: number): {month: number; day: number} | undefined {
  if (year > 1582 && year < 1753) return undefined;
  const moon = year > 1582 ? gregorianMoon(year) : julianMoon(year);
  const day = moon % 31;
  return {month: Math.floor(moon / 31), day: day + 1};
}

/** 31 times the month of Easter and its day less 1. */
function julianMoon(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  return d + e + 114;
}

function gregorianMoon(year: number): number {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((century + 8) / 25);
  const g = Math.floor((century - f + 1) / 3);
  const h = (19 * golden + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((golden + 11 * h + 22 * l) / 451);
  return h + l - 7 * m + 114;
}
