import {assert} from '@esm-bundle/chai';

import {amendmentOf, sumsOfRows} from '../../../src/engine/saved/table-sum.js';

const HEAD = ['account', 'says'];
const ONE = ['one.en', '3 May'];
const OTHER = ['two.en', '4 May'];

/** Rows with the numbers that a spreadsheet gives them. */
const numbered = (...rows: readonly (readonly string[])[]): [number, readonly string[]][] =>
  rows.map((cells, at) => [at + 1, cells]);

describe('a table since it was saved', () => {
  const saved = sumsOfRows([HEAD, ONE, OTHER]);

  it('is unchanged in whatever order its rows stand, and without empty cells at their ends', () => {
    assert.isUndefined(amendmentOf(saved, numbered(HEAD, ONE, OTHER)));
    assert.isUndefined(amendmentOf(saved, numbered(OTHER, HEAD, ONE)));
    const withEmpty = sumsOfRows([HEAD, [...ONE, '', '']]);
    assert.isUndefined(amendmentOf(withEmpty, numbered(HEAD, ONE)));
  });

  it('names the row that says something else, and counts what it said as missing', () => {
    assert.deepEqual(amendmentOf(saved, numbered(HEAD, ['one.en', '5 May'], OTHER)), {
      rows: [2],
      missing: 1,
    });
  });

  it('counts the rows that are gone', () => {
    assert.deepEqual(amendmentOf(saved, numbered(HEAD, OTHER)), {rows: [], missing: 1});
  });

  it('names a row that was copied once too often', () => {
    assert.deepEqual(amendmentOf(saved, numbered(HEAD, ONE, OTHER, ONE)), {rows: [4], missing: 0});
  });
});
