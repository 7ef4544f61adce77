import {assert} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';

import {letGo} from '../../src/reader/place/holding.js';
import {placeIn} from '../../src/reader/place/place.js';
import type {GretaReader} from '../../src/reader/elements/reader.js';
import {card, mark, open, until, useStory} from './page.js';
import {CROSSED} from './story.js';

/** The story, with sentences of which much of a window is between the day that one account names and that which the other does. */
const LONG = CROSSED.map(({path, source}) => ({
  path,
  source: source
    .replace(
      'Švedų kariuomenė į Klaipėdą įžengė birželio 12 d.',
      'Švedų kariuomenė į Klaipėdą įžengė birželio 12 d., ir miesto vartus jai atvėrė patys miestiečiai, kurie bijojo, kad priešintis būtų dar blogiau, ir kurių taryba dar žiemą buvo sutarusi, ką sakys.',
    )
    .replace(
      'The Swedish army entered Klaipėda on June 14.',
      'After a long march along the coast, on roads that the thaw had turned into mud and past villages that had nothing left to sell, with its carts behind it and its sick on the carts, and with no word from the fleet that was to have brought it bread and powder, the Swedish army entered Klaipėda on June 14.',
    ),
}));

/** The story, where so much stands between the two sentences on the peace that no window shows both. */
const REST = Array.from({length: 30}, (_, at) => `\n\nMieste sudegė ${at + 300} namai.`).join('');
const APART = [
  {...CROSSED[0]!, source: `${CROSSED[0]!.source.replace(/\n\n(?=170)/gu, `${REST}\n\n`)}${REST}`},
  CROSSED[1]!,
];

/** Windows with little room: a phone, the same on its side, and a window of 1440 pixels at twice the size. */
const SMALL = [
  {width: 390, height: 844},
  {width: 844, height: 390},
  {width: 720, height: 450},
];

/** Whether an element can be seen whole, with nothing over it. */
function isClear(element: Element): boolean {
  const {left, right, top, bottom} = element.getBoundingClientRect();
  return [top + 2, bottom - 2].every((y) => {
    const over = document.elementFromPoint((left + right) / 2, y);
    return element.contains(over) || over?.contains(element) === true;
  });
}

function sheetOf(reader: GretaReader): HTMLElement {
  return reader.querySelector<HTMLElement>('greta-findings')!;
}

/** Opens the day on which the accounts differ. */
async function openDay(reader: GretaReader): Promise<void> {
  mark(reader, 'birželio 12 d.').click();
  await card(reader);
}

/** Takes hold of the head of the sheet, and moves a finger so many pixels up. */
function draw(reader: GretaReader, up: number): void {
  const head = reader.querySelector('.panel-bar')!;
  const {top} = head.getBoundingClientRect();
  for (const [type, y] of [
    ['pointerdown', top + 20],
    ['pointermove', top + 20 - up],
    ['pointerup', top + 20 - up],
  ] as const) {
    head.dispatchEvent(
      new PointerEvent(type, {bubbles: true, clientY: y, pointerType: 'touch', pointerId: 1}),
    );
  }
}

describe('the card on a phone', () => {
  useStory(LONG);
  beforeEach(() => setViewport({width: 390, height: 844}));
  afterEach(() => setViewport({width: 1280, height: 800}));

  it('leaves the words of both texts in sight, also where they stand far apart', async () => {
    const reader = await open();
    // Else what is laid out grows below what was brought into view.
    await document.fonts.ready;
    const tapped = mark(reader, 'birželio 12 d.');
    scrollBy({top: tapped.getBoundingClientRect().top - 400, behavior: 'instant'});
    await openDay(reader);
    await until(() => {
      const [sheet, own, other] = [sheetOf(reader), tapped, mark(reader, 'June 14')].map((one) =>
        one.getBoundingClientRect(),
      );
      const over = reader.querySelector('.texts')!.getBoundingClientRect().bottom;
      return own!.top >= over && other!.bottom - own!.top > 350 && other!.bottom <= sheet!.top;
    }, 'both are in clear view');
  });

  it('is enlarged and made small again by a button that says which it is, and small for the next finding', async () => {
    const reader = await open();
    await openDay(reader);
    const button = reader.querySelector<HTMLButtonElement>('.panel-bar .enlarge')!;
    const height = (): number => sheetOf(reader).offsetHeight;
    const small = height();
    assert.isAtMost(small, 844 * 0.36);
    assert.strictEqual(button.ariaExpanded, 'false');
    button.click();
    await until(() => button.ariaExpanded === 'true', 'it says so');
    assert.isAbove(height(), small + 100);
    mark(reader, '1704 m. gegužės 3 d.').click();
    await until(() => button.ariaExpanded === 'false', 'it is small');
    assert.isAtMost(height(), small);
  });

  it('begins at its head, also where another was left in its midst', async () => {
    const reader = await open();
    await openDay(reader);
    const section = sheetOf(reader).querySelector('section')!;
    section.scrollTop = 100;
    assert.isAbove(section.scrollTop, 0);
    reader.querySelector<HTMLElement>('.panel-bar .leave')!.click();
    await until(() => !reader.querySelector('.card'), 'it is closed');
    mark(reader, '1704 m. gegužės 3 d.').click();
    await card(reader);
    assert.strictEqual(section.scrollTop, 0);
  });

  it('is drawn up by its head, down again, and away', async () => {
    const reader = await open();
    await openDay(reader);
    const sheet = sheetOf(reader);
    const small = sheet.offsetHeight;
    draw(reader, 10);
    assert.strictEqual(sheet.offsetHeight, small, 'hardly moved: not meant');
    draw(reader, 150);
    assert.isAbove(sheet.offsetHeight, small + 100);
    draw(reader, -150);
    assert.strictEqual(sheet.offsetHeight, small);
    draw(reader, -150);
    await until(() => !sheet.checkVisibility(), 'it is gone');
  });
});

