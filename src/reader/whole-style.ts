/**
 * Puts the whole sheet in force in a page of the site, which came behind the text and applies to print alone until the reader is
 * drawn: what was written ahead of time would be styled and laid out by all rules only to be taken away.
 */
export function styleWhole(): void {
  for (const link of document.querySelectorAll('link[media=print]')) link.removeAttribute('media');
}
