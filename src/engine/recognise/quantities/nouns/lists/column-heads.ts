import {cellsOf, opensCell} from '../../../../grammar/cells.js';
import {phraseOf} from '../../../../grammar/phrase.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import {labelBefore} from './listed-noun.js';

/** What the cells of a table's first row say that those below them count, from the left; undefined where one says nothing of it. */
export type ColumnHeads = readonly (string | undefined)[];

/** Reads the first row of a table: "Seats", "Carriers (tons)", „Deputatai“, „Gimė“, „Dingo be žinios“. */
export function columnHeads(tokens: readonly Token[], pack: LanguagePack): ColumnHeads {
  return cellsOf(tokens).map(
    (cell) => wholeCell(cell, pack) ?? labelBefore(cell, cell.length, pack),
  );
}

/** What all the words of a cell together name: a thing, or those whom something befell. */
export function wholeCell(cell: readonly Token[], pack: LanguagePack): string | undefined {
  const thing = cell.length > 0 ? pack.countables.idOf(cell, 0) : undefined;
  if (thing?.end === cell.length) return thing.id;
  return pack.quantities.fates.get(phraseOf(cell, 0, cell.length));
}

/**
 * What the head of its column says that an amount of a row counts. Cells are counted from the right, for a row of figures has
 * all of them and the corner of a table is often empty.
 */
export function headOf(
  heads: ColumnHeads,
  tokens: readonly Token[],
  at: number,
): string | undefined {
  let left = heads.length - 1;
  for (let next = at + 1; next < tokens.length; next += 1) if (opensCell(tokens, next)) left -= 1;
  return heads[left];
}

/** Whether tokens fill a cell that is not the first: "5,045", but not "145 mph". What the first of a row counts, the next do too. */
export function isCell(tokens: readonly Token[], start: number, end: number): boolean {
  return start > 0 && opensCell(tokens, start) && (end === tokens.length || opensCell(tokens, end));
}
