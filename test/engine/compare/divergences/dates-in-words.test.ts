import {assert} from '@esm-bundle/chai';

import {compareAccounts} from '../../../../src/engine/compare-accounts.js';
import {packs} from '../../../../src/languages/index.js';

/** The words of what diverges between two English accounts. */
function diverging(...texts: readonly string[]): string[][] {
  const documents = texts.map((source, at) => ({source, lang: 'en', path: `${at}.txt`}));
  const {accounts, findings} = compareAccounts(documents, packs).comparison;
  const mentions = new Map(
    accounts.flatMap((account) => account.mentions.map(({id, text}) => [id, text] as const)),
  );
  return findings
    .filter(({verdict}) => verdict === 'diverge')
    .map(({claims}) => claims.map((claim) => mentions.get(claim.mentions[0]!)!));
}

const ARCHIVE =
  'The plague broke out in Memel in August 1709. The magistrate closed the harbour on 10 September 1709.';

describe('a day that differs by one', () => {
  it('diverges where it is written in words, without its year', () => {
    const memoir =
      'I remember the plague at Memel in August 1709. The magistrate closed the harbour on the ninth of September.';
    assert.deepEqual(diverging(ARCHIVE, memoir), [['10 September 1709', 'the ninth of September']]);
  });

  it('does not where it is counted from another, for who counts may count the first', () => {
    const memoir =
      'I remember the plague at Memel in August 1709. We had guards from 2 September. The magistrate closed the harbour a week later.';
    assert.deepEqual(diverging(ARCHIVE, memoir), []);
  });
});
