import {assert} from '@esm-bundle/chai';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import {importDocument} from '../../src/import/import-document.js';
import {packs} from '../../src/languages/index.js';
import '../../src/reader/elements/reader.js';
import {until} from '../reader/until.js';
import {HTML_VECTORS, MARKDOWN_VECTORS} from './vectors.js';

const hits: unknown[] = [];

/** What a document may make of itself in the page. */
const ALLOWED =
  'a, abbr, article, aside, b, bdi, blockquote, br, button, caption, cite, code, col, colgroup, dd, del, details, div, dl, dt, em, ' +
  'figcaption, figure, footer, g, h1, h2, h3, h4, h5, h6, header, hr, i, ins, li, main, mark, nav, ol, p, path, pre, q, rect, s, ' +
  'section, small, span, strong, sub, summary, sup, svg, table, tbody, td, text, th, thead, time, title, tr, u, ul, wbr';

/** Longer than two frames; of a page that it takes for hidden Chromium draws none. */
const TWO_FRAMES = 500;

async function settled(): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, TWO_FRAMES));
  for (let frame = 0; frame < 2; frame += 1)
    await Promise.race([new Promise(requestAnimationFrame), late]);
}

/** Renders a document that holds a vector beside one that does not, and says what is wrong with what became of it. */
async function became(source: string, name: string): Promise<string[]> {
  const hostile = importDocument(new TextEncoder().encode(source), name);
  const other = {path: 'other.en.md', source: 'On 15 June 1704 the Swedish army entered Riga.'};
  const {comparison} = compareAccounts([hostile, other], packs);
  const reader = document.createElement('greta-reader');
  reader.ui = 'en';
  reader.file = {comparison, notes: []};
  document.body.append(reader);
  await until(
    () => reader.querySelector('#rows')?.textContent.includes('Swedish'),
    `nothing was shown of ${source}`,
  );
  await settled();
  const rows = reader.querySelector('#rows');
  const wrong = [...hits.splice(0).map((what) => `ran ${String(what)}`)];
  for (const element of rows?.querySelectorAll('*') ?? []) {
    if (!element.matches(ALLOWED)) wrong.push(`holds ${element.outerHTML.slice(0, 100)}`);
    for (const attribute of element.getAttributeNames()) {
      if (/^(?:on|srcdoc|ping|style|formaction|xlink)/.test(attribute)) {
        wrong.push(`has ${attribute} at ${element.localName}`);
      }
    }
    if (element instanceof HTMLAnchorElement && !/^(?:https?|mailto):$/.test(element.protocol)) {
      wrong.push(`links to ${element.href}`);
    }
  }
  reader.remove();
  return wrong;
}

describe('a hostile document', () => {
  before(() => {
    Object.assign(window, {ran: (what: unknown) => hits.push(what)});
  });

  const said = 'On 14 June 1704 the Swedish army entered Riga.';

  for (const [kind, vectors] of Object.entries(HTML_VECTORS)) {
    it(`stays text in Markdown, whatever it tries by ${kind}`, async () => {
      for (const vector of vectors) {
        assert.deepEqual(await became(`${said}\n\n${vector}\n\nMore.`, 'a.en.md'), [], vector);
      }
    });

    it(`stays text in HTML, whatever it tries by ${kind}`, async () => {
      for (const vector of vectors) {
        const page = `<p>${said}</p>${vector}<p>More.</p>`;
        assert.deepEqual(await became(page, 'a.en.html'), [], vector);
      }
    });
  }

  it('stays text, whatever it tries by the ways of Markdown', async () => {
    for (const vector of MARKDOWN_VECTORS) {
      assert.deepEqual(await became(`${said}\n\n${vector}`, 'a.en.md'), [], vector);
    }
  });

  it('would be seen, if it ran', async () => {
    const image = document.createElement('img');
    image.setAttribute('onerror', "ran('seen')");
    const failed = new Promise((resolve) => image.addEventListener('error', resolve));
    image.src = 'data:image/png,broken';
    document.body.append(image);
    await failed;
    assert.deepEqual(hits.splice(0), ['seen']);
    image.remove();
  });
});
