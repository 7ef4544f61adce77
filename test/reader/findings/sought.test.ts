import {assert} from '@open-wc/testing';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import {packs} from '../../../src/languages/index.js';
import {DocumentsOpenEvent} from '../../../src/reader/events.js';
import {card, mark, open, until, useStory} from '../page.js';

/** What the panel has said, from now on, each time that it was drawn. */
function saidIn(root: Element): readonly string[] {
  const said: string[] = [];
  new MutationObserver(() => {
    said.push(root.querySelector('greta-findings')?.textContent ?? '');
  }).observe(root, {childList: true, subtree: true, characterData: true});
  return said;
}

describe('a finding that is still to be found', () => {
  useStory();

  it('is not called lost while its words are looked for', async () => {
    const reader = await open();
    const said = saidIn(reader);
    const quote = 'The Swedish army entered Klaipėda on June 14';
    location.hash = `${new URLSearchParams({finding: 'f-of-old', quote, said: 'June 14'})}`;
    await until(() => reader.querySelector('.card')?.textContent.includes('birželio 12'), 'found');
    assert.isFalse(said.some((words) => words.includes('not here any more')));
  });

  it('is not called lost while the texts that it is in are loaded', async () => {
    const reader = await open();
    mark(reader, 'June 14').click();
    await card(reader);
    const documents = ['Riga', 'Mitau'].map((name) => ({
      path: `${name}.en.md`,
      source: `The army came to ${name} on May 3, 1704.`,
    }));
    const {comparison} = compareAccounts(documents, packs);
    reader.dispatchEvent(new DocumentsOpenEvent({comparison, notes: []}));
    await until(() => reader.querySelector('.heads')?.textContent.includes('Mitau'), 'others');
    await until(() => reader.querySelector('greta-findings h2'), 'their findings');
    const said = saidIn(reader);
    history.back();
    await until(() => reader.querySelector('.card')?.textContent.includes('birželio 12'), 'again');
    assert.isFalse(said.some((words) => words.includes('not here any more')));
  });
});
