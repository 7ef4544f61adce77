import {noChange, nothing} from 'lit';
import type {ChildPart, RootPart} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';

import {DrawnEvent} from './events.js';
import {plainNodes} from './plain-nodes.js';
import {stateOf} from './redrawn.js';

/** A part of a long page. */
export interface Part {
  /** Its bare words, for as long as it is far from the window: what find-in-page and a search need of it. */
  readonly far: () => unknown;
  /** All of it. */
  readonly near: () => unknown;
  /** Whether a sentence stands in it, by its id. */
  readonly has: (sentence: string) => boolean;
  /** How many parts it holds; 1, where it holds none. */
  readonly size?: number;
}

/** Parts that are drawn at once: more than a window shows. */
export const AT_ONCE = 2;

/** Parts that are drawn when the browser has time, wherever they stand; of a longer page only those near the window are. */
const FEW = 64;

/** Parts of which all are drawn for whoever looks for words with the browser's own search: more would take it minutes. */
const MANY = 1000;

/** How far beyond the window a part is near: two windows, so that it is drawn before it is seen. */
const NEAR = '200% 0px';

/** Milliseconds that the browser is kept from anything else at a stretch. */
const SLICE = 6;

class InTurn extends AsyncDirective {
  place: Element | undefined;
  #part: Part | undefined;
  #isDrawn = false;
  #within: RootPart | undefined;
  /** How many parts it counts for among those that wait. */
  #counted = 0;

  /** Where a page is written ahead of time nothing ever comes near. */
  override render(at: number, part: Part): unknown {
    return Number.isFinite(at) ? part.near() : nothing;
  }

  override update({parentNode}: ChildPart, [at, part]: [number, Part]): unknown {
    this.place = parentNode as Element;
    if (this.#isDrawn) return this.#anew(part);
    if (at < AT_ONCE) return this.#nodesOf(part);
    this.#part = part;
    this.reconnected();
    wordless.add(this);
    return noChange;
  }

  /** Puts its bare words there. */
  tell(): void {
    wordless.delete(this);
    if (this.#part && this.isConnected) this.setValue(this.#part.far());
  }

  has(sentence: string): boolean {
    return this.#part?.has(sentence) ?? false;
  }

  draw(): void {
    this.disconnected();
    if (!this.#part || !this.isConnected) return;
    this.setValue(this.#nodesOf(this.#part));
    this.#part = undefined;
    this.place?.dispatchEvent(new DrawnEvent());
  }

  /** For a part that is told of in other words, or stands otherwise; with what was drawn in it of the parts that it holds. */
  #anew(part: Part): unknown {
    const place = this.place!;
    const restore = stateOf(place);
    const drawn = partsIn(place).map((within) => !waiting.has(within));
    this.#within?.setConnected(false);
    queueMicrotask(() => {
      for (const [at, wasDrawn] of drawn.entries()) {
        // Looked for each time: one that is drawn may hold others.
        if (wasDrawn) drawWithin(partsIn(place)[at] ?? null);
      }
      restore();
      place.dispatchEvent(new DrawnEvent());
    });
    return this.#nodesOf(part);
  }

  #nodesOf(part: Part): DocumentFragment {
    this.#isDrawn = true;
    const {nodes, root} = plainNodes(part.near());
    this.#within = root;
    return nodes;
  }

  #count(size: number): void {
    count += size - this.#counted;
    this.#counted = size;
  }

  protected override reconnected(): void {
    this.#within?.setConnected(true);
    if (!this.#part || !this.place) return;
    this.#count(this.#part.size ?? 1);
    waiting.set(this.place, this);
    watched().observe(this.place);
    soon();
  }

  protected override disconnected(): void {
    this.#within?.setConnected(false);
    if (!this.place || waiting.get(this.place) !== this) return;
    waiting.delete(this.place);
    this.#count(0);
    wordless.delete(this);
    watched().unobserve(this.place);
    near = near.filter((part) => part !== this);
  }
}

/**
 * A part of a long page: drawn when it comes near the window, or when it is asked for; until then its bare words stand there,
 * as soon as the browser has had time for them. A page of ten thousand rows can so be read at once, and costs little more
 * than its words. The element around it is told by a {@link DrawnEvent}.
 *
 * @param at - Index of the part in the page, the first ones of which are drawn at once; Infinity, where a page that is
 *   written ahead of time is to go without it.
 */
export const inTurn = directive(InTurn);

/** By the element around each. */
const waiting = new Map<Element, InTurn>();
/** How many they are, with those that they hold. */
let count = 0;
/** Those of which not even the words are there yet, or other words. */
const wordless = new Set<InTurn>();
/** Those near the window, the nearest to its middle first. */
let near: readonly InTurn[] = [];
let isAsked = false;
/** Whether all are wanted, however many. */
let isHurried = false;
let observer: IntersectionObserver | undefined;

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

/** Puts all words there that are not yet, for whoever looks through them. */
export function tellAll(): void {
  for (const part of wordless) part.tell();
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
  soon();
}

/** Elements around the parts that a part holds, as they stand. */
function partsIn(place: Element): Element[] {
  return [...place.querySelectorAll('.group')];
}

function watched(): IntersectionObserver {
  return (observer ??= new IntersectionObserver(approach, {rootMargin: NEAR}));
}

function approach(entries: readonly IntersectionObserverEntry[]): void {
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
  requestAnimationFrame(() => setTimeout(drawSome));
}

function drawSome(): void {
  isAsked = false;
  const end = performance.now() + SLICE;
  let isMore = true;
  while (isMore && performance.now() < end) isMore = drawNext();
  if (waiting.size === 0) isHurried = false;
  else if (isMore) soon();
}

/** Does the next piece of work, if there is any: what is near, then the words of all, then what is left to be drawn. */
function drawNext(): boolean {
  const [close] = near;
  const [bare] = close ? [] : wordless;
  if (bare) {
    bare.tell();
    return true;
  }
  const isWanted = count <= (isHurried ? MANY : FEW);
  const part = close ?? (isWanted ? [...waiting.values()][0] : undefined);
  part?.draw();
  return part !== undefined;
}

if (typeof addEventListener === 'function') {
  addEventListener('beforeprint', drawAll);
  addEventListener('keydown', hurry);
}
