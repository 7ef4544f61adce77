import type {Span} from '../../engine/span.js';

/** The accounts' own text of some elements, and the way from offsets in it back into the page. */
export interface PageText {
  readonly text: string;
  readonly rangeOf: (span: Span) => Range;
}

/** The text of elements, one after the other; what the interface says in between is no text of the account. */
export function textIn(elements: Iterable<Element>): PageText {
  const nodes: {node: Text; start: number}[] = [];
  let text = '';
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('.chip, .beside')) continue;
      nodes.push({node: node as Text, start: text.length});
      text += node.nodeValue ?? '';
    }
  }
  const boundary = (offset: number, end: boolean): [Text, number] => {
    // A range ends in the node that holds its last letter, not in the next one.
    const holder = nodes.findLast(({start}) => (end ? start < offset : start <= offset))!;
    return [holder.node, offset - holder.start];
  };
  return {
    text,
    rangeOf: ({start, end}) => {
      const range = document.createRange();
      range.setStart(...boundary(start, false));
      range.setEnd(...boundary(end, true));
      return range;
    },
  };
}

/** The text of sentences by their ids; none where one of them is not drawn. */
export function textOfSentences(
  root: ParentNode,
  sentences: readonly string[],
): PageText | undefined {
  const elements = sentences.flatMap((id) => root.querySelector(`#${CSS.escape(id)}`) ?? []);
  return elements.length === sentences.length ? textIn(elements) : undefined;
}
