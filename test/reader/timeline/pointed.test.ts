import {assert} from '@open-wc/testing';

import {open, until, useStory} from '../page.js';

describe('an event of the timeline that is pointed at', () => {
  useStory();

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
