import {firstFrom} from '../../first-from.js';
import type {Block} from '../block.js';
import {plainBlocks} from './plain-blocks.js';

/** Markdown without its prose, and how its offsets are those of the whole. */
export interface WithoutProse {
  readonly text: string;
  readonly offsetOf: (offset: number) => number;
  /** The blocks that are left out, in order. */
  readonly prose: readonly Block[];
}

const BLANK_LINES = /\r?\n[ \t]*\r?\n(?:[ \t\r\n]*\n)?/g;
/** What may run on over blank lines, and make something else of the paragraphs behind it: fences, some tags. */
const RUNS_ON = /`{3}|~{3}|<(?:[!?]|script|pre|style|textarea)/i;
/** Words left out, by themselves. Brackets are no markup where nothing defines what they refer to. */
const ELISION = /^\[(?:…|\.{3})\]$/;
const DEFINITION = ']:';
/** Stands for prose before what is indented, and would go on with what stood before that. */
const RULE = '***\n\n';

/**
 * Leaves out of Markdown what is a paragraph, a heading, a caption or a list whatever stands beside it, and nothing else: most
 * of what people write. The parser need not take it through its states, a character at a time.
 *
 * @param shift - The offset, in the whole, of the text's beginning.
 */
export function withoutProse(source: string, shift: number): WithoutProse {
  const prose: Block[] = [];
  const hasDefinitions = source.includes(DEFINITION);
  const pieces = [{at: 0, from: 0}];
  let text = '';
  let from = 0;
  const take = (start: number, end: number, next: number): void => {
    const stretch = source.slice(start, end);
    const blocks =
      !hasDefinitions && ELISION.test(stretch)
        ? [{start: shift + start, end: shift + end, kind: 'paragraph' as const, markup: []}]
        : plainBlocks(stretch, shift + start);
    const isIndented = /\s/.test(source.charAt(next));
    // What is indented behind a list belongs to its last item.
    if (!blocks || (isIndented && blocks.at(-1)!.kind === 'list-item')) return;
    for (const block of blocks) prose.push(block);
    text += source.slice(from, start);
    if (isIndented) text += RULE;
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
