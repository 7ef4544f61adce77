import {assert} from '@open-wc/testing';

import {toldApart} from '../../src/reader/told-apart.js';
import {open, until, useStory} from './page.js';
import {storyFile} from './story.js';

const EARLIER = `# The Siege of Riga

The siege of Riga began in May 1704. The garrison was soundly defeated on the walls of the town.

In the autumn of 1705 the fleet brought 37 guns to Memel and left.`;

/** A text, as it stood once and as it stands now. */
const VERSIONS = [
  {path: 'riga-1.en.md', source: EARLIER},
  {path: 'riga-2.en.md', source: EARLIER.replace('soundly defeated', 'destroyed')},
];

describe('two versions of one text', () => {
  useStory(VERSIONS);

  it('are told apart where they have one title', async () => {
    const reader = await open();
    const heads = [...reader.querySelectorAll('.heads h2')].map(({textContent}) =>
      textContent.trim(),
    );
    assert.deepEqual(heads, ['The Siege of Riga (riga-1)', 'The Siege of Riga (riga-2)']);
  });

  it('show where only words differ, where nothing else is asked for', async () => {
    const reader = await open('?ui=en&layout=differing', '/story/', '[data-layout=differing] .row');
    await until(() => reader.textContent.includes('soundly'), 'the rows');
    const shown = [...reader.querySelectorAll('.row:not(.heads)')]
      .filter((row) => row.checkVisibility() && !row.closest('[hidden]'))
      .map(({textContent}) => textContent);
    assert.isTrue(shown.some((text) => text.includes('soundly')));
    assert.isFalse(shown.some((text) => text.includes('37 guns')));
  });

  it('are not said to differ in nothing', async () => {
    const reader = await open('?ui=en', '/story/', 'greta-findings .none');
    assert.include(reader.querySelector('greta-findings .none')!.textContent, 'tinted');
  });
});

describe('titles', () => {
  const [account] = storyFile(VERSIONS).comparison.accounts;
  const told = (...accounts: readonly [title: string, path: string][]): string[] =>
    toldApart(accounts.map(([title, path]) => ({...account!, title, path}))).map(
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
});
