import {configureLocalization} from '@lit/localize';

import {sourceLocale, targetLocales} from './generated/locale-codes.js';
import {loadSpeech} from './loaded-speech.js';
import type {UiLanguage} from './ui-languages.js';
import {isUiLanguage} from './ui-languages.js';

// Literal imports, which the test server and the bundler can both follow.
const texts = {
  lt: () => import('./generated/lt.js'),
} satisfies Record<(typeof targetLocales)[number], unknown>;

const localization = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: (locale) => texts[locale as keyof typeof texts](),
});

/** The language of the interface. */
export const getLocale = localization.getLocale as () => UiLanguage;

let speechWanted = false;
let change: Promise<unknown> = Promise.resolve();

/**
 * Sets the language of the interface, the one place that does. Resolves when its texts, and its words for findings if
 * they were ever asked for, are in use.
 */
export async function setLocale(locale: string): Promise<void> {
  const changing = changeLocale(locale);
  change = changing.catch(() => undefined);
  await changing;
}

async function changeLocale(locale: string): Promise<void> {
  // Before the texts, whose arrival makes elements render.
  if (speechWanted && isUiLanguage(locale)) await loadSpeech(locale);
  await localization.setLocale(locale);
}

/**
 * Asks for the words that sentences about findings are made of, now and in every language set from now on. They are
 * many, so the page asks when it first shows a finding; until they are here such sentences say less.
 */
export async function wantSpeech(): Promise<void> {
  speechWanted = true;
  // A change that began before asked for no words.
  await change;
  await loadSpeech(getLocale());
}

/** A text with a capital at its beginning, in the language of the interface. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(getLocale()) + text.slice(1);
}
