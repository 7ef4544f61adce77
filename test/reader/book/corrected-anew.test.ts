import {assert} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import type {Correction} from '../../../src/engine/correction.js';
import type {ComparisonFile} from '../../../src/engine/saved/comparison-file.js';
import {packs} from '../../../src/languages/index.js';
import {library} from '../../../src/library/library.js';
import {DocumentsOpenEvent} from '../../../src/reader/events.js';
import type {GretaReader} from '../../../src/reader/elements/reader.js';
import {refuseWriting, useOwnStore} from '../own-store.js';
import {card, mark, open, until, useStory} from '../page.js';
import {useSourceWorkers} from '../source-workers.js';
import {storyFile} from '../story.js';

/** What the page says of what was corrected last. */
const told = (reader: GretaReader): string =>
  reader.querySelector('greta-repair .told-of')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function press(...keys: readonly string[]): Promise<void> {
  const held = keys.slice(0, -1);
  for (const key of held) await sendKeys({down: key});
  await sendKeys({press: keys.at(-1)!});
  for (const key of held) await sendKeys({up: key});
}

const [ONE, OTHER] = storyFile().comparison.accounts;

/** Of sentences that stand in neither of the two. */
const LOST: Correction = {
  id: 'lost',
  says: 'together',
  on: [
    {account: ONE!.id, exact: 'Tokio sakinio čia niekas nerašė.'},
    {account: OTHER!.id, exact: 'Nobody ever wrote a sentence like that.'},
  ],
  made: '2026-01-01T00:00:00.000Z',
};

/** A person's own documents, which agree of the day and differ of the inhabitants. */
function ownFile(inhabitants: number, corrections: readonly Correction[] = []): ComparisonFile {
  const documents = [
    {path: 'one.en.md', source: 'On 3 May 1704 Riga had 9,000 inhabitants.'},
    {path: 'other.en.md', source: `On 3 May 1704 Riga had ${inhabitants} inhabitants.`},
  ];
  const {comparison} = compareAccounts(documents, packs, {corrections});
  return {comparison, notes: [], corrections};
}

/** What the comparison on show was made with. */
const corrections = (reader: GretaReader): readonly Correction[] =>
  reader.querySelector('greta-repair')?.book?.corrections ?? [];

