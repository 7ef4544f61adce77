import {assert} from '@open-wc/testing';

import type {GretaReader} from '../../../src/reader/elements/reader.js';
import {open, until, useStory} from '../page.js';
import {useSilentWorkers} from '../silent-workers.js';

/** Pastes as by Ctrl+V where the focus is. */
function paste(text: string, ...files: File[]): ClipboardEvent {
  const clipboardData = new DataTransfer();
  if (text) clipboardData.setData('text/plain', text);
  for (const file of files) clipboardData.items.add(file);
  const event = new ClipboardEvent('paste', {bubbles: true, cancelable: true});
  // What an event is given as it is made, Firefox keeps from who listens.
  Object.defineProperty(event, 'clipboardData', {value: clipboardData});
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

const pasted = (reader: GretaReader): string[] =>
  [...reader.querySelectorAll('textarea')].map(({value}) => value);

describe('words that are pasted', () => {
  useStory();
  useSilentWorkers();

  it('onto the page open the dialog of texts with them in it, ready for the next ones', async () => {
    const reader = await open();
    assert.isTrue(paste('Riga fell on May 3, 1704.').defaultPrevented);
    await until(() => pasted(reader)[0] === 'Riga fell on May 3, 1704.', 'the words are there');
    assert.isTrue(reader.querySelector<HTMLDetailsElement>('details.paste')!.open);
    const [first, second] = reader.querySelectorAll('textarea');
    await until(() => document.activeElement === second, 'the next text can be pasted');
    assert.isTrue(first!.checkVisibility());
    assert.include(
      [...reader.querySelectorAll('dialog [role=status]')].map((one) => one.textContent).join(),
      'another one to compare it with',
    );
  });

  it('go each into a field of its own, and then to the button that compares them', async () => {
    const reader = await open();
    paste('Riga fell on May 3, 1704.');
    await until(() => pasted(reader)[0], 'the first');
    reader.querySelector<HTMLElement>('dialog h2')!.focus();
    paste('Riga fell on May 4, 1704.');
    await until(() => pasted(reader)[1] === 'Riga fell on May 4, 1704.', 'the second');
    await until(
      () => document.activeElement?.textContent.includes('Compare the texts'),
      'they can be compared',
    );
    paste('Riga fell on May 5, 1704.');
    await until(() => pasted(reader)[2] === 'Riga fell on May 5, 1704.', 'the third');
    assert.strictEqual(pasted(reader)[0], 'Riga fell on May 3, 1704.');
  });

  it('are left to the field that is written in, and to whoever has taken them', async () => {
    const reader = await open();
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    assert.isFalse(paste('Riga').defaultPrevented);
    field.remove();
    const take = (event: Event): void => event.preventDefault();
    document.body.addEventListener('paste', take);
    paste('Riga');
    document.body.removeEventListener('paste', take);
    assert.isFalse(paste(' ').defaultPrevented, 'nothing is pasted');
    await reader.updateComplete;
    assert.isNull(reader.querySelector('dialog'));
  });

  it('with a file are the file, where it is a document', async () => {
    const reader = await open();
    paste('riga.md', new File(['Riga fell on May 3, 1704.'], 'riga.md', {type: 'text/markdown'}));
    await until(() => reader.querySelector('.held li'), 'the document waits');
    assert.deepEqual(pasted(reader), ['', '']);
  });

  it('with a picture of themselves are the words', async () => {
    const reader = await open();
    paste('Riga fell on May 3, 1704.', new File(['…'], 'image.png', {type: 'image/png'}));
    await until(() => pasted(reader)[0] === 'Riga fell on May 3, 1704.', 'the words are there');
    assert.isNull(reader.querySelector('.held li'));
  });
});

describe('a reader that is a part of a page', () => {
  useStory();

  it('takes neither what is pasted nor what is dropped there', async () => {
    const reader = await open();
    reader.documents = [];
    assert.isFalse(paste('Riga fell on May 3, 1704.').defaultPrevented);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Riga'], 'riga.md'));
    for (const type of ['dragover', 'drop']) {
      const event = new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer});
      document.body.dispatchEvent(event);
      assert.isFalse(event.defaultPrevented, type);
    }
  });
});
