import {assert} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';

import {card, mark, open, until, useStory} from './page.js';
import {CROSSED} from './story.js';
import type {GretaReader} from '../../src/reader/elements/reader.js';

/** Languages of the cells that can be seen. */
function shown(reader: GretaReader): string[] {
  const cells = [...reader.querySelectorAll<HTMLElement>('.row:not(.heads) .cell')];
  return cells
    .filter((cell) => cell.checkVisibility() && !cell.closest('[hidden]'))
    .map(({lang}) => lang);
}

describe('the page on a phone', () => {
  useStory();
  beforeEach(() => setViewport({width: 390, height: 844}));
  afterEach(() => setViewport({width: 1280, height: 800}));

  it('begins with one text, high on the screen, without its title twice', async () => {
    const reader = await open();
    assert.deepEqual([...new Set(shown(reader))], ['lt']);
    assert.isBelow(mark(reader, '1704 m. gegužės 3 d.').getBoundingClientRect().top, 844 * 0.4);
    const titles = [...reader.querySelectorAll('main h2, main h3')].filter(
      ({textContent}) => textContent.trim() === 'Karas prie Upės',
    );
    assert.lengthOf(titles, 1);
  });

  it('says what it is and what to do, which in a wide window the list beside the text says', async () => {
    const reader = await open();
    const line = reader.querySelector<HTMLElement>('.intro')!;
    assert.match(line.innerText, /same events.*open/u);
    await setViewport({width: 1440, height: 900});
    assert.isFalse(line.checkVisibility());
    // Each other view says itself what it shows.
    reader.querySelector<HTMLElement>('nav a[href*=facts]')!.click();
    await until(() => !reader.querySelector('.intro'), 'it gives way');
  });

  it('gives the focus to a mark that can be seen as the card of a finding that was walked to closes', async () => {
    const reader = await open();
    const [first] = reader.querySelectorAll('.texts button:not([aria-pressed=true])');
    (first as HTMLElement).click();
    await until(() => shown(reader).every((lang) => lang === 'en'), 'the other text');
    await sendKeys({press: 'j'});
    await card(reader);
    await sendKeys({press: 'Escape'});
    await until(() => document.activeElement?.matches('.mark'), 'a mark has the focus');
    assert.isTrue(document.activeElement!.checkVisibility());
  });

  it('says in words what its counts count', async () => {
    const reader = await open();
    const words = [...reader.querySelectorAll('.count span')];
    assert.isTrue(words.every((word) => word.checkVisibility()));
    assert.isAtMost(document.documentElement.scrollWidth, 390);
    await setViewport({width: 360, height: 640});
    const heights = [...reader.querySelectorAll<HTMLElement>('.count')].map(
      (one) => one.offsetHeight,
    );
    assert.lengthOf([...new Set(heights)], 1, 'none is broken into two lines');
  });

  it('shows what stands beside a sentence below it on a tap, and not where words are chosen', async () => {
    const reader = await open();
    const sentence = mark(reader, 'birželio 12 d.').closest<HTMLElement>('.sentence')!;
    const {top} = sentence.getBoundingClientRect();
    getSelection()!.selectAllChildren(sentence);
    sentence.click();
    assert.notInclude(shown(reader), 'en');
    getSelection()!.removeAllRanges();
    sentence.click();
    assert.include(shown(reader), 'en');
    const other = mark(reader, 'June 14');
    assert.isAbove(other.getBoundingClientRect().top, sentence.getBoundingClientRect().top);
    assert.closeTo(sentence.getBoundingClientRect().top, top, 1);
    sentence.click();
    assert.notInclude(shown(reader), 'en');
  });

  it('shows the words of both texts above the card of a mark that is tapped', async () => {
    const reader = await open();
    const tapped = mark(reader, 'birželio 12 d.');
    scrollBy({top: tapped.getBoundingClientRect().top - 330, behavior: 'instant'});
    tapped.click();
    await card(reader);
    const sheet = reader.querySelector('greta-findings')!;
    await until(() => {
      const [top, own, other] = [sheet, tapped, mark(reader, 'June 14')].map((one) =>
        one.getBoundingClientRect(),
      );
      const over = reader.querySelector('.texts')!.getBoundingClientRect().bottom;
      return own!.top >= over && other!.top > own!.bottom && other!.bottom <= top!.top;
    }, 'both are in clear view');
  });

  it('keeps from screen readers what stands beside a sentence, until it is shown', async () => {
    const reader = await open();
    const cell = mark(reader, 'June 14').closest('.cell')!;
    assert.strictEqual(cell.getAttribute('hidden'), 'until-found');
    assert.strictEqual(cell.ariaHidden, 'true');
    mark(reader, 'birželio 12 d.').closest<HTMLElement>('.sentence')!.click();
    assert.isNull(cell.ariaHidden);
    mark(reader, 'birželio 12 d.').closest<HTMLElement>('.sentence')!.click();
    assert.strictEqual(cell.ariaHidden, 'true');
    // As a browser does that finds words in it.
    cell.removeAttribute('hidden');
    cell.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await until(() => cell.ariaHidden === null, 'it is read again');
  });

  it('has all that there is to choose of accounts in hardly more than its height', async () => {
    const reader = await open();
    reader.querySelector<HTMLElement>('[data-opens=accounts]')!.click();
    await until(() => reader.querySelector('dialog[open] greta-kept h3'), 'the dialog');
    await until(() => reader.querySelector('dialog[open] .formats'), 'all of it');
    const dialog = reader.querySelector('dialog')!;
    assert.isBelow(dialog.scrollHeight, 844 * 1.2);
    dialog.close();
  });

  it('leads from a card to all findings by what says which of them it is, and from these back to the text', async () => {
    const reader = await open();
    await sendKeys({press: 'j'});
    await card(reader);
    const position = reader.querySelector<HTMLElement>('.stepper .position')!;
    assert.strictEqual(position.ariaExpanded, 'false');
    position.click();
    await until(() => reader.querySelector('greta-findings .list')?.checkVisibility(), 'the list');
    assert.isNull(reader.querySelector('.card'));
    assert.strictEqual(position.ariaExpanded, 'true');
    position.click();
    await until(() => !reader.querySelector('greta-findings')!.checkVisibility(), 'the text');
  });

  it('lays nothing of a card over another part of it, lying on its side either', async () => {
    await setViewport({width: 844, height: 390});
    const reader = await open();
    mark(reader, 'birželio 12 d.').click();
    const {lastElementChild} = (await card(reader))
      .closest('section')!
      .querySelector('.panel-body')!;
    const actions = reader.querySelector('greta-findings .actions')!;
    assert.isAtLeast(
      actions.getBoundingClientRect().top,
      lastElementChild!.getBoundingClientRect().bottom,
    );
  });

  it('keeps all of the bar in a very small window, and nothing in it over another', async () => {
    await setViewport({width: 320, height: 640});
    const reader = await open('?ui=lt');
    const all = [...reader.querySelectorAll('.bar button, .bar nav a, .count')];
    const places = all.map((one) => one.getBoundingClientRect());
    assert.isTrue(places.every(({left, right}) => left >= 0 && right <= 320));
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    assert.isFalse(places.some((a) => places.some((b) => a !== b && meet(a, b))));
    const tops = [...reader.querySelectorAll('.bar nav a')].map(
      (one) => one.getBoundingClientRect().top,
    );
    assert.lengthOf([...new Set(tops)], 1, 'the views are in one line');
  });

  for (const view of ['read', 'facts', 'timeline', 'figures']) {
    it(`does not scroll sideways in a very small window with letters of twice the size: ${view}`, async () => {
      await setViewport({width: 320, height: 640});
      document.documentElement.style.fontSize = '200%';
      try {
        const reader = await open(
          `?ui=lt&view=${view}`,
          '/story/',
          view === 'read' ? '.row' : `greta-${view} h2`,
        );
        await reader.updateComplete;
        assert.isAtMost(document.documentElement.scrollWidth, 320);
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });
  }

  it('has a way out of the card, a way back to all findings, and a way out of these', async () => {
    const reader = await open();
    const panel = reader.querySelector<HTMLElement>('greta-findings')!;
    const press = (name: string): void => {
      const button = panel.querySelector<HTMLElement>(`.panel-bar .${name}`)!;
      assert.isTrue(button.checkVisibility(), name);
      button.click();
    };
    assert.isFalse(panel.checkVisibility());
    mark(reader, 'birželio 12 d.').click();
    await card(reader);
    press('leave');
    await until(() => !panel.checkVisibility(), 'the sheet is gone');
    mark(reader, 'birželio 12 d.').click();
    await card(reader);
    press('back');
    await until(() => panel.querySelector('.list'), 'the list is in its place');
    assert.isTrue(panel.checkVisibility());
    press('leave');
    await until(() => !panel.checkVisibility(), 'the list is gone');
  });

  it('lets nothing of a card lie under what can be done with it', async () => {
    const reader = await open();
    mark(reader, 'birželio 12 d.').click();
    await card(reader);
    const body = reader.querySelector('.panel-body')!.getBoundingClientRect();
    const actions = reader.querySelector('greta-findings .actions')!.getBoundingClientRect();
    assert.isAtMost(body.bottom, actions.top + 1);
  });

  it('shows the heads of both texts again as it grows wide enough for columns', async () => {
    const reader = await open();
    const hidden = (): number => reader.querySelectorAll('#rows [hidden=until-found]').length;
    await until(() => hidden() > 0, 'one text alone');
    await setViewport({width: 1280, height: 800});
    await until(() => reader.querySelector('[data-layout=columns]'), 'columns');
    await until(() => hidden() === 0, 'nothing is hidden');
    const heads = [...reader.querySelectorAll('#rows > .heads > .cell')];
    assert.lengthOf(heads, 2);
    assert.isTrue(heads.every((cell) => cell.checkVisibility()));
  });

  it('turns to the other text by key, and shows it above what stood beside it', async () => {
    const reader = await open();
    await sendKeys({press: 'x'});
    await until(() => !shown(reader).includes('lt'), 'the English text');
    const sentence = mark(reader, 'June 14').closest<HTMLElement>('.sentence')!;
    sentence.click();
    const other = mark(reader, 'birželio 12 d.').getBoundingClientRect();
    assert.isAbove(other.top, sentence.getBoundingClientRect().top);
  });

  it('shows the words of a finding in every text as it opens', async () => {
    const reader = await open();
    await sendKeys({press: 'j'});
    await card(reader);
    await until(() => mark(reader, 'June 14').checkVisibility(), 'the other side');
    assert.isTrue(mark(reader, 'birželio 12 d.').checkVisibility());
  });

  it('shows the sentence that a link leads to in the text that is not on show, with what stands beside it', async () => {
    const reader = await open();
    const sentence = mark(reader, 'June 14').closest('.sentence')!;
    location.hash = `at=${encodeURIComponent(sentence.id)}`;
    await until(() => shown(reader).includes('en'), 'the sentence');
    assert.isNull(sentence.closest('[hidden]'));
    assert.isTrue(sentence.closest('.row')!.matches('[data-open]'));
  });

  it('walks the hits of a search into the text that is not on show', async () => {
    const reader = await open('?ui=en&q=peasants');
    await until(() => reader.querySelector('.hit-count')?.textContent.includes('1'), 'a hit');
    assert.notInclude(shown(reader), 'en');
    reader.querySelector<HTMLElement>('.text-search input[type=search]')!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => shown(reader).includes('en'), 'the English text');
    assert.isTrue(mark(reader, '410').checkVisibility());
  });

  it('leaves most of the screen to the text while it is searched, with the ways to hits beside the field', async () => {
    const reader = await open('?ui=lt&q=peasants');
    await until(() => reader.querySelector('.hit-count')?.textContent.includes('·'), 'hits');
    const search = reader.querySelector<HTMLElement>('.text-search')!;
    assert.isBelow(search.offsetHeight, 844 / 7);
    // Titles would take lines of their own.
    assert.match(search.querySelector('.hit-count')!.textContent, /Lietuvių:\s+0 · English:\s+1/u);
    const field = search.querySelector('input[type=search]')!.getBoundingClientRect();
    for (const button of search.querySelectorAll('button')) {
      const {top, bottom} = button.getBoundingClientRect();
      assert.isTrue(top < field.bottom && bottom > field.top, button.title);
    }
  });

  it('has no target smaller than 24 pixels, and full ones for what is pressed most', async () => {
    const reader = await open();
    const size = (element: Element): number => {
      const {width, height} = element.getBoundingClientRect();
      return Math.min(width, height);
    };
    for (const button of reader.querySelectorAll('button')) {
      if (button.checkVisibility() && !button.matches('.chip')) {
        assert.isAtLeast(size(button), 24, button.outerHTML);
      }
    }
    const row = reader.querySelector('.counterpart')!;
    assert.isAtLeast(row.getBoundingClientRect().width, 44);
  });
});

