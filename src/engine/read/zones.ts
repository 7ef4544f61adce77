import type {PassageKind} from '../account.js';
import {markBackMatter} from './back-matter.js';
import type {Block} from './block.js';
import {textOf} from './block.js';
import {isBoilerplate} from './boilerplate.js';
import {isCaption, isPlainHeading} from './captions.js';
import {isElision, withoutElision} from './elisions.js';
import {markInfobox} from './infobox.js';
import type {Segmentation} from './segmentation.js';

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
  return markBackMatter(source, markInfobox(source, zoned), segmentation);
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
  const text = textOf(source, block).trim();
  if (isElision(text)) return 'elision';
  if (block.kind !== 'paragraph') return undefined;
  if (isBoilerplate(text, segmentation)) return 'boilerplate';
  if (isFirst && next && text.length < LONGEST_TITLE && !/[.!?…:;,]$/u.test(text)) return 'heading';
  const nextLength = next && next.end - next.start;
  if (!isCaption(text, nextLength, segmentation)) return undefined;
  const isolated =
    isBlankLine(source, blocks[index - 1]?.end, block.start) &&
    isBlankLine(source, block.end, next?.start);
  return next?.kind === 'paragraph' && isPlainHeading(text, isolated) ? 'heading' : 'caption';
}

/** Whether what lies between two blocks has a blank line in it. */
function isBlankLine(source: string, from: number | undefined, to: number | undefined): boolean {
  if (from === undefined || to === undefined) return true;
  return (source.slice(from, to).match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0) > 1;
}