describe('the card beside the text', () => {
  useStory(LONG);

  it('is no sheet that a finger could draw away', async () => {
    const reader = await open();
    await openDay(reader);
    draw(reader, -150);
    assert.isTrue((await card(reader)).checkVisibility());
    assert.isFalse(reader.querySelector('.enlarge')!.checkVisibility());
  });
});

for (const size of SMALL) {
  describe(`the card in a window of ${size.width} × ${size.height}`, () => {
    useStory(APART);
    beforeEach(() => setViewport(size));
    afterEach(() => setViewport({width: 1280, height: 800}));

    it('shows both values, in the text and in itself, and how they differ', async () => {
      const reader = await open();
      await document.fonts.ready;
      await sendKeys({press: 'j'});
      await card(reader);
      const sheet = sheetOf(reader);
      await until(
        () => [mark(reader, 'birželio 12 d.'), mark(reader, 'June 14')].every(isClear),
        'both are in the text',
      );
      const told = [...sheet.querySelectorAll('.said .value'), sheet.querySelector('.relation')!];
      assert.lengthOf(told, 3);
      for (const one of told) assert.isTrue(isClear(one), one.textContent);
    });

    it('quotes what the text has no room for', async () => {
      const reader = await open('?ui=en&show=agree');
      mark(reader, 'September 24, 1706').click();
      await card(reader);
      const sheet = sheetOf(reader);
      await until(() => sheet.querySelectorAll('.said q').length === 2, 'both are quoted');
      await until(() => isClear(sheet.querySelector('.said q b')!), 'a quotation is on show');
      const told = [...sheet.querySelectorAll('.said .value')];
      assert.lengthOf(told, 2);
      for (const one of told) assert.isTrue(isClear(one), one.textContent);
    });
  });
}

describe('the card in the window of a small laptop', () => {
  useStory(APART);
  beforeEach(() => setViewport({width: 1280, height: 720}));
  afterEach(() => setViewport({width: 1280, height: 800}));

  it('shows all that it has, beside the text, without being enlarged', async () => {
    const reader = await open();
    await document.fonts.ready;
    await sendKeys({press: 'j'});
    const {left} = (await card(reader)).getBoundingClientRect();
    const sheet = sheetOf(reader);
    assert.isFalse(reader.querySelector('.enlarge')!.checkVisibility());
    for (const part of ['.position', '.said q', '.relation'])
      assert.isTrue(isClear(sheet.querySelector(part)!), part);
    for (const row of reader.querySelectorAll('.row'))
      assert.isAtMost(row.getBoundingClientRect().right, left);
  });
});

describe('the card beside the text of a short window', () => {
  const realMatchMedia = window.matchMedia.bind(window);
  useStory(APART);
  beforeEach(async () => {
    await setViewport({width: 720, height: 450});
    // As for whoever wants no motion: a Firefox cannot be told so from here.
    window.matchMedia = (query) => {
      const list = realMatchMedia(query);
      return query.includes('reduced-motion')
        ? Object.defineProperty(list, 'matches', {value: query.includes(': reduce')})
        : list;
    };
  });
  afterEach(async () => {
    await setViewport({width: 1280, height: 800});
    window.matchMedia = realMatchMedia;
  });

  it('leaves the text where it is as it closes', async () => {
    const reader = await open();
    // As much to scroll as in a long text.
    reader.style.paddingBlockEnd = '200vh';
    await document.fonts.ready;
    await sendKeys({press: 'j'});
    await card(reader);
    letGo();
    const row = mark(reader, 'birželio 12 d.').closest('.row')!;
    scrollBy({top: row.getBoundingClientRect().top - 100, behavior: 'instant'});
    const {sentence, top} = placeIn(reader)!;
    await sendKeys({press: 'Escape'});
    await until(() => !reader.querySelector('.card'), 'it is closed');
    const kept = document.getElementById(sentence)!;
    await until(
      () => Math.abs(kept.getBoundingClientRect().top - top) < 2,
      'the sentence is where it was',
    );
  });
});
