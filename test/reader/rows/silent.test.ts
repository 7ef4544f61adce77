import {assert, fixtureSync, html} from '@open-wc/testing';

import {lookupOf} from '../../../src/reader/findings/lookup.js';
import type {Fragment} from '../../../src/reader/rows/rows.js';
import {rowsOf} from '../../../src/reader/rows/rows.js';
import type {RowContext} from '../../../src/reader/templates/text/passage.js';
import {renderSilent} from '../../../src/reader/templates/text/silent.js';
import {wantSpeech} from '../../../src/wording/localization.js';
import {storyFile} from '../story.js';

const {comparison} = storyFile();
const [account] = comparison.accounts;
const rows = rowsOf(
  comparison,
  comparison.accounts.map(({id}) => id),
);
const signed = rows.find(({cells}) => cells.every(({length}) => length > 0))!;
const [there, here] = signed.cells.map((cell) => cell[0]!);
const nearest = {row: 7, sentence: there!.sentences[0]!.id, below: true};

/** A cell whose account tells elsewhere, in row 9, of what the other tells here. */
async function silent(
  elsewhere: boolean,
  {beside = [here!], crossings}: {beside?: Fragment[]; crossings?: RowContext['crossings']} = {},
): Promise<Element> {
  await wantSpeech();
  const context: RowContext = {
    lookup: lookupOf(comparison),
    crossings:
      crossings ??
      new Map(
        elsewhere
          ? [
              [
                here!.sentences[0]!.id,
                [{account: account!.id, sentence: there!.sentences[0]!.id, row: 9}],
              ],
            ]
          : [],
      ),
    layout: 'columns',
    joined: new Set(),
    hidden: false,
  };
  return fixtureSync(html`<div>${renderSilent(account!, nearest, beside, context)}</div>`);
}

describe('a cell whose account is silent', () => {
  it('leads to the nearest place that is told', async () => {
    const cell = await silent(false);
    assert.match(cell.textContent, /Not told here\.\s+Next told at ¶7/);
    assert.isNull(cell.querySelector('q'));
  });

  it('quotes what its account tells of the same elsewhere, in its language, with a way there', async () => {
    const cell = await silent(true);
    const quotation = cell.querySelector('q')!;
    assert.strictEqual(quotation.lang, 'lt');
    assert.strictEqual(quotation.querySelector('b')!.textContent, '1704 m. gegužės 3 d.');
    assert.include(cell.querySelector('a')!.textContent, '¶9');
    assert.include(
      new URLSearchParams(cell.querySelector('a')!.hash.slice(1)).get('at'),
      account!.id,
    );
    assert.notInclude(cell.textContent, '¶7');
  });

  it('quotes once what several sentences here are told by there', async () => {
    const sentences = rows.flatMap(({cells}) => cells[1]!.flatMap((one) => one.sentences));
    const place = {account: account!.id, sentence: there!.sentences[0]!.id, row: 9};
    const cell = await silent(true, {
      beside: rows.flatMap(({cells}) => cells[1]!),
      crossings: new Map(sentences.map(({id}) => [id, [place]])),
    });
    assert.isAbove(sentences.length, 1);
    assert.lengthOf(cell.querySelectorAll('q'), 1);
  });
});
