import {assert} from '@open-wc/testing';

import type {GretaReader} from '../../../src/reader/elements/reader.js';
import {open, until, useStory} from '../page.js';
import {useSilentWorkers} from '../silent-workers.js';

/** A document that is dragged. */
function documentHeld(): DataTransfer {
  const held = new DataTransfer();
  held.items.add(new File(['Riga fell on May 3, 1704.'], 'riga.md'));
  return held;
}

function drag(type: string, dataTransfer: DataTransfer, relatedTarget?: Element): DragEvent {
  const event = new DragEvent(type, {
    bubbles: true,
    cancelable: true,
    dataTransfer,
    relatedTarget: relatedTarget ?? null,
  });
  document.body.dispatchEvent(event);
  return event;
}

const place = (reader: GretaReader): HTMLElement | null =>
  reader.querySelector<HTMLElement>('.drop-place:popover-open');

describe('a file that is dragged', () => {
  useStory();
  useSilentWorkers();

  it('over the page is shown where it can be dropped, as long as it is over it', async () => {
    const reader = await open();
    const held = documentHeld();
    assert.isTrue(drag('dragover', held).defaultPrevented);
    await until(() => place(reader), 'the place');
    assert.include(place(reader)!.textContent, 'Drop the documents here');
    drag('dragleave', held, reader);
    await reader.updateComplete;
    assert.isNotNull(place(reader), 'it is over another part of the page');
    drag('dragleave', held);
    await until(() => !place(reader), 'it is gone');
  });

  it('is shown its place over an open dialog too, and is opened where it is dropped', async () => {
    const reader = await open();
    reader.querySelector<HTMLElement>('[data-opens=accounts]')!.click();
    await until(() => reader.querySelector('dialog[open]'), 'the dialog');
    drag('dragover', documentHeld());
    await until(() => place(reader), 'the place');
    drag('drop', documentHeld());
    await until(() => reader.querySelector('.held li'), 'the document');
    assert.isNull(place(reader));
  });

  it('as words of the page are, is left to the browser', async () => {
    const reader = await open();
    const held = new DataTransfer();
    held.setData('text/plain', 'words');
    assert.isFalse(drag('dragover', held).defaultPrevented);
    await reader.updateComplete;
    assert.isNull(place(reader));
  });
});
