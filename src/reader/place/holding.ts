import {drawSeen} from '../long-page/turns.js';

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

/** Holds no longer what was brought into view last. */
export function letGo(): void {
  holding.abort();
}

/**
 * Holds an element at a line while rows on the way are measured, until it has stayed there for some frames, something else
 * is brought into view, or the reader scrolls.
 */
export function settle(element: Element, line: number): void {
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
    // Letters that are still on their way will move it once more, however late they come.
    if (document.fonts.status === 'loaded') frames += 1;
    else still = 0;
    if (still < SETTLING && frames < LONGEST) requestAnimationFrame(hold);
    else stop.abort();
  };
  hold();
}

/** Goes to where the text begins, whatever was to be brought into view. */
export function toBeginning(): void {
  letGo();
  scrollTo({top: 0, behavior: 'instant'});
}
