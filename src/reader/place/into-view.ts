import {clearBottom, clearTop, READING_LINE, stuckTop} from './clear-view.js';
import {letGo, settle} from './holding.js';

/** Whether an element is on show: what waits to be found is, by itself, and only what it holds is not. */
export function isShown(element: Element): boolean {
  return !element.closest('[hidden]') && element.checkVisibility();
}

/** Opens the fold that an element lies in, or is. */
export function reveal(element: Element): void {
  element.closest('.rest[hidden]')?.removeAttribute('hidden');
}

/** Ends what is left to do for the last thing that was brought into view, or is over with it. */
let underWay = new AbortController();
underWay.abort();

/**
 * Brings an element to the reading line, where it is not in clear view already.
 *
 * @param beside - What is to be seen with it, as far as there is room for all.
 */
export function bringIntoView(
  element: Element,
  {
    always = false,
    beside = [],
  }: {readonly always?: boolean; readonly beside?: readonly Element[]} = {},
): void {
  const usual = Math.min(innerHeight * READING_LINE, clearBottom(element) / 2);
  const {first, height} = extentOf([element, ...beside]);
  const areTogether = beside.length > 0 && fitTogether([element, ...beside]);
  // What is in view while the page moves may be gone when it has come to rest.
  const isAtRest = underWay.signal.aborted;
  const wanted = areTogether ? [element, ...beside] : [element];
  // Held on, the place of the last thing would take this one along.
  letGo();
  if (!always && isAtRest && wanted.every(isInView)) return;
  reveal(element);
  const [place, line] = areTogether
    ? [first, Math.min(usual, clearBottom(element) - 8 - height)]
    : [element, usual];
  const {top} = place.getBoundingClientRect();
  const far = Math.abs(top) > 3 * innerHeight;
  const isThere = Math.abs(top - line) < 1;
  const gentle = !far && !isThere && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Who goes on to the next before the page has come to rest is not led back.
  underWay.abort();
  scrollBy({top: top - line, behavior: gentle ? 'smooth' : 'instant'});
  const arrive = (): void => {
    underWay.abort();
    settle(place, line);
  };
  if (!gentle) {
    arrive();
    return;
  }
  underWay = new AbortController();
  addEventListener('scrollend', arrive, {once: true, signal: underWay.signal});
}

/** Whether there is room for some elements at once, with nothing over them. */
export function fitTogether(elements: readonly Element[]): boolean {
  const [first] = elements as readonly [Element];
  return stuckTop(first) + extentOf(elements).height <= clearBottom(first) - 8;
}

/** Which of some elements stands highest, and how far it is from its top to the foot of the lowest. */
function extentOf(elements: readonly Element[]): {first: Element; height: number} {
  const boxes = elements.map((one) => one.getBoundingClientRect());
  const top = Math.min(...boxes.map((box) => box.top));
  const first = elements[boxes.findIndex((box) => box.top === top)]!;
  return {first, height: Math.max(...boxes.map(({bottom}) => bottom)) - top};
}

/** Whether an element can be seen whole, with nothing over it. */
export function isInView(element: Element): boolean {
  if (element.closest('[hidden]')) return false;
  const {top, bottom} = element.getBoundingClientRect();
  return top >= clearTop(element) && bottom <= clearBottom(element) - 8;
}
