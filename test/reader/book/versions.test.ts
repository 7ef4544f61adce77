import {assert} from '@open-wc/testing';

import {toldApart} from '../../../src/wording/told-apart.js';
import {open, until, useStory} from '../page.js';
import {storyFile} from '../story.js';

const EARLIER = `# The Siege of Riga in 1704

The siege of Riga began in May 1704. The garrison was soundly defeated on the walls of the town.

In the autumn of 1705 the fleet brought 37 guns to Memel and left.

Nobody wrote down what the merchants thought.`;

/** A text, as it stood once and as it stands now. */
const VERSIONS = [
  {path: 'riga-1.en.md', source: EARLIER},
  {
    path: 'riga-2.en.md',
    // Set in bold is not worded otherwise.
    source: EARLIER.replace('soundly defeated', 'destroyed')
      .replace('the fleet', '**the fleet**')
      .replace(/Nobody.*/u, ''),
  },
];

describe('two versions of one text', () => {
  useStory(VERSIONS);

  it('are told apart where they have one title', async () => {
    const reader = await open();
    const heads = [...reader.querySelectorAll('.heads h2')].map(({textContent}) =>
      textContent.trim(),
    );
    assert.deepEqual(heads, [
      'The Siege of Riga in 1704 (riga-1)',
      'The Siege of Riga in 1704 (riga-2)',
    ]);
  });

  it('keep the marks of their titles', async () => {
    const reader = await open('?ui=en&show=agree');
    assert.strictEqual(reader.querySelector('.heads .mark')?.textContent.trim(), '1704');
  });

  it('show where only words differ, where nothing else is asked for', async () => {
    const reader = await open('?ui=en&layout=differing', '/story/', '[data-layout=differing] .row');
    await until(() => reader.textContent.includes('soundly'), 'the rows');
    const shown = [...reader.querySelectorAll('.row:not(.heads)')]
      .filter((row) => row.checkVisibility() && !row.closest('[hidden]'))
      .map(({textContent}) => textContent);
    assert.isTrue(shown.some((text) => text.includes('soundly')));
    assert.isFalse(shown.some((text) => text.includes('37 guns')));
    assert.isTrue(shown.some((text) => text.includes('Nobody wrote')));
  });

  it('are walked from one row that differs to the next, and round the end', async () => {
    const reader = await open('?ui=en', '/story/', '.differing');
    const step = async (name: string): Promise<string> => {
      const before = location.href;
      reader.querySelector<HTMLElement>(`.differing [title="${name}"]`)!.click();
      await until(() => location.href !== before, 'a step');
      await reader.updateComplete;
      const at = new URLSearchParams(location.hash.slice(1)).get('at')!;
      return document.getElementById(at)!.textContent.trim();
    };
    assert.include(await step('Next difference'), 'soundly');
    assert.include(await step('Next difference'), 'Nobody wrote');
    assert.include(reader.querySelector('.differing')!.textContent, '2 of 2');
    assert.include(await step('Next difference'), 'soundly');
    assert.include(await step('Previous difference'), 'Nobody wrote');
  });

  it('are not said to differ in nothing', async () => {
    const reader = await open('?ui=en', '/story/', 'greta-findings .none');
    assert.include(reader.querySelector('greta-findings .none')!.textContent, 'tinted');
  });
});

describe('titles', () => {
  const [account] = storyFile(VERSIONS).comparison.accounts;
  const told = (...accounts: readonly [title: string, path: string, lang?: string][]): string[] =>
    toldApart(accounts.map(([title, path, lang = 'lt']) => ({...account!, title, path, lang}))).map(
      ({title}) => title,
    );

  it('stay as they are where they differ', () => {
    assert.deepEqual(told(['Saulė', 'a.md'], ['Žalgiris', 'b.md']), ['Saulė', 'Žalgiris']);
  });

  it('are names of files where these begin with them, without folders and endings', () => {
    assert.deepEqual(told(['Saulė', 'Saulė.txt'], ['Saulė', 'Saulė 2.txt'], ['Kita', 'c.md']), [
      'Saulė',
      'Saulė 2',
      'Kita',
    ]);
    assert.deepEqual(told(['Saulė', 'old/s.lt.md'], ['Saulė', 'new/v. 1236.lt.md']), [
      'Saulė (s)',
      'Saulė (v. 1236)',
    ]);
  });

  it('have languages beside them where these differ', () => {
    assert.deepEqual(told(['Saulė', 'Saulė.lt.md'], ['Saulė', 'Saulė.en.md', 'en']), [
      'Saulė (lietuvių)',
      'Saulė (English)',
    ]);
  });

  it('have numbers beside them where files of one language are called alike', () => {
    assert.deepEqual(told(['Saulė', 'old/s.md'], ['Saulė', 'new/s.md'], ['Kita', 's.md']), [
      'Saulė (1)',
      'Saulė (2)',
      'Kita',
    ]);
  });
});
