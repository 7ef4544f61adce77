import {firstFrom} from '../first-from.js';
import type {Span} from '../span.js';
import type {Block} from './block.js';

/** Markdown without its prose, and how its offsets are those of the whole. */
export interface WithoutProse {
  readonly text: string;
  readonly offsetOf: (offset: number) => number;
  /** The blocks that are left out, in order. */
  readonly prose: readonly Block[];
}

const BLANK_LINES = /\r?\n[ \t]*\r?\n(?:[ \t\r\n]*\n)?/g;
/** A sign that may be markup wherever it stands, or a line that may begin something else than a paragraph; or nothing. */
const MARKED = /[[\]*_`<>&\\|~]|\r(?!\n)|(?:^|\n)(?:[-+#=:\s]|\d{1,9}[.)])|^$/;
/** What may run on over blank lines, and make something else of the paragraphs behind it: fences, some tags. */
const RUNS_ON = /`{3}|~{3}|<(?:[!?]|script|pre|style|textarea)/i;
/** One line that is a heading, or all in emphasis, without what else might be said with these signs. */
const HEADING = /^(#{1,6}) +([^\s#](?:[^\n#]*[^\s#])?)$/;
const CAPTION = /^\*([^\s*](?:[^\n*]*[^\s*])?)\*$/;
/** Stands for prose before what is indented, and would go on with what stood before that. */
const RULE = '***\n\n';

/**
 * Leaves out of Markdown the paragraphs, headings and captions that are so whatever stands beside them, and nothing else: most
 * of what people write. The parser need not take them through its states, a character at a time.
 *
 * @param shift - The offset, in the whole, of the text's beginning.
 */
export function withoutProse(source: string, shift: number): WithoutProse {
  const prose: Block[] = [];
  const pieces = [{at: 0, from: 0}];
  let text = '';
  let from = 0;
  const take = (start: number, end: number, next: number): void => {
    const block = plainBlock(source.slice(start, end), {start: shift + start, end: shift + end});
    if (!block) return;
    prose.push(block);
    text += source.slice(from, start);
    if (/\s/.test(source.charAt(next))) text += RULE;
    from = next;
    pieces.push({at: text.length, from});
  };
  if (!RUNS_ON.test(source)) {
    let start = 0;
    for (const {0: blank, index} of source.matchAll(BLANK_LINES)) {
      take(start, index, (start = index + blank.length));
    }
    take(start, source.length, source.length);
  }
  text += source.slice(from);
  const offsetOf = (offset: number): number => {
    const piece = pieces[firstFrom(pieces, offset + 1, ({at}) => at) - 1]!;
    return shift + piece.from + offset - piece.at;
  };
  return {text, offsetOf, prose};
}

/** The block that a text is by itself; undefined where that is for the parser to say. */
function plainBlock(text: string, {start, end}: Span): Block | undefined {
  if (!MARKED.test(text)) return {start, end, kind: 'paragraph', markup: []};
  const [, signs, title] = HEADING.exec(text) ?? [];
  if (signs !== undefined && title !== undefined && !MARKED.test(title)) {
    return {start: end - title.length, end, kind: 'heading', level: signs.length, markup: []};
  }
  const [, words] = CAPTION.exec(text) ?? [];
  if (words === undefined || MARKED.test(words)) return undefined;
  const markup = [
    {start, end: start + 1},
    {start: end - 1, end},
  ];
  return {start, end, kind: 'caption', markup};
}
