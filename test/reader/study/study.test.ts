import {assert, nextFrame} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';

import type {GretaReader} from '../../../src/reader/elements/reader.js';
import {StateChangeEvent} from '../../../src/reader/events.js';
import {assertAccessible} from '../accessibility/accessible.js';
import {open, until, useStory} from '../page.js';
import {CROSSED} from '../story.js';

async function task(search = '?ui=en&mode=study'): Promise<GretaReader> {
  const reader = await open(search, '/story/', 'greta-study h2');
  await until(() => reader.querySelector('.sentence'), 'the text');
  return reader;
}

function sentence(reader: GretaReader, words: string): HTMLElement {
  const found = [...reader.querySelectorAll<HTMLElement>('.row:not(.heads) .sentence')].find(
    ({textContent}) => textContent.includes(words),
  );
  assert.isDefined(found, words);
  return found;
}

/** Selects words with the pointer. */
function select(reader: GretaReader, words: string): void {
  const walker = document.createTreeWalker(sentence(reader, words), NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const at = text.nodeValue!.indexOf(words);
    if (at < 0) continue;
    getSelection()!.setBaseAndExtent(text, at, text, at + words.length);
    text.parentElement!.click();
    return;
  }
}

function marks(reader: GretaReader): string[] {
  return [...reader.querySelectorAll('.study-marks li .words')].map(({textContent}) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
}

/** Firefox cannot be told from here that it prints. */
const onPaper = navigator.userAgent.includes('Firefox') ? it.skip : it;

describe('a task', () => {
  useStory();
  beforeEach(() => {
    localStorage.clear();
  });

  it('names its buttons without the keys that press them, and says these apart', async () => {
    const reader = await task();
    const keys = [...reader.querySelectorAll<HTMLElement>('.study button:has(kbd)')];
    assert.lengthOf(keys, 4);
    for (const button of keys) {
      const [key] = button.querySelectorAll('kbd');
      assert.strictEqual(button.getAttribute('aria-keyshortcuts'), key!.textContent);
      assert.strictEqual(key!.ariaHidden, 'true');
    }
  });

  it('leaves most of a phone to the text, also with two sentences chosen', async () => {
    await setViewport({width: 390, height: 844});
    const reader = await task('?ui=en&mode=study&layout=lines');
    for (const words of ['9 tūkstančius', '9,000 Swedish']) sentence(reader, words).click();
    await until(() => reader.querySelectorAll('.chosen li').length === 2, 'two are chosen');
    const sheet = reader.querySelector('greta-study')!;
    const buttons = [
      ...sheet.querySelectorAll('.chosen button, .opinions button, .actions > button'),
    ];
    await until(() => sheet.getBoundingClientRect().height > 0, 'the sheet');
    assert.isBelow(sheet.getBoundingClientRect().height, 0.36 * innerHeight);
    for (const button of buttons) {
      const {left, top, width, height} = button.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      assert.isTrue(button.contains(there), button.textContent);
    }
    await setViewport({width: 1280, height: 800});
  });

  it('shows the beginning of all words of a mark, however long the first are', async () => {
    await setViewport({width: 390, height: 844});
    const reader = await task('?ui=en&mode=study&layout=lines');
    for (const words of ['9 tūkstančius', '9,000 Swedish']) sentence(reader, words).click();
    await until(() => reader.querySelectorAll('.chosen li').length === 2, 'two are chosen');
    reader.querySelector<HTMLElement>('.opinions .primary:enabled')!.click();
    await until(() => reader.querySelector('.study-marks q'), 'the mark');
    const quotations = [...reader.querySelectorAll('.study-marks q')];
    assert.lengthOf(quotations, 2);
    for (const quotation of quotations) {
      quotation.scrollIntoView({block: 'nearest'});
      const {left, top} = quotation.getBoundingClientRect();
      const there = document.elementFromPoint(left + 5, top + 8);
      assert.isTrue(quotation.contains(there), quotation.textContent);
    }
    await setViewport({width: 1280, height: 800});
  });

  onPaper(
    'is printed with lines to write on, what to do with a pen, and where the accounts come from',
    async () => {
      const reader = await task();
      const [sheet, instruction] = ['.worksheet', '.study > p'].map((one) =>
        reader.querySelector(one)!,
      );
      assert.isFalse(sheet!.checkVisibility(), 'on the screen there are marks');
      await emulateMedia({media: 'print'});
      try {
        assert.isTrue(sheet!.checkVisibility());
        assert.isAbove(sheet!.querySelector('tbody td')!.getBoundingClientRect().height, 60);
        assert.lengthOf(sheet!.querySelectorAll('thead th'), 3);
        assert.isFalse(instruction!.checkVisibility(), 'nobody taps paper');
        assert.include(reader.querySelector('.print-notes')!.textContent, 'Sources');
      } finally {
        await emulateMedia({media: 'screen'});
      }
    },
  );

  it('hides every finding, in the text, the bar, the panel and from the keys', async () => {
    const reader = await task();
    for (const selector of [
      '.mark',
      '.counts',
      '.stepper',
      'greta-findings',
      'greta-ruler',
      '.fold',
    ]) {
      assert.isNull(reader.querySelector(selector), selector);
    }
    assert.lengthOf(reader.querySelectorAll('.bar nav a'), 1);
    await sendKeys({press: 'j'});
    assert.notInclude(location.hash, 'finding');
    await assert.isAccessible(reader);
  });

  it('takes words that are selected in two places as a mark, keeps it, and takes it back', async () => {
    const reader = await task();
    select(reader, 'irželio 1');
    select(reader, 'June 14');
    await until(() => reader.querySelectorAll('.chosen li').length === 2, 'two choices');
    await sendKeys({press: 'd'});
    await until(() => marks(reader).length === 1, 'a mark');
    assert.deepEqual(marks(reader), ['birželio 12 June 14']);
    assert.include(JSON.stringify(Object.values(localStorage)), 'June 14');
    await sendKeys({press: 'u'});
    await until(() => marks(reader).length === 0, 'no mark');
    assert.notInclude(JSON.stringify(Object.values(localStorage)), 'June 14');
  });

  it('is done by keyboard alone, and compared with Greta’s', async () => {
    const reader = await task();
    sentence(reader, 'birželio 12').focus();
    await sendKeys({press: 'Enter'});
    sentence(reader, 'June 14').focus();
    for (let word = 0; word < 7; word += 1) await sendKeys({press: 'ArrowRight'});
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({up: 'Shift'});
    await sendKeys({press: 'Enter'});
    await until(() => reader.querySelectorAll('.chosen li').length === 2, 'two choices');
    assert.include(reader.querySelectorAll('.chosen .words')[1]!.textContent, 'June 14');
    await sendKeys({press: 'd'});
    await until(() => marks(reader).length === 1, 'a mark');
    reader.querySelector<HTMLButtonElement>('.study .actions .primary')!.click();
    await until(() => reader.querySelector('.study-group'), 'the result');
    assert.include(location.search, 'mode=compare');
    const group = reader.querySelector('.study-group')!;
    assert.match(group.querySelector('h3')!.textContent, /Found by both\s+1/);
    assert.isNotNull(reader.querySelector('.mark'));
    await assert.isAccessible(reader);
    group.querySelector('a')!.click();
    await until(() => reader.querySelector('.card h2'), 'the card');
    assert.isTrue(reader.querySelector<HTMLElement>('greta-study')!.hidden);
    await sendKeys({press: 'Escape'});
    await until(
      () => !reader.querySelector<HTMLElement>('greta-study')!.hidden,
      'the result again',
    );
  });

  it('takes the focus to what came of it when it is asked for, and at no other time', async () => {
    const reader = await task();
    const study = reader.querySelector('greta-study')!;
    const go = async (mode: 'study' | 'compare'): Promise<void> => {
      study.dispatchEvent(new StateChangeEvent({mode}));
      await until(() => study.state.mode === mode && study.updateComplete);
      if (mode === 'compare') await until(() => study.querySelector('greta-study-result h2'));
      await nextFrame();
    };
    study.addEventListener(StateChangeEvent.type, (event) => event.stopPropagation(), {once: true});
    study.run('compare');
    study.dispatchEvent(new StateChangeEvent({own: undefined}));
    await until(() => reader.updateComplete);
    await nextFrame();
    const focused = (): string | undefined => document.activeElement?.id;
    await go('compare');
    assert.notStrictEqual(focused(), 'study-title');
    await go('study');
    study.run('compare');
    await until(() => focused() === 'study-title', 'the focus');
  });

  it('says what is missing where fewer than two places are chosen', async () => {
    const reader = await task();
    await sendKeys({press: 'a'});
    await until(
      () => reader.querySelector('.study [role=status]')!.textContent.includes('two places'),
      'told so',
    );
  });

  it('takes in marks that were saved, and refuses other files by name', async () => {
    const reader = await task();
    const give = (name: string, text: string): void => {
      const files = new DataTransfer();
      files.items.add(new File([text], name));
      const input = reader.querySelector<HTMLInputElement>('.study input[type=file]')!;
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
    };
    give('shopping.json', '[{"milk": 1}]');
    const said = (): string => reader.querySelector('.study [role=status]')!.textContent;
    await until(() => said().includes('shopping.json'), 'refused');
    const anchors = [
      {account: 'karas.lt', exact: 'birželio 12'},
      {account: 'war.en', exact: 'June 14'},
    ];
    give('marks.json', JSON.stringify([{id: 'x', opinion: 'differ', anchors}]));
    await until(() => marks(reader).length === 1, 'taken in');
  });

  it('is compared between two who did it, from the files that they saved', async () => {
    const reader = await task('?ui=en&mode=compare');
    await until(() => reader.querySelector('.study-sides input'), 'a way to open files');
    const anchors = [
      {account: 'karas.lt', exact: 'birželio 12'},
      {account: 'war.en', exact: 'June 14'},
    ];
    const ships = [
      {account: 'karas.lt', exact: '37 laivai'},
      {account: 'war.en', exact: '410 peasants'},
    ];
    const files = new DataTransfer();
    for (const [name, marks] of [
      ['Ona.json', [{id: 'a', opinion: 'differ', anchors}]],
      [
        'Jonas.json',
        [
          {id: 'b', opinion: 'agree', anchors},
          {id: 'c', opinion: 'agree', anchors: ships},
        ],
      ],
    ] as const) {
      files.items.add(new File([JSON.stringify(marks)], name));
    }
    const input = reader.querySelector<HTMLInputElement>('.study-sides input[type=file]')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    const groups = (): string[] =>
      [...reader.querySelectorAll('.study-group h3')].map(({textContent}) =>
        textContent.replace(/\s+/g, ' ').trim(),
      );
    await until(() => groups().includes('Only Jonas 1'), 'compared');
    assert.deepEqual(groups(), ['Judged otherwise by the other 1', 'Only Jonas 1']);
    assert.strictEqual(reader.querySelector('#study-title')!.textContent.trim(), 'Ona and Jonas');
    await assertAccessible(reader, 'two readers');
    const [, second] = reader.querySelectorAll<HTMLSelectElement>('.study-sides select');
    second!.value = 'greta';
    second!.dispatchEvent(new Event('change'));
    await until(() => groups().includes('Found by both 1'), 'compared with Greta');
  });

  it('chooses, on a phone, by a tap, and leaves the text in sight', async () => {
    await setViewport({width: 390, height: 844});
    const reader = await task('?ui=lt&mode=study');
    sentence(reader, 'birželio 12').click();
    await until(() => reader.querySelector('.chosen li'), 'a choice');
    assert.isNull(reader.querySelector('.row[data-beside]'));
    assert.isAbove(reader.querySelector('greta-study')!.getBoundingClientRect().top, 844 * 0.45);
    await assert.isAccessible(reader);
    await setViewport({width: 1280, height: 800});
  });
});

describe('the reader’s own marks on a text with markup', () => {
  useStory(CROSSED.map((one) => ({...one, source: one.source.replace('entered', '*entered*')})));

  it('are quoted as the text shows it', async () => {
    const reader = await task();
    sentence(reader, 'birželio 12').click();
    sentence(reader, 'June 14').click();
    await until(() => reader.querySelectorAll('.chosen li').length === 2, 'two choices');
    const chosen = reader.querySelectorAll('.chosen .words')[1]!.textContent;
    assert.strictEqual(chosen, 'The Swedish army entered Klaipėda on June 14.');
    await sendKeys({press: 'd'});
    await until(() => marks(reader).length === 1, 'a mark');
    assert.include(marks(reader)[0], chosen);
    await sendKeys({press: 'u'});
  });
});

describe('a task on accounts in different order', () => {
  useStory(CROSSED);

  it('leaves it to the reader to find where the same is told elsewhere', async () => {
    const reader = await task();
    assert.isNull(reader.querySelector('.chip'));
    assert.isNull(reader.querySelector('.told-elsewhere'));
  });
});
