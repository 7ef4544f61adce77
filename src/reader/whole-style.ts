/**
 * Puts the whole sheet in force in a page of the site, which came behind the text and applies to print alone until the reader is
 * drawn: what was written ahead of time would be styled and laid out by all rules only to be taken away. Sheets of a page around
 * the reader are left alone.
 */
export function styleWhole(): void {
  for (const link of document.querySelectorAll('link[data-whole]')) link.removeAttribute('media');
}
