import type {Sentence} from '../../engine/account.js';
import type {Correction} from '../../engine/correction.js';
import {correctionOn} from '../../library/own-correction.js';
import type {CorrectedPlace} from '../../library/own-correction.js';
import type {Book} from './book.js';
import type {Row} from '../rows/rows.js';

export type Direction = 'up' | 'down';

/** Sentences of each column of a row. */
export function sentencesIn({cells}: Row): readonly (readonly Sentence[])[] {
  return cells.map((cell) => cell.flatMap(({sentences}) => sentences));
}

/** The row above or below, where there is one. */
export function neighbourOf({number}: Row, direction: Direction, {rows}: Book): Row | undefined {
  return rows[number - 1 + (direction === 'up' ? -1 : 1)];
}

/** All that two rows hold belongs together; none where one account alone speaks in them. */
export function joinRows(row: Row, other: Row, book: Book): Correction[] {
  const [first, second] = [row, other].sort((a, b) => a.number - b.number).map(sentencesIn);
  return together(
    first!.map((own, column) => [...own, ...second![column]!]),
    book,
  );
}

/** What a column of a row tells is not what the others tell there. */
export function partRow(row: Row, column: number, book: Book): Correction[] {
  return apart(sentencesIn(row), column, book);
}

/**
 * The first sentence of a column goes up to the row above, or its last one down to the row below: it is not what stands
 * beside it here, but what stands there, if anything does.
 */
export function moveSentence(
  row: Row,
  column: number,
  direction: Direction,
  book: Book,
): Correction[] {
  const here = sentencesIn(row);
  const sentence = direction === 'up' ? here[column]![0] : here[column]!.at(-1);
  const other = neighbourOf(row, direction, book);
  if (!sentence || !other) return [];
  const [out, into] = [here, sentencesIn(other)].map((columns) =>
    columns.map((all, at) => (at === column ? [] : all)),
  );
  const moved = out!.map((all, at) => (at === column ? [sentence] : all));
  const joined = into!.map((all, at) =>
    at === column ? [...sentencesIn(other)[column]!, sentence] : all,
  );
  const parted = apart(moved, column, book);
  return [...parted, ...together(joined, book, parted.at(-1))];
}

/** Two sentences of different accounts tell of the same thing. */
export function linkSentences(one: string, other: string, book: Book): Correction[] {
  return together(
    book.accounts.map(({passages}) =>
      passages.flatMap(({sentences}) => sentences).filter(({id}) => id === one || id === other),
    ),
    book,
  );
}

type Columns = readonly (readonly Sentence[])[];

function together(columns: Columns, book: Book, after = book.corrections.at(-1)): Correction[] {
  if (columns.filter(({length}) => length > 0).length < 2) return [];
  return [correctionOn('together', placesByColumn(columns, book).flat(), book.accounts, after)];
}

function apart(columns: Columns, column: number, book: Book): Correction[] {
  if (columns[column]!.length === 0 || columns.filter(({length}) => length > 0).length < 2)
    return [];
  const places = placesByColumn(columns, book).flat();
  const own = book.accounts[column]!.id;
  // The account that is held apart from the others is named first.
  const sorted = [
    ...places.filter(({account}) => account === own),
    ...places.filter(({account}) => account !== own),
  ];
  return [correctionOn('apart', sorted, book.accounts, book.corrections.at(-1))];
}

/** Where the sentences of a row stand in their accounts, by its columns. */
export function placesInRow(row: Row, {accounts}: Pick<Book, 'accounts'>): CorrectedPlace[][] {
  return placesByColumn(sentencesIn(row), {accounts});
}

function placesByColumn(columns: Columns, {accounts}: Pick<Book, 'accounts'>): CorrectedPlace[][] {
  return columns.map((sentences, column) =>
    [...sentences]
      .sort((a, b) => a.start - b.start)
      .map(({start, end}) => ({account: accounts[column]!.id, start, end})),
  );
}
