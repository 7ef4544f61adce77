import {assert} from '@esm-bundle/chai';

import {NOTHING, compare, words} from '../compared.js';

describe('an account beside itself', () => {
  it('lets an account agree with itself where it names a day again, and not where it counts from it', () => {
    const twice = (again: string): string =>
      `On 12 June 1704 the Swedes entered Riga. The town burned. ${again} the bells rang.`;
    const named = compare(['en', twice('On 12 June')], ['en', NOTHING]);
    assert.deepInclude(words(named, 'agree'), ['12 June 1704', '12 June']);
    const counted = compare(['en', twice('That day')], ['en', NOTHING]);
    assert.isEmpty(words(counted, 'agree'));
  });

  it('sees that an account says the same of one thing twice, and not of two things', () => {
    const comparison = compare(
      [
        'en',
        'Swedish troops held one fifth of Samogitia in 1704. The siege of Biržai began on May 3. ' +
          'It lasted long; the town held 412 houses. By then a fifth of Samogitia was in the hands of the Swedes. ' +
          'On May 3 the river rose as well. The prince of Courland owned 412 horses.',
      ],
      ['en', 'The plague reached Riga in the autumn of 1710.'],
    );
    const repeated = words(comparison, 'agree');
    assert.deepInclude(repeated, ['one fifth', 'a fifth']);
    assert.deepInclude(repeated, ['May 3', 'May 3']);
    assert.notDeepInclude(repeated, ['412', '412']);
  });
});
