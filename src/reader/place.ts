import {drawSeen, drawSentence, drawWithin} from './long-page/turns.js';

/** Where a person is reading: a sentence, and how far below the top of the window it begins. */
export interface Place {
  readonly sentence: string;
  readonly top: number;
  /** Of its cell, in the same window: what stands in for it, where it gives way to another text. */
  readonly cell: {readonly top: number; readonly height: number};
}

/** Share of the window's height at which the eye reads. */
const READING_LINE = 0.28;

/** The sentence at the reading line, or, where that began above the window, the next one; if any. */
export function placeIn(root: HTMLElement): Place | undefined {
  if (scrollY === 0) return undefined;
  const line = innerHeight * READING_LINE;
  const clear = clearTop();
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
export function restorePlace({sentence, top, cell}: Place): void {
  drawSentence(sentence);
  const before = document.getElementById(sentence);
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
export function returnTo(sentence: string): void {
  const top = innerHeight * READING_LINE;
  restorePlace({sentence, top, cell: {top, height: 1}});
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
  for (const group of groupsFrom(document, isFrom)) {
    const after = [...group.querySelectorAll('.sentence')].find(
      (one) =>
        one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING &&
        one.checkVisibility(),
    );
    if (after) return after;
  }
  return undefined;
}

/** Whether an element is on show: what waits to be found is, by itself, and only what it holds is not. */
export function isShown(element: Element): boolean {
  return !element.closest('[hidden]') && element.checkVisibility();
}

/** Opens the fold that an element lies in, or is. */
export function reveal(element: Element): void {
  element.closest('.rest[hidden]')?.removeAttribute('hidden');
}

/** Ends what is left to do for the last thing that was brought into view. */
let underWay = new AbortController();

/**
 * Brings an element to the reading line, where it is not in clear view already.
 *
 * @param below - What stands below it and is to be seen with it, as far as there is room for both.
 */
export function bringIntoView(
  element: Element,
  {always = false, below}: {readonly always?: boolean; readonly below?: Element | undefined} = {},
): void {
  const {top} = element.getBoundingClientRect();
  const room = below ? clearBottom() - 8 - (below.getBoundingClientRect().bottom - top) : Infinity;
  const isWanted = below && !isInView(below) && room >= stuckTop();
  if (!always && !isWanted && isInView(element)) return;
  reveal(element);
  const far = Math.abs(top) > 3 * innerHeight;
  const gentle = !far && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const usual = Math.min(innerHeight * READING_LINE, clearBottom() / 2);
  const line = room >= stuckTop() ? Math.min(usual, room) : usual;
  // Who goes on to the next before the page has come to rest is not led back.
  underWay.abort();
  underWay = new AbortController();
  scrollBy({top: top - line, behavior: gentle ? 'smooth' : 'instant'});
  const {signal} = underWay;
  if (gentle) addEventListener('scrollend', () => settle(element, line), {once: true, signal});
  else settle(element, line);
}

/** Frames over which rows that were only guessed at take their true heights. */
const SETTLING = 20;

/** Frames after which a place that cannot be reached is given up. */
const LONGEST = 90;

/** Keys by which a reader scrolls. */
const SCROLLING = /^(?:Arrow|Page|Home$|End$| $)/;

/** Ends the holding of the element that was held last, or has ended it. */
let holding = new AbortController();
holding.abort();

/** Whether the page still moves to a place: what stands at the reading line meanwhile is nothing that anybody reads. */
export function isOnTheWay(): boolean {
  return !holding.signal.aborted;
}

/**
 * Holds an element at a line while rows on the way are measured, until it has stayed there for some frames, something else
 * is brought into view, or the reader scrolls.
 */
function settle(element: Element, line: number): void {
  holding.abort();
  const stop = new AbortController();
  holding = stop;
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(
      type,
      (event) => {
        if (!(event instanceof KeyboardEvent) || SCROLLING.test(event.key)) stop.abort();
      },
      {signal: stop.signal, passive: true},
    );
  }
  let frames = 0;
  let still = 0;
  const hold = (): void => {
    if (stop.signal.aborted) return;
    const drift = element.getBoundingClientRect().top - line;
    still = Math.abs(drift) < 1 ? still + 1 : 0;
    if (still === 0) {
      scrollBy({top: drift, behavior: 'instant'});
      drawSeen();
    }
    frames += 1;
    if (still < SETTLING && frames < LONGEST) requestAnimationFrame(hold);
    else stop.abort();
  };
  hold();
}

/** Goes to where the text begins, whatever was to be brought into view. */
export function toBeginning(): void {
  holding.abort();
  scrollTo({top: 0, behavior: 'instant'});
}

/** Whether an element can be seen whole, with nothing over it. */
export function isInView(element: Element): boolean {
  if (element.closest('[hidden]')) return false;
  const {top, bottom} = element.getBoundingClientRect();
  return top >= clearTop() && bottom <= clearBottom() - 8;
}

/** Where nothing lies over the text any more: below the bar, which scrolls away on a phone, and the switch between texts. */
function clearTop(): number {
  const over = ['.bar', '.texts'].map(
    (selector) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0,
  );
  return Math.max(0, ...over) + 8;
}

/** The same once the page is scrolled and what sticks to the head of the window does. */
function stuckTop(): number {
  const over = ['.bar', '.texts'].map((selector) => {
    const element = document.querySelector(selector);
    const {position, top} = element ? getComputedStyle(element) : {position: '', top: ''};
    return position === 'sticky' ? parseFloat(top) + element!.getBoundingClientRect().height : 0;
  });
  return Math.max(0, ...over) + 8;
}

/** Top of the sheet that lies over the foot of the window, or the foot itself. A list that hangs from the bar is none. */
function clearBottom(): number {
  // By id: to look through a long text for an element behind it takes long.
  const sheet = ['greta-findings', 'greta-study']
    .map((id) => document.getElementById(id))
    .find((panel) => panel?.hidden === false);
  if (!sheet || getComputedStyle(sheet).position !== 'fixed') return innerHeight;
  const {top, height} = sheet.getBoundingClientRect();
  return height > 0 && top > innerHeight / 4 ? top : innerHeight;
}
