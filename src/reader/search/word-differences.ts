import {diffWordsWithSpace} from 'diff';

import type {Link} from '../../engine/comparison.js';
import type {Span} from '../../engine/span.js';
import type {Book} from '../book/book.js';
import {ownRanges, setOwnRanges} from './own-highlight.js';
import {textOfSentences} from './text-ranges.js';

const NAME = 'greta-differing';

/** Share of its letters that a text must have in common with another to be read as a version of it. */
const VERSION = 0.5;

/**
 * The words in which two versions of a text differ, in each of them: by Myers' algorithm over words (the package `diff`).
 * None where the texts have so little in common that everything would be marked.
 */
export function differingSpans(left: string, right: string): [Span[], Span[]] {
  const spans: [Span[], Span[]] = [[], []];
  const at: [number, number] = [0, 0];
  let shared = 0;
  for (const {value, added, removed} of diffWordsWithSpace(left, right)) {
    const {length} = value;
    if (!added && !removed) {
      shared += length;
      at[0] += length;
      at[1] += length;
      continue;
    }
    const side = added ? 1 : 0;
    if (/\S/u.test(value)) {
      const start = at[side] + (length - value.trimStart().length);
      spans[side].push({start, end: at[side] + value.trimEnd().length});
    }
    at[side] += length;
  }
  const longest = Math.max(left.length, right.length);
  return longest > 0 && shared / longest >= VERSION ? spans : [[], []];
}

/**
 * Marks, in linked sentences of accounts in one language, the words that differ, as far as the sentences are drawn; where the
 * browser can.
 *
 * @param drawn - A part that has been drawn since: only its links are looked at. Left out, all are, and what was marked before
 *   is no more.
 */
export function markDifferingWords(root: ParentNode, book: Book, drawn?: ParentNode): void {
  if (!('highlights' in CSS)) return;
  // A range whose words have been taken out of the page holds none any more.
  const kept = drawn ? ownRanges(NAME, root).filter(({collapsed}) => !collapsed) : [];
  const ranges = linksOf(book, drawn).flatMap(({left, right}) => {
    const sides = [left, right].map(({sentences}) => textOfSentences(root, sentences));
    const [a, b] = sides as [
      ReturnType<typeof textOfSentences>,
      ReturnType<typeof textOfSentences>,
    ];
    if (!a || !b) return [];
    const spans = differingSpans(a.text, b.text);
    return [...spans[0].map(a.rangeOf), ...spans[1].map(b.rangeOf)];
  });
  setOwnRanges(NAME, root, [...kept, ...ranges]);
}

/** Takes away what was marked in a reader, and leaves what is marked in others. */
export function unmarkDifferingWords(root: ParentNode): void {
  setOwnRanges(NAME, root, []);
}

/** Links within one language, of all sentences or of those in a part of the page. */
function linksOf({accounts, lookup}: Book, within: ParentNode | undefined): readonly Link[] {
  const lang = new Map(accounts.map(({id, lang}) => [id, lang]));
  const inOne = lookup.comparison.links.filter(({left, right}) => {
    const known = lang.get(left.account);
    return known !== undefined && known === lang.get(right.account);
  });
  if (!within) return inOne;
  const here = new Set([...within.querySelectorAll('.sentence')].map(({id}) => id));
  return inOne.filter((link) =>
    [link.left, link.right].some(({sentences}) => sentences.some((id) => here.has(id))),
  );
}
