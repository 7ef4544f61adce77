import {setLocale, wantSpeech} from '../../src/wording/localization.js';
import type {UiLanguage} from '../../src/wording/ui-languages.js';

/** Describes what is said in one language; the language is set before each test. */
export function inLanguage(locale: UiLanguage, tests: () => void): void {
  describe(locale, () => {
    beforeEach(async () => {
      await setLocale(locale);
      await wantSpeech();
    });
    after(() => setLocale('en'));
    tests();
  });
}
