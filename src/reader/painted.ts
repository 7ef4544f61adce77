/** Milliseconds after which nobody waits any longer: a tab in the background paints nothing. */
const LONGEST = 400;

/**
 * Resolves when the browser has shown something of the page, so that no work of ours keeps a reader from the text that came
 * with it. At once in a page that nobody sees.
 */
export function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({type: 'paint', buffered: true});
    setTimeout(resolve, LONGEST);
  });
}
