import {assert} from '@esm-bundle/chai';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import type {ComparedAccount, Link} from '../../../src/engine/comparison.js';
import {packs} from '../../../src/languages/index.js';
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

  it('begin a chapter with its heading, also where the sentence above it is linked', () => {
    const sources = [
      '# Riga\n\nOn 3 May 1704 Riga had 9,000 inhabitants.\n\n## The fall\n\nOn 5 June 1704 the gate was opened.\n',
      '# The town\n\nThere were 8,000 inhabitants in Riga on 3 May 1704.\n\nThe gate was opened on 5 June 1704.\n',
    ];
    const {comparison: told} = compareAccounts(
      sources.map((source, at) => ({path: `${at}.en.md`, source})),
      packs,
    );
    const [one, other] = told.accounts;
    const idsIn = (account: ComparedAccount, ...words: readonly string[]): string[] =>
      account.passages
        .flatMap(({sentences}) => sentences)
        .filter(({start, end}) =>
          words.some((word) => account.source.slice(start, end).includes(word)),
        )
        .map(({id}) => id);
    const linked = (left: readonly string[], right: readonly string[]): Link => ({
      ...told.links[0]!,
      left: {account: one!.id, sentences: left},
      right: {account: other!.id, sentences: right},
    });
    const rows = rowsOf(
      {
        accounts: told.accounts,
        links: [
          linked(idsIn(one!, 'inhabitants', 'The fall'), idsIn(other!, 'inhabitants')),
          linked(idsIn(one!, 'gate'), idsIn(other!, 'gate')),
        ],
      },
      [one!.id, other!.id],
    );
    assert.deepEqual(
      rows.map(({cells}) => cells[0]!.map(({passage: {kind}}) => kind)),
      [['paragraph'], ['heading', 'paragraph']],
    );
  });
});
