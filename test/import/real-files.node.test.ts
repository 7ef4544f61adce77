import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import type {Comparison} from '../../src/engine/comparison.js';
import {openDocument} from '../../src/import/open-document.js';
import {packs} from '../../src/languages/index.js';

/** The retold accounts as other formats, made by Pandoc 2.17; and printed by Chromium, in justified lines with words parted. */
const FORMATS = ['docx', 'odt', 'html', 'xml', 'pdf'];

async function compare(folder: string, extension: string): Promise<Comparison> {
  const documents = await Promise.all(
    ['besanovas.lt', 'treaty.en'].map((name) => {
      const path = `${name}.${extension}`;
      return openDocument(readFileSync(new URL(`${folder}${path}`, import.meta.url)), path);
    }),
  );
  return compareAccounts(documents, packs).comparison;
}

/** What was found, without what hangs on offsets. */
function foundIn({findings}: Comparison): string[] {
  return findings.map(({verdict, reconcile, topic, claims}) =>
    [verdict, reconcile, topic, claims.length].join(' '),
  );
}

describe('an account in a format made by other hands', () => {
  for (const extension of FORMATS) {
    it(`has the same mentions and findings as .${extension}`, async () => {
      const plain = await compare('../../sources/', 'md');
      const other = await compare('./files/', extension);
      assert.deepEqual(foundIn(other), foundIn(plain));
      const mentionsIn = ({accounts}: Comparison): string[] =>
        accounts.flatMap(({mentions}) =>
          mentions.map(
            ({kind, text, value}) =>
              `${kind} ${text.replace(/\s+/g, ' ')} ${JSON.stringify(value)}`,
          ),
        );
      const found = mentionsIn(other);
      for (const mention of mentionsIn(plain)) assert.ok(found.includes(mention), mention);
      // Of its own it has only what the front matter said: the title and the author.
      assert.ok(found.length - mentionsIn(plain).length < 5);
    });
  }
});
