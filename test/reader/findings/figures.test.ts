import {assert} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import type {GretaReader} from '../../../src/reader/elements/reader.js';
import {open, until, useStory} from '../page.js';

/** A sum and its parts, in an account whose title is too long for a line beside the bars. */
const SUMMED = [
  {
    path: 'karas.lt.md',
    source: '# Karas\n\n1704 m. gegužės 3 d. susitarta dėl 18 786 švedų karių.',
  },
  {
    path: 'war.en.md',
    source: `# The war of the northern kingdoms over the river and its many towns

On May 3, 1704, the final agreement named four bases with 18,786 Swedish soldiers. In Riga stood 8,000 soldiers, in Memel 2,500, in Reval 3,500, and in Narva 4,500.`,
  },
];

/** The figures, with the table of the sum. */
async function summed(): Promise<HTMLTableElement> {
  const reader: GretaReader = await open('?ui=en&view=figures');
  await until(() => reader.querySelector('.amounts'), 'the figures');
  const tables = [...reader.querySelectorAll<HTMLTableElement>('.amounts table')];
  return tables.find(({rows}) => rows.length > 4)!;
}

describe('figures', () => {
  useStory(SUMMED);
  afterEach(() => setViewport({width: 1280, height: 800}));

  it('keep bars of one account evenly apart, also where its title takes two lines beside the first', async () => {
    await setViewport({width: 1000, height: 800});
    const table = await summed();
    const tops = [...table.querySelectorAll('.amount')].map(
      (bar) => bar.getBoundingClientRect().top,
    );
    const title = document.createRange();
    title.selectNodeContents(table.querySelector('th')!);
    assert.approximately(title.getBoundingClientRect().top, tops[0]!, 8);
    const gaps = tops.slice(1).map((top, at) => top - tops[at]!);
    assert.isAtMost(Math.max(...gaps) - Math.min(...gaps), 1);
  });

  it('say the title of an account once, for all that it states', async () => {
    const [name, ...others] = (await summed()).querySelectorAll('th');
    assert.equal(others.length, 0);
    assert.equal(name!.scope, 'rowgroup');
    assert.equal(name!.rowSpan, 5);
  });
});

describe('a view that has nothing to show', () => {
  const DATED = [
    {
      path: 'sutartis.lt.md',
      source: '# Sutartis\n\nSutartis pasirašyta 1704 m. gegužės 3 d. Rygoje.',
    },
    {path: 'treaty.en.md', source: '# Treaty\n\nThe treaty was signed on May 3, 1704, in Riga.'},
  ];
  useStory(DATED);
  const none = async (query: string): Promise<HTMLElement> => {
    const reader = await open(`?ui=en&${query}`);
    await until(() => reader.querySelector('greta-figures .none'), 'why');
    return reader.querySelector<HTMLElement>('greta-figures .none')!;
  };

  it('says that there is nothing of that, where nobody has filtered', async () => {
    const {textContent} = await none('view=figures');
    assert.include(textContent, 'No amount and no length of time was found');
    assert.notInclude(textContent, 'filters');
  });

  it('offers to clear the filters where there are any', async () => {
    const {textContent} = await none('view=figures&words=galley');
    assert.include(textContent, 'Clear the filters');
  });
});
