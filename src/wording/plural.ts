import {pluralRules} from './intl.js';

/** A text for each plural form that any interface language has; English uses two, Lithuanian three. */
export interface PluralForms {
  readonly one: string;
  readonly few: string;
  readonly other: string;
}

/**
 * Chooses the form that the interface language uses for a number (CLDR plural rules: Lithuanian 1, 21 → `one`;
 * 2–9, 22 → `few`; 0, 10–20, 30 and fractions → `other`).
 */
export function plural(count: number, forms: PluralForms): string {
  const form = pluralRules().select(count);
  return form === 'one' || form === 'few' ? forms[form] : forms.other;
}
