import {setLocale, wantSpeech} from '../../src/wording/localization.js';
import type {UiLocale} from '../../src/wording/localization.js';

/** Describes what is said in one language; the language is set before each test. */
export function inLanguage(locale: UiLocale, tests: () => void): void {
  describe(locale, () => {
    beforeEach(async () => {
      await setLocale(locale);
      await wantSpeech();
    });
    after(() => setLocale('en'));
    tests();
  });
}
