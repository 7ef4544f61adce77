import {assert} from '@esm-bundle/chai';

import {msg} from '@lit/localize';

import {findingKindName, languageName} from '../../src/wording/kinds.js';
import {inLanguage} from './in-language.js';

const LANGUAGES = ['en', 'lt', 'de', 'en-GB', 'no language'];

inLanguage('en', () => {
  it('names languages, and leaves what is none as it is', () => {
    assert.deepEqual(LANGUAGES.map(languageName), [
      'English',
      'Lithuanian',
      'German',
      'British English',
      'no language',
    ]);
  });
});

inLanguage('lt', () => {
  it('names what is counted otherwise than the view that draws it', () => {
    assert.notStrictEqual(findingKindName('quantity'), msg('Figures'));
  });

  it('names languages as they stand alone', () => {
    assert.deepEqual(LANGUAGES.map(languageName).slice(0, 3), [
      'anglų kalba',
      'lietuvių kalba',
      'vokiečių kalba',
    ]);
  });
});
