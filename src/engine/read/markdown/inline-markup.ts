import type {Nodes, Parents} from 'mdast';

import type {Span} from '../../span.js';

/** What the walk needs to know beside the node. */
export interface InlineContext {
  readonly spanOf: (node: Nodes) => Span;
  /** Whether the block stands in a quotation, whose lines begin with `>`. */
  readonly quoted: boolean;
}

/** Elements whose content is no text. */
const UNREAD_OPENS = /^<(?:script|style|template)\b/i;
const UNREAD_CLOSES = /^<\/(?:script|style|template)\b/i;

/** Signs inside text that are not text: an escaping backslash; what makes `&amp;` of `&`; a named space. */
const IN_TEXT = /\\(?=[!-/:-@[-`{-~])|(?<=&)amp;|&nbsp;/g;
const QUOTED_LINE = /(?<=[\n\r])[ \t]*(?:>[ \t]*)+/g;

/** The markup of a block: everything from `start` to `end` that is no text of the block's inline nodes. */
export function inlineMarkup(
  source: string,
  block: Parents,
  {start, end}: Span,
  {spanOf, quoted}: InlineContext,
): Span[] {
  const markup: Span[] = [];
  let at = start;
  let unread = false;
  const hide = (to: number): void => {
    // White space between lines is no markup.
    if (to > at && source.slice(at, to).trim() !== '') markup.push({start: at, end: to});
    at = Math.max(at, to);
  };
  const show = (from: number, to: number, signs?: RegExp): void => {
    hide(from);
    if (!signs) at = to;
    for (const {0: sign, index} of signs ? source.slice(from, to).matchAll(signs) : []) {
      at = from + index;
      hide(at + sign.length);
    }
    at = to;
  };
  const signs = quoted ? new RegExp(`${IN_TEXT.source}|${QUOTED_LINE.source}`, 'g') : IN_TEXT;
  const walk = (node: Nodes): void => {
    const span = spanOf(node);
    if (node.type === 'html') {
      const tag = source.slice(span.start, span.end);
      unread = UNREAD_OPENS.test(tag) || (unread && !UNREAD_CLOSES.test(tag));
    } else if (node.type === 'text') {
      if (!unread) show(span.start, span.end, signs);
    } else if (node.type === 'inlineCode') {
      // A code's own signs stand inside its span.
      const ticks = /^`+/.exec(source.slice(span.start, span.end))?.[0].length ?? 0;
      if (!unread) show(span.start + ticks, span.end - ticks, quoted ? QUOTED_LINE : undefined);
    } else if ('children' in node) node.children.forEach(walk);
  };
  block.children.forEach(walk);
  hide(end);
  return markup;
}
