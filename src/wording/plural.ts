import {pluralRules} from './intl.js';

/** A text for each plural form that any interface language has; English uses two, Lithuanian three. */
export interface PluralForms {
  readonly one: string;
  readonly few: string;
  readonly other: string;
  /** Of a part of one, where the noun then has a form of its own: „0,5 procentinio punkto“. */
  readonly many?: string;
}

/**
 * Chooses the form that the interface language uses for a number (CLDR plural rules: Lithuanian 1, 21 → `one`;
 * 2–9, 22 → `few`; fractions → `many`, which is `other` where it is not given; 0, 10–20, 30 → `other`).
 */
export function plural(count: number, forms: PluralForms): string {
  const texts: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
  return texts[pluralRules().select(count)] ?? forms.other;
}
