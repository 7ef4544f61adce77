import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import type {HTTPRequest, Page} from 'puppeteer-core';

import {useBuiltSite} from './built-site.js';
import {chooseDisplay, closeDialog} from './person.js';
import {topOf} from './reading.js';
import {settled} from './settled.js';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** How far apart, in pixels, the tops of linked cells in a row stand at most, and how many such rows there are. */
function unevenness(page: Page): Promise<{most: number; rows: number; beside: number}> {
  return page.evaluate(() => {
    scrollTo({top: 0, behavior: 'instant'});
    const rows = [...document.querySelectorAll('.row[data-linked]')].map((row) =>
      [...row.querySelectorAll(':scope > .cell:not(.silent)')].map((cell) =>
        cell.querySelector('.passage')!.getBoundingClientRect(),
      ),
    );
    return {
      most: Math.max(
        ...rows.map((cells) => {
          const tops = cells.map(({top}) => top);
          return Math.max(...tops) - Math.min(...tops);
        }),
      ),
      rows: rows.length,
      beside: rows.filter(([one, other]) => one && other && one.right <= other.left).length,
    };
  });
}

/** Sets the text in another face than the one that it was laid out in, as where a font comes late. */
async function changeFace(page: Page): Promise<void> {
  const [before, after] = await page.evaluate(async () => {
    document.documentElement.style.setProperty('--faced-text', 'Late, Georgia');
    const sentences = [...document.querySelectorAll('.group .sentence')].slice(0, 20);
    const was = sentences.map((one) => one.getBoundingClientRect().width).join(' ');
    for (const style of ['normal', 'italic']) {
      const face = new FontFace('Late', 'url(./fonts/inter-latin-wght-normal.woff2)', {
        weight: '400 700',
        style,
      });
      document.fonts.add(await face.load());
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return [was, sentences.map((one) => one.getBoundingClientRect().width).join(' ')];
  });
  assert.notEqual(before, after, 'the text is set in another face');
}

/** How far, in pixels, anything reaches beyond the edge of the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** From one to the next the window is made wider, and narrower. */
const WIDTHS = [1920, 360, 1280, 600, 900];

interface Reading {
  readonly id: string;
  readonly row: string;
  readonly top: number;
}

/** The sentence at the reading line. */
function reading(page: Page): Promise<Reading> {
  return page.evaluate(() => {
    const line = innerHeight * 0.28;
    const element = [...document.querySelectorAll('.group .sentence')].find((one) => {
      const {top, bottom} = one.getBoundingClientRect();
      return bottom >= line && top >= 70 && one.checkVisibility();
    })!;
    const row = element.closest<HTMLElement>('.row')!.dataset['row']!;
    return {id: element.id, row, top: element.getBoundingClientRect().top};
  });
}

/** How far along in the text of a row, of those on show, the reading line is: a share of its height, below 0 above it. */
function alongIn(
  page: Page,
  row: string,
): Promise<{lang: string; top: number; height: number; share: number}> {
  return page.evaluate((wanted) => {
    const cells = document.querySelectorAll<HTMLElement>(`.row[data-row="${wanted}"] > .cell`);
    const cell = [...cells].find((one) => !one.closest('[hidden]') && one.checkVisibility())!;
    const {top, height} = cell.getBoundingClientRect();
    return {lang: cell.lang, top, height, share: (innerHeight * 0.28 - top) / height};
  }, row);
}

async function toTheMiddle(page: Page): Promise<void> {
  await page.evaluate(() => {
    scrollTo({top: document.documentElement.scrollHeight * 0.45, behavior: 'instant'});
  });
  await settled(page);
}

/**
 * How far a sentence is from where it was; if its text is off show, how far the reading line is from the part of its row
 * that stands in for it, or, where that is folded away, the nearest sentence from where it was.
 */
function driftOf(page: Page, {id, top}: Reading): Promise<number> {
  return page.evaluate(
    (one, was) => {
      const element = document.getElementById(one)!;
      const cells = [...element.closest('.row')!.querySelectorAll('.cell:has(.sentence)')];
      const cell = cells
        .find((other) => !other.closest('[hidden]') && other.checkVisibility())
        ?.getBoundingClientRect();
      const line = innerHeight * 0.28;
      if (cell && !element.checkVisibility()) {
        return Math.max(0, cell.top - line, line - cell.bottom);
      }
      const sentences = cell ? [element] : [...document.querySelectorAll('.sentence')];
      const shown = sentences.filter((other) => other.checkVisibility());
      return Math.min(...shown.map((other) => Math.abs(other.getBoundingClientRect().top - was)));
    },
    id,
    top,
  );
}

describe('the rows of the site as it is built', () => {
  const visit = useBuiltSite();
  let page: Page;
  let base: string;

  before(() => {
    ({
      page,
      built: {base},
    } = visit);
  });

  for (const ui of ['lt', 'en']) {
    it(`stand level at every width and size of type, after the window was resized and a font came late, in ${ui}`, async () => {
      await page.setViewport({width: 1280, height: 900});
      // Side by side is asked for: on a phone one text is read at a time unless it is.
      await page.goto(`${base}?ui=${ui}&layout=columns`, {waitUntil: 'networkidle0'});
      const look = async (width: number, what: string): Promise<void> => {
        await page.setViewport({width, height: 900});
        await settled(page);
        const where = `${ui}, ${what}, ${width} wide`;
        assert.ok((await overflow(page)) <= 0, `${where}: nothing beyond the edge`);
        const {most, rows, beside} = await unevenness(page);
        assert.ok(rows > 5, where);
        assert.equal(beside, rows, `${where}: side by side`);
        assert.ok(most <= 1, `${where}: ${most.toFixed(2)} pixels`);
      };
      for (const size of ['-2', '0', '4']) {
        await page.evaluate((wanted) => {
          document.documentElement.dataset['size'] = wanted;
        }, size);
        for (const width of WIDTHS) await look(width, `size ${size}`);
      }
      await changeFace(page);
      for (const width of WIDTHS) await look(width, 'after a late font');
    });
  }

  it('keep the sentence that is being read in its place when the window changes its width', async () => {
    await page.setViewport({width: 1440, height: 900});
    await page.goto(`${base}?ui=en`, {waitUntil: 'networkidle0'});
    for (const width of [1100, 900, 1440]) {
      await toTheMiddle(page);
      const {id, top} = await reading(page);
      await page.setViewport({width, height: 900});
      await settled(page);
      const drift = Math.abs((await topOf(page, id)) - top);
      assert.ok(drift <= 2, `to ${width}: ${drift.toFixed(1)} pixels`);
    }
  });

  it('keep it when the type, the width of the text, the layout or the task changes', async () => {
    await page.setViewport({width: 1440, height: 900});
    await page.goto(`${base}?ui=en`, {waitUntil: 'networkidle0'});
    const choose = (value: string): Promise<void> => chooseDisplay(page, value);
    const enlarge = async (key: 'ArrowRight' | 'End' | 'Home'): Promise<void> => {
      await page.click('[data-opens=display]');
      const range = await page.waitForSelector('dialog input[type=range]');
      await range!.focus();
      await page.keyboard.press(key);
      await closeDialog(page);
    };
    const changes: Readonly<Record<string, () => Promise<void>>> = {
      larger: () => enlarge('ArrowRight'),
      largest: () => enlarge('End'),
      smaller: () => enlarge('Home'),
      wide: () => choose('wide'),
      one: () => choose('one'),
      columns: () => choose('columns'),
      task: () => page.$eval('.study-begin', (button) => (button as HTMLElement).click()),
      leave: () =>
        page.$$eval('.study .actions button', (buttons) => (buttons.at(-1) as HTMLElement).click()),
      filter: () =>
        page.$eval('.count[data-tone=agree]', (button) => (button as HTMLElement).click()),
    };
    for (const [name, change] of Object.entries(changes)) {
      await toTheMiddle(page);
      const before = await reading(page);
      await change();
      await settled(page);
      const drift = await driftOf(page, before);
      assert.ok(drift <= 2, `${name}: ${drift.toFixed(1)} pixels`);
    }
  });

  it('turn from one text to the other, on a phone, at the same place in the row, both ways', async () => {
    await page.setViewport({width: 390, height: 844, hasTouch: true, isMobile: true});
    await page.goto(`${base}?ui=lt`, {waitUntil: 'networkidle0'});
    // So high that the midst of them is not behind their end.
    const rows = await page.$$eval('.row[data-linked]', (all) =>
      all
        .filter((row) => row.getBoundingClientRect().height > 100)
        .map((row) => (row as HTMLElement).dataset['row']!),
    );
    // Near the beginning of a row, and in the midst of one.
    for (const [row, above] of [
      [rows[Math.floor(rows.length / 2)]!, 10],
      [rows[Math.floor(rows.length / 3)]!, 60],
    ] as const) {
      await page.evaluate(
        (wanted, pixels) => {
          const element = document.querySelector(`.row[data-row="${wanted}"]`)!;
          const {top} = element.getBoundingClientRect();
          scrollBy({top: top + pixels - innerHeight * 0.28, behavior: 'instant'});
        },
        row,
        above,
      );
      await settled(page);
      const first = await alongIn(page, row);
      await page.keyboard.press('x');
      await settled(page);
      const other = await alongIn(page, row);
      assert.notEqual(other.lang, first.lang);
      const drift = (other.share - first.share) * other.height;
      assert.ok(Math.abs(drift) <= 2, `row ${row}: ${drift.toFixed(1)} pixels`);
      await page.keyboard.press('x');
      await settled(page);
      const back = await alongIn(page, row);
      assert.equal(back.lang, first.lang);
      assert.ok(Math.abs(back.top - first.top) <= 2, `row ${row}, back: ${back.top - first.top}`);
    }
  });

  it('are written for a phone as they are drawn there, and are as wide where no script ever draws them', async () => {
    const context = await visit.browser.createBrowserContext();
    const other = await context.newPage();
    await other.setViewport({width: 390, height: 844, hasTouch: true, isMobile: true});
    const widthOf = (): Promise<number> =>
      other.$$eval(
        '.row:not(.heads) .passage',
        (all) => all.find((one) => one.checkVisibility())!.getBoundingClientRect().width,
      );
    /** Where what a window shows of the text stands. */
    const placesOf = (): Promise<string[]> =>
      other.$$eval('.row :is(.sentence, .chip, .fold)', (all) =>
        all
          .filter((one) => one.checkVisibility({contentVisibilityAuto: true}))
          .map((one) => {
            const {left, top} = one.getBoundingClientRect();
            return {top, said: `${one.textContent.trim().slice(0, 20)} ${left} ${top}`};
          })
          .filter(({top}) => top < innerHeight)
          .map(({said}) => said),
      );
    const address = `${base}besanovas.lt~treaty.en.lt.html`;

    await other.setJavaScriptEnabled(false);
    await other.goto(address);
    const unscripted = await widthOf();

    await other.setJavaScriptEnabled(true);
    await other.setRequestInterception(true);
    const held: HTTPRequest[] = [];
    other.on('request', (request) => {
      if (request.url().endsWith('treaty.en.json')) held.push(request);
      else void request.continue();
    });
    await other.goto(address, {waitUntil: 'domcontentloaded'});
    const written = await widthOf();
    const places = await placesOf();
    while (held.length === 0) await settled(other);
    for (const request of held) void request.continue();
    await other.waitForFunction(() => !document.querySelector('.prerendered'));
    const drawn = await widthOf();
    const placesDrawn = await placesOf();
    await context.close();

    assert.equal(written, drawn);
    assert.ok(places.length > 3);
    assert.deepEqual(places, placesDrawn);
    assert.ok(unscripted >= drawn, `${unscripted} of ${drawn} pixels`);
  });

  it('are never under the card that explains them, nor under the bar, at any width', async () => {
    for (const [width, height] of [
      [1440, 900],
      [1280, 480],
      [1000, 800],
      [800, 1000],
      [390, 844],
    ] as const) {
      await page.setViewport({width, height});
      await page.goto(`${base}?ui=en`, {waitUntil: 'networkidle0'});
      for (let at = 1; at <= 3; at += 1) {
        await page.keyboard.press('j');
        await page.waitForFunction(
          (wanted) => document.querySelector('.card .position')?.textContent.startsWith(wanted),
          {},
          `${at} of`,
        );
        // Of a pair that stands in two places, one may be far away, or half behind the foot of the window.
        await page
          .waitForFunction(
            () =>
              [...document.querySelectorAll('.mark[data-open]')].some((mark) => {
                const [box] = mark.getClientRects();
                const x = box && box.x + box.width / 2;
                const y = box && box.y + box.height / 2;
                return x && y && mark.contains(document.elementFromPoint(x, y));
              }),
            {},
          )
          .catch(() => assert.fail(`${width} × ${height}: the words of finding ${at}`));
        await settled(page);
      }
    }
  });

  it('leave every target on a touch screen room enough, also with a card and a row opened', async () => {
    await page.setViewport({width: 390, height: 844, hasTouch: true, isMobile: true});
    await page.goto(`${base}?ui=lt`, {waitUntil: 'networkidle0'});
    await page.evaluate(axe);
    const cramped = (within = 'body'): Promise<string[]> =>
      page.evaluate(async (selector) => {
        const {violations} = await window.axe.run(selector, {runOnly: ['target-size']});
        return violations.flatMap(({nodes}) => nodes.map(({html}) => html));
      }, within);
    assert.deepEqual(await cramped(), []);
    await page.tap('.counterpart');
    assert.deepEqual(await cramped(), []);
    await page.keyboard.press('j');
    await page.waitForSelector('.card h2');
    await settled(page);
    // What the sheet covers in part is scrolled from under it.
    assert.deepEqual(await cramped('#greta-findings'), []);
  });

  it('are brought to the finding that is come to last, however fast, and not back to the one before', async () => {
    await page.setViewport({width: 390, height: 844, hasTouch: true, isMobile: true});
    await page.goto(`${base}?ui=lt`, {waitUntil: 'networkidle0'});
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.waitForSelector('.card h2');
    await settled(page);
    const tops = await page.$$eval('.mark[data-open]', (marks) =>
      marks.map((mark) => mark.getBoundingClientRect().top),
    );
    assert.ok(
      tops.some((top) => top > 0 && top < 844),
      tops.join(),
    );
  });

  it('are unfolded by the browser where what is folded is looked for', async () => {
    await page.setViewport({width: 1280, height: 900, hasTouch: false, isMobile: false});
    for (const [layout, folded] of [
      ['columns', '.cell .rest[hidden]'],
      ['differing', '.quiet > .rest[hidden]'],
      // The text that is not read: beside what is, and where only it speaks.
      ['one', '.group .row:not([hidden]) > .cell[hidden]'],
      ['one', '.group .row[hidden]'],
      ['one', '.group .row[hidden] .rest[hidden]'],
    ] as const) {
      await page.goto(`${base}?ui=en&layout=${layout}`, {waitUntil: 'networkidle0'});
      await page.waitForSelector(`${folded} .sentence`);
      // By the browser itself, as find-in-page does, which no driver of a browser without a window can start: the same
      // steps reveal what a fragment names (HTML, “ancestor revealing algorithm”).
      const id = await page.evaluate((selector) => {
        const link = document.createElement('a');
        const {id: sentence} = document.querySelector(`${selector} .sentence`)!;
        link.id = 'words';
        link.textContent = 'words';
        link.href = `#${sentence}`;
        link.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9';
        document.body.append(link);
        return sentence;
      }, folded);
      const isHidden = await page.$eval(
        `[id="${id}"]`,
        (sentence) => sentence.closest('[hidden]') !== null,
      );
      assert.ok(isHidden, layout);
      await page.click('#words');
      await page.waitForFunction(
        (sentence) => {
          const element = document.getElementById(sentence)!;
          const {top, bottom} = element.getBoundingClientRect();
          return !element.closest('[hidden]') && top >= 0 && bottom <= innerHeight;
        },
        {},
        id,
      );
    }
  });

  it('and all around them have no fault as a page, by axe, in any view, layout and dialog', async () => {
    const rules = [
      'bypass',
      'heading-order',
      'label-content-name-mismatch',
      'landmark-one-main',
      'landmark-unique',
      'page-has-heading-one',
      'region',
    ];
    const press = (selector: string) => (): Promise<void> =>
      page.$eval(selector, (element) => {
        element.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
      });
    const scenes: readonly (readonly [string, string, (() => Promise<void>)?])[] = [
      ['', '.mark'],
      ['layout=lines', '.mark'],
      ['layout=differing', '.quiet'],
      ['', '.card h2', press('.mark[data-tone=contradict]')],
      ['view=facts', '.facts td'],
      ['view=timeline', '.event'],
      ['view=figures', '.amounts'],
      ['q=vilni', '.hit-count'],
      ['mode=study', 'greta-study h2'],
      ['mode=compare', 'greta-study-result h2'],
      ['', 'dialog[open]', press('[data-opens=accounts]')],
      ['', 'dialog[open]', press('[data-opens=display]')],
      ['', 'dialog[open]', press('[data-opens=help]')],
      ['', '.repairs:popover-open p', press('.repair')],
      ['', '.beside:popover-open', press('.chip')],
    ];
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      await page.setViewport({width, height});
      for (const [query, sign, act] of scenes) {
        const where = `${query} ${sign}, ${width} wide`;
        await page.goto(`${base}?ui=en&${query}`, {waitUntil: 'networkidle0'});
        await page.waitForSelector('.mark, .event, .facts, .amounts, greta-study h2');
        await act?.();
        await page.waitForSelector(sign);
        await page.evaluate(axe);
        const found = await page.evaluate(async (only) => {
          const {violations} = await window.axe.run(document, {
            runOnly: only,
            rules: {'label-content-name-mismatch': {enabled: true}},
          });
          return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
        }, rules);
        assert.deepEqual(found, [], where);
      }
    }
  });

  it('are printed in the other views with their sources, and no heading of what is not there', async () => {
    await page.setViewport({width: 794, height: 1123});
    await page.emulateMediaType('print');
    for (const [view, sign] of [
      ['facts', '.facts'],
      ['timeline', '.lanes'],
      ['figures', '.amounts'],
    ] as const) {
      await page.goto(`${base}?ui=en&view=${view}`, {waitUntil: 'networkidle0'});
      await page.waitForSelector(sign);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const printed = await page.evaluate(() => ({
        headings: [...document.querySelectorAll('.print-notes h2')].map(
          ({textContent}) => textContent,
        ),
        unlined: [...document.querySelectorAll('.facts .sign')].filter(
          (one) => one.checkVisibility() && getComputedStyle(one).borderTopColor !== 'rgb(0, 0, 0)',
        ).length,
        pressed: [...document.querySelectorAll('.timeline button')].filter((button) =>
          button.checkVisibility(),
        ).length,
        hint: document.querySelector('.pointed')?.getBoundingClientRect().height ?? 0,
        // What is compared is looked at together: no end of a page comes between.
        parted: [...document.querySelectorAll('.amounts, .timeline, .facts tbody tr')].filter(
          (one) => getComputedStyle(one).breakInside !== 'avoid',
        ).length,
      }));
      const whole = {headings: ['Sources'], unlined: 0, pressed: 0, hint: 0, parted: 0};
      assert.deepEqual(printed, whole, view);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    }
    await page.emulateMediaType();
    await page.setViewport({width: 1440, height: 900});
  });

  it('are printed whole, with numbered findings and sources behind them', async () => {
    await page.setViewport({width: 1440, height: 900});
    await page.goto(`${base}?ui=en&layout=columns`, {waitUntil: 'networkidle0'});
    await page.waitForSelector('greta-findings .list a');
    await page.emulateMediaType('print');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const printed = await page.evaluate(() => ({
      // What is hidden until found has a size itself; its content has none.
      folded: [...document.querySelectorAll('.rest > *')].filter((part) => !part.checkVisibility())
        .length,
      pressed: [...document.querySelectorAll('button')].filter((button) => button.checkVisibility())
        .length,
      notes: document.querySelectorAll('.print-notes ol > li').length,
      numbers: [
        ...new Set(
          [...document.querySelectorAll('.mark[data-note]')].flatMap((mark) =>
            mark.getAttribute('data-note')!.split(', ').map(Number),
          ),
        ),
      ].sort((a, b) => a - b),
      listed: document.querySelector('greta-findings .list')?.checkVisibility(),
      sources: document.querySelector('.print-notes ul')?.textContent ?? '',
      discs: [...document.querySelectorAll('.print-notes .sign')].filter(
        (sign) => getComputedStyle(sign).borderTopColor === 'rgb(0, 0, 0)',
      ).length,
      parted: [...document.querySelectorAll('.print-notes ol > li')].filter((note) =>
        note.textContent.includes('(row '),
      ).length,
    }));
    assert.equal(printed.discs, printed.notes, 'paper has no tint, so every sign has a line');
    assert.equal(printed.parted, 0, 'the number of a row stays on its line');
    assert.equal(printed.folded, 0);
    assert.equal(printed.pressed, 0);
    assert.ok(printed.notes > 5);
    assert.equal(printed.listed, false, 'the notes stand for the list');
    assert.deepEqual(
      printed.numbers,
      Array.from({length: printed.notes}, (_, at) => at + 1),
      'every note has its number in the text',
    );
    assert.match(printed.sources, /Bešanovas/);
    // A sheet of A4: wider texts would be held to the length of a line.
    await page.setViewport({width: 794, height: 1123});
    const shares = await page.$$eval('.row[data-long]:has(> .silent)', (rows) =>
      rows.map((row) => {
        const [told, silent] = ['.cell:not(.silent)', '.cell.silent'].map(
          (cell) => row.querySelector(cell)!.getBoundingClientRect().width,
        );
        return told! / silent!;
      }),
    );
    assert.ok(shares.length > 0);
    assert.ok(
      shares.every((share) => share > 1.5),
      'the silence of one account leaves the other more room',
    );
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await page.$$eval('.mark[data-note], .print-notes', (all) => all.length), 0);
    await page.emulateMediaType();
    await page.setViewport({width: 1440, height: 900});
  });

  it('tell what is chosen and pressed by form in forced colours', async () => {
    await page.goto(`${base}?ui=en`, {waitUntil: 'networkidle0'});
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{name: 'forced-colors', value: 'active'}],
    });
    assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
    const lines = await page.evaluate(() =>
      ['contradict', 'compatible', 'series', 'agree', 'only'].map((tone) => {
        const mark = document.querySelector(`.mark[data-tone=${tone}]`)!;
        const {textDecorationLine, textDecorationStyle} = getComputedStyle(mark);
        return `${textDecorationLine} ${textDecorationStyle}`;
      }),
    );
    assert.equal(new Set(lines).size, 5, lines.join());
    assert.ok(lines.every((line) => line.startsWith('underline')));
    const outline = await page.$eval('.count[aria-pressed=true]', (button) => {
      return getComputedStyle(button).borderTopColor;
    });
    const tops = await page.$$eval('.bar nav a', (links) =>
      links.map((link) => {
        const words = document.createRange();
        words.selectNodeContents(link);
        return words.getBoundingClientRect().top;
      }),
    );
    assert.deepEqual(
      tops,
      tops.map(() => tops[0]),
      'the names of views stand in one line',
    );
    // There is one colour for all words of a link: its value is told from the rest by weight.
    const [value, rest] = await page.$eval('.told-elsewhere q:has(b)', (quotation) =>
      [quotation.querySelector('b')!, quotation].map((one) => getComputedStyle(one).fontWeight),
    );
    assert.ok(Number(value) > Number(rest), `${value} in ${rest}`);
    const other = await page.$eval('.count[aria-pressed=false]', (button) => {
      return getComputedStyle(button).borderTopColor;
    });
    assert.notEqual(outline, other);
    await page.$eval('.list li:has([data-tone=compatible]) a', (link) =>
      (link as HTMLElement).click(),
    );
    await page.waitForSelector('.figure .bar-value');
    const [drawn, written] = await page.$eval('.bar-value', (bar) => [
      getComputedStyle(bar).fill,
      getComputedStyle(bar.closest('.card')!).color,
    ]);
    assert.equal(drawn, written, 'what is drawn has the colour of words');
    await session.detach();
  });
});
