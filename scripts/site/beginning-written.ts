import {html} from 'lit';

import type {ComparisonFile} from '../../src/engine/saved/comparison-file.js';
import {jsonInScript} from '../../src/export/markup.js';
import type {Beginning} from '../../src/reader/book/beginning.js';
import {BEGINNING, bookOfBeginning} from '../../src/reader/book/beginning.js';
import type {Book} from '../../src/reader/book/book.js';
import {renderFirstRows} from '../../src/reader/templates/text/rows.js';
import {asciiJson} from './ascii.js';
import {beginningOf} from './beginning.js';
import {written} from './written.js';

/** The element from which the reader takes the beginning of a book; none where its rows would not be the same. */
export async function beginningWritten(
  file: ComparisonFile,
  book: Book,
  count: number,
): Promise<string> {
  const beginning = beginningOf(file, book, count);
  const rowsIn = (one: Book): Promise<string> =>
    written(html`${renderFirstRows({...one, layout: 'columns', hidden: false}, count)}`);
  const isSame = (await rowsIn(bookOfBeginning(beginning))) === (await rowsIn(book));
  return isSame ? elementOf(beginning) : '';
}

function elementOf(beginning: Beginning): string {
  const json = jsonInScript(asciiJson(JSON.stringify(beginning)));
  return `<script type="application/json" id="${BEGINNING}">${json}</script>`;
}