describe('the page on a phone, of accounts in different order', () => {
  useStory(CROSSED);
  beforeEach(() => setViewport({width: 390, height: 844}));
  afterEach(() => setViewport({width: 1280, height: 800}));

  it('names no number that it does not show of what is told elsewhere', async () => {
    const reader = await open();
    const chips = [...reader.querySelectorAll<HTMLElement>('.chip')]
      .filter((chip) => chip.checkVisibility())
      .map(({innerText}) => innerText.trim());
    assert.deepEqual([...new Set(chips)], ['also told elsewhere']);
  });
});

describe('the page on a phone, of a sentence that is told in two other places', () => {
  const lt = [
    '1704 m. gegužės 3 d. mūšyje prie Nemuno žuvo 1400 karių.',
    '1700 m. vasario 12 d. saksai apsiautė Rygą.',
    '1706 m. rugsėjo 24 d. sudaryta Altranšteto taika.',
    '1701 m. liepos 9 d. švedai persikėlė per Dauguvą.',
    '1702 m. gegužės 14 d. jie užėmė Varšuvą.',
  ];
  const en = [
    'On February 12, 1700 the Saxons besieged Riga.',
    'On July 9, 1701 the Swedes crossed the Daugava.',
    'On May 14, 1702 they took Warsaw.',
    'The battle of May 3, 1704 by the Nemunas left 1,400 soldiers dead, and the peace of Altranstädt was made on September 24, 1706.',
  ];
  useStory([
    {path: 'karas.lt.md', source: ['# Karas', ...lt].join('\n\n')},
    {path: 'war.en.md', source: ['# War', ...en].join('\n\n')},
  ]);
  beforeEach(() => setViewport({width: 390, height: 844}));
  afterEach(() => setViewport({width: 1280, height: 800}));

  it('says so once, and shows both', async () => {
    const reader = await open('?ui=en&alone=war.en');
    const {parentElement} = [...reader.querySelectorAll('.sentence')].find(
      ({textContent}) => textContent === en.at(-1),
    )!;
    assert.equal(parentElement!.querySelectorAll('.chip').length, 1);
    const told = [...parentElement!.querySelectorAll('.beside .told')];
    assert.sameMembers(
      told.map(({textContent}) => textContent),
      [lt[0]!, lt[2]!],
    );
  });
});

