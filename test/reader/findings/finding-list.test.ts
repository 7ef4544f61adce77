import {assert, fixtureSync, html} from '@open-wc/testing';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import {packs} from '../../../src/languages/index.js';
import type {ReaderState} from '../../../src/reader/address.js';
import {FIRST_STATE} from '../../../src/reader/address.js';
import {bookInSlices, bookOf} from '../../../src/reader/book/book.js';
import {StateChangeEvent} from '../../../src/reader/events.js';
import {renderItem} from '../../../src/reader/templates/findings/finding-list.js';
import {renderNoFindings} from '../../../src/reader/templates/findings/no-findings.js';
import {TONES} from '../../../src/reader/tone.js';
import {atOnce} from '../../../src/engine/slices.js';

/** What stands in place of the list for two documents, which say the same if no other is given. */
function none(source: string, wanted: Partial<ReaderState> = {}, other = source): Element {
  const documents = [
    {path: 'a.en.md', source},
    {path: 'b.en.md', source: other},
  ];
  const {comparison} = compareAccounts(documents, packs);
  const book = atOnce(bookInSlices({comparison, notes: []}, ['a.en', 'b.en']));
  return fixtureSync(html`<div>${renderNoFindings({...FIRST_STATE, ...wanted}, book)}</div>`);
}

const DATED = 'The Swedish army entered Riga on May 3, 1704.';

describe('an empty list of findings', () => {
  it('says that nothing differs, and leads to what agrees', async () => {
    const list = none(DATED);
    assert.include(list.textContent, 'Nothing was found in which these texts differ:');
    const wanted = new Promise((resolve) => {
      list.addEventListener(StateChangeEvent.type, (event) => {
        resolve(event instanceof StateChangeEvent && event.wanted);
      });
    });
    list.querySelector('button')!.click();
    assert.deepEqual(await wanted, {tones: TONES});
  });

  it('says so where there is nothing to compare', () => {
    const list = none('The army went into the town, and nobody was there.');
    assert.include(list.textContent, 'no dates');
    assert.isNull(list.querySelector('button'));
  });

  it('says what was looked for where two texts have nothing in common, and leads to what each tells', () => {
    const list = none(DATED, {}, 'In Poland 410 peasants were deported.');
    assert.include(list.textContent, 'in common: no date, amount, length of time or name');
    assert.include(list.textContent, 'link a sentence to another');
    assert.include(list.querySelector('button')!.textContent, 'Show all findings');
  });

  it('names the filters where somebody has filtered', () => {
    const list = none(DATED, {words: 'elephants'});
    assert.include(list.textContent, 'filters');
  });
});

/** The lines of the list of two documents. */
function drawn(source: string, other: string): Element[] {
  const documents = [
    {path: 'a.en.md', source},
    {path: 'b.en.md', source: other},
  ];
  const {comparison} = compareAccounts(documents, packs);
  const book = bookOf({comparison, notes: []}, ['a.en', 'b.en']);
  const list = fixtureSync(
    html`<ol>
      ${comparison.findings.map((one) => renderItem(one, book))}
    </ol>`,
  );
  return [...list.querySelectorAll('.tone')];
}

const lines = (source: string, other: string): string[] =>
  drawn(source, other).map(({textContent}) => textContent.trim());

describe('a line of the list of findings', () => {
  it('has what each account says, in its own words', () => {
    const [line] = lines(DATED, 'The Swedish army entered Riga on 4 May 1704.');
    assert.strictEqual(line, 'Contradict: May 3, 1704 · 4 May 1704');
  });

  it('has each value in one piece, so that no line ends in the midst of a date', () => {
    const garrison = 'The garrison of Riga had 400 men.';
    const [, line] = drawn(`${garrison} In the end the garrison of Riga had 500 men.`, garrison);
    const values = [...line!.querySelectorAll('b')].map(({textContent}) => textContent);
    assert.deepEqual(values, ['400', '500']);
  });

  it('begins at no width with the comma or the dot behind a value', async () => {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = new URL('../../../src/reader/theme.css', import.meta.url).href;
    const styled = new Promise((resolve) => style.addEventListener('load', resolve));
    document.head.append(style);
    await styled;
    const garrison = 'The garrison of Riga had 400 men.';
    const [, line] = drawn(`${garrison} In the end the garrison of Riga had 500 men.`, garrison);
    const list = line!.closest('ol')!;
    for (let width = 60; width < 260; width += 3) {
      list.style.width = `${width}px`;
      for (const value of line!.querySelectorAll('b')) {
        const behind = document.createRange();
        behind.setStartAfter(value);
        behind.setEndAfter(value.parentNode!.lastChild!);
        const sign = /^\s*[,·]/u.test(behind.toString()) ? behind.getClientRects()[0] : undefined;
        if (!sign) continue;
        assert.closeTo(sign.top, value.getBoundingClientRect().top, 4, `${width} wide`);
      }
    }
    style.remove();
  });

  it('says once what an account says in the same words again', () => {
    const [line] = lines(`${DATED} It entered Riga on May 3, 1704 in the morning.`, DATED);
    assert.strictEqual(line, 'Agree: May 3, 1704 · May 3, 1704');
  });
});
