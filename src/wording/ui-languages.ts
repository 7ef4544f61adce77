import {sourceLocale, targetLocales} from './generated/locale-codes.js';

/** Languages that the interface speaks, as `lit-localize.json` names them: last the one that its texts are written in. */
export const UI_LANGUAGES = [...targetLocales, sourceLocale] as const;

export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** Whether the interface speaks a language. */
export function isUiLanguage(language: string): language is UiLanguage {
  return (UI_LANGUAGES as readonly string[]).includes(language);
}

/** The next one, and behind the last the first. */
export function languageAfter(language: UiLanguage): UiLanguage {
  return UI_LANGUAGES[(UI_LANGUAGES.indexOf(language) + 1) % UI_LANGUAGES.length]!;
}
