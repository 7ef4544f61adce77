import {clauseWordsIn} from './clause-words.js';
import {excerpt} from './evidence.js';

/** Stands for what is left out. */
const GAP = '…';

/** Letters that a clause must have beside the value, or the next one is taken as well. */
const LEAST = 20;

/** Where a clause may end: at a comma, semicolon, colon or dash before a space. */
const JOINTS = /[,;:](?=\s)|\s[–—](?=\s)/gu;

/**
 * The clause of a sentence that says some words, with a gap in their place: "Germany attacked Poland on …". A short one
 * goes on into the next, past what is only said by the way; a long one is cut.
 *
 * @param length - At most so many code units, about.
 * @param lang - Of the sentence.
 */
export function clauseWithGap(
  sentence: string,
  words: string | undefined,
  length: number,
  lang: string,
): string {
  const value = words?.replace(/\s+/gu, ' ') ?? '';
  const at = value === '' ? -1 : sentence.indexOf(value);
  if (at < 0) return tidied(excerpt(sentence, '', length), lang);
  const end = at + value.length;
  const joints = [...sentence.matchAll(JOINTS)].map(({index}) => index);
  const bounds = [0, ...joints.filter((joint) => joint < at || joint >= end), sentence.length];
  const pieces = bounds.slice(1).map((to, index) => sentence.slice(bounds[index], to));
  let from = bounds.findLastIndex((bound) => bound <= at);
  let to = from + 1;
  const isShort = (): boolean =>
    lettersOf(pieces.slice(from, to).join('')) < LEAST + lettersOf(value);
  while (isShort() && to < pieces.length) {
    const aside = unjoined(pieces[to]!);
    // What is said by the way is left out, unless nothing else is said.
    if (to + 1 < pieces.length && clauseWordsIn(lang).asides.test(aside)) {
      pieces.splice(to, 2, ` ${GAP} ${unjoined(pieces[to + 1]!)}`);
    }
    to += 1;
  }
  while (isShort() && from > 0) from -= 1;
  const clause = excerpt(pieces.slice(from, to).join(''), value, length);
  return tidied(clause.replace(value, GAP), lang);
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function unjoined(piece: string): string {
  return piece.replace(/^[\s,;:–—]+/u, '');
}

/** Without what hangs at the ends, and without quotation marks, of which a piece may hold one of two. */
function tidied(text: string, lang: string): string {
  const {joiners, hanging} = clauseWordsIn(lang);
  return unjoined(text.replace(/[„“”"«»]/gu, ''))
    .replace(joiners, '')
    .replace(/…\.(?=\s)/gu, GAP)
    .replace(/[\s,;:–—]*…(?:[\s,;:–—]*…)+[\s,;:–—]*/gu, ` ${GAP} `)
    .replace(/^\s*…[\s,;:–—]*/u, `${GAP} `)
    .replace(/[\s,;:–—]+$/u, '')
    .replace(/(?<=\p{L}{3}|\d|[)…])\.$/u, '')
    .replace(/…$/u, '')
    .replace(hanging, '')
    .concat(/…\.?\s*$/u.test(text) ? GAP : '');
}
