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
  ['aside', 'back-matter'],
] as const;

/** What tells how a text stands to the page that it was on. */
const PARTS = ['nav', 'footer', 'article', 'section', 'blockquote'] as const;

type Part = (typeof PARTS)[number];

/** Cuts a stretch of HTML into blocks. Its tags are markup, its text is text; nothing of it is ever run. */
export function htmlBlocks(source: string, {start, end}: Span): Block[] {
  const blocks: Block[] = [];
  const within: Part[] = [];
  const goInto = partsOf(source, end);
  let opened: Pick<Block, 'kind' | 'level'> = {kind: 'paragraph'};
  let from = start;
  let markup: Span[] = [];
  const close = (to: number): void => {
    const own = isOfPage(within) ? ({kind: 'boilerplate'} as const) : opened;
    if (to > from) blocks.push({...own, start: from, end: to, markup});
    markup = [];
  };
  for (const {0: tag, index} of source.slice(start, end).matchAll(MARKUP)) {
    const hidden = {start: start + index, end: start + index + tag.length};
    if (PARTING.test(tag)) {
      close(hidden.start);
      from = hidden.end;
      opened = blockOf(tag);
      goInto(tag, hidden.start, within);
    } else markup.push(hidden);
  }
  close(end);
  return blocks;
}

/** Parts within parts that are told apart: more than any page has, and few enough for one that means harm. */
const DEEPEST = 32;

/** Whether what stands there belongs to the page, and not to the text: its menus, and its foot where it is not that of a text in it. */
function isOfPage(within: readonly Part[]): boolean {
  return within.includes('nav') || within[0] === 'footer';
}

/** Follows tags into the parts of a page and out of them; one that is never closed is none. */
function partsOf(
  source: string,
  end: number,
): (tag: string, start: number, within: Part[]) => void {
  const lastClosed = new Map<Part, number>();
  return (tag, start, within) => {
    const [, slash = '', name = ''] = /^<(\/?)([a-z]+)/i.exec(tag) ?? [];
    const part = PARTS.find((one) => one === name.toLowerCase());
    if (part === undefined) return;
    if (slash === '') {
      if (!lastClosed.has(part)) lastClosed.set(part, lastClosingOf(part, source, end));
      if (lastClosed.get(part)! > start && within.length < DEEPEST) within.push(part);
    } else if (within.includes(part)) within.length = within.lastIndexOf(part);
  };
}

function lastClosingOf(part: Part, source: string, end: number): number {
  const small = source.lastIndexOf(`</${part}`, end);
  return small >= 0 ? small : source.lastIndexOf(`</${part.toUpperCase()}`, end);
}

/** What a tag opens; a closing tag goes back to plain paragraphs. */
function blockOf(tag: string): Pick<Block, 'kind' | 'level'> {
  const [, name = ''] = /^<([a-z]+[1-6]?)/i.exec(tag) ?? [];
  const [, level] = /^h([1-6])$/i.exec(name) ?? [];
  if (level !== undefined) return {kind: 'heading', level: Number(level)};
  return {kind: KINDS.find(([element]) => element === name.toLowerCase())?.[1] ?? 'paragraph'};
}