describe('the page on a phone, of accounts that have nothing in common', () => {
  useStory([
    {path: 'oras.lt.md', source: '# Oras\n\nLijo.\n\nPaskui nustojo.'},
    {path: 'sea.en.md', source: '# The sea\n\nWaves ran up the sand.'},
  ]);
  beforeEach(() => setViewport({width: 390, height: 844}));
  afterEach(() => setViewport({width: 1280, height: 800}));

  it('says so above the text, and leads to where others are chosen', async () => {
    const reader = await open();
    await until(() => reader.querySelector('.nothing-found p'), 'what is said above the text');
    const said = reader.querySelector<HTMLElement>('.nothing-found')!;
    assert.isTrue(said.checkVisibility());
    assert.include(said.textContent, 'no dates, amounts, lengths of time or names');
    assert.isBelow(said.getBoundingClientRect().bottom, 844 / 2);
    said.querySelector('button')!.click();
    await until(() => reader.querySelector('dialog[open]'), 'the dialog of accounts');
    reader.querySelector('dialog')!.close();
  });

  it('leaves that to the list where this stands beside the text', async () => {
    await setViewport({width: 1440, height: 900});
    const reader = await open();
    await until(() => reader.querySelector('.nothing-found p'), 'what is said above the text');
    assert.isFalse(reader.querySelector('.nothing-found')!.checkVisibility());
    assert.isTrue(reader.querySelector('greta-findings .none')!.checkVisibility());
  });
});

