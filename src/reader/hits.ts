import type {SearchOptions, Stemmer} from './text-search.js';
import {hitsIn} from './text-search.js';

/** Words found in the text of a column. */
export interface Hit {
  readonly range: Range;
  readonly passage: Element;
  /** Index of the column. */
  readonly column: number;
}

/** The stemmer of a language, by its tag; of an unknown one every word is its own stem. */
export async function stemmerOf(lang: string): Promise<Stemmer> {
  switch (lang.split('-')[0]) {
    case 'lt':
      return (await import('@orama/stemmers/lithuanian')).stemmer;
    case 'en':
      return (await import('@orama/stemmers/english')).stemmer;
    default:
      return (word) => word;
  }
}

/** Finds words in all columns, in the order of the page. What the interface says in a column is no text of its account. */
export function findHits(
  root: ParentNode,
  query: string,
  options: Omit<SearchOptions, 'stem'>,
  stemmers: ReadonlyMap<string, Stemmer>,
): Hit[] {
  return [...root.querySelectorAll('.row')].flatMap((row) =>
    [...row.querySelectorAll(':scope > .cell')].flatMap((cell, column) => {
      const stem = stemmers.get(cell.getAttribute('lang') ?? '') ?? ((word: string) => word);
      return [...cell.querySelectorAll('.passage')].flatMap((passage) =>
        hitsOf(passage, query, {...options, stem}).map((range) => ({range, passage, column})),
      );
    }),
  );
}

function hitsOf(passage: Element, query: string, options: SearchOptions): Range[] {
  const nodes: {node: Text; start: number}[] = [];
  let text = '';
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('.chip')) continue;
    nodes.push({node: node as Text, start: text.length});
    text += node.nodeValue ?? '';
  }
  const boundary = (offset: number, end: boolean): [Text, number] => {
    // A hit ends in the node that holds its last letter, not in the next one.
    const holder = nodes.findLast(({start}) => (end ? start < offset : start <= offset))!;
    return [holder.node, offset - holder.start];
  };
  return hitsIn(text, query, options).map(({start, end}) => {
    const range = document.createRange();
    range.setStart(...boundary(start, false));
    range.setEnd(...boundary(end, true));
    return range;
  });
}
