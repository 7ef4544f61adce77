import {assert} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {open, until, useStory} from '../page.js';

describe('the ruler along the text', () => {
  useStory();

  it('is one step for the keyboard, and within it the arrows lead on', async () => {
    const reader = await open('?ui=en&show=contradict~compatible~agree~only');
    await until(() => reader.querySelectorAll('greta-ruler a').length > 1, 'its strokes');
    const links = [...reader.querySelectorAll<HTMLAnchorElement>('greta-ruler a')];
    const inTabOrder = (): string[] =>
      links.filter(({tabIndex}) => tabIndex >= 0).map(({title}) => title);
    assert.deepEqual(inTabOrder(), [links[0]!.title]);
    links[0]!.focus();
    await sendKeys({press: 'ArrowDown'});
    assert.strictEqual(document.activeElement, links[1]);
    assert.deepEqual(inTabOrder(), [links[1]!.title], 'where one comes back to');
    await sendKeys({press: 'End'});
    assert.strictEqual(document.activeElement, links.at(-1));
    await sendKeys({press: 'Home'});
    assert.strictEqual(document.activeElement, links[0]);
  });

  it('says of each row what stands in it', async () => {
    const reader = await open();
    await until(() => reader.querySelector('greta-ruler a'), 'its strokes');
    const titles = [...reader.querySelectorAll<HTMLElement>('greta-ruler a')].map(
      ({title}) => title,
    );
    assert.match(titles.join('; '), /Row \d+: Contradict/);
  });
});