describe('the page by keyboard', () => {
  useStory();

  it('leads from a mark into its card, and back to the mark as the card closes', async () => {
    const reader = await open();
    mark(reader, 'June 14').focus();
    await sendKeys({press: 'Enter'});
    await until(() => document.activeElement?.matches('.card h2'), 'the card has the focus');
    await sendKeys({press: 'Escape'});
    await until(() => document.activeElement === mark(reader, 'June 14'), 'the mark has it again');
  });

  it('takes the focus along from what is left behind in the text, which Enter would still press', async () => {
    const reader = await open();
    const behind = reader.querySelector<HTMLElement>('.row .number')!;
    behind.focus();
    await sendKeys({press: 'j'});
    await card(reader);
    await until(() => document.activeElement?.matches('.mark[data-open]'), 'a mark of the finding');
    await sendKeys({press: 'Enter'});
    await until(() => document.activeElement?.matches('.card h2'), 'the card has the focus');
  });

  it('leads with Enter into the card of a finding that was walked to, and from the card to its words', async () => {
    const reader = await open();
    await sendKeys({press: 'j'});
    await card(reader);
    assert.strictEqual(document.activeElement, document.body);
    await sendKeys({press: 'Enter'});
    assert.isTrue(document.activeElement?.matches('.card h2'));
    const places = [...reader.querySelectorAll<HTMLElement>('.said .number')];
    places.at(-1)!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => document.activeElement === mark(reader, 'June 14'), 'the mark has the focus');
    assert.isNotNull(reader.querySelector('.card'));
  });

  it('takes the focus along where findings are walked from a mark', async () => {
    const reader = await open('?ui=en&show=contradict~only');
    mark(reader, 'June 14').focus();
    await sendKeys({press: 'k'});
    await card(reader);
    await until(() => document.activeElement?.matches('.mark[data-open]'), 'another mark');
    const {textContent} = reader.querySelector('.card h2')!;
    await sendKeys({press: 'Enter'});
    await until(() => document.activeElement?.matches('.card h2'), 'its card');
    assert.strictEqual(document.activeElement!.textContent, textContent);
  });

  it('goes from a mark to the other side of it', async () => {
    const reader = await open();
    mark(reader, 'birželio 12 d.').focus();
    await sendKeys({press: 'x'});
    assert.strictEqual(document.activeElement, mark(reader, 'June 14'));
    await sendKeys({press: 'x'});
    assert.strictEqual(document.activeElement, mark(reader, 'birželio 12 d.'));
  });

  it('leaves single keys alone where they are switched off in Display', async () => {
    const reader = await open();
    const dialog = async (): Promise<HTMLInputElement> => {
      reader.querySelector<HTMLButtonElement>('[data-opens=display]')!.click();
      await until(() => reader.querySelector('dialog')?.open, 'the dialog is open');
      return [...reader.querySelectorAll<HTMLInputElement>('dialog .switch input')].at(-1)!;
    };
    (await dialog()).click();
    await sendKeys({press: 'Escape'});
    await until(() => !reader.querySelector('dialog'), 'the dialog is closed');
    await sendKeys({press: 'm'});
    assert.isFalse(reader.querySelector('main')!.hasAttribute('data-unmarked'));
    (await dialog()).click();
    await sendKeys({press: 'Escape'});
    await until(() => !reader.querySelector('dialog'), 'the dialog is closed');
    await sendKeys({press: 'm'});
    await until(() => reader.querySelector('main')!.hasAttribute('data-unmarked'), 'no marks');
  });
});
