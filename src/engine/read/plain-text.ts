import type {Span} from '../span.js';
import type {Block} from './block.js';

/** Lines of wrapped text are seldom longer, and most of them are longer than the other. */
const WRAPPED = 120;
const NARROW = 45;
/** Fewer lines than this tell nothing of how a text is set. */
const FEW = 3;
/** The share of lines that end a sentence from which on each line is a paragraph. */
const MOSTLY = 0.6;

const HASH_HEADING = /^(#{1,6})[ \t]+(?=\S)/u;
const LIST_ITEM = /^(?:[-*•‣]|\p{Nd}{1,3}[.)])\s+(?=\S)/u;
const INDENTED = /^(?:\t|[ \u00A0]{2,})/u;
const ENDED = /[.!?:…][\p{Pe}\p{Pf}"'“”’»]*\s*$/u;

/** Cuts plain text, from an offset on, into blocks: a line each, or a paragraph each where lines were wrapped. */
export function plainTextBlocks(source: string, from: number): Block[] {
  const blocks: Block[] = [];
  let run: Span[] = [];
  const textIn = ({start, end}: Span): string => source.slice(start, end);
  const close = (): void => {
    const lines = isWrapped(run.map(textIn)) ? [joined(run)] : run;
    for (const line of lines) blocks.push(blockOf(source, line));
    run = [];
  };
  for (const line of linesOf(source, from)) {
    const text = textIn(line);
    const last = run.at(-1);
    if (text.trim() === '') close();
    else if (LIST_ITEM.test(text.trimStart()) || HASH_HEADING.test(text)) {
      close();
      run.push(line);
    } else {
      const continues = last && INDENTED.test(text) && LIST_ITEM.test(textIn(last).trimStart());
      // A first line that is set in begins a paragraph.
      const begins = last && INDENTED.test(text) && !INDENTED.test(textIn(last));
      if (continues) run.push({start: run.pop()!.start, end: line.end});
      else {
        if (begins || (last && LIST_ITEM.test(textIn(last).trimStart()))) close();
        run.push(line);
      }
    }
  }
  close();
  return blocks;
}

function* linesOf(source: string, from: number): Generator<Span> {
  let start = from;
  for (const {0: sign, index} of source.slice(from).matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    yield {start, end: from + index};
    start = from + index + sign.length;
  }
  yield {start, end: source.length};
}

/** Whether lines belong to one paragraph: none is long, and all but the last fill about the same width. */
function isWrapped(lines: readonly string[]): boolean {
  const [first = '', second] = lines;
  if (second === undefined) return false;
  if (lines.length < FEW) {
    // Two lines: the first must break off in mid-sentence.
    return (
      first.length <= WRAPPED &&
      first.length > NARROW &&
      /^\s*[\p{Ll}\p{Nd}]/u.test(second) &&
      !ENDED.test(first)
    );
  }
  const widths = lines.slice(0, -1).map(({length}) => length);
  const widest = widths.reduce((a, b) => Math.max(a, b));
  const narrowest = widths.reduce((a, b) => Math.min(a, b));
  if (widest > WRAPPED || narrowest < widest * MOSTLY) return false;
  const ended = lines.slice(0, -1).filter((line) => ENDED.test(line)).length;
  const continued = lines.slice(1).filter((line) => /^\s*[\p{Ll}\p{Nd}(]/u.test(line)).length;
  return ended < widths.length * MOSTLY && (widest > NARROW || continued > widths.length / 2);
}

function joined(run: readonly Span[]): Span {
  return {start: run[0]!.start, end: run.at(-1)!.end};
}

function blockOf(source: string, {start, end}: Span): Block {
  const text = source.slice(start, end);
  const hashes = HASH_HEADING.exec(text);
  if (hashes) {
    const {0: signs, 1: level = ''} = hashes;
    return {start: start + signs.length, end, kind: 'heading', level: level.length, markup: []};
  }
  const indent = text.length - text.trimStart().length;
  const item = LIST_ITEM.exec(text.slice(indent));
  if (!item) return {start, end, kind: 'paragraph', markup: []};
  return {start: start + indent + item[0].length, end, kind: 'list-item', markup: []};
}
