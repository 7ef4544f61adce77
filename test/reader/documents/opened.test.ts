import {assert} from '@open-wc/testing';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import {packs} from '../../../src/languages/index.js';
import {DocumentsOpenEvent} from '../../../src/reader/events.js';
import '../../../src/reader/elements/own-documents.js';
import {open, until, useStory} from '../page.js';
import {useSourceWorkers} from '../source-workers.js';

describe('documents that were opened', () => {
  useStory();
  useSourceWorkers();

  it('are said to be on show, which the first texts of a page are not', async () => {
    const reader = await open();
    const said = (): string =>
      [...reader.querySelectorAll('.unseen[role=status]')].map((one) => one.textContent).join('');
    assert.notInclude(said(), 'On show');
    const {comparison} = compareAccounts(
      ['Riga', 'Mitau'].map((name) => ({
        path: `${name}.en.md`,
        source: `# ${name}\n\nThe army came to ${name} on May 3, 1704.`,
      })),
      packs,
    );
    reader.dispatchEvent(new DocumentsOpenEvent({comparison, notes: []}));
    await until(() => said().includes('On show: Riga and Mitau.'), 'what is on show');
  });

  it('are shown although something is wrong with them, which is said until it has been read', async () => {
    const reader = await open();
    const panel = document.createElement('greta-own-documents');
    reader.append(panel);
    panel.brought = [
      new File(['---\ntitle: [Riga\n---\n\nThe army came to Riga on May 3, 1704.'], 'riga.en.md'),
      new File(['<TEI><text>\n<p>It came <hi>on May 4, 1704.</p></text></TEI>'], 'mitau.en.xml'),
    ];
    await until(() => reader.querySelector('.notice'), 'what is wrong');
    assert.include(reader.querySelector('.heads')!.textContent, 'mitau');
    const notice = reader.querySelector<HTMLElement>('.notice')!;
    const low = notice.offsetHeight;
    assert.strictEqual(notice.innerText.trim().split('\n')[0], 'Faults in the documents: 2.');
    notice.querySelector('summary')!.click();
    assert.isAbove(notice.offsetHeight, low);
    const said = [...notice.querySelectorAll('p')].map(({textContent}) => textContent);
    assert.strictEqual(said.length, 2);
    assert.match(said[0]!, /front matter of “riga\.en\.md”.+ line 3\./);
    assert.match(said[1]!, /“mitau\.en\.xml”.+<hi>.+ line 2\./);
    reader.querySelector<HTMLButtonElement>('.notice button')!.click();
    await until(() => !reader.querySelector('.notice'), 'it has been read');
    const {library} = await import('../../../src/library/library.js');
    await library().clear();
  });
});
