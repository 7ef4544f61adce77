import {assert, fixture, html} from '@open-wc/testing';

import {StateChangeEvent} from '../../src/reader/events.js';
import type {GretaReader} from '../../src/reader/elements/reader.js';
import {useOwnStore} from './own-store.js';
import {card, mark, open, until, useStory} from './page.js';

/** Two readers of the same texts on one page. */
async function both(): Promise<readonly [GretaReader, GretaReader]> {
  const first = await open();
  const second = await fixture<GretaReader>(html`<greta-reader data="/story/"></greta-reader>`);
  await until(() => second.querySelector('greta-findings h2'), 'the second is there');
  return [first, second];
}

describe('of two readers on a page', () => {
  useStory();
  useOwnStore();

  it('each lights its own marks, opens its own card and has its own focus', async () => {
    const [first, second] = await both();
    const [one] = first.querySelectorAll('.mark[data-tone=contradict]');
    const other = mark(second, one!.textContent.trim());
    other.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    assert.isTrue(other.matches('[data-lit]'), 'under the pointer');
    other.focus();
    other.click();
    await card(second);
    await until(() => other.matches('[data-open]'), 'it is the open one');
    await until(() => document.activeElement === second.querySelector('.card h2'), 'in the card');
    assert.isNull(first.querySelector('[data-lit], [data-open]:not(greta-findings), .card'));
    assert.match(second.querySelector('.card')!.ariaLabel!, /^Contradict, \d+ of \d+$/);
  });

  it('each brings its own text into view', async () => {
    const [first, second] = await both();
    second.style.marginBlockStart = '300vh';
    scrollTo(0, 0);
    mark(second, 'June 14').click();
    await until(() => second.getBoundingClientRect().top < innerHeight, 'the second is in view');
    assert.isBelow(first.getBoundingClientRect().top, 0);
  });

  it('each opens its own menus', async () => {
    const [first, second] = await both();
    await until(() => second.querySelector('greta-repair #greta-repair-menu'), 'a menu');
    second.querySelector<HTMLElement>('.repair')!.click();
    assert.isTrue(second.querySelector('#greta-repair-menu')!.matches(':popover-open'));
    assert.isFalse(first.querySelector('#greta-repair-menu')!.matches(':popover-open'));
    second.querySelector<HTMLElement>('.repair')!.click();
    assert.isNull(document.querySelector(':popover-open'), 'and closes it');
  });

  it('each marks the words that are looked for in it, and takes away only its own', async () => {
    const [first, second] = await both();
    const hits = (): readonly Node[] =>
      [...(CSS.highlights.get('greta-hits') ?? [])].map(({startContainer}) => startContainer);
    const hasHits = (reader: GretaReader): boolean => hits().some((node) => reader.contains(node));
    first.dispatchEvent(new StateChangeEvent({search: 'Sweden'}));
    await until(() => hasHits(first), 'hits in the first');
    second.dispatchEvent(new StateChangeEvent({search: 'Sweden'}));
    await until(() => hasHits(second), 'hits in the second');
    assert.isTrue(hasHits(first), 'those of the first stay');
    second.dispatchEvent(new StateChangeEvent({search: undefined}));
    await until(() => !hasHits(second), 'the second is closed');
    assert.isTrue(hasHits(first), 'those of the first still stay');
  });

  it('each leads past its own bar', async () => {
    const [, second] = await both();
    second.querySelector<HTMLElement>('.skip')!.click();
    assert.strictEqual(document.activeElement, second.querySelector('#rows'));
  });

  it('each is announced by what stands in it', async () => {
    const [first, second] = await both();
    const own = (selector: string): Element => second.querySelector(selector)!;
    const described = mark(second, 'June 14');
    await until(() => described.ariaDetailsElements?.[0] === own('greta-findings'), 'its findings');
    assert.deepEqual(described.ariaDescribedByElements, [own('#tone-contradict')]);
    assert.deepEqual(own('.position').ariaControlsElements, [own('greta-findings')]);
    for (const reader of [first, second]) {
      reader.dispatchEvent(new StateChangeEvent({mode: 'study'}));
      await until(() => reader.querySelector('#study-title'), 'the task');
    }
    await until(
      () => own('.study').ariaLabelledByElements?.[0] === own('#study-title'),
      'the title of its task',
    );
  });
});
