import {assert} from '@esm-bundle/chai';
import {render} from 'lit';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import {packs} from '../../../src/languages/index.js';
import {bookOf} from '../../../src/reader/book/book.js';
import {renderSaid} from '../../../src/reader/templates/findings/said.js';

/** What a card says of each account, of the last finding of two. */
function said(...sources: readonly string[]): string[] {
  const documents = sources.map((source, at) => ({path: `${at}.en.md`, source}));
  const {comparison} = compareAccounts(documents, packs);
  const book = bookOf(
    {comparison, notes: []},
    comparison.accounts.map(({id}) => id),
  );
  const card = document.createElement('div');
  render(renderSaid(comparison.findings.at(-1)!, book), card);
  return [...card.querySelectorAll('dd')].map(({textContent}) =>
    textContent.replace(/\s+/gu, ' ').trim(),
  );
}

const CAME = 'In October 1939 the treaty brought 9,000 Swedish soldiers into Riga.';

describe('what a card says of each account', () => {
  it('is told once where it is said again', () => {
    assert.lengthOf(said(`${CAME} The 9,000 Swedish soldiers brought into Riga stayed.`, CAME), 2);
  });

  it('is told twice where the same words are a limit there, and an amount here', () => {
    const limit = 'By its secret article up to 9,000 Swedish soldiers could be stationed in Riga.';
    const [amount, other, second] = said(`${CAME} ${limit}`, CAME);
    assert.match(amount!, /^9,000 ¶\d In October/);
    assert.match(other!, /^9,000 up to 9,000 ¶\d By its secret/);
    assert.isDefined(second);
  });
});
