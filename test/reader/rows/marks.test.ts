import {assert} from '@esm-bundle/chai';

import {readAccount} from '../../../src/engine/read/read-account.js';
import {importDocument} from '../../../src/import/import-document.js';
import {packs} from '../../../src/languages/index.js';
import {shownText} from '../../../src/reader/findings/marks.js';

/** The passages of a document as they are shown. */
function shown(text: string, path: string): string[] {
  const document = importDocument(new TextEncoder().encode(text), path);
  const {account} = readAccount(document.source, document, packs);
  return account.passages.map((passage) => shownText(account.source, passage, passage.markup));
}

describe('the text of a passage as it is shown', () => {
  it('parts the cells of a table, and nothing else', () => {
    assert.deepEqual(
      shown('| Base | Troops |\n| --- | ---: |\n| **Alytus** | 8,000 |\n', 'a.en.md'),
      ['Base · Troops', 'Alytus · 8,000'],
    );
    assert.deepEqual(
      shown(
        '<table><tr><th>Base</th><th>Troops</th></tr><tr><td>Alytus</td><td>8,000</td></tr></table>',
        'a.en.html',
      ),
      ['Base · Troops', 'Alytus · 8,000'],
    );
    assert.deepEqual(
      shown('The Bases\n\nBase\tTroops\nAlytus \t 8,000\nPrienai\t2,500\n', 'a.en.txt'),
      ['The Bases', 'Base · Troops', 'Alytus · 8,000', 'Prienai · 2,500'],
    );
    assert.deepEqual(shown('<p>The <b>army</b> came.</p>', 'a.en.html'), ['The army came.']);
    assert.include(
      shown('{{Infobox battle\n| date = 12 June 1704\n}}\nThe town fell.\n', 'a.en.wiki'),
      'date: 12 June 1704',
    );
    assert.deepEqual(shown('The [[Kaunas|town]] fell.\n\n== War ==\n', 'a.en.wiki'), [
      'The town fell.',
      'War',
    ]);
  });
});
