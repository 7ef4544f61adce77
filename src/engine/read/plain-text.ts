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
const BETWEEN_CELLS = /\S *\t\s*\S/u;
const ENDED = /[.!?:…][\p{Pe}\p{Pf}"'“”’»]*\s*$/u;

/** Cuts plain text, from an offset on, into blocks: a line each, or a paragraph each where lines were wrapped. */
export function plainTextBlocks(source: string, from: number): Block[] {
  const runs = runsOf(source, from).map((run) => ({
    run,
    lines: run.map(({start, end}) => source.slice(start, end)),
  }));
  const isFilled = (lines: readonly string[]): boolean =>
    lines.length >= FEW && areFilled(lines, widestOf(lines));
  // How wide the text is set, which two lines alone do not tell; 0 where it is not broken.
  const width = runs.reduce(
    (widest, {lines}) => (isFilled(lines) ? Math.max(widest, widestOf(lines)) : widest),
    0,
  );
  const areTwo = (lines: readonly string[]): boolean =>
    lines.length === 2 && width > 0 && areFilled(lines, Math.max(width, widestOf(lines)));
  return runs.flatMap(({run, lines}): Block[] => {
    if (areTable(lines)) {
      return run.map((line, at) => ({
        ...line,
        kind: 'table-row',
        markup: tabsIn(lines[at]!, line.start),
      }));
    }
    const spans = isWrapped(lines) || isFilled(lines) || areTwo(lines) ? [joined(run)] : run;
    return spans.map((span) => blockOf(source, span));
  });
}

/** The tabs between the cells of a row, with what white space is around them: signs of a table, as bars are. */
function tabsIn(row: string, from: number): Span[] {
  return Array.from(row.matchAll(/\s+/gu))
    .filter(([space]) => space.includes('\t'))
    .map(({index, 0: {length}}) => ({start: from + index, end: from + index + length}));
}

/** Whether lines are a table as it is copied of a page, its cells parted by tabs; one cell may stand in a line by itself. */
function areTable(lines: readonly string[]): boolean {
  return lines.filter((line) => BETWEEN_CELLS.test(line)).length >= FEW;
}

/** The lines that follow each other with nothing between, and begin no paragraph or item of a list by the look of them. */
function runsOf(source: string, from: number): Span[][] {
  const runs: Span[][] = [];
  let run: Span[] = [];
  const textIn = ({start, end}: Span): string => source.slice(start, end);
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  const lines = [...linesOf(source, from)];
  lines.forEach((line, at) => {
    const text = textIn(line);
    const last = run.at(-1);
    if (text.trim() === '') close();
    else if (LIST_ITEM.test(text.trimStart()) || HASH_HEADING.test(text)) {
      close();
      run.push(line);
    } else {
      const next = lines[at + 1] && textIn(lines[at + 1]!);
      const isSetIn = INDENTED.test(text);
      const continues = last && isSetIn && LIST_ITEM.test(textIn(last).trimStart());
      // A first line that is set in begins a paragraph.
      const begins = isSetIn && last && (!INDENTED.test(textIn(last)) || isFlush(next));
      if (continues) run.push({start: run.pop()!.start, end: line.end});
      else {
        if (begins || (last && LIST_ITEM.test(textIn(last).trimStart()))) close();
        run.push(line);
      }
    }
  });
  close();
  return runs;
}

function isFlush(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== '' && !INDENTED.test(line);
}

function* linesOf(source: string, from: number): Generator<Span> {
  let start = from;
  for (const {0: sign, index} of source.slice(from).matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    yield {start, end: from + index};
    start = from + index + sign.length;
  }
  yield {start, end: source.length};
}

/** Whether no line but the last had room for the first word of the next: a text of that width was broken there. */
function areFilled(lines: readonly string[], width: number): boolean {
  if (width > WRAPPED || width <= NARROW) return false;
  return lines
    .slice(0, -1)
    .every((line, at) => line.trimEnd().length + 1 + firstWord(lines[at + 1]!).length > width);
}

function firstWord(line: string): string {
  return /\S+/u.exec(line)?.[0] ?? '';
}

function widestOf(lines: readonly string[]): number {
  return lines.reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0);
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
