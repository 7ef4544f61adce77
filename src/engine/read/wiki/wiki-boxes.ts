import type {Span} from '../../span.js';
import type {Block} from '../block.js';

/** A picture with a caption, or a template that stands on lines of its own. */
const PICTURE = /\[\[\s*(?:file|image|vaizdas|failas)\s*:/giu;
const INFOBOX = /\{\{\s*(?:infobox|infolentelė|\p{L}+ infolentelė)/giu;

/** An infobox or a picture: what of it is text, as blocks of its own. */
export interface Box extends Span {
  readonly blocks: readonly Block[];
}

/** The infoboxes and pictures of an article, in its order. What begins inside another is a part of it. */
export function boxesIn(source: string, from: number): Box[] {
  const all = [...boxesOf(source, from, INFOBOX), ...boxesOf(source, from, PICTURE)];
  let end = from;
  return all
    .sort((a, b) => a.start - b.start)
    .filter((box) => {
      if (box.start < end) return false;
      end = box.end;
      return true;
    });
}

function boxesOf(source: string, from: number, opening: RegExp): Box[] {
  const boxes: Box[] = [];
  opening.lastIndex = from;
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const start = match.index;
    const {end, bars} = closeOf(source, start);
    opening.lastIndex = end;
    const parts = bars.map((bar, index) => ({start: bar + 1, end: bars[index + 1] ?? end - 2}));
    const isPicture = opening === PICTURE;
    // The last part of a picture that sets nothing (`thumb`, `alt=…`) is its caption.
    const last = parts.findLast(
      (one) =>
        !/^\s*(?:\w+\s*=|(?:thumb|thumbnail|mini|left|right|center|frame|frameless|upright|\d+px)\s*$)/u.test(
          source.slice(one.start, one.end),
        ),
    );
    const blocks = isPicture
      ? last
        ? [{...last, kind: 'caption' as const, markup: []}]
        : []
      : parts
          .filter((one) => /^\s*[^=|]+=\s*\S/u.test(source.slice(one.start, one.end)))
          .map((one) => ({...one, kind: 'infobox' as const, markup: []}));
    boxes.push({start, end, blocks});
  }
  return boxes;
}

/** Where a template or a link ends, and its bars. */
function closeOf(source: string, start: number): {end: number; bars: number[]} {
  const bars: number[] = [];
  let depth = 0;
  const signs = /\{\{|\[\[|\}\}|\]\]|\|/g;
  signs.lastIndex = start;
  for (let match = signs.exec(source); match; match = signs.exec(source)) {
    if (match[0] === '|') {
      if (depth === 1) bars.push(match.index);
    } else depth += match[0] === '{{' || match[0] === '[[' ? 1 : -1;
    if (depth === 0) return {end: match.index + 2, bars};
  }
  return {end: source.length, bars};
}
