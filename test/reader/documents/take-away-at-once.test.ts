import {assert} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';

import type {GretaReader} from '../../../src/reader/elements/reader.js';
import {open, until, useStory} from '../page.js';

/** The dialog in which the comparison is saved, opened from the list of findings. */
async function saving(reader: GretaReader): Promise<HTMLDialogElement> {
  await until(() => reader.querySelector('greta-findings .take-away'), 'the way to save');
  reader.querySelector<HTMLElement>('greta-findings .take-away')!.click();
  await until(() => reader.querySelector('dialog[open] .formats button'), 'the formats');
  return reader.querySelector('dialog')!;
}

describe('the comparison on show', () => {
  useStory();

  it('can be saved from below the list of what was found', async () => {
    const reader = await open();
    const dialog = await saving(reader);
    assert.include(dialog.querySelector('h2')!.textContent, 'Save this comparison');
    dialog.close();
    await until(() => !reader.querySelector('dialog'), 'it is closed');
  });

  it('stays as it is while single keys are pressed in a dialog over it', async () => {
    const reader = await open();
    await saving(reader);
    await sendKeys({press: 'j'});
    await sendKeys({press: 'Escape'});
    await until(() => !reader.querySelector('dialog'), 'Escape closes the dialog');
    assert.isNull(reader.querySelector('.card'));
  });

  it('has its list whole on a phone, what can be done with it below, and no word of it twice', async () => {
    await setViewport({width: 390, height: 844});
    try {
      const reader = await open();
      await until(() => reader.querySelector('greta-findings .take-away'), 'the list');
      reader.querySelector<HTMLElement>('.stepper .position')!.click();
      const list = reader.querySelector('greta-findings .list')!;
      await until(() => list.checkVisibility(), 'it is on show');
      const last = list.lastElementChild!.getBoundingClientRect();
      const foot = reader.querySelector('greta-findings .actions')!.getBoundingClientRect();
      assert.isAtMost(last.bottom, foot.top);
      const words = reader.querySelector<HTMLInputElement>('greta-findings input[type=search]')!;
      words.value = 'elephants';
      words.dispatchEvent(new Event('input', {bubbles: true}));
      const said = (): Element[] =>
        [...reader.querySelectorAll('.none')].filter((one) => one.checkVisibility());
      await until(() => said().length > 0, 'nothing is found');
      assert.lengthOf(said(), 1);
    } finally {
      await setViewport({width: 1280, height: 800});
    }
  });
});
