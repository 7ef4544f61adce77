import {firstFrom} from '../../engine/first-from.js';
import type {Slices} from '../../engine/slices.js';
import {LINE_END} from '../long-page/bare-rows.js';
import {textIn} from './text-ranges.js';
import type {Stemmer} from './stems.js';
import {AS_IT_STANDS} from './stems.js';
import type {SearchOptions} from './text-search.js';
import {hitsIn} from './text-search.js';

/** Words found in the text of a column. */
export interface Hit {
  readonly range: Range;
  readonly passage: Element;
  /** Index of the column. */
  readonly column: number;
}

/** Finds words in all columns, in the order of the page, in slices. What the interface says in a column is no text of its account. */
export function* hitsInSlices(
  root: ParentNode,
  query: string,
  options: Omit<SearchOptions, 'stem'>,
  stemmers: ReadonlyMap<string, Stemmer>,
): Slices<Hit[]> {
  const hits: Hit[] = [];
  for (const row of root.querySelectorAll('.row')) {
    for (const [column, cell] of row.querySelectorAll(':scope > .cell').entries()) {
      const stem = stemmers.get(cell.getAttribute('lang') ?? '') ?? AS_IT_STANDS;
      for (const passage of cell.querySelectorAll('.passage')) {
        for (const range of hitsOf(passage, query, {...options, stem})) {
          hits.push({range, passage, column});
        }
      }
      yield;
    }
  }
  return hits;
}

/**
 * Hits with those in a part of the page as that stands now, which was drawn since they were found.
 *
 * @param fresh - All hits in the part.
 */
export function withRenewed(hits: readonly Hit[], part: Element, fresh: readonly Hit[]): Hit[] {
  const others = hits.filter(({passage}) => passage.isConnected && !part.contains(passage));
  const isBehind = ({passage}: Hit): boolean =>
    (part.compareDocumentPosition(passage) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  const at = firstFrom(others, 1, (hit) => (isBehind(hit) ? 1 : 0));
  return others.toSpliced(at, 0, ...fresh);
}

function hitsOf(passage: Element, query: string, options: SearchOptions): Range[] {
  const {text, rangeOf} = textIn([passage]);
  // Bare words of many passages: nothing is found from the end of one into the next.
  const parts = passage.closest('.far') ? text.split(LINE_END) : [text];
  let from = 0;
  return parts.flatMap((part) => {
    const at = from;
    from += part.length + LINE_END.length;
    return hitsIn(part, query, options).map(({start, end}) =>
      rangeOf({start: at + start, end: at + end}),
    );
  });
}
