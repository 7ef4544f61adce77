import type {Nodes, Paragraph, Parents} from 'mdast';
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';
import {gfmTable} from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import type {Processor} from 'unified';
import {unified} from 'unified';

import type {PassageKind} from '../../account.js';
import type {Span} from '../../span.js';
import type {Block} from '../block.js';
import {htmlBlocks} from '../html.js';
import {inlineMarkup} from './inline-markup.js';
import {withoutProse} from './prose.js';
import {tame} from './tame.js';

const plain = unified().use(remarkParse).freeze();
const extended = unified().use(remarkParse).use(tablesAndFootnotes).freeze();
/** Signs that every table, and every footnote, has: to look for either at each line is not free. */
const TABLE_OR_FOOTNOTE = /\||\[\^/;

/** A number so long that heads a line is a year, or the end of a sentence, and numbers no list. */
const YEAR = /^\p{Nd}{4,}[.)]/u;

/** What a block stands in. */
interface Place {
  readonly parent: Parents['type'];
  readonly quoted: boolean;
}

/** Cuts Markdown, from an offset on, into blocks in the order of the text. Never throws: any text is Markdown. */
export function markdownBlocks(source: string, from: number): Block[] {
  // The parser counts from behind a byte order mark.
  const shift = source.startsWith('\uFEFF', from) ? from + 1 : from;
  const {text, offsetOf, prose} = withoutProse(source.slice(shift), shift);
  const blocks = [...prose];
  const spanOf = ({position}: Nodes): Span => ({
    start: offsetOf(position?.start.offset ?? 0),
    end: offsetOf(position?.end.offset ?? 0),
  });
  const add = (node: Parents, quoted: boolean, block: Pick<Block, 'kind' | 'level'>): void => {
    const span = contentOf(node, spanOf);
    blocks.push({...block, ...span, markup: inlineMarkup(source, node, span, {spanOf, quoted})});
  };
  const walk = (node: Nodes, {parent, quoted}: Place): void => {
    const span = spanOf(node);
    switch (node.type) {
      case 'heading':
        add(node, quoted, {kind: 'heading', level: node.depth});
        break;
      case 'paragraph':
        add(node, quoted, {kind: kindOf(node, parent)});
        break;
      case 'tableRow':
        add(node, quoted, {kind: 'table-row'});
        break;
      case 'code':
        blocks.push({...span, kind: 'paragraph', markup: fencesOf(source, span)});
        break;
      case 'html':
        for (const block of htmlBlocks(source, span)) blocks.push(block);
        break;
      case 'listItem': {
        const first = blocks.length;
        for (const child of node.children) walk(child, {parent: node.type, quoted});
        if (YEAR.test(source.slice(span.start, span.end))) {
          const item = blocks[first] ?? {...span, markup: []};
          blocks[first] = {...item, kind: 'paragraph', start: span.start};
        }
        break;
      }
      default:
        if ('children' in node) {
          const inQuotation = quoted || node.type === 'blockquote';
          for (const child of node.children) walk(child, {parent: node.type, quoted: inQuotation});
        }
    }
  };
  if (text.trim() === '') return blocks;
  const parser = TABLE_OR_FOOTNOTE.test(text) ? extended : plain;
  walk(parser.parse(tame(text)), {parent: 'root', quoted: false});
  return blocks.sort((a, b) => a.start - b.start);
}

/**
 * The parts of GitHub's Markdown that make passages. The rest of `remark-gfm` (links out of bare addresses, struck text)
 * makes none, and takes longer than all the other parsing.
 */
function tablesAndFootnotes(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown());
}

/** From the first to the last child: without the signs of the block itself. */
function contentOf(node: Parents, spanOf: (node: Nodes) => Span): Span {
  const [first, last] = [node.children[0], node.children.at(-1)];
  const span = spanOf(node);
  return {
    start: first ? spanOf(first).start : span.start,
    end: last ? spanOf(last).end : span.end,
  };
}

function kindOf(node: Paragraph, parent: Place['parent']): PassageKind {
  if (parent === 'listItem') return 'list-item';
  if (parent === 'blockquote') return 'quotation';
  if (parent === 'footnoteDefinition') return 'back-matter';
  // A paragraph all in emphasis is a caption.
  const words = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return words.length === 1 && words[0]?.type === 'emphasis' ? 'caption' : 'paragraph';
}

function fencesOf(source: string, {start, end}: Span): Span[] {
  const text = source.slice(start, end);
  const open = /^(`{3,}|~{3,})[^\r\n]*/.exec(text)?.[0].length ?? 0;
  const close = open > 0 ? (/[\r\n][ \t]*(`{3,}|~{3,})[ \t]*$/.exec(text)?.[0].length ?? 0) : 0;
  return [
    {start, end: start + open},
    {start: Math.max(end - close, start + open), end},
  ].filter((span) => span.end > span.start);
}
