import {assert} from '@esm-bundle/chai';

import type {FindingClaim, Verdict} from '../../src/engine/comparison.js';
import {isToldByOne} from '../../src/engine/comparison.js';

const claim = (account: string): FindingClaim => ({account, mentions: [], sentence: ''});

describe('what one account alone tells', () => {
  it('is told once, or agrees with the account itself', () => {
    assert.isTrue(isToldByOne({verdict: 'only', claims: [claim('one')]}));
    assert.isTrue(isToldByOne({verdict: 'agree', claims: [claim('one'), claim('one')]}));
  });

  it('is not what two accounts agree in, nor where an account is at odds with itself', () => {
    assert.isFalse(isToldByOne({verdict: 'agree', claims: [claim('one'), claim('two')]}));
    for (const verdict of ['internal', 'series'] satisfies Verdict[]) {
      assert.isFalse(isToldByOne({verdict, claims: [claim('one'), claim('one')]}));
    }
  });
});
