import {nothing} from 'lit';
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
}

/** Parts that are drawn at once: more than a window shows. */
export const AT_ONCE = 2;

/** Parts that a page holds that is written ahead of time: all of a text of ordinary length. */
export const WRITTEN = 16;

/** Parts that are drawn when the browser has time, wherever they stand; of a longer page only those near the window are. */
const FEW = 64;

/** How far beyond the window a part is near: two windows, so that it is drawn before it is seen. */
const NEAR = '200% 0px';

/** Milliseconds that the browser is kept from anything else at a stretch. */
const SLICE = 6;

class InTurn extends AsyncDirective {
  place: Element | undefined;
  #part: Part | undefined;
  #isDrawn = false;
  #within: RootPart | undefined;

  /** Where a page is written ahead of time nothing ever comes near. */
  override render(at: number, part: Part): unknown {
    return at < WRITTEN ? part.near() : nothing;
  }

  override update({parentNode}: ChildPart, [at, part]: [number, Part]): unknown {
    this.place = parentNode as Element;
    if (this.#isDrawn) return this.#anew(part);
    if (at < AT_ONCE) return this.#nodesOf(part);
    this.#part = part;
    this.reconnected();
    return part.far();
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

  /** For a part that is told of in other words, or stands otherwise. */
  #anew(part: Part): unknown {
    const place = this.place!;
    const restore = stateOf(place);
    this.#within?.setConnected(false);
    queueMicrotask(() => {
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

  protected override reconnected(): void {
    this.#within?.setConnected(true);
    if (!this.#part || !this.place) return;
    waiting.set(this.place, this);
    watched().observe(this.place);
    soon();
  }

  protected override disconnected(): void {
    this.#within?.setConnected(false);
    if (!this.place || waiting.get(this.place) !== this) return;
    waiting.delete(this.place);
    watched().unobserve(this.place);
    near = near.filter((part) => part !== this);
  }
}

/**
 * A part of a long page: drawn when it comes near the window, or when it is asked for; until then its bare words stand there.
 * A page of ten thousand rows can so be read at once, and costs little more than its words. The element around it is told by
 * a {@link DrawnEvent}.
 *
 * @param at - Index of the part in the page; the first ones are drawn at once.
 */
export const inTurn = directive(InTurn);

/** By the element around each. */
const waiting = new Map<Element, InTurn>();
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
  do {
    const part =
      near[0] ?? (isHurried || waiting.size <= FEW ? [...waiting.values()][0] : undefined);
    if (!part) return;
    part.draw();
  } while (performance.now() < end);
  if (waiting.size > 0) soon();
  else isHurried = false;
}

if (typeof addEventListener === 'function') {
  addEventListener('beforeprint', drawAll);
  addEventListener('keydown', hurry);
}
