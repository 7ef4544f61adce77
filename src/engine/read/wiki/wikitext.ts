import type {Span} from '../../span.js';
import type {Block} from '../block.js';
import {part} from '../block.js';
import type {Box} from './wiki-boxes.js';
import {boxesIn} from './wiki-boxes.js';
import {wikiMarkup} from './wiki-markup.js';

const HEADING = /^[ \t]*(={1,6})[ \t]*([^\n]*?[^=\s])[ \t]*\1[ \t]*$/;
const LIST = /^[*#;:]+[ \t]*/;

/**
 * Whether a text is wikitext: it links as wikis do, and has another sign of theirs. What was copied from the page of an
 * article has neither.
 */
export function isWikitext(source: string): boolean {
  const signs = [
    /\[\[[^[\]\n]+\]\]/,
    /\{\{[^{}]+\}\}/,
    /'''[^'\n]+'''/,
    /<ref\b/i,
    /^=+[^=\n]+=+\s*$/m,
  ];
  return signs[0]!.test(source) && signs.filter((sign) => sign.test(source)).length > 1;
}

/** What an article calls its subject: the first words in bold. */
export function wikiTitle(source: string): string | undefined {
  return /'''([^'\n]{1,120})'''/.exec(source)?.[1]?.trim();
}

/**
 * Cuts wikitext into blocks: headings, paragraphs, list items, rows of tables and of an infobox, captions of pictures.
 * Templates, references and categories are markup; nothing is expanded. Every position is one of the source.
 */
export function wikitextBlocks(source: string, from: number): Block[] {
  const markup = wikiMarkup(source, {start: from, end: source.length});
  const boxes = boxesIn(source, from);
  const blocks: Block[] = [];
  let run: Span | undefined;
  const add = (block: Omit<Block, 'markup'>): void => {
    if (block.end > block.start) blocks.push({...block, markup: []});
  };
  const flush = (): void => {
    if (run) add({...run, kind: 'paragraph'});
    run = undefined;
  };
  let inTable = false;
  let row: Span | undefined;
  const closeRow = (): void => {
    if (row) add({...row, kind: 'table-row'});
    row = undefined;
  };
  for (const line of linesOf(source, from)) {
    const text = source.slice(line.start, line.end);
    const heading = HEADING.exec(text);
    if (/^\s*\{\|/.test(text)) {
      flush();
      inTable = true;
    } else if (inTable) {
      if (/^\s*\|\}/.test(text)) {
        closeRow();
        inTable = false;
      } else if (/^\s*\|\+/.test(text)) {
        add({start: line.start + text.indexOf('+') + 1, end: line.end, kind: 'caption'});
      } else if (/^\s*\|-/.test(text)) closeRow();
      else row = {start: row?.start ?? line.start, end: line.end};
    } else if (text.trim() === '') flush();
    else if (heading) {
      flush();
      const start =
        line.start + text.indexOf(heading[2]!, text.indexOf(heading[1]!) + heading[1]!.length);
      const end = start + heading[2]!.length;
      add({start, end, kind: 'heading', level: heading[1]!.length});
    } else if (LIST.test(text)) {
      flush();
      add({start: line.start + LIST.exec(text)![0].length, end: line.end, kind: 'list-item'});
    } else run = {start: run?.start ?? line.start, end: line.end};
  }
  flush();
  closeRow();
  const cut = blocks.flatMap((block) => withoutBoxes(block, boxes));
  const own = boxes.flatMap((box) => box.blocks);
  return withMarkup(
    source,
    [...cut, ...own].sort((a, b) => a.start - b.start),
    markup,
  );
}

function withoutBoxes(block: Block, boxes: readonly Box[]): Block[] {
  const inside = boxes.filter(({start, end}) => start < block.end && block.start < end);
  let at = block.start;
  const parts: Block[] = [];
  for (const {start, end} of inside) {
    if (start > at) parts.push(part(block, {start: at, end: start}));
    at = Math.max(at, end);
  }
  return at < block.end ? [...parts, part(block, {start: at, end: block.end})] : parts;
}

/** Gives each block its markup; of a row of a table or an infobox the signs between cells as well. */
function withMarkup(source: string, blocks: readonly Block[], markup: readonly Span[]): Block[] {
  let next = 0;
  return blocks.map((block) => {
    // What stands in a box is hidden as a whole: within its blocks markup is found anew.
    const isOwn = block.kind === 'infobox' || block.kind === 'caption';
    while (next < markup.length && markup[next]!.end <= block.start) next += 1;
    const inside = isOwn
      ? wikiMarkup(source, block)
      : clipped(markup.slice(next, countFrom(markup, next, block.end)), block);
    const signs = block.kind === 'table-row' ? cellSigns(source, block) : [];
    const equals = block.kind === 'infobox' ? [equalsIn(source, block)] : [];
    return {...block, markup: united([...inside, ...signs, ...equals])};
  });
}

function countFrom(markup: readonly Span[], from: number, end: number): number {
  let at = from;
  while (at < markup.length && markup[at]!.start < end) at += 1;
  return at;
}

function clipped(markup: readonly Span[], {start, end}: Span): Span[] {
  return markup.map((one) => ({start: Math.max(start, one.start), end: Math.min(end, one.end)}));
}

/** Bars between cells, exclamation marks of heads, and what is set of a cell (`style="…" |`). */
function cellSigns(source: string, {start, end}: Span): Span[] {
  const signs = /(?:^|\n)\s*[|!](?!\|)(?:[^|\n[\]{}]*=[^|\n[\]{}]*\|(?!\|))?|\|\||!!/g;
  return [...source.slice(start, end).matchAll(signs)].map(({0: sign, index}) => ({
    start: start + index,
    end: start + index + sign.length,
  }));
}

/** The sign between a field and its value, with the number that tells fields of one name apart (`strength1 =`). */
function equalsIn(source: string, {start, end}: Span): Span {
  const {0: sign, index} = /\d*\s*=/.exec(source.slice(start, end))!;
  return {start: start + index, end: start + index + sign.length};
}

/** Spans as rising and disjoint ones. */
function united(spans: readonly Span[]): Span[] {
  const out: {start: number; end: number}[] = [];
  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) out.push({start, end});
  }
  return out;
}

function* linesOf(source: string, from: number): Generator<Span> {
  let start = from;
  for (const {0: sign, index} of source.slice(from).matchAll(/\r?\n/g)) {
    yield {start, end: from + index};
    start = from + index + sign.length;
  }
  yield {start, end: source.length};
}
