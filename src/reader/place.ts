/** Where a person is reading: a row, and how far below the top of the window it begins. */
export interface Place {
  readonly row: Element;
  readonly top: number;
}

/** Share of the window's height at which the eye reads. */
const READING_LINE = 0.28;

/** The row at the reading line, if any. */
export function placeIn(root: HTMLElement): Place | undefined {
  const line = innerHeight * READING_LINE;
  for (const group of root.querySelectorAll('.group')) {
    if (group.getBoundingClientRect().bottom < line) continue;
    for (const row of group.children) {
      const {top, bottom} = row.getBoundingClientRect();
      if (bottom >= line) return {row, top};
    }
  }
  return undefined;
}

/** Brings a row back to where it was, after what is above it has changed its height. */
export function restorePlace({row, top}: Place): void {
  if (!row.isConnected || scrollY === 0) return;
  // What comes near the window is measured anew there, which may move it once more.
  for (let turn = 0; turn < 3; turn += 1) {
    const drift = row.getBoundingClientRect().top - top;
    if (Math.abs(drift) < 0.5) return;
    scrollBy({top: drift, behavior: 'instant'});
  }
}

/** Opens the fold that an element lies in, or is. */
export function reveal(element: Element): void {
  element.closest('[hidden]')?.removeAttribute('hidden');
}

/** Brings an element to the reading line, where it is not in clear view already. */
export function bringIntoView(element: Element, {always = false} = {}): void {
  if (!always && isInView(element)) return;
  reveal(element);
  const above = clearBottom();
  const {top} = element.getBoundingClientRect();
  const far = Math.abs(top) > 3 * innerHeight;
  const gentle = !far && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const line = Math.min(innerHeight * READING_LINE, above / 2);
  scrollBy({top: top - line, behavior: gentle ? 'smooth' : 'instant'});
  if (gentle) addEventListener('scrollend', () => settle(element, line), {once: true});
  else settle(element, line);
}

/** Frames over which rows that were only guessed at take their true heights. */
const SETTLING = 20;

let settling = 0;

/**
 * Holds an element at a line while rows on the way are measured, until it has stayed there for some frames, something else
 * is brought into view, or the reader scrolls.
 */
function settle(element: Element, line: number): void {
  const turn = (settling += 1);
  const stop = new AbortController();
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(type, () => stop.abort(), {signal: stop.signal, passive: true});
  }
  let frames = 0;
  const hold = (): void => {
    if (turn !== settling || stop.signal.aborted) return;
    const drift = element.getBoundingClientRect().top - line;
    if (Math.abs(drift) >= 1) scrollBy({top: drift, behavior: 'instant'});
    frames += 1;
    if (frames < SETTLING) requestAnimationFrame(hold);
    else stop.abort();
  };
  hold();
}

/** Whether an element can be seen whole, with nothing over it. */
export function isInView(element: Element): boolean {
  if (element.closest('[hidden]')) return false;
  const below = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const {top, bottom} = element.getBoundingClientRect();
  return top >= below + 8 && bottom <= clearBottom() - 8;
}

/** Top of the sheet that lies over the foot of the window, or the foot itself. */
function clearBottom(): number {
  const sheet = document.querySelector('greta-findings');
  if (!sheet || getComputedStyle(sheet).position !== 'fixed') return innerHeight;
  const {top, height} = sheet.getBoundingClientRect();
  return height > 0 ? top : innerHeight;
}
