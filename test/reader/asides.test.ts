import {assert} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import {open, useStory} from './page.js';
import {DOCUMENTS} from './story.js';

const SOURCES = '## Sources\n\nA. Writer, *The War by the River*, Riga, 1904.\n';

describe('what stands behind the rows', () => {
  useStory(DOCUMENTS.map((one) => ({...one, source: `${one.source}\n\n${SOURCES}`})));
  afterEach(() => setViewport({width: 1280, height: 800}));

  for (const layout of ['columns', 'lines', 'one']) {
    it(`stands under its own text, in the layout “${layout}”`, async () => {
      await setViewport({width: 1440, height: 900});
      const reader = await open(`?ui=en&layout=${layout}`);
      const heads = [...reader.querySelectorAll('.heads .cell')];
      const asides = [...reader.querySelectorAll('.asides .cell')];
      assert.isAbove(heads.length, 1);
      for (const [at, head] of heads.entries()) {
        const [over, under] = [head, asides[at]!].map((one) => one.getBoundingClientRect());
        if (layout === 'columns') assert.closeTo(under!.left, over!.left, 2);
        if (layout !== 'one' || at === 0) assert.isAbove(under!.width, 200);
      }
    });
  }

  it('is opened by words in the language of the page', async () => {
    const reader = await open('?ui=en');
    const summaries = reader.querySelectorAll('.asides summary');
    assert.isNotEmpty(summaries);
    for (const summary of summaries) {
      assert.strictEqual(summary.closest<HTMLElement>('[lang]')!.lang, 'en');
    }
  });

  it('is shown without its markup', async () => {
    const reader = await open();
    const text = reader.querySelector('.asides')!.textContent;
    assert.include(text, 'The War by the River, Riga');
    assert.notInclude(text, '*');
  });
});
