import {getLocale} from './localization.js';

/** Region of English that the interface follows in dates. */
const TAGS: Readonly<Record<string, string>> = {en: 'en-GB'};

// Making a formatter costs far more than using it. The keys are the few options written in this folder.
const made = new Map<string, unknown>();

function kept<T>(make: (tag: string) => T, key: string): T {
  const tag = TAGS[getLocale()] ?? getLocale();
  const id = `${tag} ${key}`;
  if (!made.has(id)) made.set(id, make(tag));
  return made.get(id) as T;
}

/** Number formatter of the interface language, kept for the next call. */
export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return kept((tag) => new Intl.NumberFormat(tag, options), `number ${JSON.stringify(options)}`);
}

/** Plural rules of the interface language. */
export function pluralRules(): Intl.PluralRules {
  return kept((tag) => new Intl.PluralRules(tag), 'plural');
}

/** The format of a list in the interface language: "a, b and c". */
export function listFormat(type: 'conjunction' | 'unit' = 'conjunction'): Intl.ListFormat {
  return kept((tag) => new Intl.ListFormat(tag, {type}), `list ${type}`);
}

/** Names of languages in the interface language. */
export function languageNames(): Intl.DisplayNames {
  return kept((tag) => new Intl.DisplayNames(tag, {type: 'language'}), 'languages');
}

/** Dates in the interface language, of days that are counted in UTC. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const inUtc = {...options, timeZone: 'UTC'};
  return kept((tag) => new Intl.DateTimeFormat(tag, inUtc), `date ${JSON.stringify(options)}`);
}
