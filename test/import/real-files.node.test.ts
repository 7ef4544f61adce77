import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import type {Comparison} from '../../src/engine/comparison.js';
import {importDocument} from '../../src/import/import-document.js';
import {packs} from '../../src/languages/index.js';

/** The retold accounts as other formats, made by Pandoc 2.17. */
const FORMATS = ['docx', 'odt', 'html', 'xml'];

function compare(folder: string, extension: string): Comparison {
  const documents = ['besanovas.lt', 'treaty.en'].map((name) => {
    const path = `${name}.${extension}`;
    return importDocument(readFileSync(new URL(`${folder}${path}`, import.meta.url)), path);
  });
  return compareAccounts(documents, packs).comparison;
}

/** What was found, without what hangs on offsets. */
function foundIn({findings}: Comparison): string[] {
  return findings.map(({verdict, reconcile, topic, claims}) =>
    [verdict, reconcile, topic, claims.length].join(' '),
  );
}

describe('an account in a format made by other hands', () => {
  const plain = compare('../../sources/', 'md');

  for (const extension of FORMATS) {
    it(`has the same mentions and findings as .${extension}`, () => {
      const other = compare('./files/', extension);
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
