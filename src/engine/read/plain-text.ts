import type {Span} from '../span.js';
import type {Block} from './block.js';
import {trimSpan} from './block.js';

/** Lines of wrapped text are seldom longer. */
const WRAPPED = 120;
/** Fewer lines than this tell nothing of how a text is set. */
const FEW = 3;

const WIKI_HEADING = /^(={1,6})\s*(.+?)\s*\1$/u;
const LIST_ITEM = /^(?:[-*•‣]|\p{Nd}{1,3}[.)])\s+(?=\S)/u;

/** Cuts plain text into blocks: a line each, or a paragraph each where lines were wrapped. */
export function plainTextBlocks(source: string): Block[] {
  const blocks: Block[] = [];
  let run: Span[] = [];
  const close = (): void => {
    for (const span of isWrapped(source, run) ? [joined(run)] : run) {
      const block = blockOf(source, span);
      if (block) blocks.push(block);
    }
    run = [];
  };
  for (const line of lines(source)) {
    const text = source.slice(line.start, line.end).trim();
    const alone = WIKI_HEADING.test(text) || LIST_ITEM.test(text);
    if (text === '' || alone) close();
    if (text !== '') run.push(line);
    if (alone) close();
  }
  close();
  return blocks;
}

function* lines(source: string): Generator<Span> {
  let start = 0;
  for (const {0: sign, index} of source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    yield {start, end: index};
    start = index + sign.length;
  }
  yield {start, end: source.length};
}

/** Whether lines belong to one paragraph: none is long, and all but the last fill about the same width. */
function isWrapped(source: string, run: readonly Span[]): boolean {
  if (run.length < FEW) {
    const [first, second] = run;
    // Two lines: the first must break off in mid-sentence.
    return (
      second !== undefined &&
      width(first!) <= WRAPPED &&
      width(first!) > WRAPPED / 3 &&
      /^\s*[\p{Ll}\p{Nd}]/u.test(source.slice(second.start, second.end)) &&
      !/[.!?:…"“”’)\]]\s*$/u.test(source.slice(first!.start, first!.end))
    );
  }
  const widths = run.slice(0, -1).map(width);
  const widest = Math.max(...widths);
  return widest <= WRAPPED && Math.min(...widths) >= widest * 0.6;
}

function width({start, end}: Span): number {
  return end - start;
}

function joined(run: readonly Span[]): Span {
  return {start: run[0]!.start, end: run.at(-1)!.end};
}

function blockOf(source: string, span: Span): Block | undefined {
  const trimmed = trimSpan(source, span);
  if (!trimmed) return undefined;
  const {start, end} = trimmed;
  const text = source.slice(start, end);
  const heading = WIKI_HEADING.exec(text);
  if (heading) {
    const [, signs = '', title = ''] = heading;
    const from = start + text.indexOf(title, signs.length);
    return {
      start: from,
      end: from + title.length,
      kind: 'heading',
      level: signs.length,
      markup: [],
    };
  }
  const item = LIST_ITEM.exec(text);
  // "1918. Text" is a year, "5. Text" a list; a lone dash opens speech where more text follows in capitals.
  if (item) return {start: start + item[0].length, end, kind: 'list-item', markup: []};
  return {start, end, kind: 'paragraph', markup: []};
}
