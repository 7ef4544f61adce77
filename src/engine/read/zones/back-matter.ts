import type {Block} from '../block.js';
import {part, blankedText} from '../block.js';
import type {Segmentation} from '../sentences/segmentation.js';
import {cutSentences} from '../sentences/sentences.js';

/**
 * Shapes of a bibliography: ISBN, ISSN, pages, a year in brackets before a stop, a page behind a colon, a day in
 * figures, "Vilnius: Mintis, 1989" (place, publisher, year).
 */
const CITATION =
  /(?:ISBN|ISSN|OCLC|doi)(?!\p{L})|(?<!\p{L})pp?\.\s*\p{Nd}|\(\p{L}*\s*\p{Nd}{4}\)[.,]|:\s\p{Nd}+(?:[–-]\p{Nd}+)?\.$|^\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}\.$|\p{Ll}:\s[^:]{3,50},\s\p{Nd}{4}(?!\p{Nd})/u;
/** The least share of citations in what is called a bibliography, and the least number of them. */
const CITED = 0.4;
const FEWEST_CITATIONS = 4;
/** From this share of the text on, a line that says no more than "Notes" heads back matter. */
const LATE = 0.5;

/**
 * Marks back matter: sections under its headings, up to the next heading of their rank; or what a bibliography that
 * runs on at the end of the last paragraph begins with, in mid-line.
 */
export function markBackMatter(
  source: string,
  blocks: readonly Block[],
  segmentation: Segmentation,
): Block[] {
  let rank: number | undefined;
  const marked = blocks.map((block): Block => {
    const headed = headingRank(source, block, segmentation);
    if (headed !== undefined) rank = headed;
    else if (rank !== undefined && block.kind === 'heading' && (block.level ?? 6) <= rank) {
      rank = undefined;
    }
    return rank === undefined ? block : {...block, kind: 'back-matter'};
  });
  return cutBibliography(source, marked, segmentation);
}

/** The level of a heading of back matter; 0 for one that is no heading by form, which nothing ends. */
function headingRank(source: string, block: Block, {backMatter}: Segmentation): number | undefined {
  if (block.end - block.start > 60) return undefined;
  const title = blankedText(source, block).trim().toLowerCase().replace(/[:.]$/, '');
  if (!backMatter.has(title)) return undefined;
  if (block.kind === 'heading') return block.level ?? 0;
  const late = block.start >= source.length * LATE;
  return late && (block.kind === 'paragraph' || block.kind === 'caption') ? 0 : undefined;
}

function cutBibliography(
  source: string,
  blocks: readonly Block[],
  segmentation: Segmentation,
): Block[] {
  const last = blocks.findLastIndex(
    ({kind}) => kind !== 'elision' && kind !== 'boilerplate' && kind !== 'back-matter',
  );
  const block = blocks[last];
  if (block?.kind !== 'paragraph') return [...blocks];
  const at = bibliographyIn(blankedText(source, block), segmentation);
  if (at === undefined) return [...blocks];
  const start = block.start + at;
  return [
    ...blocks.slice(0, last),
    ...(at > 0 ? [part(block, {start: block.start, end: start})] : []),
    {...part(block, {start, end: block.end}), kind: 'back-matter'},
    ...blocks.slice(last + 1),
  ];
}

/** Where a bibliography begins that runs to the end of a text; undefined where none does. */
function bibliographyIn(text: string, segmentation: Segmentation): number | undefined {
  // Without a figure and a stop there are no citations, and most texts are done with here.
  if (!CITATION.test(text)) return undefined;
  const sentences = cutSentences(text, 0, segmentation).map(({start, end}) => ({
    start,
    text: text.slice(start, end),
  }));
  const cited = sentences.map((sentence) => isCitation(sentence.text, segmentation));
  // The place that best parts prose from citations: behind it as many citations as may be, before it as few.
  let best: {index: number; gain: number} | undefined;
  let gain = 0;
  for (let index = sentences.length - 1; index >= 0; index -= 1) {
    gain += cited[index] ? 1 - CITED : -CITED;
    if (cited[index] && (!best || gain > best.gain)) best = {index, gain};
  }
  if (!best || cited.slice(best.index).filter(Boolean).length < FEWEST_CITATIONS) return undefined;
  let first = best.index;
  // What stands before it and is no sentence: an author, a title, further reading.
  while (first > 0 && (cited[first - 1] || isTitle(sentences[first - 1]!.text))) first -= 1;
  return sentences[first]!.start;
}

function isCitation(text: string, {citation}: Segmentation): boolean {
  return CITATION.test(text) || citation.test(text);
}

/** Whether every word of weight has a capital. */
function isTitle(text: string): boolean {
  const words = text.match(/[\p{L}’']{3,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capital / words.length > 0.75;
}
