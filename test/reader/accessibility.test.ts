import {assert} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';

import {UI_LANGUAGES, VIEWS} from '../../src/reader/address.js';
import {card, mark, open, until, useStory} from './page.js';

/** What shows that a view is there. */
const SIGNS = {read: '.mark', facts: '.facts td', timeline: '.event', figures: '.amounts'};

describe('the page, by axe', () => {
  useStory();
  afterEach(async () => {
    await emulateMedia({colorScheme: 'light'});
    await setViewport({width: 1280, height: 800});
  });

  for (const ui of UI_LANGUAGES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [width, height] of [
        [1440, 900],
        [390, 844],
      ] as const) {
        for (const view of VIEWS) {
          it(`is accessible in ${ui}, ${colorScheme}, ${width} wide, in the view ${view}`, async () => {
            await setViewport({width, height});
            await emulateMedia({colorScheme});
            const reader = await open(`?ui=${ui}&view=${view}`);
            await until(() => reader.querySelector(SIGNS[view]), view);
            await assert.isAccessible(reader);
          });
        }

        it(`is accessible in ${ui}, ${colorScheme}, ${width} wide, with a card, a list, a search`, async () => {
          await setViewport({width, height});
          await emulateMedia({colorScheme});
          const reader = await open(`?ui=${ui}&q=klaipeda&layout=differing`);
          await until(() => reader.querySelector('.hit-count')?.textContent.includes('·'), 'hits');
          await assert.isAccessible(reader);
          mark(reader, 'June 14').click();
          await card(reader);
          await assert.isAccessible(reader);
          await sendKeys({press: 'Escape'});
        });
      }
    }
  }
});
