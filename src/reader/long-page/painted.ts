/** Milliseconds after which nobody waits any longer: a tab in the background paints nothing. */
const LONGEST = 400;

/**
 * Resolves when the browser has shown something of the page, so that no work of ours keeps a reader from the text that came
 * with it. At once where it has, or does not say.
 */
export function painted(): Promise<void> {
  if (
    document.hidden ||
    !PerformanceObserver.supportedEntryTypes.includes('paint') ||
    performance.getEntriesByName('first-contentful-paint').length > 0
  ) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({type: 'paint', buffered: true});
    setTimeout(resolve, LONGEST);
  });
}
