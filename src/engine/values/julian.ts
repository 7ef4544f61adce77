/**
 * The day of the Gregorian calendar that a day of the Julian was. Days are counted on from 1 March of a year, so that a
 * leap day is the last of its year (J. Meeus, Astronomical Algorithms, chapter 7).
 */
export function gregorianDay(
  year: number,
  month: number,
  day: number,
): {year: number; month: number; day: number} {
  const begun = month > 2 ? year : year - 1;
  const centuries = Math.floor(begun / 100);
  const apart = centuries - Math.floor(centuries / 4) - 2;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day + apart);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}
