import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {withFirstSight} from '../../scripts/site/first-sight.js';

/** A page of groups of rows, as the templates write it. */
const page = (...groups: number[][]): string =>
  `<main><div class="heads"></div>${groups
    .map((rows) => {
      const within = rows.map((row) => `<div class="row" data-row="${row}"></div>`).join('');
      return `<div class="group">${within}</div>`;
    })
    .join('')}</main>`;

const named = (text: string): string =>
  text.replace('<div class="group">', '<div class="group" id="first-sight">');

describe('the first sight of a page', () => {
  it('ends with the last row of it, and what is left of its group begins one of its own', () => {
    assert.equal(withFirstSight(page([1, 2, 3], [4, 5]), 2), named(page([1, 2], [3], [4, 5])));
  });

  it('has rows of the next group too, where those of the first are short', () => {
    assert.equal(
      withFirstSight(page([1, 2], [3, 4], [5, 6]), 5),
      named(page([1, 2, 3, 4, 5], [6])),
    );
  });

  it('changes no group where it ends with one, or has every row', () => {
    assert.equal(withFirstSight(page([1, 2], [3, 4]), 2), named(page([1, 2], [3, 4])));
    assert.equal(withFirstSight(page([1, 2]), 2), named(page([1, 2])));
  });
});