describe('what is corrected', () => {
  useStory();
  useOwnStore();
  useSourceWorkers();
  afterEach(async () => {
    await library().correct([], await library().corrections());
  });

  for (const [way, ...keys] of [
    ['Control+Y', 'Control', 'y'],
    ['Control+Shift+Z', 'Control', 'Shift', 'Z'],
    ['what is offered'],
  ] as const) {
    it(`is undone by Control+Z, and made again by ${way}`, async () => {
      const reader = await open();
      mark(reader, 'June 14').click();
      await card(reader);
      const isFound = (): boolean => reader.querySelector('.mark[data-tone=contradict]') !== null;
      reader.querySelector<HTMLElement>('.objection button')!.click();
      await until(() => !isFound(), 'it is no finding');
      await press('Control', 'z');
      await until(isFound, 'undone');
      await until(() => told(reader).startsWith('Undone. Redo'), 'it can be made again');
      if (keys.length > 0) await press(...keys);
      else reader.querySelector<HTMLElement>('.told-of button')!.click();
      await until(() => !isFound(), 'made again');
      await until(() => told(reader).startsWith('Corrected'), 'and said so');
      assert.lengthOf(await library().corrections(), 1);
    });
  }

  for (const width of [1280, 390]) {
    it(`is told of in one line with all that is offered, also in longer words and wider type, at ${width} pixels`, async () => {
      await setViewport({width, height: 844});
      try {
        const reader = await open('?ui=lt');
        mark(reader, 'June 14').click();
        await card(reader);
        reader.querySelector<HTMLElement>('.objection button')!.click();
        await until(() => told(reader).startsWith('Pataisyta'), 'it is no finding');
        await press('Control', 'z');
        await until(() => told(reader).startsWith('Atšaukta. Grąžinti'), 'it can be made again');
        // As wide as in the type that a machine has where the page's own is not there yet.
        reader.style.setProperty('--greta-ui', 'DejaVu Sans, Verdana, sans-serif');
        const word = reader.querySelector('.told-of p')!.getBoundingClientRect();
        const offered = [...reader.querySelectorAll('.told-of button')];
        assert.lengthOf(offered, 2);
        for (const button of offered)
          assert.isBelow(button.getBoundingClientRect().top, word.bottom, button.textContent);
      } finally {
        await setViewport({width: 1280, height: 800});
      }
    });
  }

  it('is undone for as long as the page lasts where the browser refuses to keep that, and said to be', async () => {
    const reader = await open();
    mark(reader, 'June 14').click();
    await card(reader);
    reader.querySelector<HTMLElement>('.objection button')!.click();
    await until(() => told(reader).startsWith('Corrected'), 'it is no finding');
    const letWrite = refuseWriting();
    try {
      await press('Control', 'z');
      await until(() => told(reader).startsWith('Undone'), 'something is said of it');
      assert.include(told(reader), 'for as long as the page is open');
      assert.isNotNull(
        reader.querySelector('.mark[data-tone=contradict]'),
        'it is a finding again',
      );
    } finally {
      letWrite();
    }
  });

  it('is compared anew once', async () => {
    const reader = await open();
    reader.dispatchEvent(new DocumentsOpenEvent(ownFile(8000)));
    await until(() => reader.textContent.includes('9,000 inhabitants'), 'they are on show');
    const native = Object.getPrototypeOf(Worker.prototype) as Worker;
    let asked = 0;
    Object.assign(Worker.prototype, {
      postMessage(this: Worker, message: object) {
        if ('documents' in message) asked += 1;
        native.postMessage.call(this, message);
      },
    });
    try {
      reader.querySelector<HTMLElement>('.mark[data-tone=contradict]')!.click();
      await card(reader);
      reader.querySelector<HTMLElement>('.objection button')!.click();
      await until(() => corrections(reader).length === 1, 'it is made');
      await until(() => told(reader).startsWith('Corrected'), 'and said so');
      assert.strictEqual(asked, 1);
    } finally {
      Reflect.deleteProperty(Worker.prototype, 'postMessage');
      await library().clear();
    }
  });

  it('is told of where its words are no longer in the texts, with the way to it, and keeps the focus as it goes', async () => {
    await library().correct([LOST]);
    const reader = await open();
    await until(() => told(reader).includes('no longer in the texts: 1.'), 'it is said to be lost');
    reader.querySelector<HTMLElement>('.told-of button')!.click();
    await until(() => reader.querySelector('.corrections .lost'), 'it is listed');
    const undo = reader.querySelector<HTMLElement>('.corrections button')!;
    undo.focus();
    undo.click();
    await until(() => !reader.querySelector('.corrections'), 'it is gone');
    assert.strictEqual(document.activeElement, reader.querySelector('dialog h2'));
    reader.querySelector('dialog')!.close();
  });

  it('is told of beside what is told of the documents, not over it', async () => {
    await library().correct([LOST]);
    const reader = await open();
    const fault = {text: 'A fault.', remedy: 'Mend it.'};
    reader.dispatchEvent(new DocumentsOpenEvent(storyFile(), () => [fault]));
    const isThere = (selector: string): boolean => reader.querySelector(selector) !== null;
    await until(() => isThere('.notice') && isThere('.told-of'), 'both are told');
    await until(() => told(reader).includes('no longer'), 'the words are lost');
    const [one, other] = ['.told-of', '.notice'].map((selector) =>
      reader.querySelector(selector)!.getBoundingClientRect(),
    );
    assert.isAtMost(one!.bottom, other!.top);
    assert.isAtLeast(one!.top, 0);
    assert.isAtMost(other!.bottom, innerHeight);
    await library().clear();
  });

  it('leaves the focus where it was made, linked by hand, undone and made again', async () => {
    const reader = await open();
    const rowOf = (): string | undefined =>
      document.activeElement?.closest<HTMLElement>('.row')?.dataset['row'];
    mark(reader, 'June 14').focus();
    const row = rowOf();
    await press('Enter');
    await until(() => document.activeElement?.matches('.card h2'), 'the card');
    reader.querySelector<HTMLElement>('.objection summary')!.click();
    reader.querySelector<HTMLElement>('.objection button')!.focus();
    await press('Enter');
    await until(() => told(reader).startsWith('Corrected'), 'it is no finding');
    assert.strictEqual(rowOf(), row);
    reader.querySelector<HTMLElement>('.told-of button')!.focus();
    for (const said of ['Undone', 'Corrected']) {
      await press('Enter');
      await until(() => told(reader).startsWith(said), said);
      assert.isTrue(document.activeElement?.matches('.told-of button'), `on after ${said}`);
    }
    const last = [...reader.querySelectorAll<HTMLElement>('.row .repair')].at(-1)!;
    last.focus();
    await press('Enter');
    await until(() => reader.querySelector('.repairs:popover-open'), 'the menu');
    [...reader.querySelectorAll<HTMLElement>('.repairs > button')]
      .find(({textContent}) => textContent.includes('Link a sentence'))!
      .focus();
    await press('Enter');
    await until(() => document.activeElement?.matches('.sentence'), 'a sentence');
    await press('Escape');
    assert.strictEqual(document.activeElement, last);
  });

  it('is told in the words of the page, among those that stand around what it is about', async () => {
    const {start, end} = ONE!.mentions.find(({kind}) => kind === 'date')!;
    const exact = ONE!.source.slice(start, end);
    const suffix = ONE!.source.slice(end, end + 32);
    await library().correct([
      {
        ...LOST,
        id: 'read',
        says: 'reading',
        value: '1704-05-08',
        on: [{account: ONE!.id, exact, suffix}],
      },
    ]);
    const reader = await open();
    await until(() => corrections(reader).length === 1, 'it is read so');
    reader.querySelector<HTMLElement>('.row .repair')!.click();
    await until(() => reader.querySelector('.repairs:popover-open'), 'the menu');
    reader.querySelector<HTMLElement>('.repairs > button:last-of-type')!.click();
    await until(() => reader.querySelector('.corrections'), 'the list');
    const {textContent} = reader.querySelector('.corrections li')!;
    assert.include(textContent, 'Read as 8 May 1704');
    assert.include(textContent, `${exact} Švedija ir Lenkija`);
    reader.querySelector('dialog')!.close();
  });

  it('says beside the field that what is written there cannot be read', async () => {
    const reader = await open();
    mark(reader, 'June 14').click();
    await card(reader);
    reader.querySelector<HTMLElement>('.objection summary')!.click();
    const [form, other] = reader.querySelectorAll<HTMLFormElement>('.objection form');
    form!.querySelector('input')!.value = 'in summer';
    form!.requestSubmit();
    await until(() => form!.querySelector('[role=alert]'), 'it is said');
    assert.include(form!.textContent, 'Greta cannot read “in summer” as a value');
    assert.isNull(other!.querySelector('[role=alert]'));
  });

  it('is listed from the menu of a row, and leads back to the row', async () => {
    await library().correct([LOST]);
    const reader = await open();
    await until(() => corrections(reader).length === 1, 'there is one');
    const button = reader.querySelector<HTMLElement>('.row .repair')!;
    button.focus();
    await press('Enter');
    const list = '.repairs:popover-open > button:last-of-type';
    await until(() => reader.querySelector(list), 'the menu is open');
    reader.querySelector<HTMLElement>(list)!.focus();
    await press('Enter');
    await until(() => reader.querySelector('dialog[open] .corrections'), 'they are listed');
    await press('Escape');
    await until(() => !reader.querySelector('dialog'), 'the list is closed');
    assert.strictEqual(document.activeElement, button);
  });

  for (const [how, inhabitants] of [
    ['the same', 8000],
    ['changed', 7000],
  ] as const) {
    it(`holds for documents that are opened again, ${how}`, async () => {
      const reader = await open();
      reader.dispatchEvent(new DocumentsOpenEvent(ownFile(8000)));
      const isShown = (words: string): boolean =>
        reader.querySelector('#rows')!.textContent.includes(words);
      await until(() => isShown('9,000 inhabitants'), 'they are on show');
      reader.querySelector<HTMLElement>('.mark[data-tone=contradict]')!.click();
      await card(reader);
      reader.querySelector<HTMLElement>('.objection button')!.click();
      await until(() => corrections(reader).length === 1, 'it is no finding');
      const before = corrections(reader);
      reader.dispatchEvent(new DocumentsOpenEvent(ownFile(inhabitants)));
      await until(() => corrections(reader) !== before, 'opened again');
      await until(() => corrections(reader).length === 1, 'corrected also now');
      await library().clear();
    });
  }

  it('is held where the browser cannot keep the documents that it came with', async () => {
    const words = {exact: '8000', prefix: 'Riga had ', suffix: ' inhabitants'};
    const made: Correction = {
      id: 'brought',
      says: 'reading',
      on: [{account: 'other.en', ...words}],
      made: '2026-01-01T00:00:00.000Z',
    };
    const full = (): Promise<never> => Promise.reject(new DOMException('', 'QuotaExceededError'));
    Object.assign(library(), {takeIn: full});
    try {
      const reader = await open();
      reader.dispatchEvent(new DocumentsOpenEvent(ownFile(8000, [made])));
      await until(() => reader.querySelector('.heads')?.textContent.includes('other'), 'on show');
      reader.querySelector<HTMLElement>('.mark[data-tone=agree]')!.click();
      await card(reader);
      reader.querySelector<HTMLElement>('.objection button')!.click();
      const isBoth = (): boolean => corrections(reader).length === 2;
      await until(isBoth, 'another one is made beside it');
    } finally {
      Reflect.deleteProperty(library(), 'takeIn');
      await library().clear();
    }
  });
});
