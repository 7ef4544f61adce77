import {noChange, nothing} from 'lit';
import type {ChildPart, RootPart} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';

import type {Slices} from '../../engine/slices.js';
import {openAll, setAllApart} from '../beside.js';
import {DrawnEvent} from '../events.js';
import {leaveDrawn, takeBackWhenFar} from './left-behind.js';
import {plainNodes} from './plain-nodes.js';
import {reopening} from './redrawn.js';
import type {Waiting} from './turns.js';
import {drawnIn, expect, forget} from './turns.js';

/** A part of a long page. */
export interface Part {
  /** Its bare words, for as long as it is far from the window: what find-in-page and a search need of it. */
  readonly far: () => unknown;
  /** All of it. */
  readonly near: () => unknown;
  /** Draws what is in it piece by piece, before all of it is put there in one. */
  readonly ahead?: (() => Slices<void>) | undefined;
  /** Whether a sentence stands in it, by its id. */
  readonly has: (sentence: string) => boolean;
  /** How many parts it holds; 1, where it holds none. */
  readonly size?: number;
  /** What it is drawn as: a part that is drawn so already stands as it is. Without it every change draws it anew. */
  readonly as?: string | undefined;
}

/** Parts that are drawn at once: more than a window shows. */
export const AT_ONCE = 2;

class InTurn extends AsyncDirective implements Waiting {
  place: Element | undefined;
  #part: Part | undefined;
  #isDrawn = false;
  #within: RootPart | undefined;
  /** What it is drawn of, while it may give way to its bare words again. */
  #drawn: Part | undefined;
  wasDrawn = false;
  #isOfMany = false;
  /** What it was drawn as. */
  #as: string | undefined;
  /** Whether its words are there, and the latest. */
  #isTold = false;

  /** Where a page is written ahead of time nothing ever comes near. */
  override render(at: number, part: Part): unknown {
    return at < AT_ONCE ? part.near() : nothing;
  }

  override update({parentNode}: ChildPart, [at, part]: [number, Part]): unknown {
    this.place = parentNode as Element;
    this.#isOfMany = !Number.isFinite(at) && (part.size ?? 1) === 1;
    if (this.#isDrawn) {
      return part.as !== undefined && part.as === this.#as ? noChange : this.#anew(part);
    }
    if (at < AT_ONCE) {
      queueMicrotask(() => setAllApart(this.place!));
      return this.#nodesOf(part);
    }
    this.#part = part;
    this.#isTold = false;
    this.reconnected();
    return noChange;
  }

  /** Puts its bare words there. */
  tell(): void {
    if (!this.#part || !this.isConnected) return;
    this.#isTold = true;
    this.setValue(this.#part.far());
    if (this.place) setAllApart(this.place);
  }

  get size(): number {
    return this.#part?.size ?? 1;
  }

  has(sentence: string): boolean {
    return this.#part?.has(sentence) ?? false;
  }

  *ahead(): Slices<void> {
    yield* this.#part?.ahead?.() ?? [];
  }

  draw(): void {
    this.disconnected();
    if (!this.#part || !this.isConnected) return;
    // The browser has found something in its bare words, which must not be hidden again.
    const isFound = this.place?.querySelector(':scope > .far[data-beside]') !== null;
    this.setValue(this.#nodesOf(this.#part));
    if (this.#isOfMany) this.#drawn = this.#part;
    this.#part = undefined;
    this.#watch();
    if (!this.place) return;
    setAllApart(this.place);
    if (isFound) openAll(this.place);
    this.place.dispatchEvent(new DrawnEvent());
  }

  /** Puts its bare words in its place again, in the height that the browser remembers of it: a long page that was read through holds little more than one just opened. */
  #takeBack(part: Part): void {
    if (!this.isConnected) return;
    this.#isDrawn = false;
    this.#drawn = undefined;
    this.wasDrawn = true;
    this.#part = part;
    this.tell();
    this.reconnected();
    this.place?.dispatchEvent(new DrawnEvent());
  }

  /** For a part that is told of in other words, or stands otherwise; with what was drawn in it of the parts that it holds. */
  #anew(part: Part): unknown {
    const place = this.place!;
    if (this.#drawn) this.#drawn = part;
    this.#watch();
    const restore = reopening(place);
    const drawAgain = drawnIn(place);
    this.#within?.setConnected(false);
    queueMicrotask(() => {
      setAllApart(place);
      drawAgain();
      restore();
      place.dispatchEvent(new DrawnEvent());
    });
    return this.#nodesOf(part);
  }

  #nodesOf(part: Part): DocumentFragment {
    this.#isDrawn = true;
    this.#as = part.as;
    const {nodes, root} = plainNodes(part.near());
    this.#within = root;
    return nodes;
  }

  #watch(): void {
    const part = this.#drawn;
    if (!part || !this.place) return;
    takeBackWhenFar(this.place, () => {
      this.#takeBack(part);
    });
  }

  protected override reconnected(): void {
    this.#within?.setConnected(true);
    this.#watch();
    if (this.#part && this.place) expect(this.place, this, this.#isTold);
  }

  protected override disconnected(): void {
    this.#within?.setConnected(false);
    if (!this.place) return;
    leaveDrawn(this.place);
    forget(this.place, this);
  }
}

/**
 * A part of a long page: drawn when it comes near the window, or when it is asked for; until then its bare words stand there,
 * as soon as the browser has had time for them. A page of ten thousand rows can so be read at once, and costs little more
 * than its words. What is not among the first, and holds no other parts, gives way to its words again once it lies far behind
 * and nobody has to do with it. The element around it is told by a {@link DrawnEvent}.
 *
 * @param at - Index of the part in the page, the first ones of which are drawn at once, and alone in a page that is written ahead
 *   of time; Infinity, where it is one of many.
 */
export const inTurn = directive(InTurn);
