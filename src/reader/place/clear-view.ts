/** What of the window is clear: where text is read, and where nothing of the reader that an element stands in lies over it. */

import {elementBy, readerOf} from '../within.js';

/** Share of the window's height at which the eye reads. */
export const READING_LINE = 0.28;

/**
 * How far down the window nothing lies over the text any more, in pixels: below the bar, which scrolls away on a phone, and the
 * switch between texts.
 */
export function clearTop(of: Element): number {
  const over = ['.bar', '.texts'].map(
    (selector) => readerOf(of).querySelector(selector)?.getBoundingClientRect().bottom ?? 0,
  );
  return Math.max(0, ...over) + 8;
}

/**
 * How far down the window nothing will lie over the text, in pixels, once the page is scrolled and what sticks to its head does.
 */
export function stuckTop(of: Element): number {
  const over = ['.bar', '.texts'].map((selector) => {
    const element = readerOf(of).querySelector(selector);
    const {position, top} = element ? getComputedStyle(element) : {position: '', top: ''};
    return position === 'sticky' ? parseFloat(top) + element!.getBoundingClientRect().height : 0;
  });
  return Math.max(0, ...over) + 8;
}

/**
 * Top of what lies over the foot of the window, the walk or a sheet above it, or the foot itself. A panel that hangs from the
 * bar or stands beside the text is none.
 */
export function clearBottom(of: Element): number {
  // By id: to look through a long text for an element behind it takes long.
  const over = ['greta-findings', 'greta-study', 'greta-walk'].flatMap((id) => {
    const element = elementBy(id, of);
    if (!element || getComputedStyle(element).position !== 'fixed') return [];
    const {top, height} = element.getBoundingClientRect();
    return height > 0 && top > innerHeight / 4 ? [top] : [];
  });
  return Math.min(innerHeight, ...over);
}
