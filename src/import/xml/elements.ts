import type {AnyNode, Element} from 'domhandler';
import {isTag} from 'domhandler';
import {parseDocument} from 'htmlparser2';

/** What stands in an XML document, read forgivingly; neither entities of its own nor anything outside it is ever expanded. */
export function nodesOf(xml: string): readonly AnyNode[] {
  return parseDocument(xml, {xmlMode: true}).children;
}

/** Elements, of one name if one is given, in the order of the document. */
export function elementsIn(nodes: readonly AnyNode[], name?: string): Element[] {
  const found: Element[] = [];
  // Not by recursion: a document may be nested as deep as its author likes.
  const stack = [...nodes].reverse();
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (!isTag(node)) continue;
    if (name === undefined || node.name === name) found.push(node);
    for (let at = node.children.length - 1; at >= 0; at -= 1) stack.push(node.children[at]!);
  }
  return found;
}
