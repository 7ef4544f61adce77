import type {Nodes, Paragraph, Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';

import type {PassageKind} from '../account.js';
import type {Span} from '../span.js';
import type {Block} from './block.js';
import {trimSpan} from './block.js';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

/** Elements whose content is no text. */
const UNREAD = /^<(script|style|template|noscript)\b/i;

/** Cuts a Markdown document into blocks, in the order of the text. Never throws: any text is Markdown. */
export function markdownBlocks(source: string): Block[] {
  const blocks: Block[] = [];
  visit(parser.parse(source), (node, _, parent) => {
    const span = spanOf(node);
    if (!span) return undefined;
    switch (node.type) {
      case 'yaml':
        blocks.push({...span, kind: 'front-matter', markup: []});
        return SKIP;
      case 'heading':
        blocks.push({
          ...contentOf(node, span),
          kind: 'heading',
          level: node.depth,
          markup: markupOf(node, source),
        });
        return SKIP;
      case 'paragraph':
        blocks.push({
          ...contentOf(node, span),
          kind: kindOf(node, parent),
          markup: markupOf(node, source),
        });
        return SKIP;
      case 'tableCell':
        if (node.children.length > 0) {
          blocks.push({
            ...contentOf(node, span),
            kind: 'table-row',
            markup: markupOf(node, source),
          });
        }
        return SKIP;
      case 'code':
        blocks.push({...span, kind: 'paragraph', markup: fencesOf(source, span)});
        return SKIP;
      case 'html':
        blocks.push({...span, kind: 'paragraph', markup: tagsOf(source, span)});
        return SKIP;
      case 'footnoteDefinition':
      default:
        return undefined;
    }
  });
  return blocks
    .map((block) => trimSpan(source, block))
    .filter((block) => block !== undefined)
    .filter(
      (block) => !block.markup.some(({start, end}) => start <= block.start && end >= block.end),
    );
}

function spanOf(node: Nodes): Span | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : {start, end};
}

/** From the first to the last child: without the signs of the block itself. */
function contentOf(node: {children: Nodes[]}, span: Span): Span {
  const first = node.children[0] && spanOf(node.children[0]);
  const last = node.children.at(-1);
  return {start: first?.start ?? span.start, end: (last && spanOf(last)?.end) ?? span.end};
}

function kindOf(node: Paragraph, parent: Nodes | Root | undefined): PassageKind {
  if (parent?.type === 'listItem') return 'list-item';
  if (parent?.type === 'blockquote') return 'quotation';
  if (parent?.type === 'footnoteDefinition') return 'back-matter';
  // A paragraph all in emphasis, or an image with words beside it, is a caption.
  const words = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return words.length === 1 && words[0]?.type === 'emphasis' ? 'caption' : 'paragraph';
}

/** Everything between the ends of a block's inline nodes that is not a text of them. */
function markupOf(block: {children: Nodes[]} & Nodes, source: string): Span[] {
  const {start, end} = contentOf(block, spanOf(block) ?? {start: 0, end: 0});
  const markup: Span[] = [];
  let at = start;
  const hide = (to: number): void => {
    // White space between lines is no markup.
    if (to > at && source.slice(at, to).trim() !== '') markup.push({start: at, end: to});
  };
  visit(block, (node) => {
    const span = spanOf(node);
    if (!span || node === block) return undefined;
    if (node.type === 'text' || node.type === 'inlineCode') {
      const raw = source.slice(span.start, span.end);
      // A code's own signs stand inside its span.
      const signs = node.type === 'inlineCode' ? (/^`+/.exec(raw)?.[0].length ?? 0) : 0;
      hide(span.start + signs);
      at = span.end - signs;
    }
    return undefined;
  });
  hide(end);
  return markup;
}

function fencesOf(source: string, {start, end}: Span): Span[] {
  const text = source.slice(start, end);
  const open = /^(`{3,}|~{3,})[^\n]*\n?/.exec(text)?.[0].length ?? 0;
  const close = open > 0 ? (/\n[ \t]*(`{3,}|~{3,})[ \t]*$/.exec(text)?.[0].length ?? 0) : 0;
  return [
    {start, end: start + open},
    {start: Math.max(end - close, start + open), end},
  ].filter((span) => span.end > span.start);
}

/** The tags of a block of HTML, and all of what is no text. */
function tagsOf(source: string, {start, end}: Span): Span[] {
  const text = source.slice(start, end);
  if (UNREAD.test(text)) return [{start, end}];
  return [...text.matchAll(/<!--[^]*?(?:-->|$)|<\/?[a-z][^<>]*>/gi)].map(({0: tag, index}) => ({
    start: start + index,
    end: start + index + tag.length,
  }));
}
