import {drawSentence, drawWithin} from '../long-page/turns.js';
import {elementBy, readerOf} from '../within.js';
import {clearTop, READING_LINE} from './clear-view.js';
import {settle} from './holding.js';
import {isShown} from './into-view.js';

/** Where a person is reading: a sentence, and how far below the top of the window it begins. */
export interface Place {
  readonly sentence: string;
  readonly top: number;
  /** Of its cell, in the same window: what stands in for it, where it gives way to another text. */
  readonly cell: {readonly top: number; readonly height: number};
}

/** The sentence at the reading line, or, where that began above the window, the next one; if any. */
export function placeIn(root: HTMLElement): Place | undefined {
  if (scrollY === 0) return undefined;
  const line = innerHeight * READING_LINE;
  const clear = clearTop(root);
  for (const group of groupsFrom(root, (one) => one.getBoundingClientRect().bottom >= line)) {
    for (const sentence of group.querySelectorAll('.sentence')) {
      // To measure what is folded away, the browser would have to lay it out.
      if (sentence.closest('[hidden]')) continue;
      const {top, bottom} = sentence.getBoundingClientRect();
      if (bottom >= line && top >= clear && sentence.checkVisibility()) {
        const cell = (sentence.closest('.cell') ?? sentence).getBoundingClientRect();
        return {sentence: sentence.id, top, cell: {top: cell.top, height: cell.height}};
      }
    }
  }
  return undefined;
}

/**
 * Groups of rows in the order of the page, drawn as they are come upon; in place of a chapter those that it holds. Looked for
 * by bisection: to measure what is far away takes a browser long.
 *
 * @param isFrom - Once true of a group, true of all behind it.
 */
function* groupsFrom(root: ParentNode, isFrom: (group: Element) => boolean): Generator<Element> {
  const groups = [...(root.querySelector('.group')?.parentElement?.children ?? [])].filter((one) =>
    one.matches('.group'),
  );
  let [from, to] = [0, groups.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isFrom(groups[middle]!)) to = middle;
    else from = middle + 1;
  }
  for (const group of groups.slice(from)) {
    drawWithin(group);
    if (group.matches('.chapter')) yield* groupsFrom(group, isFrom);
    else yield group;
  }
}

/**
 * Brings a sentence back to where it was, after what is above it has changed its height. Where it is on show no more, its
 * row stands in for it, as far along in the other text; else the next sentence that is.
 */
export function restorePlace({sentence, top, cell}: Place, within: Element): void {
  drawSentence(sentence);
  const before = elementBy(sentence, within);
  const element = shownFrom(before);
  if (!element) return;
  const given = before?.closest('.cell');
  const other = element.closest('.cell');
  // A sentence may also be folded away in a text that is on show.
  if (other && given && !isShown(given) && other.parentElement === given.parentElement) {
    settle(other, topOf(other, cell));
  } else settle(element, top);
}

/** Brings a sentence to the line at which the eye reads, at once. */
export function returnTo(sentence: string, within: Element): void {
  const top = innerHeight * READING_LINE;
  restorePlace({sentence, top, cell: {top, height: 1}}, within);
}

/** Where a text begins that is read on from the reading line, as far along in it as in the one before. */
function topOf(cell: Element, before: Place['cell']): number {
  const line = innerHeight * READING_LINE;
  if (before.top >= line) return before.top;
  const share = Math.min(1, (line - before.top) / before.height);
  return line - share * cell.getBoundingClientRect().height;
}

/** Where a sentence is hidden, another of its row, as of the other text; else the next one that is on show. */
function shownFrom(element: Element | null): Element | undefined {
  if (!element || element.checkVisibility()) return element ?? undefined;
  const beside = [...(element.closest('.row')?.querySelectorAll('.sentence') ?? [])];
  const other = beside.find((one) => one.checkVisibility());
  if (other) return other;
  const here = element.closest('.group')!;
  const isFrom = (group: Element): boolean =>
    group.contains(here) ||
    !(here.compareDocumentPosition(group) & Node.DOCUMENT_POSITION_PRECEDING);
  for (const group of groupsFrom(readerOf(element), isFrom)) {
    const after = [...group.querySelectorAll('.sentence')].find(
      (one) =>
        one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING &&
        one.checkVisibility(),
    );
    if (after) return after;
  }
  return undefined;
}
