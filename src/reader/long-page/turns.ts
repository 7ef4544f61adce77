/** The parts of a long page that wait: which of them come next, when they come near the window and when the browser has time. */

import type {Slices} from '../../engine/slices.js';
import {TURN} from './answering.js';
import {leaveAllDrawn} from './left-behind.js';

/** A part that waits for its turn. */
export interface Waiting {
  /** For how many parts it counts. */
  readonly size: number;
  readonly has: (sentence: string) => boolean;
  /** Whether it was drawn before, and taken back: it then waits until it is come to again. */
  readonly wasDrawn: boolean;
  /** Puts its bare words there. */
  readonly tell: () => void;
  /** Draws what is in it piece by piece, before it is put there. */
  readonly ahead: () => Slices<void>;
  /** Puts all of it there; it then waits no longer. */
  readonly draw: () => void;
}

/** Parts that are drawn when the browser has time, wherever they stand; of a longer page only those near the window are. */
const FEW = 64;

/** Parts of which all are drawn for whoever looks for words with the browser's own search: more would take it minutes. */
const MANY = 1000;

/** How far beyond the window a part is near: two windows, so that it is drawn before it is seen. */
const NEAR = '200% 0px';

/** By the element around each. */
const waiting = new Map<Element, Waiting>();
/** How many each counts for, and all of them. */
const sizes = new Map<Waiting, number>();
let count = 0;
/** Parts of which not even the words are there yet, or other words; with the element around each. */
const wordless = new Map<Waiting, Element>();
/** Those near the window, the nearest to its middle first. */
let near: readonly Waiting[] = [];
/** The one that is being drawn ahead. */
let begun: {readonly part: Waiting; readonly slices: Slices<void>; isAhead?: boolean} | undefined;
let isAsked = false;
/** Whether all are wanted, however many. */
let isHurried = false;
let observer: IntersectionObserver | undefined;

/**
 * Has a part wait for its turn.
 *
 * @param place - The element around it.
 * @param isTold - Whether its words are there.
 */
export function expect(place: Element, part: Waiting, isTold: boolean): void {
  resize(part, part.size);
  waiting.set(place, part);
  if (!isTold) wordless.set(part, place);
  watched().observe(place);
  soon();
}

/** Has a part wait no longer. */
export function forget(place: Element, part: Waiting): void {
  if (waiting.get(place) !== part) return;
  if (begun?.part === part) begun = undefined;
  resize(part, 0);
  waiting.delete(place);
  wordless.delete(part);
  watched().unobserve(place);
  near = near.filter((other) => other !== part);
}

function resize(part: Waiting, size: number): void {
  count += size - (sizes.get(part) ?? 0);
  if (size > 0) sizes.set(part, size);
  else sizes.delete(part);
}

/**
 * Which of the parts within a part are drawn.
 *
 * @returns Draws the same ones, once the part has been drawn anew.
 */
export function drawnIn(place: Element): () => void {
  const drawn = partsIn(place).map((within) => !waiting.has(within));
  return () => {
    for (const [at, wasDrawn] of drawn.entries()) {
      // Looked for each time: one that is drawn may hold others.
      if (wasDrawn) drawWithin(partsIn(place)[at] ?? null);
    }
  };
}

/** Draws the parts that a sentence stands in, also one within the other. */
export function drawSentence(id: string): void {
  for (const part of waiting.values()) if (part.has(id)) part.draw();
}

/**
 * Draws the part that an element is around.
 *
 * @returns Whether it was not drawn yet.
 */
export function drawWithin(place: Element | null): boolean {
  const part = place ? waiting.get(place) : undefined;
  part?.draw();
  return part !== undefined;
}

/** Draws what the window shows. */
export function drawSeen(): void {
  for (const [place, part] of waiting) {
    const {top, bottom} = place.getBoundingClientRect();
    if (top > innerHeight) break;
    if (bottom > 0) part.draw();
  }
}

/** Puts all words there that are not yet, in a part of the page, for whoever looks through them; in slices. */
export function* tellInSlices(within: Node): Slices<void> {
  for (const [part, place] of wordless) {
    if (!within.contains(place)) continue;
    tell(part);
    yield;
  }
}

/** Draws all that waits, for whoever needs the whole page at once. */
export function drawAll(): void {
  for (const part of waiting.values()) part.draw();
}

/** Draws all that waits as soon as the browser has time for it. */
function hurry({key, ctrlKey, metaKey}: KeyboardEvent): void {
  // The browser's own search marks what it finds, and must not have it drawn anew under its mark.
  if (key !== 'F3' && !(key === 'f' && (ctrlKey || metaKey))) return;
  isHurried = true;
  leaveAllDrawn();
  soon();
}

function tell(part: Waiting): void {
  wordless.delete(part);
  part.tell();
}

/** Elements around the parts that a part holds, as they stand. */
function partsIn(place: Element): Element[] {
  return [...place.querySelectorAll('.group')];
}

function watched(): IntersectionObserver {
  return (observer ??= new IntersectionObserver(approach, {rootMargin: NEAR}));
}

function approach(noticed: readonly IntersectionObserverEntry[]): void {
  // What is told late may have been near, and be far by now: of each what was noticed last.
  const entries = [...new Map(noticed.map((one) => [one.target, one])).values()];
  const distance = ({boundingClientRect: {top, bottom}}: IntersectionObserverEntry): number =>
    Math.max(top - innerHeight, -bottom);
  const here = entries
    .filter(({isIntersecting}) => isIntersecting)
    .sort((a, b) => distance(a) - distance(b))
    .flatMap(({target}) => waiting.get(target) ?? []);
  const gone = entries.map(({target}) => waiting.get(target));
  near = [...here, ...near.filter((part) => !gone.includes(part))];
  if (here.length > 0) drawSome();
}

function soon(): void {
  if (isAsked) return;
  isAsked = true;
  // Pieces change nothing on the page that a frame would have to show first.
  if (begun) setTimeout(drawSome);
  else requestAnimationFrame(() => setTimeout(drawSome));
}

function drawSome(): void {
  isAsked = false;
  const end = performance.now() + TURN;
  let isMore: boolean;
  // To put a part on the page is long enough for a turn of its own.
  do isMore = drawNext();
  while (isMore && !begun?.isAhead && performance.now() < end);
  if (waiting.size === 0) isHurried = false;
  else if (isMore) soon();
}

/** Does the next piece of work, if there is any: what is near, then the words of all, then what is left to be drawn. */
function drawNext(): boolean {
  const [close] = near;
  const [bare] = close ? [] : wordless.keys();
  if (bare) {
    tell(bare);
    return true;
  }
  const isWanted = count <= (isHurried ? MANY : FEW);
  const part =
    close ??
    (isWanted ? [...waiting.values()].find(({wasDrawn}) => isHurried || !wasDrawn) : undefined);
  if (part) drawPiece(part);
  return part !== undefined;
}

/** Draws the next piece of a part ahead, and when all are, the part. */
function drawPiece(part: Waiting): void {
  if (begun?.part !== part) begun = {part, slices: part.ahead()};
  if (begun.isAhead) {
    begun = undefined;
    part.draw();
  } else begun.isAhead = begun.slices.next().done === true;
}

if (typeof addEventListener === 'function') {
  addEventListener('beforeprint', drawAll);
  addEventListener('keydown', hurry);
}
