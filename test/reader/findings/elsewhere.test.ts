import {assert} from '@open-wc/testing';

import {open, until, useStory} from '../page.js';
import {CROSSED} from '../story.js';

describe('what is told elsewhere too', () => {
  useStory(CROSSED);

  it('is quoted within what pops up beside the text', async () => {
    const reader = await open();
    const chip = reader.querySelector<HTMLElement>('.chip[popovertarget]')!;
    chip.click();
    const beside = chip.nextElementSibling!;
    await until(() => beside.matches(':popover-open'), 'it is open');
    const box = beside.getBoundingClientRect();
    assert.isNotEmpty(beside.children);
    for (const one of beside.children) {
      const {top, bottom, left, right} = one.getBoundingClientRect();
      assert.isTrue(top >= box.top && bottom <= box.bottom && left >= box.left, one.textContent);
      assert.isAtMost(right, box.right);
    }
  });

  it('is named and led to in the language of the page, also within a text in another', async () => {
    const reader = await open('?ui=en');
    const words = reader.querySelectorAll('.cell[lang=lt] :is(.chip, .beside a)');
    assert.isAbove(words.length, 1);
    for (const one of words) {
      assert.strictEqual(one.closest<HTMLElement>('[lang]')!.lang, 'en', one.textContent);
    }
  });
});
