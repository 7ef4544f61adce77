import {assert, fixture, html} from '@open-wc/testing';

import {packs} from '../../src/languages/index.js';
import type {GretaOwnDocuments} from '../../src/reader/elements/own-documents.js';
import '../../src/reader/elements/own-documents.js';
import {READ_LANGUAGES} from '../../src/reader/templates/opening.js';
import {until} from './until.js';

/** What workers were begun; they never answer. */
const begun: EventTarget[] = [];
const Native = globalThis.Worker;

/** The button of an element that says so. */
const button = (element: Element, said: string): HTMLButtonElement =>
  [...element.querySelectorAll('button')].find(({textContent}) => textContent.includes(said))!;

describe('own documents', () => {
  before(() => {
    globalThis.Worker = class extends EventTarget {
      constructor() {
        super();
        begun.push(this);
      }
      postMessage(): void {
        // It is busy.
      }
      terminate(): void {
        // It does nothing.
      }
    } as unknown as typeof Worker;
  });

  after(() => {
    globalThis.Worker = Native;
  });

  it('begin one worker as soon as they are gone about, and no other while it compares', async () => {
    const panel = await fixture<GretaOwnDocuments>(
      html`<greta-own-documents></greta-own-documents>`,
    );
    const details = panel.querySelector('details')!;
    details.open = true;
    const [one, other] = panel.querySelectorAll('textarea');
    one!.focus();
    one!.click();
    await until(() => begun.length > 0, 'a worker');
    for (const area of [one!, other!]) {
      area.value = 'The treaty was signed in Riga on May 3, 1704.';
      area.dispatchEvent(new Event('input', {bubbles: true}));
    }
    await panel.updateComplete;
    button(panel, 'Compare').click();
    await until(() => panel.querySelector('progress'), 'the comparison');
    other!.focus();
    panel.click();
    assert.strictEqual(begun.length, 1);
    button(panel, 'Stop').click();
    await until(() => !panel.querySelector('progress'), 'the end');
    panel.click();
    assert.strictEqual(begun.length, 2, 'it ended with the comparison');
  });

  it('can be said to be in every language that Greta reads', () => {
    assert.sameMembers(
      [...READ_LANGUAGES],
      packs.map(({lang}) => lang),
    );
  });
});
