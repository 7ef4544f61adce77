import {numberFormat} from './intl.js';
import {getLocale} from './localization.js';

/** Lithuanian leaves four digits together: 1214, but 18 786. English parts them: 1,214. */
export function grouping(): Intl.NumberFormatOptions['useGrouping'] {
  return getLocale() === 'lt' ? 'min2' : 'auto';
}

/** Typographic minus, in every language: a hyphen is read past. */
export function withMinus(text: string): string {
  return text.replace('-', '−');
}

// The browser's own formatter reads the conventions of every language before it writes its first number, which a page waits for.
const SEPARATOR = {en: ',', lt: '\u00a0'};
const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** A number as the interface writes it: "18,786", "18 786". */
export function formatNumber(value: number): string {
  if (!Number.isSafeInteger(value)) {
    const options = {useGrouping: grouping(), maximumFractionDigits: 3};
    return withMinus(numberFormat(options).format(value));
  }
  const digits = withMinus(`${value}`);
  return grouping() === 'min2' && Math.abs(value) < 10_000
    ? digits
    : digits.replace(THOUSANDS, SEPARATOR[getLocale()]);
}
