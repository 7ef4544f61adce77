import {assert} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';

import {library} from '../../src/library/library.js';
import {DocumentsOpenEvent} from '../../src/reader/events.js';
import {useOwnStore} from './own-store.js';
import {open, until, useStory} from './page.js';
import {DOCUMENTS, storyFile} from './story.js';

const LONG = 'of a Very Long War that Never Was, by the River, in the Towns and on the Sea'.repeat(
  2,
);

describe('what is written', () => {
  useStory(DOCUMENTS.map((one) => ({...one, source: one.source.replace('\n', ` ${LONG}\n`)})));
  useOwnStore();

  it('keeps its colours under the pointer where they are its own', async () => {
    const reader = await open();
    const fault = {text: 'A fault.', remedy: 'Mend it.'};
    reader.dispatchEvent(new DocumentsOpenEvent(storyFile(), () => [fault]));
    for (const selector of ['.languages [aria-pressed=true]', '.notice button']) {
      await until(() => reader.querySelector(selector), selector);
      const button = reader.querySelector(selector)!;
      const before = getComputedStyle(button).backgroundColor;
      const {x, y, width, height} = button.getBoundingClientRect();
      const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
      await sendMouse({type: 'move', position});
      await until(() => button.matches(':hover'), `the pointer is at ${selector}`);
      assert.strictEqual(getComputedStyle(button).backgroundColor, before, selector);
    }
    await library().clear();
  });

  it('begins with its first words where a lane of the timeline has no room for all of a title', async () => {
    await setViewport({width: 1440, height: 900});
    const reader = await open('?ui=en&view=timeline&show=contradict~agree~only');
    await until(() => reader.querySelector('.lane foreignObject p'), 'the lanes');
    for (const title of reader.querySelectorAll('.lane foreignObject p')) {
      const words = document.createRange();
      words.selectNodeContents(title);
      const [first] = words.getClientRects();
      assert.isAtLeast(first!.top, title.getBoundingClientRect().top - 1);
    }
  });
});
