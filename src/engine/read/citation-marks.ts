import type {Span} from '../span.js';
import type {Block} from './block.js';
import type {Segmentation} from './segmentation.js';

/** A mark of a note, as encyclopedias print it behind a word: "[12]", "[a]", "[3]: 45". */
const MARK = /(?<=\S)\[(?:\d{1,3}|[a-z]|(?:note|pastaba|N) ?\d{1,2})\](?::\s?\d+(?:[–-]\d+)?)?/giu;

/** Matches words of a pack in square brackets, and nothing where it has none. */
export function inBrackets(words: readonly string[]): RegExp {
  return words.length === 0 ? /(?!)/gu : new RegExp(`\\[(?:${words.join('|')})\\]`, 'giu');
}

/**
 * Makes markup of what a page adds to its text: marks of notes, "[edit]", "[citation needed]". A number in such a mark is no
 * number of the account.
 */
export function hideCitationMarks(
  source: string,
  blocks: readonly Block[],
  {editMarks = [], marks = []}: Segmentation,
): Block[] {
  const words = inBrackets([...editMarks, ...marks]);
  return blocks.map((block) => {
    const text = source.slice(block.start, block.end);
    if (block.kind === 'front-matter' || !text.includes('[')) return block;
    const found = [MARK, words]
      .flatMap((kind) => [...text.matchAll(kind)])
      .map(({0: sign, index}): Span => ({
        start: block.start + index,
        end: block.start + index + sign.length,
      }))
      .filter((mark) => !block.markup.some((one) => one.start < mark.end && mark.start < one.end));
    if (found.length === 0) return block;
    return {...block, markup: [...block.markup, ...found].sort((a, b) => a.start - b.start)};
  });
}
