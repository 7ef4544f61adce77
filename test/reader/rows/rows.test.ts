import {assert} from '@esm-bundle/chai';

import {titlePassageOf} from '../../../src/reader/rows/matter.js';
import {rowsOf} from '../../../src/reader/rows/rows.js';
import {storyFile} from '../story.js';

const {comparison} = storyFile();
const ids = comparison.accounts.map(({id}) => id);

/** The words of a cell. */
function text(
  account: number,
  cell: readonly {readonly start: number; readonly end: number}[],
): string {
  const {source} = comparison.accounts[account]!;
  return cell.map(({start, end}) => source.slice(start, end)).join('\n');
}

describe('rowsOf', () => {
  it('sets linked sentences side by side', () => {
    const row = rowsOf(comparison, ids).find(({cells}) =>
      text(1, cells[1]!).includes('signed a treaty'),
    );
    assert.isTrue(row?.linked);
    assert.include(text(0, row.cells[0]!), 'pasirašė sutartį');
  });

  it('shows every sentence of every account but its title exactly once, in the order of its text', () => {
    for (const [column, account] of comparison.accounts.entries()) {
      const shown = rowsOf(comparison, ids).flatMap(({cells}) =>
        cells[column]!.flatMap(({sentences}) => sentences.map(({id}) => id)),
      );
      const [, ...told] = account.passages.flatMap(({sentences}) => sentences.map(({id}) => id));
      assert.strictEqual(titlePassageOf(account)?.sentences.length, 1);
      assert.deepEqual(shown, told);
    }
  });

  it('stands the columns as asked', () => {
    const [first] = rowsOf(comparison, [...ids].reverse());
    assert.include(text(1, first!.cells[0]!), 'On May 3');
  });

  it('numbers the rows from 1', () => {
    const numbers = rowsOf(comparison, ids).map(({number}) => number);
    assert.deepEqual(
      numbers,
      numbers.map((_, index) => index + 1),
    );
  });
});
