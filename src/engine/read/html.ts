import type {Span} from '../span.js';
import type {Block} from './block.js';

/** An element that holds no text (`sdfield`: LibreOffice's page numbers); a comment; a tag or declaration. */
const MARKUP =
  /<(script|style|template|noscript|head|svg|sdfield)\b[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)|<[!?/]?[a-z][^<>]*>/gi;
/** Tags that part one block of text from the next; the others stand inside blocks. */
const PARTING =
  /^<\/?(?:address|article|aside|blockquote|body|br|caption|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|tfoot|thead|title|tr|ul)\b/i;
const KINDS = [
  ['li', 'list-item'],
  ['tr', 'table-row'],
  ['blockquote', 'quotation'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['nav', 'boilerplate'],
  ['aside', 'back-matter'],
] as const;

/** Cuts a stretch of HTML into blocks. Its tags are markup, its text is text; nothing of it is ever run. */
export function htmlBlocks(source: string, {start, end}: Span): Block[] {
  const blocks: Block[] = [];
  let opened: Pick<Block, 'kind' | 'level'> = {kind: 'paragraph'};
  let from = start;
  let markup: Span[] = [];
  const close = (to: number): void => {
    if (to > from) blocks.push({...opened, start: from, end: to, markup});
    markup = [];
  };
  for (const {0: tag, index} of source.slice(start, end).matchAll(MARKUP)) {
    const hidden = {start: start + index, end: start + index + tag.length};
    if (PARTING.test(tag)) {
      close(hidden.start);
      from = hidden.end;
      opened = blockOf(tag);
    } else markup.push(hidden);
  }
  close(end);
  return blocks;
}

/** What a tag opens; a closing tag goes back to plain paragraphs. */
function blockOf(tag: string): Pick<Block, 'kind' | 'level'> {
  const [, name = ''] = /^<([a-z]+[1-6]?)/i.exec(tag) ?? [];
  const [, level] = /^h([1-6])$/i.exec(name) ?? [];
  if (level !== undefined) return {kind: 'heading', level: Number(level)};
  return {kind: KINDS.find(([element]) => element === name.toLowerCase())?.[1] ?? 'paragraph'};
}
