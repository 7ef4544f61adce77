import {assert} from '@esm-bundle/chai';
import {render} from 'lit';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import {packs} from '../../../src/languages/index.js';
import {bookOf} from '../../../src/reader/book/book.js';
import {renderCard} from '../../../src/reader/templates/findings/card.js';

const NINE = 'In October 1939 the treaty brought 9,000 Swedish soldiers into Riga.';
const SEVEN = NINE.replace('9,000', '7,000');

/** For each finding, which others its card leads to. */
function ways(...sources: readonly string[]): Record<string, string[]> {
  const documents = sources.map((source, at) => ({path: `${at}.en.md`, source}));
  const {comparison} = compareAccounts(documents, packs);
  const ids = comparison.accounts.map(({id}) => id);
  const book = bookOf({comparison, notes: []}, ids);
  const ruleOf = new Map(comparison.findings.map(({id, reason}) => [id, reason.rule]));
  return Object.fromEntries(
    comparison.findings.map((finding) => {
      const card = document.createElement('div');
      render(renderCard(finding, book, ''), card);
      const links = [...card.querySelectorAll<HTMLElement>('.same-words a')];
      const kind = `${finding.kind} ${finding.reason.rule}`;
      return [kind, links.map((link) => ruleOf.get(link.dataset['findings']!)!)];
    }),
  );
}

describe('the card of a finding', () => {
  it('leads to whatever else was found of its words, to which their marks do not', () => {
    assert.deepEqual(ways(`${NINE} ${SEVEN}`, NINE), {
      'date equal-values': [],
      'quantity equal-values': ['two-values'],
      'quantity two-values': ['equal-values'],
    });
  });
});
