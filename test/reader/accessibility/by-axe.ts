import {aTimeout} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';

import {VIEWS} from '../../../src/reader/address.js';
import {UI_LANGUAGES} from '../../../src/wording/ui-languages.js';
import {assertAccessible} from './accessible.js';
import {card, mark, open, until, useStory} from '../page.js';

/** What shows that a view is there. */
const SIGNS = {read: '.mark', facts: '.facts td', timeline: '.event', figures: '.amounts'};

/** Everything of the page in a window of a size, in every language and scheme; each size in a file, since it takes long. */
export function describeByAxe(width: number, height: number): void {
  describe('the page, by axe', () => {
    useStory();
    afterEach(async () => {
      await emulateMedia({colorScheme: 'light'});
      await setViewport({width: 1280, height: 800});
    });

    for (const ui of UI_LANGUAGES) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const where = `${ui}, ${colorScheme}, ${width} wide`;
        const begin = async (): Promise<void> => {
          await setViewport({width, height});
          await emulateMedia({colorScheme});
        };

        for (const view of VIEWS) {
          it(`is accessible in ${where}, in the view ${view}`, async () => {
            await begin();
            const reader = await open(`?ui=${ui}&view=${view}`);
            await until(() => reader.querySelector(SIGNS[view]), view);
            await assertAccessible(reader, view);
          });
        }

        it(`is accessible in ${where}, with a card, a list, a search`, async () => {
          await begin();
          const reader = await open(`?ui=${ui}&q=klaipeda&layout=differing`);
          await until(() => reader.querySelector('.hit-count')?.textContent.includes('·'), 'hits');
          await assertAccessible(reader, 'hits');
          mark(reader, 'June 14').click();
          await card(reader);
          await assertAccessible(reader, 'card');
          await sendKeys({press: 'Escape'});
        });

        it(`is accessible in ${where}, in a task and what came of it, and with each dialog open`, async () => {
          await begin();
          const reader = await open(`?ui=${ui}&mode=study`, '/story/', 'greta-study h2');
          await assertAccessible(reader, 'task');
          reader.querySelector<HTMLElement>('.study .primary:not(.opinions *)')!.click();
          await until(() => reader.querySelector('.study-group'), 'compared');
          await assertAccessible(reader, 'compared');
          for (const name of ['accounts', 'display', 'help']) {
            reader.querySelector<HTMLElement>(`[data-opens=${name}]`)!.click();
            await until(() => reader.querySelector('dialog[open]'), name);
            await aTimeout(0);
            await assertAccessible(reader, name);
            reader.querySelector('dialog')!.close();
            await until(() => !reader.querySelector('dialog'), `${name} is closed`);
          }
        });
      }
    }
  });
}
