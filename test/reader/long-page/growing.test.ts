import {assert} from '@esm-bundle/chai';
import {html, render} from 'lit';

import {BY_ITSELF, SHOWN_AT_ONCE, growing} from '../../../src/reader/long-page/growing.js';
import {until} from '../until.js';

describe('a long list', () => {
  let place: HTMLElement;
  const MANY = 2 * SHOWN_AT_ONCE;

  const show = (count: number, word: string, height = 'low'): void => {
    const items = Array.from({length: count}, (_, at) => ({id: `${at}`}));
    render(
      html`<style>
          .high {
            block-size: 20vh;
          }
        </style>
        <ol>
          ${growing(items, ({id}) => html`<li class=${height}>${word} ${id}</li>`)}
        </ol>`,
      place,
    );
  };
  const items = (): string[] => [...place.querySelectorAll('li')].map((item) => item.innerText);

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => place.remove());

  it('has its beginning at once and grows until all of it is there, in its order', async () => {
    show(MANY, 'old');
    assert.lengthOf(items(), SHOWN_AT_ONCE);
    await until(() => items().length === MANY);
    assert.strictEqual(items().at(-1), `old ${MANY - 1}`);
  });

  it('says the latest while it grows and afterwards, and is no shorter for being shown anew', async () => {
    show(MANY, 'old');
    show(MANY, 'new');
    await until(() => items().length === MANY);
    assert.notInclude(items().join(), 'old');
    show(MANY - 1, 'newest');
    assert.lengthOf(items(), MANY - 1);
    assert.isTrue(items().every((text) => text.startsWith('newest')));
  });

  it('does not grow, of hundreds, until its end comes near', async () => {
    const all = BY_ITSELF + MANY;
    show(all, 'old', 'high');
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.isBelow(items().length, BY_ITSELF);
    for (let length = items().length; length < all; length = items().length) {
      place.querySelector('li:last-child')!.scrollIntoView();
      await until(() => items().length > length, 'it grows as its end is come to');
    }
    assert.strictEqual(items().at(-1), `old ${all - 1}`);
  });

  it('grows no more once it is taken out of the page', async () => {
    show(MANY, 'old');
    render(html`<p>nothing</p>`, place);
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.strictEqual(place.textContent, 'nothing');
  });
});
