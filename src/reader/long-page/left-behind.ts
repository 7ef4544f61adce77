/** Parts of a long page that were drawn and lie far away now: which of them may give way to their bare words again. */

/** How far beyond the window a part is far: well beyond where it is drawn, so that none is drawn and taken back in turns. */
const FAR = '300% 0px';

/** What a reader has to do with in a part that must stay as it is: what is lit, opened, or brought beside its row. */
const IN_USE =
  '[data-open], :popover-open, [aria-expanded=true], .row[data-beside], .rest:not([hidden])';

/** How each is taken back, by the element around it. */
const drawn = new Map<Element, () => void>();
/** Parts that have been near the window: one that was asked for from afar stays until it has been come to. */
const come = new Set<Element>();
/** Parts that are far from the window, in the order in which they were left. */
const left = new Set<Element>();
let observer: IntersectionObserver | undefined;
let isAsked = false;
let areKept = false;
let isPrinted = false;

/**
 * Has a part that was drawn taken back when it is far.
 *
 * @param place - The element around it.
 */
export function takeBackWhenFar(place: Element, takeBack: () => void): void {
  drawn.set(place, takeBack);
  watched().observe(place);
}

/** Leaves a part as it is. */
export function leaveDrawn(place: Element): void {
  if (!drawn.delete(place)) return;
  come.delete(place);
  left.delete(place);
  watched().unobserve(place);
}

/** Leaves every part as it is from now on, for whoever looks through all of the page. */
export function leaveAllDrawn(): void {
  areKept = true;
}

function watched(): IntersectionObserver {
  return (observer ??= new IntersectionObserver(notice, {rootMargin: FAR}));
}

function notice(entries: readonly IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) {
    if (isIntersecting) {
      come.add(target);
      left.delete(target);
    } else if (come.has(target)) left.add(target);
  }
  soon();
}

/** One in a frame, behind what the frame is for. */
function soon(): void {
  if (isAsked || isPrinted || left.size === 0) return;
  isAsked = true;
  requestAnimationFrame(() => setTimeout(takeNext));
}

function takeNext(): void {
  isAsked = false;
  const [place] = left;
  if (!place || isPrinted) return;
  left.delete(place);
  const takeBack = drawn.get(place);
  if (takeBack && !areKept && !isInUse(place)) {
    leaveDrawn(place);
    takeBack();
  }
  soon();
}

function isInUse(place: Element): boolean {
  const selection = getSelection();
  return (
    place.contains(document.activeElement) ||
    place.querySelector(IN_USE) !== null ||
    // A mere caret too: what is selected next may begin there.
    (selection !== null && selection.rangeCount > 0 && selection.containsNode(place, true))
  );
}

if (typeof addEventListener === 'function') {
  addEventListener('beforeprint', () => (isPrinted = true));
  addEventListener('afterprint', () => {
    isPrinted = false;
    // What was drawn to be printed; what is near is told of again.
    for (const place of drawn.keys()) {
      come.add(place);
      watched().unobserve(place);
      watched().observe(place);
    }
  });
}
