import {assert, aTimeout, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import {packs} from '../../src/languages/index.js';
import type {GretaReader} from '../../src/reader/elements/reader.js';
import {card, mark, open, until, useStory} from './page.js';

describe('<greta-reader>', () => {
  useStory();

  afterEach(async () => {
    history.replaceState(undefined, '', '?ui=en');
    await setViewport({width: 1280, height: 800});
  });

  it('marks the words of a value on both sides, each with its verdict', async () => {
    const reader = await open();
    assert.strictEqual(mark(reader, 'birželio 12 d.').dataset['tone'], 'contradict');
    assert.strictEqual(mark(reader, 'June 14').dataset['tone'], 'contradict');
    assert.strictEqual(mark(reader, 'May 3, 1704').dataset['tone'], 'agree');
    assert.strictEqual(mark(reader, '37').dataset['tone'], 'only');
  });

  it('opens the card of a mark by a click, and goes back by the browser’s Back', async () => {
    const reader = await open();
    mark(reader, 'June 14').click();
    const {textContent} = await card(reader);
    assert.include(textContent, 'birželio 12 d.');
    assert.include(textContent, 'June 14');
    assert.include(location.hash, 'finding=');
    history.back();
    await until(() => !reader.querySelector('.card'), 'the card is closed');
  });

  it('walks the findings with j and k, and closes with Escape', async () => {
    const reader = await open('?ui=en&show=contradict~agree');
    await sendKeys({press: 'j'});
    const first = (await card(reader)).textContent;
    await sendKeys({press: 'j'});
    await until(() => reader.querySelector('.card')?.textContent !== first, 'the next card');
    await sendKeys({press: 'k'});
    await until(() => reader.querySelector('.card')?.textContent === first, 'the first card again');
    await sendKeys({press: 'Escape'});
    await until(() => !reader.querySelector('.card'), 'the card is closed');
  });

  it('shows an editors’ note on the finding that it stands on', async () => {
    const reader = await open();
    mark(reader, 'May 3, 1704').click();
    assert.include((await card(reader)).textContent, 'A note on the day.');
  });

  it('changes every word of the interface at once, and keeps card, filter and focus', async () => {
    const reader = await open('?ui=en&show=contradict~agree');
    mark(reader, 'June 14').click();
    await card(reader);
    const lithuanian = reader.querySelector<HTMLButtonElement>('.languages [lang=lt]')!;
    lithuanian.focus();
    await sendKeys({press: 'Enter'});
    await until(() => document.documentElement.lang === 'lt', 'the page is Lithuanian');
    const said = (): string =>
      reader.querySelector('.bar')!.textContent +
      reader.querySelector('greta-findings')!.textContent;
    for (const lithuanian of ['Prieštarauja', 'Atverti tekstus']) {
      await until(() => said().includes(lithuanian), lithuanian);
    }
    assert.include(location.search, 'show=contradict');
    assert.strictEqual(document.activeElement, lithuanian);
    for (const english of ['Findings', 'Open texts', 'Next', 'Copy link', 'Why side by side']) {
      await until(() => !said().includes(english), `not ${english}`);
    }
  });

  it('finds words in all columns, walks through them by keyboard, and gives the focus back', async () => {
    const reader = await open();
    const before = mark(reader, 'June 14');
    before.focus();
    await sendKeys({press: '/'});
    await until(() => document.activeElement?.matches('greta-text-search input'), 'the field');
    await sendKeys({type: 'klaipeda'});
    const count = (): string => reader.querySelector('.hit-count')!.textContent;
    await until(() => count().includes('·'), 'the hits are counted');
    const all = [...(CSS.highlights.get('greta-hits') ?? [])].map(
      (hit) => (hit as Range).cloneContents().textContent,
    );
    assert.deepEqual(all, ['Klaipėdą', 'Klaipėda']);
    await sendKeys({press: 'Enter'});
    // Until all that was typed has been looked for, a step waits.
    await until(() => count().includes(`1 of ${all.length}`), 'the first');
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Enter'});
    await sendKeys({up: 'Shift'});
    await until(() => count().includes(`${all.length} of ${all.length}`), 'the last');
    await sendKeys({press: 'Escape'});
    await until(() => !reader.querySelector('greta-text-search'), 'the search is closed');
    assert.strictEqual(document.activeElement, before);
    assert.isFalse(CSS.highlights.has('greta-hits'));
  });

  it('stands counterparts of a row on one line, at every width of two columns', async () => {
    const reader = await open();
    for (const width of [900, 1280, 1920]) {
      await setViewport({width, height: 900});
      const rows = reader.querySelectorAll('.row[data-linked]');
      assert.isNotEmpty(rows);
      for (const row of rows) {
        const first = [...row.querySelectorAll('.cell')].map(
          (cell) => cell.querySelector('.passage')!.getBoundingClientRect().top,
        );
        assert.isAtMost(Math.max(...first) - Math.min(...first), 1, `${width}`);
      }
    }
  });

  it('says of each cell whose it is to who cannot see where it stands', async () => {
    const reader = await open();
    const titles = [...reader.querySelectorAll('.heads h2')].map((one) => one.textContent.trim());
    const rows = [...reader.querySelectorAll('.row:not(.heads)')];
    for (const row of rows) {
      const named = [...row.querySelectorAll('.cell[role=group]')].map((cell) => cell.ariaLabel);
      assert.deepEqual(named, titles);
    }
    assert.isNotEmpty(rows);
  });

  it('explains marks and keys on ?, and goes back to the text', async () => {
    const reader = await open();
    await sendKeys({press: '?'});
    await until(() => reader.querySelector('dialog')?.open, 'the help is open');
    const {innerText} = reader.querySelector('dialog')!;
    for (const said of ['In one only', '⋯', 'Next finding']) assert.include(innerText, said);
    reader.querySelector<HTMLButtonElement>('dialog form button')!.click();
    await until(() => !reader.querySelector('dialog'), 'the help is closed');
  });

  it('makes the text larger without losing the place, and keeps the wish', async () => {
    const reader = await open();
    reader.querySelector<HTMLButtonElement>('[data-opens=display]')!.click();
    await until(() => reader.querySelector('dialog')?.open, 'the dialog is open');
    const size = reader.querySelector<HTMLInputElement>('input[type=range]')!;
    const before = getComputedStyle(mark(reader, 'June 14')).fontSize;
    size.value = '3';
    size.dispatchEvent(new Event('input'));
    await until(() => getComputedStyle(mark(reader, 'June 14')).fontSize !== before, 'larger text');
    assert.include(JSON.stringify(Object.entries(localStorage)), '3');
    size.value = '0';
    size.dispatchEvent(new Event('input'));
  });

  it('sets the columns the other way round, and says so in the address', async () => {
    const reader = await open();
    const heads = (): string[] =>
      [...reader.querySelectorAll('.heads h2')].map(({textContent}) => textContent);
    const before = heads();
    reader.querySelector<HTMLButtonElement>('.swap')!.click();
    await until(() => heads()[0] === before[1], 'the columns are swapped');
    assert.include(location.search, 'accounts=');
  });

  it('shows the facts as a table, with silence said', async () => {
    const reader = await open('?ui=en&view=facts&show=contradict~agree~only');
    await until(() => reader.querySelector('.facts tbody tr'), 'the table');
    assert.include(reader.querySelector('.facts')!.textContent, 'says nothing');
    await assert.isAccessible(reader.querySelector('.facts'));
  });

  it('draws the timeline, each event a way into its card, and zooms by keyboard', async () => {
    const reader = await open('?ui=en&view=timeline');
    await until(() => reader.querySelector('.event'), 'the events');
    const event = reader.querySelector<SVGAElement>('.event[data-tone=contradict] a')!;
    assert.lengthOf(event.querySelectorAll('.dot'), 2, 'a dot in each lane');
    event.focus();
    await until(() => reader.querySelector('.pointed')?.textContent.includes('June 14'), 'named');
    const marks = (): string =>
      [...reader.querySelectorAll('.tick')].map(({textContent}) => textContent).join();
    const before = marks();
    await sendKeys({press: '-'});
    await until(() => marks() !== before, 'a longer period');
    event.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
    assert.include((await card(reader)).textContent, 'June 14');
    await assert.isAccessible(reader.querySelector('main'));
  });

  it('reads one text by itself, with what stands beside it on demand', async () => {
    const reader = await open('?ui=en&layout=one');
    const [first, second] = reader.querySelectorAll<HTMLButtonElement>('.texts button');
    const shown = (): string[] =>
      [...reader.querySelectorAll<HTMLElement>('.row:not(.heads) .cell')]
        .filter((cell) => cell.checkVisibility() && !cell.closest('[hidden]'))
        .map(({lang}) => lang);
    assert.deepEqual([...new Set(shown())], ['lt']);
    reader.querySelector<HTMLButtonElement>('.counterpart')!.click();
    assert.include(shown(), 'en');
    second!.click();
    await until(() => second!.ariaPressed === 'true', 'the other text');
    assert.strictEqual(first!.ariaPressed, 'false');
    assert.include(location.search, 'alone=');
  });

  it('folds away, on demand, the rows in which nothing differs, for find-in-page to open', async () => {
    const reader = await open('?ui=en&layout=differing');
    const quiet = reader.querySelector('.quiet .rest')!;
    assert.strictEqual(quiet.getAttribute('hidden'), 'until-found');
    assert.isNull(quiet.querySelector('.mark[data-tone=contradict]'));
    assert.isTrue(mark(reader, 'June 14').checkVisibility());
    reader.querySelector<HTMLButtonElement>('.quiet .fold')!.click();
    assert.isFalse(quiet.hasAttribute('hidden'));
  });

  it('leads from a hit to what stands beside it', async () => {
    const reader = await open('?ui=en&q=klaipeda');
    await until(() => reader.querySelector('.hit-count')?.textContent.includes('·'), 'counted');
    const beside = reader.querySelector<HTMLButtonElement>('.text-search [title="Beside it"]')!;
    assert.isTrue(beside.disabled);
    reader.querySelector<HTMLInputElement>('greta-text-search input')!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => !beside.disabled, 'a hit is reached');
    beside.click();
    const [hit] = CSS.highlights.get('greta-hit') ?? [];
    const cell = (hit as Range).startContainer.parentElement!.closest('.cell')!;
    const to = document.activeElement!;
    assert.strictEqual(to.closest('.row'), cell.closest('.row'));
    assert.isFalse(cell.contains(to));
    assert.isNotNull(to.closest('.cell'));
    await sendKeys({press: 'Escape'});
  });

  it('opens with a search that the address names', async () => {
    const reader = await open('?ui=en&q=klaipeda');
    await until(() => reader.querySelector('.hit-count')?.textContent.includes('·'), 'counted');
    reader.querySelector<HTMLInputElement>('greta-text-search input')!.focus();
    await sendKeys({press: 'Escape'});
    await until(() => !location.search.includes('q='), 'closed');
  });

  it('keeps a note of the reader’s own, letter by letter, and shows it on the next visit', async () => {
    let reader = await open();
    mark(reader, 'June 14').click();
    const {textContent} = await card(reader);
    assert.notInclude(textContent, 'Looked up.');
    await until(() => reader.querySelector('.add-note'), 'the way to a note');
    reader.querySelector<HTMLButtonElement>('.add-note')!.click();
    await until(() => document.activeElement?.matches('.own textarea'), 'the field');
    await sendKeys({type: 'Looked up.'});
    await until(
      () =>
        reader
          .querySelector('.note.own + p, greta-own-notes [role=status]')
          ?.textContent.includes('Kept'),
      'kept',
    );
    const address = location.search + location.hash;
    reader.remove();
    reader = await open(address);
    // The last letter may still have been on its way when the first visit ended.
    await until(
      () => reader.querySelector<HTMLTextAreaElement>('.own textarea')?.value === 'Looked up.',
      'the note',
    );
    await assert.isAccessible(reader.querySelector('greta-findings'));
    const remove = [...reader.querySelectorAll<HTMLButtonElement>('.own button')].at(-1)!;
    remove.click();
    await until(() => reader.querySelector('.add-note'), 'the note is removed');
  });

  it('leaves a note that was begun in its place while another tab keeps something', async () => {
    const reader = await open();
    const {library} = await import('../../src/library/library.js');
    mark(reader, 'June 14').click();
    await card(reader);
    await until(() => reader.querySelector('.add-note'), 'the way to a note');
    reader.querySelector<HTMLButtonElement>('.add-note')!.click();
    await until(() => reader.querySelector('.own textarea'), 'the field');
    reader.querySelector<HTMLSelectElement>('.own select')!.focus();
    library().dispatchEvent(new Event('change'));
    await library().notes();
    await aTimeout(0);
    const field = reader.querySelector<HTMLTextAreaElement>('.own textarea')!;
    assert.isNotNull(field, 'the field is still there');
    field.focus();
    await sendKeys({type: 'a'});
    library().dispatchEvent(new Event('change'));
    await sendKeys({type: 'b'});
    await until(() => reader.querySelector('[role=status]')?.textContent.includes('Kept'), 'kept');
    assert.strictEqual(reader.querySelector<HTMLTextAreaElement>('.own textarea')!.value, 'ab');
    await library().clear();
  });

  it('keeps a comparison of the reader’s own documents under an address that lasts', async () => {
    const reader = await open();
    const {DocumentsOpenEvent} = await import('../../src/reader/events.js');
    const documents = [
      'In 1704 Riga had 9,000 inhabitants.',
      'Riga had 8,000 inhabitants in 1704.',
    ];
    const {comparison} = compareAccounts(
      documents.map((source, at) => ({path: `own${at}.en.md`, source})),
      packs,
    );
    reader.dispatchEvent(new DocumentsOpenEvent({comparison, notes: []}));
    await until(() => reader.querySelector('.heads')?.textContent.includes('own0'), 'shown');
    assert.include(location.search, 'own=');
    const address = location.search;
    reader.remove();
    const again = await open(address);
    await until(() => again.querySelector('.heads')?.textContent.includes('own0'), 'shown again');
    const {library} = await import('../../src/library/library.js');
    await library().clear();
  });

  it('says at once where the browser cannot keep what was opened or written, and loses nothing of it', async () => {
    const {DocumentsOpenEvent} = await import('../../src/reader/events.js');
    const {library} = await import('../../src/library/library.js');
    const full = (): Promise<never> => Promise.reject(new DOMException('', 'QuotaExceededError'));
    Object.assign(library(), {keep: full, writeNote: full});
    try {
      const reader = await open();
      const {comparison} = compareAccounts(
        ['On 3 May 1704 Riga had 9,000 inhabitants.', 'On 3 May 1704 Riga had 8,000.'].map(
          (source, at) => ({path: `full${at}.en.md`, source}),
        ),
        packs,
      );
      reader.dispatchEvent(new DocumentsOpenEvent({comparison, notes: []}));
      await until(() => reader.querySelector('.heads')?.textContent.includes('full0'), 'shown');
      await until(() => reader.querySelector('[role=alert]'), 'the message');
      const alert = reader.querySelector('[role=alert]')!;
      assert.include(alert.textContent, 'gone once the page is closed');
      alert.querySelector('button')!.click();
      await until(() => !reader.querySelector('[role=alert]'), 'the message is closed');

      reader.querySelector<HTMLAnchorElement>('.mark')!.click();
      await card(reader);
      await until(() => reader.querySelector('.add-note'), 'the way to a note');
      reader.querySelector<HTMLButtonElement>('.add-note')!.click();
      await until(() => document.activeElement?.matches('.own textarea'), 'the field');
      await sendKeys({type: 'My words'});
      await until(
        () => reader.querySelector('greta-own-notes [role=status]')?.textContent.includes('Copy'),
        'a message',
      );
      assert.strictEqual(
        reader.querySelector<HTMLTextAreaElement>('.own textarea')!.value,
        'My words',
      );
    } finally {
      for (const name of ['keep', 'writeNote']) Reflect.deleteProperty(library(), name);
      await library().clear();
    }
  });

  it('underlines the words in which two versions of a text differ, while marks are on', async () => {
    const reader = await open();
    const {DocumentsOpenEvent} = await import('../../src/reader/events.js');
    const {library} = await import('../../src/library/library.js');
    const versions = ['early', 'late'].map((word, at) => ({
      path: `version${at}.en.md`,
      source: `On ${at + 3} May 1704 the Swedish army entered Riga ${word} in the morning.`,
    }));
    const {comparison} = compareAccounts(versions, packs);
    reader.dispatchEvent(new DocumentsOpenEvent({comparison, notes: []}));
    const words = (): string[] =>
      [...(CSS.highlights.get('greta-differing') ?? [])].map((range) =>
        (range as Range).toString(),
      );
    await until(() => words().length > 0, 'words are underlined');
    assert.deepEqual(words().sort(), ['3', '4', 'early', 'late']);
    // Where a mark says already that they differ, its own line is left to be seen.
    const lines = ['[data-tone=contradict]', ':not([data-tone])'].map((kind) => {
      const words = reader.querySelector(`.cell .sentence ${kind}, .cell .sentence${kind}`)!;
      return getComputedStyle(words, '::highlight(greta-differing)').textDecorationLine;
    });
    assert.deepEqual(lines, ['none', 'underline']);
    await sendKeys({press: 'm'});
    await until(() => words().length === 0, 'they are not');
    await library().clear();
  });

  it('takes files that are dropped on the page, and says what is wrong with them', async () => {
    const reader = await open();
    const files = new DataTransfer();
    for (const name of ['a', 'b', 'c', 'd', 'e']) files.items.add(new File(['x'], `${name}.md`));
    const drop = new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true});
    document.body.dispatchEvent(drop);
    assert.isTrue(drop.defaultPrevented);
    await until(() => reader.querySelector('dialog [role=alert]'), 'a message');
    assert.include(
      reader.querySelector('dialog [role=alert]')!.textContent,
      'four documents at most',
    );
    await assert.isAccessible(reader.querySelector('dialog'));
  });

  it('offers its citations, and closes them with Escape without closing the card', async () => {
    const reader = await open();
    mark(reader, 'June 14').click();
    await card(reader);
    const menu = reader.querySelector<HTMLElement>('#cite')!;
    reader.querySelector<HTMLButtonElement>('[popovertarget=cite]')!.click();
    assert.isTrue(menu.matches(':popover-open'));
    assert.lengthOf(menu.querySelectorAll('button'), 5);
    await sendKeys({press: 'Escape'});
    await until(() => !menu.matches(':popover-open'), 'the menu is closed');
    assert.isNotNull(reader.querySelector('.card'));
  });

  it('says aloud what a finding asks and what came of it, and only then which of how many it is', async () => {
    const reader = await open();
    await sendKeys({press: 'j'});
    await card(reader);
    const said = (): string =>
      reader.querySelector(':scope > [role=status]')!.textContent.replace(/\s+/g, ' ').trim();
    const title = reader.querySelector('.card h2')!.textContent.replace(/\s+/g, ' ').trim();
    const verdict = reader.querySelector('.card header span')!.textContent.trim();
    await until(() => said() !== '', 'it is said');
    assert.match(said(), /Finding 1 of \d+$/);
    assert.isTrue(said().startsWith(`${title} ${verdict}.`), said());
  });

  it('adds to a link to a passage words by which it is found again', async () => {
    const reader = await open();
    const number = [...reader.querySelectorAll<HTMLElement>('.row > .number')].at(-1)!;
    number.click();
    await until(() => location.hash.includes('quote='), 'the address');
    const {hash} = location;
    const at = new URLSearchParams(hash.slice(1)).get('at')!;
    const quote = new URLSearchParams(hash.slice(1)).get('quote')!;
    assert.isTrue(document.getElementById(at)!.textContent.startsWith(quote));
  });

  for (const quote of ['Su ja atplaukė 37 laivai', 'Su ja  atplaukę 37 laivai']) {
    it(`finds the passage of a link by its words where they stand elsewhere: “${quote}”`, async () => {
      const first = 'karas.lt:s1';
      await open(`?ui=en#${new URLSearchParams({at: first, quote})}`);
      const at = (): string => new URLSearchParams(location.hash.slice(1)).get('at') ?? first;
      await until(() => at() !== first, 'it is found');
      assert.include(document.getElementById(at())!.textContent, '37 laivai');
    });
  }

  it('finds a finding that has another name now by the words that tell it', async () => {
    const quote = 'The Swedish army entered Klaipėda on June 14';
    const said = 'June 14';
    const reader = await open(`?ui=en#${new URLSearchParams({finding: 'f-of-old', quote, said})}`);
    assert.include((await card(reader)).textContent, 'June 14');
  });

  it('opens no other finding for one that is gone, but shows the sentence that it was of, and says so', async () => {
    const quote = 'The Swedish army entered Klaipėda on June 14';
    const said = '40 ships';
    const reader = await open(`?ui=en#${new URLSearchParams({finding: 'f-of-old', quote, said})}`);
    await until(() => reader.querySelector('.notice'), 'it is said');
    assert.include(reader.querySelector('.notice')!.textContent, 'not here any more');
    assert.isNull(reader.querySelector('.card'));
    const at = new URLSearchParams(location.hash.slice(1)).get('at')!;
    assert.include(document.getElementById(at)!.textContent, 'June 14');
  });

  it('follows a link that is put into the address of a page that is open', async () => {
    const reader = await open();
    const lost = {at: 'karas.lt:s1', quote: 'Su ja atplaukė 37 laivai'};
    location.hash = `${new URLSearchParams(lost)}`;
    const at = (): string | null => new URLSearchParams(location.hash.slice(1)).get('at');
    await until(() => at() !== lost.at && at() !== null, 'it is found');
    assert.include(document.getElementById(at()!)!.textContent, '37 laivai');
    location.hash = `${new URLSearchParams({at: 'war.en:s77', quote: 'A hundred elephants'})}`;
    await until(() => reader.querySelector('.notice'), 'it is said that it is lost');
  });

  it('adds to a link to a finding words by which it is found again, and told from others', async () => {
    const reader = await open();
    mark(reader, 'June 14').click();
    await card(reader);
    const {clipboard} = navigator;
    let copied = '';
    Object.defineProperty(clipboard, 'writeText', {
      configurable: true,
      value: (text: string) => {
        copied = text;
        return Promise.resolve();
      },
    });
    reader.querySelector<HTMLElement>('.actions button')!.click();
    await until(() => copied !== '', 'the link');
    Reflect.deleteProperty(clipboard, 'writeText');
    const {hash} = new URL(copied);
    const place = new URLSearchParams(hash.slice(1));
    assert.match(place.get('quote')!, /Klaipėd/);
    assert.match(place.get('said')!, /June 14|birželio 12 d/);
  });

  it('says so where the passage of a link is not there any more', async () => {
    const quote = 'A hundred elephants crossed the Alps';
    const reader = await open(`?ui=en#${new URLSearchParams({at: 'war.en:s77', quote})}`);
    await until(() => reader.querySelector('.notice'), 'it is said');
    assert.include(reader.querySelector('.notice')!.textContent, 'not in these texts any more');
    reader.querySelector<HTMLElement>('.notice button')!.click();
    await until(() => !reader.querySelector('.notice'), 'it is closed');
  });

  it('shows what it may not copy, to be copied by hand', async () => {
    const reader = await open();
    mark(reader, 'June 14').click();
    await card(reader);
    const {clipboard} = navigator;
    Object.defineProperty(clipboard, 'writeText', {
      configurable: true,
      value: () => Promise.reject(new DOMException('', 'NotAllowedError')),
    });
    reader.querySelector<HTMLElement>('.actions button')!.click();
    await until(() => document.activeElement?.matches('.uncopied textarea'), 'the text');
    const text = document.activeElement as HTMLTextAreaElement;
    assert.match(text.value, /^http.*#finding=/);
    assert.strictEqual(text.selectionEnd, text.value.length);
    Reflect.deleteProperty(clipboard, 'writeText');
  });

  it('leaves a page written ahead of time to be read until it takes its place', async () => {
    history.replaceState(undefined, '', '?ui=en');
    const reader = await fixture<GretaReader>(
      html`<greta-reader data="/story/"
        ><div class="prerendered">Written ahead</div></greta-reader
      >`,
    );
    assert.include(reader.textContent, 'Written ahead');
    assert.isNull(reader.querySelector('.bar'));
    await until(() => reader.querySelector('.mark'), 'the story is shown');
    assert.isNull(reader.querySelector('.prerendered'));
  });

  it('is as high as the window in a page of its own, and no higher than it need be in another', async () => {
    const reader = await open();
    document.body.append(reader);
    const least = (): string => getComputedStyle(reader).minBlockSize;
    try {
      assert.notStrictEqual(least(), `${innerHeight}px`);
      document.body.classList.add('reader-page');
      assert.strictEqual(least(), `${innerHeight}px`);
    } finally {
      document.body.classList.remove('reader-page');
      reader.remove();
    }
  });

  it('says what is wrong where the browser lets the page keep nothing', async () => {
    const {library} = await import('../../src/library/library.js');
    await import('../../src/reader/elements/kept.js');
    const refuse = (): Promise<never> => Promise.reject(new DOMException('', 'SecurityError'));
    Object.assign(library(), {overview: refuse});
    try {
      const kept = await fixture(html`<greta-kept></greta-kept>`);
      await until(() => kept.querySelector('[role=alert]'), 'a message');
      assert.include(kept.querySelector('[role=alert]')!.textContent, 'keep nothing');
    } finally {
      Reflect.deleteProperty(library(), 'overview');
    }
  });

  it('leaves the keyboard at what brings back all that was removed', async () => {
    const {library} = await import('../../src/library/library.js');
    await import('../../src/reader/elements/kept.js');
    const {comparison} = (await open()).querySelector('greta-findings')!.book!.lookup;
    await library().keep({comparison, notes: []});
    const kept = await fixture(html`<greta-kept></greta-kept>`);
    const button = (name: string): HTMLElement | undefined =>
      [...kept.querySelectorAll('button')].find(({textContent}) => textContent.trim() === name);
    await until(() => button('Remove everything'), 'something is kept');
    button('Remove everything')!.click();
    await until(() => document.activeElement === button('Undo'), 'the keyboard is at Undo');
    await until(() => !button('Save everything'), 'there is nothing to save');
    await library().clear();
  });

  it('says so where the accounts cannot be loaded, and offers to try again', async () => {
    const reader = await open('?ui=en', '/nowhere/');
    await until(() => reader.querySelector('[role=alert]'), 'an alert');
    assert.include(reader.querySelector('[role=alert]')!.textContent, 'could not be loaded');
    assert.isNotNull(reader.querySelector('[role=alert] button'));
  });

  for (const ui of ['lt', 'en']) {
    it(`names in ${ui} the accounts of a link that are not here, shows others, and offers a choice`, async () => {
      const reader = await open(`?ui=${ui}&accounts=war.en~nowhere.en~nothing.lt`);
      await until(() => reader.querySelector('[role=alert]'), 'an alert');
      const notice = reader.querySelector('[role=alert]')!;
      for (const id of ['nowhere.en', 'nothing.lt']) assert.include(notice.textContent, id);
      assert.notInclude(notice.textContent, 'war.en');
      assert.isNotNull(reader.querySelector('.mark'));
      notice.querySelector('button')!.click();
      await until(() => reader.querySelector('dialog')?.open, 'the choice');
      reader.querySelector('dialog')!.close();
      reader.querySelector<HTMLElement>('[role=alert] button:last-of-type')!.click();
      await until(() => !reader.querySelector('[role=alert]'), 'it is answered');
    });
  }

  it('says of a link to a comparison of another machine that it is not here', async () => {
    const reader = await open('?ui=en&own=elsewhere');
    await until(() => reader.querySelector('[role=alert]'), 'an alert');
    assert.include(reader.querySelector('[role=alert]')!.textContent, 'does not keep');
  });

  it('says so where a link names a finding that is gone', async () => {
    const reader = await open('?ui=en#finding=fgone');
    await until(() => reader.querySelector('.card h2'), 'a card');
    assert.include(reader.querySelector('.card')!.textContent, 'not here any more');
  });
});
