/** Milliseconds after which nobody waits any longer: a window that is covered paints nothing. */
const LONGEST = 400;

/**
 * Resolves when the browser has drawn the text that came with the page, so that no work of ours keeps a reader from it: what is
 * then left to do until it is seen, the browser does beside us. At once in a tab in the background.
 */
export function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST);
  });
}
