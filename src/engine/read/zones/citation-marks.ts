import {groupedByKey} from '../../grouped-by.js';
import type {Span} from '../../span.js';
import type {Block} from '../block.js';
import type {Segmentation} from '../sentences/segmentation.js';

/** A mark of a note, as encyclopedias print it behind a word: "[12]", "[a]", "[3]: 45". */
const MARK = /(?<=\S)\[(?:\d{1,3}|[a-z])\](?::\s?\d+(?:[–-]\d+)?)?/giu;

/**
 * What may be the figure of a note, where it lost its height: "in the war.12 Then", "in the war. (12) Then". Its
 * figure is looked for first: what stands before it would be asked at every letter. In brackets within a sentence it
 * counts: "Kaunas (12), Alytus (13)".
 */
const FIGURE =
  /\d{1,3}(?=$|[\s.,;:!?)])(?<=\p{L}{3}[.,;:!?]?["”“»’)]?\d{1,3})|\(\d{1,3}\)(?=$|[\s.,;:!?])(?<=\p{L}{3}[.!?]["”“»’]? ?\(\d{1,3}\))/gu;

/** Matches words of a pack in square brackets, and nothing where it has none. */
export function inBrackets(words: readonly string[]): RegExp {
  return words.length === 0 ? /(?!)/gu : new RegExp(`\\[(?:${words.join('|')})\\]`, 'giu');
}

/**
 * Makes markup of what a page adds to its text: marks of notes, "[edit]", "[citation needed]"; and the figures of notes that
 * touch a word, where one is the next of another. A number in such a mark is no number of the account.
 */
export function hideCitationMarks(
  source: string,
  blocks: readonly Block[],
  {editMarks = [], marks = [], noteWords = []}: Segmentation,
): Block[] {
  const numbered = noteWords.map((word) => `${word} ?\\d{1,2}`);
  const words = inBrackets([...editMarks, ...marks, ...numbered]);
  const figures = figuresOfNotes(source, blocks);
  return blocks.map((block) => {
    const text = source.slice(block.start, block.end);
    if (block.kind === 'front-matter') return block;
    const marks = text.includes('[')
      ? [MARK, words].flatMap((kind) => [...text.matchAll(kind)])
      : [];
    const found = marks
      .map(({0: sign, index}): Span => ({
        start: block.start + index,
        end: block.start + index + sign.length,
      }))
      .concat(figures.get(block) ?? [])
      .filter((mark) => !block.markup.some((one) => one.start < mark.end && mark.start < one.end));
    if (found.length === 0) return block;
    return {...block, markup: [...block.markup, ...found].sort((a, b) => a.start - b.start)};
  });
}

/** The figures of notes in each block: those that count on, so that no lonely number is taken for one. */
function figuresOfNotes(
  source: string,
  blocks: readonly Block[],
): ReadonlyMap<Block, readonly Span[]> {
  const figures = blocks.flatMap((block) =>
    block.kind === 'front-matter'
      ? []
      : [...source.slice(block.start, block.end).matchAll(FIGURE)].map(({0: figure, index}) => {
          const start = block.start + index;
          return {
            block,
            number: Number(figure.replace(/[()]/g, '')),
            start,
            end: start + figure.length,
          };
        }),
  );
  const isNext = (at: number): boolean =>
    figures[at]?.number === (figures[at - 1]?.number ?? NaN) + 1;
  const counting = figures.filter((_, at) => isNext(at) || isNext(at + 1));
  return groupedByKey(counting, ({block}) => block);
}
