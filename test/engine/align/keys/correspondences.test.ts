import {assert} from '@esm-bundle/chai';

import type {Key} from '../../../../src/engine/align/keys/correspondences.js';
import {sentenceKeys} from '../../../../src/engine/align/keys/correspondences.js';
import {tell} from '../../../../src/engine/claims/told/telling.js';
import {tokeniseAccount} from '../../../../src/engine/grammar/tokenise-account.js';
import {packOf} from '../../../../src/engine/pack-of.js';
import {readAccount} from '../../../../src/engine/read/read-account.js';
import {recognise} from '../../../../src/engine/recognise/recognise.js';
import {packs} from '../../../../src/languages/index.js';

/** What a sentence can share with another of dates. */
function datesIn(sentence: string, kind: Key['kind']): string[] {
  const pack = packOf('en', packs)!;
  const {account} = readAccount(sentence, {path: 'a.txt', lang: 'en'}, packs);
  const tokens = tokeniseAccount(account);
  const telling = tell({...account, mentions: recognise(account, tokens, pack)}, tokens, pack);
  return sentenceKeys(telling, false)
    .flat()
    .flatMap((key) => (key.kind === kind ? [key.id] : []));
}

describe('what a date can share with another', () => {
  it('is its year, and its month if it tells one', () => {
    const sentence = 'The mill burned down on 4 May 1872.';
    assert.deepEqual(datesIn(sentence, 'year'), ['1872']);
    assert.deepEqual(datesIn(sentence, 'month'), ['1872-05']);
  });

  it('is the year in which a stretch of years begins, and no month', () => {
    const sentence = 'The mill stood idle from 1872 to 1875.';
    assert.deepEqual(datesIn(sentence, 'year'), ['1872']);
    assert.deepEqual(datesIn(sentence, 'month'), []);
  });
});
