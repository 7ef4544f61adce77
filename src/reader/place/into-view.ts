import {clearBottom, clearTop, READING_LINE, stuckTop} from './clear-view.js';
import {settle} from './holding.js';

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

/** Whether an element can be seen whole, with nothing over it. */
export function isInView(element: Element): boolean {
  if (element.closest('[hidden]')) return false;
  const {top, bottom} = element.getBoundingClientRect();
  return top >= clearTop() && bottom <= clearBottom() - 8;
}
