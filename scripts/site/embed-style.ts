import {partFaces} from './faces.js';

/**
 * The style sheet for a page of somebody else's: the same rules, but for what is within `<greta-reader>` alone. What is said
 * of the whole page is said of the element, and its custom properties so weakly that `greta-reader { --greta-ink: … }` changes
 * them.
 *
 * @param css - `theme.css`, minified.
 */
export function embedStyle(css: string): string {
  // A face belongs to the document, whoever needs it.
  const {faces, rules: whole} = partFaces(css);
  const rules = whole
    .replace(/:root((?:\[[^\]]*\])+)/g, ':root$1 :scope')
    .replace(/:root(?![[\w-])/g, ':where(:scope)')
    .replace(/(?<=^|[{},])(?:html|body|greta-reader)(?=[{,:[\s>])/g, ':scope');
  return `${faces}@scope(greta-reader){${rules}}\n`;
}
