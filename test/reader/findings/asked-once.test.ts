import {assert, fixture, html} from '@open-wc/testing';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import type {Finding} from '../../../src/engine/comparison.js';
import {packs} from '../../../src/languages/index.js';
import {askedOnce} from '../../../src/reader/findings/asked-once.js';
import {bookOf} from '../../../src/reader/book/book.js';
import {renderFacts} from '../../../src/reader/templates/views/facts.js';

/** A finding of claims written as "account mention". */
function finding(
  id: string,
  verdict: Finding['verdict'],
  kind: Finding['kind'],
  ...claims: string[]
): Finding {
  return {
    id,
    kind,
    verdict,
    topic: id,
    about: {},
    confidence: 1,
    reason: {
      rule: 'same-value',
      correspondences: [],
      confidence: 'high',
    } as unknown as Finding['reason'],
    claims: claims.map((claim) => {
      const [account, mention] = claim.split(' ') as [string, string];
      return {account, mentions: [mention], sentence: `${account}:s1`};
    }),
  };
}

const idsOf = (...findings: Finding[]): string[] =>
  askedOnce(findings).map((one) => [one.finding, ...one.within].map(({id}) => id).join('>'));

describe('what is asked once', () => {
  const DIFFER = finding('differ', 'diverge', 'quantity', 'a 1', 'a 2', 'b 3', 'b 4');

  it('is where accounts differ with the values on which they agree, wherever these stand', () => {
    const [one, other] = [
      finding('one', 'agree', 'quantity', 'a 1', 'b 3', 'c 9'),
      finding('other', 'agree', 'quantity', 'a 2', 'b 4'),
    ];
    assert.deepEqual(idsOf(one, DIFFER, other), ['differ>one>other']);
    assert.deepEqual(idsOf(one, other), ['one', 'other'], 'where the difference is not on show');
  });

  it('is not what shares the words of one account alone, or asks of something else', () => {
    const alone = finding('alone', 'agree', 'quantity', 'a 1', 'c 9');
    const date = finding('date', 'agree', 'date', 'a 1', 'b 3');
    const series = finding('series', 'series', 'quantity', 'a 1', 'a 2');
    assert.deepEqual(idsOf(DIFFER, alone, date, series), ['differ', 'alone', 'date', 'series']);
  });

  it('is not said twice to the eye, and to the ear with each', async () => {
    const told = (men: string): string => `On May 3, 1704, the Swedish army had ${men} soldiers.`;
    const {comparison} = compareAccounts(
      [
        {path: 'a.en.md', source: told('20,000')},
        {path: 'b.en.md', source: told('20,000')},
      ],
      packs,
    );
    const agreed = comparison.findings.find(({kind}) => kind === 'quantity')!;
    const differing: Finding = {...agreed, id: 'differing', verdict: 'diverge'};
    const book = bookOf(
      {comparison, notes: []},
      comparison.accounts.map(({id}) => id),
    );
    const table = await fixture(html`<div>${renderFacts([agreed, differing], book)}</div>`);
    const titles = [...table.querySelectorAll('tbody th a > span > span:first-child')];
    assert.deepEqual(
      titles.map((title) => title.matches('.unseen')),
      [false, true],
    );
    assert.notStrictEqual(titles[1]!.textContent.trim(), '');
  });
});
