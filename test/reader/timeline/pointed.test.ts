import {assert} from '@open-wc/testing';

import {open, until, useStory} from '../page.js';

describe('an event of the timeline that is pointed at', () => {
  useStory();

  it('is called by what it is and when each account says that it was, once', async () => {
    const reader = await open('?ui=en&view=timeline');
    await until(() => reader.querySelector('.event'), 'the events');
    const event = reader.querySelector<SVGAElement>('.event[data-tone=contradict] a')!;
    const called = event.ariaLabel!;
    assert.include(called, 'June 14');
    const titles = [...reader.querySelectorAll('.facts thead th')].map((one) => one.textContent);
    for (const title of titles.slice(1)) assert.include(called, `${title.trim()}: `);
    event.focus();
    const pointed = reader.querySelector('.pointed')!;
    await until(() => pointed.textContent.includes('June 14'), 'named');
    assert.strictEqual(pointed.ariaLive, 'off', 'it was read out as it was come to');
    for (const {ariaLabel} of reader.querySelectorAll('.event a')) {
      const [said, again] = ariaLabel!.toLowerCase().split(' – “');
      assert.isFalse(again?.startsWith(said!) ?? false, ariaLabel!);
    }
  });

  it('stays named while the page is drawn anew', async () => {
    const reader = await open('?ui=en&view=timeline');
    await until(() => reader.querySelector('.event'), 'the events');
    const named = (): string => reader.querySelector('.pointed')!.textContent;
    reader.querySelector<SVGAElement>('.event[data-tone=contradict] a')!.focus();
    await until(() => named().includes('June 14'), 'named');
    reader.requestUpdate();
    await reader.updateComplete;
    await reader.querySelector('greta-timeline')!.updateComplete;
    assert.include(named(), 'June 14');
  });
});
