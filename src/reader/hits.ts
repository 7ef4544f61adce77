import {tellAll} from './turns.js';
import {LINE_END} from './templates/plain.js';
import {textIn} from './text-ranges.js';
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
  tellAll();
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
