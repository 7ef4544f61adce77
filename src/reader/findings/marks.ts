import type {Span} from '../../engine/span.js';
import type {MarkedMention} from './lookup.js';
import type {Tone} from '../tone.js';
import {byWeight} from '../tone.js';

/** A stretch of running text without a mark, or with one. */
export type Piece =
  | {readonly type: 'text'; readonly text: string}
  | {
      readonly type: 'mark';
      readonly text: string;
      /** Of all mentions at these words, those of the innermost first, each once. */
      readonly findings: readonly string[];
      /** Of the innermost mention. */
      readonly tone: Tone;
      /** The weightiest tone of the mentions around the innermost one. */
      readonly around?: Tone;
      /** Whether an earlier piece already leads to the same finding for the same mention. */
      readonly continued: boolean;
    };

/** Markup that parts two cells of a table. */
const BETWEEN_CELLS = /^[^\w[]*[|=\t][^\w[]*$|<\/t[dh]/i;

/**
 * Cuts a stretch of an account at the edges of its mentions, so that every piece lies wholly inside or outside each of
 * them. Where mentions overlap, the shortest has the words, and the others stay known: none is out of reach but one
 * that shorter ones cover from end to end.
 *
 * @param mentions - In any order; parts outside the stretch are ignored.
 * @param hidden - Markup inside the stretch, rising and disjoint; its text is left out, but for a dot between cells.
 */
export function cutAtMarks(
  source: string,
  stretch: Span,
  mentions: readonly MarkedMention[],
  hidden: readonly Span[] = [],
): Piece[] {
  const inside = (at: number): boolean => stretch.start < at && at < stretch.end;
  const edges = [...mentions, ...hidden].flatMap(({start, end}) => [start, end]).filter(inside);
  const cuts = [...new Set([stretch.start, ...edges, stretch.end])].sort((a, b) => a - b);

  const waiting = [...mentions].sort((a, b) => a.start - b.start);
  const markup = [...hidden];
  let open: MarkedMention[] = [];
  const begun = new Set<string>();
  const pieces: Piece[] = [];

  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1]!;
    while (waiting[0] && waiting[0].start <= start) open.push(waiting.shift()!);
    open = open.filter((mention) => mention.end > start);
    while (markup[0] && markup[0].end <= start) markup.shift();
    let text = source.slice(start, end);
    if (markup[0] && markup[0].start <= start) {
      if (!pieces[0] || end === stretch.end || !BETWEEN_CELLS.test(text)) continue;
      text = !text.includes('=') ? ' · ' : source[end] === ' ' ? ':' : ': ';
    }

    if (open.length === 0) {
      if (pieces.at(-1)?.type === 'text') text = pieces.pop()!.text + text;
      pieces.push({type: 'text', text});
      continue;
    }
    const [inner, ...outer] = [...open].sort(byLength) as [MarkedMention, ...MarkedMention[]];
    const around = outer.map(({tone}) => tone).sort(byWeight)[0];
    pieces.push({
      type: 'mark',
      text,
      findings: [...new Set([inner, ...outer].flatMap(({findings}) => findings))],
      tone: inner.tone,
      ...(around && {around}),
      continued: begun.has(inner.id),
    });
    begun.add(inner.id);
  }
  return pieces;
}

/** A stretch of an account as it is shown where it has no marks: without its markup. */
export function shownText(source: string, stretch: Span, markup: readonly Span[] = []): string {
  const hidden = hiddenIn(stretch, markup);
  return hidden.length === 0
    ? source.slice(stretch.start, stretch.end)
    : cutAtMarks(source, stretch, [], hidden)
        .map(({text}) => text)
        .join('');
}

/** The markup that a stretch has to do with. */
export function hiddenIn(stretch: Span, markup: readonly Span[] = []): readonly Span[] {
  return markup.filter(({start, end}) => start < stretch.end && stretch.start < end);
}

/** Shortest first; of equals, the weightier. */
function byLength(a: MarkedMention, b: MarkedMention): number {
  return a.end - a.start - (b.end - b.start) || byWeight(a.tone, b.tone);
}
