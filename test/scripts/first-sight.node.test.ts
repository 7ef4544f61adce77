import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {rowsInSight, withFirstSight} from '../../scripts/site/first-sight.js';
import type {Book} from '../../src/reader/book/book.js';

/** A page of groups of rows, as the templates write it. */
const page = (...groups: number[][]): string =>
  `<main><div class="heads"></div>${groups
    .map((rows) => {
      const within = rows.map((row) => `<div class="row" data-row="${row}"></div>`).join('');
      return `<div class="group">${within}</div>`;
    })
    .join('')}</main>`;

/** The last of all that is seen first. */
const named = (text: string): string =>
  text.replace('<div class="group">', '<div class="group" id="first-sight">');

/** Rows that are seen first in every window. */
const both = (rows: number): {columns: number; alone: number} => ({columns: rows, alone: rows});

describe('the first sight of a page', () => {
  it('ends with the last row of it, and what is left of its group begins one of its own', () => {
    assert.equal(
      withFirstSight(page([1, 2, 3], [4, 5]), both(2)),
      named(page([1, 2], [3], [4, 5])),
    );
  });

  it('has rows of the next group too, where those of the first are short', () => {
    assert.equal(
      withFirstSight(page([1, 2], [3, 4], [5, 6]), both(5)),
      named(page([1, 2, 3, 4, 5], [6])),
    );
  });

  it('changes no group where it ends with one, or has every row', () => {
    assert.equal(withFirstSight(page([1, 2], [3, 4]), both(2)), named(page([1, 2], [3, 4])));
    assert.equal(withFirstSight(page([1, 2]), both(2)), named(page([1, 2])));
  });

  it('has in a group of their own the rows that only one kind of window has room for', () => {
    const second = (kind: string, rest: number[][]): string =>
      page([1, 2], [3, 4, 5], ...rest).replace(
        '<div class="group"><div class="row" data-row="3">',
        `<div class="group ${kind}" id="first-sight"><div class="row" data-row="3">`,
      );
    const groups = page([1, 2, 3, 4], [5, 6]);
    assert.equal(withFirstSight(groups, {columns: 2, alone: 5}), second('alone', [[6]]));
    assert.equal(withFirstSight(groups, {columns: 5, alone: 2}), second('columns', [[6]]));
    assert.equal(
      withFirstSight(page([1, 2, 3, 4, 5]), {columns: 2, alone: 5}),
      second('alone', []),
    );
  });

  it('has few long rows and many short ones, the first account’s alone where no other stands beside it', () => {
    /** A book of rows in which each account tells as many code units. */
    const book = (...rows: number[][]): Pick<Book, 'rows' | 'lookup'> =>
      ({
        rows: rows.map((lengths, at) => ({
          number: at + 1,
          linked: true,
          cells: lengths.map((end) => (end > 0 ? [{start: 0, end}] : [])),
        })),
      }) as unknown as Book;
    const long = rowsInSight(book([100, 3000], [2000, 100], [100, 100]));
    assert.deepEqual(long, {columns: 1, alone: 2});

    const rowsOf = (length: number): number =>
      rowsInSight(book(...Array.from({length: 99}, () => [length, length]))).columns;
    assert.ok(rowsOf(30) < 3 * rowsOf(300), 'room between rows fills a window too');
    assert.ok(rowsOf(30) > rowsOf(300));
    assert.deepEqual(rowsInSight(book([10, 10])), {columns: 1, alone: 1});
  });
});
