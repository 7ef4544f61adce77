import {assert} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import {open, until, useStory} from './page.js';
import {CROSSED} from './story.js';

describe('what pops up, where the browser cannot anchor it', () => {
  useStory(CROSSED);
  const supports = CSS.supports.bind(CSS);
  const style = document.createElement('style');
  // What these tests run in may be able to.
  style.textContent = '.beside, .menu { position-area: none !important }';
  before(() => {
    CSS.supports = (...query: [string]) => !query[0].includes('position-a') && supports(...query);
    document.head.append(style);
  });
  after(() => {
    CSS.supports = supports;
    style.remove();
  });
  afterEach(() => setViewport({width: 1280, height: 800}));

  for (const [width, height] of [
    [1280, 800],
    [390, 844],
    [844, 390],
  ] as const) {
    it(`stands beside what opened it, and within the window, at ${width} by ${height}`, async () => {
      await setViewport({width, height});
      const reader = await open('?ui=en&layout=columns');
      const chips = [...reader.querySelectorAll<HTMLElement>('.chip')];
      assert.isAtLeast(chips.length, 2);
      for (const chip of chips) {
        chip.scrollIntoView({block: 'nearest'});
        chip.click();
        await until(() => reader.querySelector('.beside:popover-open'), 'it is open');
        const beside = reader.querySelector('.beside:popover-open')!.getBoundingClientRect();
        const button = chip.getBoundingClientRect();
        const gap = Math.max(beside.top - button.bottom, button.top - beside.bottom);
        assert.isAtLeast(gap, 0, 'it covers nothing of it');
        assert.isAtMost(gap, 16, 'it is near');
        assert.isAtLeast(beside.left, 0);
        assert.isAtMost(beside.right, innerWidth);
        assert.isAtLeast(beside.top, 0);
        assert.isAtMost(beside.bottom, innerHeight);
        chip.click();
      }
    });
  }
});
