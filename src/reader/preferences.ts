import {primaryLanguage} from '../engine/primary-language.js';
import type {UiLanguage} from '../wording/ui-languages.js';
import {isUiLanguage, UI_LANGUAGES} from '../wording/ui-languages.js';

export const THEMES = ['system', 'light', 'dark'] as const;

/** Sizes of the text, in steps from the reading size. */
export const SIZES = [-2, -1, 0, 1, 2, 3, 4] as const;

export const LETTERS = ['serif', 'sans'] as const;

/** How wide a column of text may become. */
export const MEASURES = ['narrow', 'medium', 'wide'] as const;

/** How a person likes the page, on this machine. */
export interface Preferences {
  readonly ui?: UiLanguage | undefined;
  readonly theme: (typeof THEMES)[number];
  readonly size: (typeof SIZES)[number];
  readonly letters: (typeof LETTERS)[number];
  readonly measure: (typeof MEASURES)[number];
  /** Whether single keys do something. */
  readonly keys: boolean;
}

const KEY = 'greta-preferences';

/** How the page is at first. */
export const FIRST_PREFERENCES: Preferences = {
  theme: 'system',
  size: 0,
  letters: 'serif',
  measure: 'medium',
  keys: true,
};

/** Reads what was kept; anything missing or unknown is as at first. */
export function readPreferences(): Preferences {
  let kept: Partial<Record<keyof Preferences, unknown>> = {};
  try {
    kept = Object(JSON.parse(localStorage.getItem(KEY) ?? '{}')) as typeof kept;
  } catch {
    // Storage is closed to the page, or holds something else: nothing was kept.
  }
  return {
    ui: UI_LANGUAGES.find((language) => language === kept.ui),
    theme: THEMES.find((theme) => theme === kept.theme) ?? FIRST_PREFERENCES.theme,
    size: SIZES.find((size) => size === kept.size) ?? FIRST_PREFERENCES.size,
    letters: LETTERS.find((letters) => letters === kept.letters) ?? FIRST_PREFERENCES.letters,
    measure: MEASURES.find((measure) => measure === kept.measure) ?? FIRST_PREFERENCES.measure,
    keys: kept.keys !== false,
  };
}

/** Keeps preferences, where the browser lets the page keep anything. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // They then last as long as the page.
  }
}

/**
 * Shows the page as preferred: `theme.css` reads these attributes of the document's element. What is as at first has none: to
 * give it one would have the whole page styled anew before it is read.
 */
export function applyPreferences(preferences: Preferences): void {
  const root = document.documentElement;
  for (const name of ['theme', 'size', 'letters', 'measure'] as const) {
    if (preferences[name] === FIRST_PREFERENCES[name]) root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, String(preferences[name]));
  }
}

/** The language to begin with: the address's, else the kept one, else the browser's, else English. */
export function firstLanguage(
  address: UiLanguage | undefined,
  kept: UiLanguage | undefined,
  browser: readonly string[],
): UiLanguage {
  return address ?? kept ?? browser.map(primaryLanguage).find(isUiLanguage) ?? 'en';
}
