import {assert} from '@esm-bundle/chai';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import type {Correction} from '../../../src/engine/correction.js';
import {packs} from '../../../src/languages/index.js';
import type {Book} from '../../../src/reader/book/book.js';
import {bookOf} from '../../../src/reader/book/book.js';
import {joinRows, linkSentences, moveSentence, partRow} from '../../../src/reader/book/repair.js';
import type {Row} from '../../../src/reader/rows/rows.js';

const SOURCES = {
  'a.en.txt': `The siege of Riga began on 3 May 1704. Rain fell. The garrison held out for six weeks.

In the autumn of 1705 the fleet brought 37 guns to Memel.`,
  'b.en.txt': `The siege of Riga began on 4 May 1704. The walls were old.

In the autumn of 1705 the fleet brought 37 guns to Memel. It left at once.`,
  'c.en.txt': `The siege of Riga began on 3 May 1704.`,
};

type Name = keyof typeof SOURCES;

/** The accounts laid out, as they are with these corrections. */
function lay(names: readonly Name[], corrections: readonly Correction[] = []): Book {
  const documents = names.map((path) => ({path, source: SOURCES[path]}));
  const {comparison} = compareAccounts(documents, packs, {corrections});
  return bookOf(
    {comparison, notes: [], corrections},
    comparison.accounts.map(({id}) => id),
  );
}

const PAIR = ['a.en.txt', 'b.en.txt'] as const;

/** First words of each sentence, cell by cell. */
function told({accounts, rows}: Book): string[] {
  return rows.map(
    ({cells, linked}) =>
      (linked ? '= ' : '') +
      cells
        .map((cell, column) =>
          cell
            .flatMap(({sentences}) => sentences)
            .map(({start, end}) =>
              accounts[column]!.source.slice(start, end).split(' ').slice(0, 2).join(' '),
            )
            .join(', '),
        )
        .join(' | '),
  );
}

const rowWith = (book: Book, words: string): Row =>
  book.rows.find(({cells}) =>
    cells.some((cell, column) =>
      cell
        .flatMap(({sentences}) => sentences)
        .some(({start, end}) => book.accounts[column]!.source.slice(start, end).includes(words)),
    ),
  )!;

const sentence = (book: Book, column: number, words: string): string => {
  const {passages, source} = book.accounts[column]!;
  return passages
    .flatMap(({sentences}) => sentences)
    .find(({start, end}) => source.slice(start, end).includes(words))!.id;
};

describe('the repair of rows', () => {
  it('begins with the rows as the engine sets them', () => {
    assert.deepEqual(told(lay(PAIR)), [
      '= The siege | The siege',
      'Rain fell., The garrison | The walls',
      '= In the | In the',
      ' | It left',
    ]);
  });

  it('joins two rows to one, and says that a person did', () => {
    const book = lay(PAIR);
    const corrected = lay(PAIR, joinRows(book.rows[0]!, book.rows[1]!, book));
    assert.deepEqual(told(corrected), [
      '= The siege, Rain fell., The garrison | The siege, The walls',
      '= In the | In the',
      ' | It left',
    ]);
    assert.deepEqual([...corrected.joined], [1]);
    assert.isEmpty(book.joined);
  });

  it('parts what stands in a row, so that nothing is said of it any more', () => {
    const book = lay(PAIR);
    const row = rowWith(book, '3 May');
    const corrected = lay(PAIR, partRow(row, 0, book));
    assert.isFalse(rowWith(corrected, '3 May').linked);
    const verdicts = corrected.lookup.comparison.findings.map(({verdict}) => verdict);
    assert.notInclude(verdicts, 'diverge');
  });

  it('moves the last sentence of a cell to what stands beside the row below', () => {
    const before = lay(PAIR);
    const joined = joinRows(before.rows[2]!, before.rows[3]!, before);
    const book = lay(PAIR, joined);
    assert.include(told(book), '= In the | In the, It left');
    const moved = moveSentence(rowWith(book, 'It left'), 1, 'up', book);
    assert.deepEqual(
      moved.map(({says}) => says),
      ['apart', 'together'],
    );
    const corrected = lay(PAIR, [...joined, ...moved]);
    assert.include(told(corrected)[1], 'Rain fell., The garrison | The walls, In the');
    assert.include(told(corrected)[2], 'In the | It left');
  });

  it('links two sentences wherever they stand', () => {
    const book = lay(PAIR);
    const corrected = lay(
      PAIR,
      linkSentences(sentence(book, 0, 'Rain'), sentence(book, 1, 'walls'), book),
    );
    assert.include(told(corrected), '= Rain fell. | The walls');
  });

  it('takes one account out of a row of three, and leaves the others together', () => {
    const names = ['a.en.txt', 'b.en.txt', 'c.en.txt'] as const;
    const book = lay(names);
    const row = rowWith(book, 'The siege');
    assert.strictEqual(row.cells.filter(({length}) => length > 0).length, 3);
    const corrected = lay(names, partRow(row, 1, book));
    const left = told(corrected).filter((one) => one.includes('The siege'));
    assert.include(left.join('\n'), '= The siege |  | The siege');
  });

  it('says nothing where one account alone speaks', () => {
    const book = lay(PAIR);
    const alone = book.rows[3]!;
    assert.isEmpty(partRow(alone, 1, book));
    assert.isEmpty(moveSentence(alone, 1, 'down', book));
  });
});
