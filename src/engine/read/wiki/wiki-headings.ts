import type {Block} from '../block.js';
import {part} from '../block.js';

/** A heading of wikitext, alone on its line: `= x =` to `====== x ======`, with or without spaces inside. */
const WIKI_HEADING = /^[ \t]*(={1,6})[ \t]*(?![=\s])([^\r\n]*[^=\s])[ \t]*\1[ \t]*$/gmu;

/** Takes the headings of wiki text out of the paragraphs that they are glued to. */
export function markWikiHeadings(source: string, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? cut(source, block) : [block]));
}

function cut(source: string, block: Block): Block[] {
  const text = source.slice(block.start, block.end);
  if (!text.includes('=')) return [block];
  const blocks: Block[] = [];
  let from = block.start;
  for (const {0: line, 1: signs = '', 2: title = '', index} of text.matchAll(WIKI_HEADING)) {
    const lineStart = block.start + index;
    const start = lineStart + line.indexOf(title, line.indexOf(signs) + signs.length);
    blocks.push(part(block, {start: from, end: lineStart}));
    blocks.push({
      ...part(block, {start, end: start + title.length}),
      kind: 'heading',
      level: signs.length,
    });
    from = lineStart + line.length;
  }
  return [...blocks, part(block, {start: from, end: block.end})].filter(
    ({start, end}) => source.slice(start, end).trim() !== '',
  );
}
