import {assert} from '@esm-bundle/chai';

import {UnusableDocumentError} from '../../../src/engine/problem.js';
import {readAccount} from '../../../src/engine/read/read-account.js';
import {packs} from '../../../src/languages/index.js';

/** What a text has too much of, where it may have a hundred paragraphs and a thousand sentences. */
function tooMuchOf(path: string, source: string): string | undefined {
  try {
    readAccount(source, {path, lang: 'en', most: {paragraphs: 100, sentences: 1000}}, packs);
    return undefined;
  } catch (error) {
    assert.instanceOf(error, UnusableDocumentError);
    const {problem} = error;
    assert.isAtLeast('count' in problem ? problem.count : 0, 100);
    return problem.code;
  }
}

describe('readAccount, of a text that holds more than it may', () => {
  for (const [path, paragraph] of [
    ['a.md', 'A.\n\n'],
    ['a.md', '- a\n'],
    ['a.md', '1. a\n'],
    ['a.md', '# a\n'],
    ['a.md', 'a\n---\n'],
    ['a.md', 'a\n===\n'],
    ['a.md', '> a\n\n'],
    ['a.md', '|a|\n'],
    ['a.txt', 'A.\n'],
    ['a.txt', '* a\n'],
    ['a.wiki', '* a\n'],
    ['a.wiki', '== a ==\n'],
    ['a.html', '<p>a'],
    ['a.html', '<H2>a</H2>'],
    ['a.html', '<dd>a'],
    ['a.html', '<tr><td>a'],
    ['a.html', '<article>a</article>'],
    ['a.docx', '<p>a</p>\n'],
  ] as const) {
    it(`says so of paragraphs like ${JSON.stringify(paragraph)} in ${path}`, () => {
      assert.strictEqual(tooMuchOf(path, paragraph.repeat(400)), 'too-many-paragraphs');
      assert.isUndefined(tooMuchOf(path, paragraph.repeat(40)));
    });
  }

  it('says so of sentences in one paragraph', () => {
    assert.strictEqual(tooMuchOf('a.txt', 'A town fell. '.repeat(2000)), 'too-many-sentences');
    assert.isUndefined(tooMuchOf('a.txt', 'A town fell. '.repeat(900)));
  });

  it('takes the lines of wrapped text for what they are', () => {
    const line = 'The walls of the town stood as they had stood in the days of the old king and\n';
    assert.isUndefined(tooMuchOf('a.txt', `${line.repeat(9)}fell.\n\n`.repeat(40)));
    assert.isUndefined(tooMuchOf('a.md', `${line.repeat(9)}fell.\n\n`.repeat(40)));
  });
});
