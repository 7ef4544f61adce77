import type {AnyNode} from 'domhandler';
import {isTag, isText} from 'domhandler';
import {parseDocument} from 'htmlparser2';

import type {Dialect} from './dialects.js';

/**
 * An XML document as plain HTML, which the reader of HTML takes: blocks, and text in them. Read forgivingly, so that what
 * there is of a damaged document can be read; neither entities of its own nor anything outside it is ever expanded.
 */
export function htmlOfXml(xml: string, dialect: Dialect): string {
  const out: string[] = [];
  // Not by recursion: a document may be nested as deep as its author likes.
  const stack: (AnyNode | {readonly close: string})[] = [
    // Beside the root stands only what a document type declares.
    ...parseDocument(xml, {xmlMode: true}).children.filter(isTag),
  ].reverse();
  while (stack.length > 0) {
    const node = stack.pop()!;
    if ('close' in node) {
      out.push(`</${node.close}>\n`);
      continue;
    }
    if (isText(node)) out.push(escaped(node.data));
    if (!isTag(node)) continue;
    const meaning = dialect(node);
    if (meaning === 'skip') continue;
    if (meaning === 'break') out.push('\n');
    else if (meaning === 'space') out.push(' ');
    else {
      if (meaning !== 'through') {
        out.push(`<${meaning.block}>`);
        stack.push({close: meaning.block});
      }
      for (let at = node.children.length - 1; at >= 0; at -= 1) stack.push(node.children[at]!);
    }
  }
  return out.join('').replace(/<(\w+)>\s*<\/\1>\n/g, '');
}

/** What would be taken for a tag is written as HTML writes it. */
function escaped(text: string): string {
  return text.replace(/<(?=[!?/a-z])/gi, '&lt;');
}
