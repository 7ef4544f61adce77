/** The reader that an element is or stands in; outside of any, the page. Of two on a page each has rows, tools and sentences of its own. */
export function readerOf(element: Element): ParentNode {
  return element.closest('greta-reader') ?? document;
}

/** What has an id in the same reader as an element: another reader of the page may have the same sentence. */
export function elementBy(id: string, within: Element): HTMLElement | null {
  return readerOf(within).querySelector(`#${CSS.escape(id)}`);
}
