import {assert} from '@esm-bundle/chai';
import {html, render} from 'lit';

import {allShown, AT_ONCE, inTurn, showAll} from '../../src/reader/in-turn.js';

const COUNT = 40;

describe('parts of a long page', () => {
  let place: HTMLElement;

  function lay(word: string): void {
    const parts = Array.from({length: COUNT}, (_, at) =>
      inTurn(at, () => html`<p>${word} ${at}</p>`),
    );
    render(html`${parts.map((part) => html`<div>${part}</div>`)}`, place);
  }

  const shown = (): number => place.querySelectorAll('p').length;

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    render(html``, place);
    place.remove();
  });

  it('come first those that are seen first, then all the others', async () => {
    lay('part');
    assert.strictEqual(shown(), AT_ONCE);
    await allShown();
    assert.strictEqual(shown(), COUNT);
    assert.strictEqual(place.querySelector('div:last-of-type')?.textContent, `part ${COUNT - 1}`);
  });

  it('are all there as soon as something is looked for in them', () => {
    lay('part');
    showAll();
    assert.strictEqual(shown(), COUNT);
  });

  it('say the latest, also those that still wait', async () => {
    lay('old');
    lay('new');
    await allShown();
    assert.notInclude(place.textContent, 'old');
    lay('newest');
    assert.strictEqual(place.textContent.match(/newest/g)?.length, COUNT);
  });

  it('that are gone wait no more', async () => {
    lay('part');
    render(html``, place);
    await allShown();
    assert.strictEqual(shown(), 0);
  });
});
