import {assert} from '@esm-bundle/chai';

import {tell} from '../../../src/engine/claims/told/telling.js';
import {tokeniseAccount} from '../../../src/engine/grammar/tokenise-account.js';
import {packOf} from '../../../src/engine/pack-of.js';
import {readAccount} from '../../../src/engine/read/read-account.js';
import {recognise} from '../../../src/engine/recognise/recognise.js';
import {packs} from '../../../src/languages/index.js';

/** The events that a text tells of, by their ids. */
function eventsIn(lang: string, source: string): string[] {
  const {account} = readAccount(source, {path: 'a.txt', lang}, packs);
  const [tokens, pack] = [tokeniseAccount(account), packOf(lang, packs)!];
  const {sentences} = tell({...account, mentions: recognise(account, tokens, pack)}, tokens, pack);
  return sentences.flatMap(({events}) => events.map(({id}) => id));
}

describe('the events of a sentence', () => {
  it('are those that its words mean', () => {
    assert.deepEqual(eventsIn('lt', 'Pilį apgulė ir užėmė.'), ['besiege', 'occupy']);
    assert.deepEqual(eventsIn('en', 'They besieged the castle and occupied it.'), [
      'besiege',
      'occupy',
    ]);
  });

  it('are a signing where a peace is concluded, and not where a garrison is made up', () => {
    assert.include(eventsIn('lt', 'Abi pusės sudarė taiką.'), 'sign');
    assert.notInclude(eventsIn('lt', 'Miesto įgulą sudarė 900 vyrų.'), 'sign');
    assert.include(eventsIn('en', 'The two crowns concluded a peace.'), 'sign');
    assert.notInclude(eventsIn('en', 'The engineer concluded that the bridge would hold.'), 'sign');
  });
});
