import type {PassageKind} from '../account.js';
import type {Span} from '../span.js';
import type {Block} from './block.js';
import {textOf} from './block.js';
import type {Segmentation} from './segmentation.js';
import {cutSentences} from './sentences.js';

const ELISION = /^[[(]?\s*(?:\.{3}|…)\s*[\])]?$/u;
const INFOBOX = /^infobox\b/iu;
const LONGEST_CAPTION = 320;
/** A last sentence of so few words that holds a number is a date set under a picture. */
const DATE_WORDS = 5;
const SHORT_LINE = 90;

/** Shapes of a bibliography: ISBN, ISSN, pages, a year in brackets before a full stop, a day in figures. */
const CITATION =
  /\b(?:ISBN|ISSN|OCLC|doi)\b|\bpp?\.\s*\p{Nd}|\(\p{L}*\s*\p{Nd}{4}\)[.,]|:\s\p{Nd}+(?:[–-]\p{Nd}+)?\.$|^\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}\.$/u;
/** The least share of citations in what is called a bibliography, and the least number of them. */
const CITED = 0.4;
const FEWEST_CITATIONS = 4;

/** Tells elisions, captions, infobox lists, boilerplate and back matter from the text. */
export function markZones(
  source: string,
  blocks: readonly Block[],
  segmentation: Segmentation,
): Block[] {
  const zoned = blocks.map((block, index) => {
    if (block.kind === 'front-matter') return block;
    const kind = kindOf(source, block, blocks[index + 1], index, segmentation);
    return kind ? {...block, kind} : block;
  });
  return markBackMatter(source, markInfobox(source, zoned), segmentation);
}

function kindOf(
  source: string,
  block: Block,
  next: Block | undefined,
  index: number,
  segmentation: Segmentation,
): PassageKind | undefined {
  const text = textOf(source, block).trim();
  if (ELISION.test(text)) return 'elision';
  if (block.kind !== 'paragraph') return undefined;
  if (isBoilerplate(text, segmentation)) return 'boilerplate';
  // The first short line is the title of a plain text.
  if (index === 0 && text.length < SHORT_LINE && !/[.!?…:;,]$/u.test(text) && next)
    return 'heading';
  return isCaption(source, block, text, next, segmentation) ? 'caption' : undefined;
}

function isBoilerplate(text: string, {boilerplate}: Segmentation): boolean {
  if (/^\|.*\|$/u.test(text)) return true;
  if (text.length > SHORT_LINE) return false;
  const lower = text.toLowerCase();
  return boilerplate.some((words) => lower.startsWith(words) || lower.endsWith(words));
}

/** A short block that closes with a date of its own, or breaks off without a full stop before running text. */
function isCaption(
  source: string,
  block: Block,
  text: string,
  next: Block | undefined,
  segmentation: Segmentation,
): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  if (text.length < SHORT_LINE && /[\p{L}\p{N}]$/u.test(text)) {
    return next !== undefined && next.end - next.start > text.length;
  }
  const sentences = cutSentences(source, block, segmentation, new Set());
  const last = sentences.at(-1);
  if (!last) return false;
  const words = source.slice(last.start, last.end).match(/[\p{L}\p{N}]+/gu) ?? [];
  const numbered = words.some((word) => /^\p{Nd}{4}$/u.test(word));
  if (sentences.length > 1) return numbered && words.length <= DATE_WORDS;
  // A bare noun phrase with a date, or names with one: "… Bizauskas 1939 m. spalio 7 d."
  return (
    numbered &&
    (words.length <= DATE_WORDS ||
      /\p{Nd}{4}(?:\P{Nd}{1,20}\p{Nd}{1,2})?[^\p{Nd}]{0,8}$/u.test(text)) &&
    words.length <= 16 &&
    sentences.length === 1 &&
    text.length < 120
  );
}

/** A list under a line "Infobox" is one. */
function markInfobox(source: string, blocks: readonly Block[]): Block[] {
  let inside = false;
  return blocks.map((block) => {
    if (INFOBOX.test(source.slice(block.start, block.end))) inside = true;
    else if (block.kind !== 'list-item') inside = false;
    return inside ? {...block, kind: 'infobox'} : block;
  });
}

/** Everything from a heading of back matter on, or from where a bibliography runs on in the last paragraphs. */
function markBackMatter(
  source: string,
  blocks: readonly Block[],
  segmentation: Segmentation,
): Block[] {
  const heading = blocks.findIndex(
    (block) =>
      (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'caption') &&
      segmentation.backMatter.has(textOf(source, block).trim().toLowerCase().replace(/[:.]$/, '')),
  );
  if (heading >= 0) return set(blocks, heading);
  const last = blocks.findLastIndex(({kind}) => kind !== 'elision' && kind !== 'boilerplate');
  const block = blocks[last];
  if (block?.kind !== 'paragraph') return [...blocks];
  const start = bibliographyIn(source, block, segmentation);
  if (start === undefined) return [...blocks];
  const within = (from: number, to: number): readonly Span[] =>
    block.markup.filter((hidden) => hidden.start >= from && hidden.end <= to);
  const body: Block = {...block, end: start, markup: within(block.start, start)};
  const back: Block = {...block, start, kind: 'back-matter', markup: within(start, block.end)};
  return [
    ...blocks.slice(0, last),
    ...(start > block.start ? [body] : []),
    back,
    ...set(blocks.slice(last + 1), 0),
  ];
}

function set(blocks: readonly Block[], from: number): Block[] {
  return blocks.map((block, index) => (index < from ? block : {...block, kind: 'back-matter'}));
}

/** Where a bibliography begins that runs to the end of a paragraph; undefined where none does. */
function bibliographyIn(
  source: string,
  block: Block,
  segmentation: Segmentation,
): number | undefined {
  const sentences = cutSentences(source, block, segmentation, new Set());
  const isCitation = sentences.map(({start, end}) => {
    const text = source.slice(start, end);
    if (CITATION.test(text)) return true;
    const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
    return words.some((word) => segmentation.citation.has(word));
  });
  // The place that best parts prose from citations: behind it as many citations as may be, before it as few.
  let best: {index: number; gain: number} | undefined;
  let gain = 0;
  for (let index = sentences.length - 1; index >= 0; index -= 1) {
    gain += isCitation[index] ? 1 - CITED : -CITED;
    if (isCitation[index] && (!best || gain > best.gain)) best = {index, gain};
  }
  if (!best || isCitation.slice(best.index).filter(Boolean).length < FEWEST_CITATIONS)
    return undefined;
  let first = best.index;
  // Titles before it: a list of further reading, where every word of weight has a capital.
  while (
    first > 0 &&
    isTitleCase(source.slice(sentences[first - 1]!.start, sentences[first - 1]!.end))
  ) {
    first -= 1;
  }
  return sentences[first]?.start;
}

function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}’']{3,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 3 && capital / words.length > 0.75;
}
