import type {AnyNode} from 'domhandler';
import {isTag, isText} from 'domhandler';
import {parseDocument} from 'htmlparser2';

import type {Dialect} from './dialect.js';

/** What is left to do at the end of an element. */
interface End {
  readonly end: () => void;
}

/**
 * An XML document as plain HTML, which the reader of HTML takes: blocks, and text in them. Notes and text boxes stand behind the
 * block that they are in, each an `<aside>` or a caption, so that no sentence is parted by one. Read forgivingly, so that what there is of a damaged
 * document can be read; neither entities of its own nor anything outside it is ever expanded.
 */
export function htmlOfXml(xml: string, dialect: Dialect): string {
  const text: string[] = [];
  /** Of the block that is open: what its notes and boxes say. */
  let notes: string[] = [];
  let blocks = 0;
  /** How many notes are open, one in the other, and what they say so far. */
  let depth = 0;
  let note: string[] = [];
  /** Whether the word before has its end in the next text. */
  let isWordOpen = false;
  const put = (piece: string): void => {
    (depth > 0 ? note : text).push(piece);
  };
  const putNotes = (): void => {
    text.push(...notes);
    notes = [];
  };
  const endNote = (element: 'aside' | 'figcaption'): void => {
    depth -= 1;
    if (depth > 0) return;
    notes.push(`<${element}>${note.join('').replace(/\s+/gu, ' ').trim()}</${element}>\n`);
    note = [];
    if (blocks === 0) putNotes();
  };
  const endBlock = (block: string): void => {
    put(depth > 0 ? ' ' : `</${block}>\n`);
    if (depth > 0) return;
    blocks -= 1;
    if (blocks === 0) putNotes();
  };
  // Not by recursion: a document may be nested as deep as its author likes.
  const stack: (AnyNode | End)[] = [
    // Beside the root stands only what a document type declares.
    ...parseDocument(xml, {xmlMode: true}).children.filter(isTag),
  ].reverse();
  while (stack.length > 0) {
    const node = stack.pop()!;
    if ('end' in node) {
      node.end();
      continue;
    }
    if (isText(node)) {
      const data = node.data.replaceAll('\u00AD', '');
      const told = escaped(isWordOpen ? data.trimStart() : data);
      if (told !== '') isWordOpen = false;
      put(told);
    }
    if (!isTag(node)) continue;
    const meaning = dialect(node);
    if (meaning === 'skip') continue;
    if (meaning === 'join') {
      const pieces = depth > 0 ? note : text;
      pieces.push(withoutHyphen(pieces.pop() ?? ''));
      isWordOpen = true;
    } else if (meaning === 'break') put('\n');
    else if (meaning === 'space') put(' ');
    else if (meaning === 'hyphen') put('-');
    else {
      if (meaning === 'note' || meaning === 'box') {
        const element = meaning === 'note' ? 'aside' : 'figcaption';
        depth += 1;
        stack.push({end: () => endNote(element)});
      } else if (meaning !== 'through' && 'date' in meaning) {
        put(`<time datetime="${meaning.date}">`);
        stack.push({end: () => put('</time>')});
      } else if (meaning !== 'through') {
        put(depth > 0 ? ' ' : `<${meaning.block}>`);
        if (depth === 0) blocks += 1;
        stack.push({end: () => endBlock(meaning.block)});
      }
      for (let at = node.children.length - 1; at >= 0; at -= 1) stack.push(node.children[at]!);
    }
  }
  return text.join('').replace(/<(\w+)>\s*<\/\1>\n/g, '');
}

/** A text that ends in the middle of a word, without what marks that. */
function withoutHyphen(text: string): string {
  return text.trimEnd().replace(/(?<=\p{L})[-‐¬]$/u, '');
}

/** What would be taken for a tag is written as HTML writes it. */
export function escaped(text: string): string {
  return text.replace(/<(?=[!?/a-z])/gi, '&lt;');
}
