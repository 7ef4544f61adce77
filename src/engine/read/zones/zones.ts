import type {PassageKind} from '../../account.js';
import {markBackMatter} from './back-matter.js';
import type {Block} from '../block.js';
import {blankedText} from '../block.js';
import {isBoilerplate} from './boilerplate.js';
import {isCaption, isPlainHeading} from './captions.js';
import {inBrackets} from './citation-marks.js';
import {isElision, withoutElision} from './elisions.js';
import {markInfobox} from './infobox.js';
import type {Segmentation} from '../sentences/segmentation.js';

/** A first line that is no longer is the title of a plain text. */
const LONGEST_TITLE = 90;
/** Longer blocks are text and nothing else. */
const LONGEST_LINE = 400;

/** Tells elisions, captions, infobox lists, boilerplate and back matter from the text. */
export function markZones(
  source: string,
  written: readonly Block[],
  segmentation: Segmentation,
): Block[] {
  const blocks = written.flatMap((block) => withoutElision(source, block));
  const first = blocks.findIndex(({kind}) => kind !== 'front-matter');
  const zoned = blocks.map((block, index): Block => {
    const kind = kindOf(source, blocks, index, index === first, segmentation);
    return kind ? {...block, kind} : block;
  });
  return markBackMatter(source, markInfobox(source, withoutMenu(source, zoned)), segmentation);
}

function kindOf(
  source: string,
  blocks: readonly Block[],
  index: number,
  isFirst: boolean,
  segmentation: Segmentation,
): PassageKind | undefined {
  const block = blocks[index]!;
  const next = blocks[index + 1];
  if (block.kind === 'front-matter' || block.end - block.start > LONGEST_LINE) return undefined;
  const text = blankedText(source, block).trim();
  if (isElision(text)) return 'elision';
  if (block.kind !== 'paragraph') return undefined;
  if (isBoilerplate(text, segmentation)) return 'boilerplate';
  if (isMarkedHeading(source, block, text, segmentation)) return 'heading';
  if (isFirst && next && text.length < LONGEST_TITLE && !/[.!?…:;,]$/u.test(text)) return 'heading';
  const nextLength = next && next.end - next.start;
  if (!isCaption(text, nextLength, segmentation)) return undefined;
  const isolated =
    isBlankLine(source, blocks[index - 1]?.end, block.start) &&
    isBlankLine(source, block.end, next?.start);
  return next?.kind === 'paragraph' && isPlainHeading(text, isolated) ? 'heading' : 'caption';
}

/** Words of a menu are no more, and it has no fewer of them. */
const [LONGEST_WORDS, FEWEST_WORDS] = [40, 3];

/**
 * What is copied of a page from top to bottom has, between the title and the line below it, the menu of the site. Short
 * lines under a later heading are text.
 */
function withoutMenu(source: string, blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(({kind}) => kind === 'boilerplate');
  const isWords = ({kind, start, end: last}: Block): boolean =>
    (kind === 'paragraph' || kind === 'caption') &&
    last - start <= LONGEST_WORDS &&
    !/[.!?:;,…]$/u.test(source.slice(start, last));
  if (end < 0) return blocks;
  let from = end;
  while (from > 0 && isWords(blocks[from - 1]!)) from -= 1;
  const before = blocks.slice(0, from).filter(({kind}) => kind !== 'front-matter');
  const isHead = before.length === 0 || (before.length === 1 && before[0]!.kind === 'heading');
  if (!isHead || end - from < FEWEST_WORDS) return blocks;
  return blocks.map((block, at) =>
    from <= at && at < end ? {...block, kind: 'boilerplate'} : block,
  );
}

/** Whether a line ends with what an encyclopedia puts behind its headings: "[edit]", „[keisti]“. */
function isMarkedHeading(
  source: string,
  {end, markup}: Block,
  text: string,
  {editMarks = []}: Segmentation,
): boolean {
  const mark = markup.at(-1);
  return (
    mark?.end === end &&
    text.length < LONGEST_TITLE &&
    !/[.!?…:;,]$/u.test(text) &&
    inBrackets(editMarks).test(source.slice(mark.start, end))
  );
}

/** Whether what lies between two blocks has a blank line in it. */
function isBlankLine(source: string, from: number | undefined, to: number | undefined): boolean {
  if (from === undefined || to === undefined) return true;
  return (source.slice(from, to).match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0) > 1;
}
