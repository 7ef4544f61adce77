import type {Meaning} from './dialect.js';
import {heading} from './dialect.js';
import type {Styles} from './styles.js';
import {namesOfStyle} from './styles.js';

/** What the programs' own styles of paragraphs are for; their names are the same whatever the language of the program. */
const STYLES: readonly (readonly [name: RegExp, meaning: Meaning])[] = [
  [/^title$/i, heading(1)],
  [/^subtitle$/i, heading(2)],
  [/^caption$/i, {block: 'figcaption'}],
  [/^(?:intense )?quote$|^quotations$|^block text$/i, {block: 'blockquote'}],
  // A table of contents says nothing that does not follow.
  [/^(?:toc|contents) (?:\d|heading)/i, 'skip'],
];

/** What a paragraph is by its style, or by one of which that is made. */
export function meaningOfStyle(styles: Styles, id: string): Meaning | undefined {
  for (const name of namesOfStyle(styles, id)) {
    const [, level] = /^heading ?([1-9])$/i.exec(name) ?? [];
    if (level !== undefined) return heading(Number(level));
    const [, meaning] = STYLES.find(([style]) => style.test(name)) ?? [];
    if (meaning) return meaning;
  }
  return undefined;
}
