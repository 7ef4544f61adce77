import {excerpt} from './evidence.js';

/** Stands for what is left out. */
const GAP = '…';

/** Letters that a clause must have beside the value, or the next one is taken as well. */
const LEAST = 20;

/** Where a clause may end: at a comma, semicolon, colon or dash before a space. */
const JOINTS = /[,;:](?=\s)|\s[–—](?=\s)/gu;

/**
 * The clause of a sentence that says some words, with a gap in their place: "Germany attacked Poland on …". A short one
 * goes on into the next; a long one is cut.
 *
 * @param length - At most so many code units, about.
 */
export function clauseWithGap(sentence: string, words: string | undefined, length: number): string {
  const value = words?.replace(/\s+/gu, ' ') ?? '';
  const at = value === '' ? -1 : sentence.indexOf(value);
  if (at < 0) return tidied(excerpt(sentence, '', length));
  const end = at + value.length;
  const joints = [...sentence.matchAll(JOINTS)].map(({index}) => index);
  const after = joints.filter((joint) => joint >= end);
  const before = joints.filter((joint) => joint < at).reverse();
  let from = before.shift() ?? 0;
  let to = after.shift() ?? sentence.length;
  const isShort = (): boolean =>
    lettersOf(sentence.slice(from, at) + sentence.slice(end, to)) < LEAST;
  while (isShort() && to < sentence.length) to = after.shift() ?? sentence.length;
  while (isShort() && from > 0) from = before.shift() ?? 0;
  const clause = excerpt(sentence.slice(from, to), value, length);
  return tidied(clause.replace(value, GAP));
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Without what hangs at the ends, and without quotation marks, of which a piece may hold one of two. */
function tidied(text: string): string {
  return text
    .replace(/[„“”"«»]/gu, '')
    .replace(/^[\s,;:–—]+/u, '')
    .replace(/^…[\s,;:–—]*(?:…[\s,;:–—]*)?/u, `${GAP} `)
    .replace(/[\s,;:–—]*…[\s,;:–—]*…$/u, ` ${GAP}`)
    .replace(/[\s,;:–—]+$/u, '')
    .replace(/(?<=\p{L}{3}|\d|[)…])\.$/u, '');
}
