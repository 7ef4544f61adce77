import {assert} from '@esm-bundle/chai';

import {compareAccounts} from '../../../../src/engine/compare-accounts.js';
import {tokeniseAccount} from '../../../../src/engine/grammar/tokenise-account.js';
import {readAccount} from '../../../../src/engine/read/read-account.js';
import {recognise} from '../../../../src/engine/recognise/recognise.js';
import {packOf} from '../../../../src/engine/pack-of.js';
import {packs} from '../../../../src/languages/index.js';

/** Whether the one date of a sentence says that it may be read in two ways. */
function isAmbiguous(source: string): boolean {
  const {account} = readAccount(source, {path: 'letter.txt', lang: 'en'}, packs);
  const dates = recognise(account, tokeniseAccount(account), packOf('en', packs)!).filter(
    ({kind}) => kind === 'date',
  );
  assert.lengthOf(dates, 1);
  return dates[0]!.ambiguous === true;
}

describe('a date in figures', () => {
  it('says that day and month may be the other way round', () => {
    assert.isTrue(isAmbiguous('The troops entered Vilnius on 10/11/1939.'));
  });

  for (const date of ['13/11/1939', '10/10/1939', '10.11.1939', '1939-11-10']) {
    it(`is read in one way where it is ${date}`, () => {
      assert.isFalse(isAmbiguous(`The troops entered Vilnius on ${date}.`));
    });
  }

  it('accuses nobody while it is ambiguous', () => {
    const {findings} = compareAccounts(
      [
        {path: 'a.en.txt', source: 'The Soviet troops entered Vilnius on 10/11/1939.'},
        {path: 'b.en.txt', source: 'The Soviet troops entered Vilnius on 14 November 1939.'},
      ],
      packs,
    ).comparison;
    assert.notInclude(
      findings.map(({verdict}) => verdict),
      'diverge',
    );
  });
});
