import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {readFrontMatter} from '../../../src/engine/read/front-matter.js';

function problemsOf(yaml: string): object[] {
  return readFrontMatter(yaml, 'a.md').problems;
}

describe('readFrontMatter', () => {
  it('reads title, language and credit', () => {
    const yaml = [
      '---',
      'title: "The road: a history"',
      'lang: en-GB',
      'author: A. Writer',
      'year: 0988',
      'address: https://example.org/road',
      'rights: CC BY 4.0',
      'retold: true',
      '---',
    ].join('\r\n');
    assert.deepEqual(readFrontMatter(yaml, 'a.md'), {
      frontMatter: {
        title: 'The road: a history',
        lang: 'en-GB',
        credit: {
          author: 'A. Writer',
          year: '0988',
          address: 'https://example.org/road',
          rights: 'CC BY 4.0',
          retold: true,
        },
      },
      problems: [],
    });
  });

  it('names line and field of a value that cannot be', () => {
    assert.deepEqual(problemsOf('---\ntitle: a\naddress: javascript:alert(1)\nlang: [en]\n---'), [
      {code: 'front-matter-value', path: 'a.md', line: 4, column: 7, field: 'lang'},
      {code: 'front-matter-value', path: 'a.md', line: 3, column: 10, field: 'address'},
    ]);
    assert.deepEqual(problemsOf('---\nretold: perhaps\n---'), [
      {code: 'front-matter-value', path: 'a.md', line: 2, column: 9, field: 'retold'},
    ]);
  });

  it('names the line of a fault in the syntax', () => {
    assert.deepEqual(problemsOf('---\ntitle: a\ntitle: b\n---'), [
      {code: 'front-matter-syntax', path: 'a.md', line: 3, column: 1},
    ]);
  });

  it('misses the credit of a text that is retold, and of no other', () => {
    assert.deepEqual(problemsOf('---\ntitle: a\nretold: true\nauthor: b\n---'), [
      {code: 'front-matter-missing', path: 'a.md', field: 'rights'},
    ]);
    assert.deepEqual(problemsOf('---\ntitle: a\n---'), []);
  });

  it('survives aliases that would unfold without end', () => {
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c';
    assert.deepEqual(readFrontMatter(`---\n${bomb}\n---`, 'a.md').frontMatter, {credit: {}});
  });

  it('reads plain lines as the parser does, to which a comment leaves them', () => {
    const piece = fc.constantFrom(
      ...['a', 'Ž', '7', '1939', '0988', 'true', 'False', 'null', 'https://a.org/b#c'],
      ...[' ', ':', ': ', '#', ' #', '"', "'", '[', '{', '&', '|', '-', '~', '.', 'e3', '\t'],
    );
    const words = fc.array(piece, {maxLength: 4}).map((pieces) => pieces.join(''));
    const name = fc.constantFrom('title', 'author', 'year', 'lang', 'retold', 'rights', 'other');
    const lines = fc.array(
      fc.tuple(name, words).map((pair) => pair.join(': ')),
      {maxLength: 4},
    );
    fc.assert(
      fc.property(lines, (some) => {
        const text = some.join('\n');
        const [plain, parsed] = [`---\n${text}\n---`, `---\n# a comment\n${text}\n---`].map(
          (yaml) => readFrontMatter(yaml, 'a.md'),
        );
        assert.deepEqual(plain!.frontMatter, parsed!.frontMatter);
        // A comment moves them down by a line.
        const [here, there] = [plain, parsed].map((read) =>
          read!.problems.map(({line, column, ...wrong}) => wrong),
        );
        assert.deepEqual(here, there);
      }),
    );
  });
});
