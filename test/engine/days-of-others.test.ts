import {assert} from '@esm-bundle/chai';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import {packs} from '../../src/languages/index.js';

const CHRONICLE = `# The wars of the marsh

The duke declared war in 1654. On 12 August 1654 his captain Radvila won at Shklov, and on 24 August 1654 he was beaten on the Drut.
On 3 October 1654 the fortress of Ruda opened its gates. In 1655 the Swedes were there.`;

const MEMOIR = `# What my uncle saw

In 1654 the duke declared war. In 1655 the Swedes landed behind him. Radvila won a pretty fight at Shklov on 12 August. On 24 August he was beaten on the Drut, and rode home wounded. The gates of Ruda were opened on 3 October.`;

/** Of the second account, its days. */
function daysOf(...sources: readonly string[]): readonly unknown[] {
  const documents = sources.map((source, at) => ({source, path: `${at}.md`, lang: 'en'}));
  return compareAccounts(documents, packs)
    .comparison.accounts[1]!.mentions.filter(({text}) => /^(?:12 Aug|24 Aug|3 Oct)/u.test(text))
    .map(({value}) => value);
}

const inYear = (year: number): readonly string[] =>
  ['08-12', '08-24', '10-03'].map((day) => `${year}-${day}`);

describe('the days of an account of which another of the same story says the year', () => {
  it('are of that year, where its own words leave it nearly open', () => {
    assert.deepEqual(
      daysOf('# A ship\n\nThe brig was lost.', MEMOIR),
      inYear(1655),
      'by its own words',
    );
    assert.deepEqual(daysOf(CHRONICLE, MEMOIR), inYear(1654));
  });

  it('stay where its own words say the year', () => {
    const said = MEMOIR.replace('12 August', '12 August 1655');
    assert.deepEqual(daysOf(CHRONICLE, said), inYear(1655));
  });

  it('are not those of an account that has only one day in common with it', () => {
    const other =
      '# A fair\n\nThe fair of Ruda was held on 12 August 1654, and again on 2 May 1656.';
    assert.deepEqual(daysOf(other, MEMOIR), inYear(1655));
  });

  it('do not change places: only the account gives way whose words say less', () => {
    const unsure = CHRONICLE.replaceAll(/(12 August|24 August|3 October) 1654/gu, '$1');
    assert.deepEqual(daysOf(unsure, MEMOIR), inYear(1654));
    assert.deepEqual(daysOf(MEMOIR, unsure), inYear(1654));
  });
});
