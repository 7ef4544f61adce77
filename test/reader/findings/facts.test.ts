import {assert} from '@esm-bundle/chai';
import {render} from 'lit';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import {packs} from '../../../src/languages/index.js';
import {bookOf} from '../../../src/reader/book/book.js';
import {renderFacts} from '../../../src/reader/templates/views/facts.js';
import {wantSpeech} from '../../../src/wording/localization.js';

/** What the cells of a table of facts say, account by account. */
function cells(...sources: readonly string[]): string[] {
  const documents = sources.map((source, at) => ({path: `${at}.en.md`, source}));
  const {comparison} = compareAccounts(documents, packs);
  const book = bookOf(
    {comparison, notes: []},
    comparison.accounts.map(({id}) => id),
  );
  const table = document.createElement('div');
  render(renderFacts(comparison.findings, book), table);
  return [...table.querySelectorAll('td')].map((cell) =>
    [...cell.querySelectorAll('.fact, .read-as')].map((one) => one.textContent.trim()).join(' | '),
  );
}

describe('a table of facts', () => {
  before(() => wantSpeech());

  it('says which day is meant where the words of the account do not', () => {
    const told = cells(
      'On 3 May 1704 the fortress of Mitau surrendered. The next day the Swedish king left the camp.',
      'The Swedish king left the camp on 4 May.',
    );
    assert.include(told, 'The next day | 4 May 1704');
    assert.include(told, '3 May 1704');
  });

  it('says how many are meant in the words of the account alone', () => {
    const told = cells(
      'Five ships of the Swedish fleet were sunk at Riga on 3 May 1704.',
      'At Riga five ships of the Swedish fleet were sunk on 3 May 1704.',
    );
    assert.include(told, 'Five');
  });
});
