import {assert} from '@esm-bundle/chai';

import {getLocale, setLocale, wantSpeech} from '../../src/wording/localization.js';
import {speechIn} from '../../src/wording/loaded-speech.js';

describe('the language of the interface', () => {
  after(() => setLocale('en'));

  it('has its words for findings even if they are asked for while it changes', async () => {
    const changing = setLocale('lt');
    await wantSpeech();
    await changing;
    assert.strictEqual(getLocale(), 'lt');
    assert.strictEqual(speechIn('lt').counted('troops', 2), 'kariai');
  });

  it('has them as soon as it is set, once they were asked for', async () => {
    await wantSpeech();
    await setLocale('en');
    assert.strictEqual(speechIn(getLocale()).counted('troops', 2), 'troops');
  });
});
