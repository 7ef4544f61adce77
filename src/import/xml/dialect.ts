import type {Element} from 'domhandler';

/**
 * What an element of a kind of XML means for reading: a block of HTML, a stretch of text within one, a note to the text,
 * words that are a date, nothing to be read, a break or none, or only what it holds.
 */
export type Meaning =
  | {
      readonly block:
        | 'p'
        | 'li'
        | 'td'
        | 'tr'
        | 'blockquote'
        | 'figcaption'
        | 'title'
        | `h${1 | 2 | 3 | 4 | 5 | 6}`;
    }
  | 'note'
  /** Text in a frame of its own, which may stand in the middle of a paragraph. */
  | 'box'
  /** EDTF. */
  | {readonly date: string}
  | 'skip'
  | 'break'
  | 'space'
  /** What stands before it and behind it is one word. */
  | 'join'
  | 'hyphen'
  | 'through';

/** A kind of XML documents. */
export type Dialect = (element: Element) => Meaning;

/** Level of a heading, as HTML has them. */
export function heading(level: number): Meaning {
  const bounded = Math.min(6, Math.max(1, Math.trunc(level) || 1)) as 1 | 2 | 3 | 4 | 5 | 6;
  return {block: `h${bounded}`};
}
