import {assert, fixture, html} from '@open-wc/testing';

import type {OwnNote} from '../../src/engine/note.js';
import {library} from '../../src/library/library.js';
import {noteOn} from '../../src/library/own-note.js';
import '../../src/reader/elements/kept.js';
import '../../src/reader/elements/take-away.js';
import type {GretaReader} from '../../src/reader/elements/reader.js';
import {refuseWriting, useOwnStore} from './own-store.js';
import {card, mark, open, until, useStory} from './page.js';
import {storyFile} from './story.js';

const REFUSED = 'What was kept before is still there.';

function button(within: Element, name: string): HTMLElement | undefined {
  return [...within.querySelectorAll('button')].find(
    ({textContent, ariaLabel}) => (ariaLabel ?? textContent.trim()) === name,
  );
}

/** Keeps a note on the finding of a day, and opens its card. */
async function noted(): Promise<{reader: GretaReader; note: OwnNote}> {
  const reader = await open();
  const {lookup} = reader.querySelector('greta-findings')!.book!;
  const finding = lookup.comparison.findings.find(({verdict}) => verdict === 'diverge')!;
  const draft = noteOn(finding, lookup.comparison.accounts, lookup.mentions)!;
  const note = await library().writeNote({...draft, text: 'Two days?'}, undefined);
  mark(reader, 'June 14').click();
  await card(reader);
  return {reader, note};
}

describe('where the browser refuses', () => {
  useStory();
  useOwnStore();
  afterEach(async () => {
    await library().clear();
  });

  it('to remove what it keeps, that is said, and stays; to put it back, that can be tried again', async () => {
    await library().keep(storyFile());
    const kept = await fixture(html`<greta-kept></greta-kept>`);
    await until(() => button(kept, 'Remove everything'), 'something is kept');
    let letWrite = refuseWriting();
    button(kept, 'Remove everything')!.click();
    await until(() => kept.textContent.includes(REFUSED), 'it is refused');
    assert.isUndefined(button(kept, 'Undo'));
    letWrite();
    button(kept, 'Remove everything')!.click();
    await until(() => button(kept, 'Undo'), 'it is removed');
    assert.notInclude(kept.textContent, REFUSED);
    letWrite = refuseWriting();
    button(kept, 'Undo')!.click();
    await until(() => kept.textContent.includes(REFUSED), 'not put back');
    letWrite();
    button(kept, 'Undo')!.click();
    await until(() => button(kept, 'Remove everything'), 'put back');
    assert.notInclude(kept.textContent, REFUSED);
  });

  it('to remove a note, that is said, and the note stays', async () => {
    const {reader} = await noted();
    const notes = reader.querySelector('greta-own-notes')!;
    await until(() => notes.querySelector('textarea'), 'the note');
    const letWrite = refuseWriting();
    try {
      button(notes, 'Remove the note')!.click();
      await until(() => notes.textContent.includes(REFUSED), 'it is said');
      await until(() => notes.querySelector('textarea'), 'the note is there');
    } finally {
      letWrite();
    }
  });

  it('to read notes, that is said on the card, in the list and of what is saved', async () => {
    Object.assign(library(), {notes: () => Promise.reject(new DOMException('', 'UnknownError'))});
    try {
      const reader = await open();
      const said = 'did not let the page read your notes';
      await until(
        () => reader.querySelector('greta-findings')!.textContent.includes(said),
        'in the list',
      );
      mark(reader, 'June 14').click();
      await card(reader);
      await until(
        () => reader.querySelector('greta-own-notes')!.textContent.includes(said),
        'on the card',
      );
      const {comparison} = storyFile();
      const away = await fixture(
        html`<greta-take-away .comparison=${comparison}></greta-take-away>`,
      );
      await until(
        () => away.textContent.includes(`${said}: they are not in what you save`),
        'of a file',
      );
    } finally {
      Reflect.deleteProperty(library(), 'notes');
    }
  });
});
