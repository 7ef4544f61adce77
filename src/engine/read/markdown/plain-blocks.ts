import type {Span} from '../../span.js';
import type {Block} from '../block.js';

/** A sign that may be markup wherever it stands, spaces at the end of a line, or a line that may begin something else than a paragraph; or nothing. */
const MARKED = /[[\]*_`<>&\\|~]|\r(?!\n)|[ \t]\r?\n|(?:^|\n)(?:[-+#=:\s]|\d{1,9}[.)])|^$/;
/** One line that is a heading, without what else might be said with its sign. */
const HEADING = /^(#{1,6}) +([^\s#](?:[^\n#]*[^\s#])?)$/;
/** Emphasis whose asterisks can neither end what stands before them nor begin what follows. */
const EMPHASIS = /(?<!\S)\*(?=[^\s*])([^*]*[^\s*])\*(?![^\s\p{P}])/gu;
const SIGN = '- ';
/** An item of one line: one stands right behind the other. */
const ITEM = /- (\S[^\r\n]*)(?:\r?\n|$)/gy;
/** Stands for the asterisks of emphasis where a line must not be taken for one that begins with them. */
const NO_SIGN = 'x';

/**
 * The blocks that a stretch of Markdown between blank lines is whatever stands beside it: paragraphs without markup but simple
 * emphasis, headings, lists of single lines.
 *
 * @param at Offset of the stretch in its source, which the blocks are to point into.
 * @returns undefined where it is for the parser to say.
 */
export function plainBlocks(text: string, at: number): Block[] | undefined {
  if (text.startsWith(SIGN)) return plainItems(text, at);
  const end = at + text.length;
  const markup: Span[] = [];
  const words = text.replace(EMPHASIS, (all, inner: string, index: number) => {
    const [start, close] = [at + index, at + index + all.length - 1];
    markup.push({start, end: start + 1}, {start: close, end: close + 1});
    return NO_SIGN + inner + NO_SIGN;
  });
  if (!MARKED.test(words)) {
    const isCaption = markup[0]?.start === at && markup[1]!.end === at + text.trimEnd().length;
    return [{start: at, end, kind: isCaption ? 'caption' : 'paragraph', markup}];
  }
  const [, signs, title] = HEADING.exec(words) ?? [];
  if (signs === undefined || title === undefined || MARKED.test(title)) return undefined;
  return [{start: end - title.length, end, kind: 'heading', level: signs.length, markup}];
}

function plainItems(text: string, at: number): Block[] | undefined {
  const items: Block[] = [];
  let end = 0;
  for (const {0: line, 1: content, index} of text.matchAll(ITEM)) {
    end = index + line.length;
    // A list in a list may be deeper than the stack: `tame` keeps that from the parser.
    if (content!.startsWith(SIGN)) return undefined;
    const blocks = plainBlocks(content!, at + index + line.indexOf(content!));
    if (!blocks) return undefined;
    for (const block of blocks) {
      items.push(block.kind === 'heading' ? block : {...block, kind: 'list-item'});
    }
  }
  return end === text.length ? items : undefined;
}
