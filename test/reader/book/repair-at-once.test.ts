import {assert} from '@open-wc/testing';

import {open, until, useStory} from '../page.js';

/** The buttons of the rows, as soon as they can be pressed: what belongs to them comes later. */
function drawnButtons(): Promise<NodeListOf<HTMLElement>> {
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      const buttons = document.querySelectorAll<HTMLElement>('[data-repairable] .repair');
      if (buttons.length === 0) return;
      observer.disconnect();
      resolve(buttons);
    }).observe(document.body, {childList: true, subtree: true});
  });
}

describe('the menu of a row', () => {
  useStory();

  it('opens at the first press, also before it is loaded', async () => {
    const drawn = drawnButtons();
    const opened = open('?ui=en', '/story/', '.row');
    const [, second, third] = await drawn;
    assert.isUndefined(customElements.get('greta-repair'), 'the menu is not there yet');
    second!.click();
    // Somebody impatient: the last row that was asked for is meant.
    third!.click();
    const reader = await opened;
    await until(() => reader.querySelector('.repairs:popover-open button'), 'the menu is open');
    assert.strictEqual(reader.querySelector('.repairs p')!.textContent.trim(), 'Row 3');
  });
});
