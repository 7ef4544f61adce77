import type {SourceDocument} from '../../engine/compare-accounts.js';

/** Documents that an element is given: addresses parted by spaces, or the documents themselves. */
export type WrittenDocuments = string | readonly SourceDocument[];

const SCRIPTS = ':scope > script[type="text/markdown"]';

/**
 * The accounts that stand in an element as `<script type="text/markdown">`, undefined where there are none. `lang` says
 * the language, `title` the name, where the text itself does not. What all lines are indented by is taken off: in Markdown
 * it would make code of them.
 */
export function writtenIn(element: Element): SourceDocument[] | undefined {
  const scripts = [...element.querySelectorAll<HTMLScriptElement>(SCRIPTS)];
  if (scripts.length === 0) return undefined;
  return scripts.map(({textContent, lang, title}, at) => ({
    source: withoutIndent(textContent),
    path: title === '' ? `${at + 1}.md` : title,
    ...(lang && {lang}),
  }));
}

function withoutIndent(text: string): string {
  const lines = text.replace(/^\s*\n/u, '').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/u));
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least)).join('\n');
}
