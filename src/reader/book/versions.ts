import type {Book} from './book.js';
import {shownText} from '../findings/marks.js';
import {isDiffering} from '../rows/fold.js';
import type {Row} from '../rows/rows.js';

/** Share of what is told that must be alike for one text to be read as a version of another. */
const VERSION = 0.5;

/** What of a book is asked. */
type Texts = Pick<Book, 'rows' | 'accounts' | 'lookup'>;

/** Two columns in one language, and whether their texts, as a whole, are versions of one. */
interface Pair {
  readonly columns: readonly [number, number];
  readonly areVersions: boolean;
}

/**
 * Tells of a row whether anything in it differs from what an account says, here or elsewhere, or in its words one version of a
 * text from another.
 */
export function differingIn(book: Texts): (row: Row) => boolean {
  const {tones} = book.lookup;
  const inWords = differingInWords(book);
  return (row) =>
    row.cells.flat().some(({sentences}) => sentences.some(({id}) => isDiffering(id, tones))) ||
    inWords(row);
}

/**
 * Tells of a row whether its texts are other words, which are mostly the same. Between two versions of one text also whether
 * they have nothing in common, or one of them is silent: that was added, or left out.
 */
export function differingInWords({rows, accounts}: Texts): (row: Row) => boolean {
  const wordsOf = ({cells}: Row, column: number): readonly string[] =>
    cells[column]!.flatMap((fragment) =>
      shownText(accounts[column]!.source, fragment, fragment.passage.markup).split(/\s+/u),
    ).filter((word) => word !== '');
  const toldBoth = (row: Row, [one, other]: Pair['columns']) =>
    [wordsOf(row, one), wordsOf(row, other)] as const;
  const pairs = accounts.flatMap(({lang}, one) =>
    accounts.flatMap((account, other): Pair[] => {
      if (other <= one || account.lang !== lang) return [];
      const columns = [one, other] as const;
      const told = columns.map(
        (column) => rows.filter(({cells}) => cells[column]!.length > 0).length,
      );
      const alike = rows.filter((row) => row.linked && areAlike(...toldBoth(row, columns)));
      return [{columns, areVersions: alike.length >= Math.min(...told) * VERSION}];
    }),
  );
  return (row) =>
    pairs.some(({columns, areVersions}) => {
      const [one, other] = toldBoth(row, columns);
      return one.join(' ') !== other.join(' ') && (areVersions || areAlike(one, other));
    });
}

/** Whether two texts have most of their words in common. */
function areAlike(one: readonly string[], other: readonly string[]): boolean {
  const words = new Set(one);
  const shared = other.filter((word) => words.has(word)).length;
  return shared > 0 && shared >= VERSION * Math.max(one.length, other.length);
}
