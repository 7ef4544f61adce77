import type {FoundDate} from '../../dates/found-date.js';

/** A year so near to one before Christ counts back as that does. */
const LIFETIME = 100;

/** Years of up to three figures that say no era, in that of the one told last: "in 218 BC they marched, and in 216 they won". */
export function inEraTold(found: readonly FoundDate[]): FoundDate[] {
  let told: number | undefined;
  return found.map((date) => {
    const {from, to} = date.reading;
    const year = to?.year ?? from.year;
    if (year === undefined) return date;
    const isPlain = !to && year > 0 && year < 1000 && /^[^\p{L}]*\d$/u.test(date.text);
    if (isPlain && told !== undefined && Math.abs(1 - year - told) <= LIFETIME) {
      told = 1 - year;
      return {...date, reading: {...date.reading, from: {...from, year: told}}};
    }
    told = year < 0 ? year : undefined;
    return date;
  });
}
