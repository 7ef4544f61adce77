import type {Speech} from './speech/speech.js';
import type {UiLanguage} from './ui-languages.js';

/** What can be said before a language's words are here. */
const NONE: Speech = {
  question: () => undefined,
  label: () => undefined,
  interrogative: () => '',
  headings: {},
  nameOf: (identity) => identity,
  isNominative: () => false,
  counted: () => undefined,
  event: () => undefined,
};

const loaders: Readonly<Record<UiLanguage, () => Promise<{readonly speech: Speech}>>> = {
  en: () => import('./speech/speech.en.js'),
  lt: () => import('./speech/speech.lt.js'),
};

const loaded = new Map<string, Speech>();

/** Loads the words of a language of the interface, once. */
export async function loadSpeech(locale: UiLanguage): Promise<void> {
  if (loaded.has(locale)) return;
  const {speech} = await loaders[locale]();
  loaded.set(locale, speech);
}

/** The words of a language; those of no language until they are loaded. */
export function speechIn(locale: string): Speech {
  return loaded.get(locale) ?? NONE;
}
