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

/** A number as the interface writes it: "18,786", "18 786". */
export function formatNumber(value: number): string {
  const options = {useGrouping: grouping(), maximumFractionDigits: 3};
  return withMinus(numberFormat(options).format(value));
}
