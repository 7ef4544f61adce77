import {assert} from '@open-wc/testing';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import {packs} from '../../src/languages/index.js';
import {DocumentsOpenEvent} from '../../src/reader/events.js';
import {open, until, useStory} from './page.js';

describe('documents that were opened', () => {
  useStory();

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
});
