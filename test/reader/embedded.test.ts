import {assert, fixture, html} from '@open-wc/testing';

import type {GretaReader} from '../../src/reader/elements/reader.js';
import type {ComparisonShowEvent} from '../../src/reader/events.js';
import {until, useStory} from './page.js';
import {useSourceWorkers} from './source-workers.js';
import {DOCUMENTS} from './story.js';

describe('a reader that is a part of a page', () => {
  useStory();
  useSourceWorkers();

  it('leaves the head, the main part and the first heading to that page', async () => {
    const reader = await fixture<GretaReader>(
      html`<greta-reader ui="en" address="off" .documents=${DOCUMENTS}></greta-reader>`,
    );
    await until(() => reader.querySelector('#rows .mark'), 'the documents are compared');
    assert.strictEqual(reader.querySelector('header')!.role, 'group');
    assert.strictEqual(reader.querySelector('#rows')!.role, 'group');
    assert.strictEqual(reader.querySelector('h1')!.ariaLevel, '2');
  });

  it('tells that page what it compared', async () => {
    const told: ComparisonShowEvent[] = [];
    await fixture<GretaReader>(
      html`<greta-reader
        ui="en"
        address="off"
        .documents=${DOCUMENTS}
        @greta-comparison-show=${(event: ComparisonShowEvent) => told.push(event)}
      ></greta-reader>`,
    );
    await until(() => told.length > 0, 'the documents are compared');
    const {accounts, findings} = told[0]!.comparison;
    assert.deepEqual(
      accounts.map(({path}) => path),
      DOCUMENTS.map(({path}) => path),
    );
    assert.isNotEmpty(findings);
  });
});
