import type {Block} from '../block.js';
import {part, blankedText} from '../block.js';

/** The sign for words that are left out, alone on a line: `[...]`, `(…)`, `…`. */
const ELISION = /^[[(]?\s*(?:\.{3,}|…|(?:\. ){2}\.)\s*[\])]?$/u;

/** The sign for words that are left out, at the beginning of a block, before more text: `[…]`. */
const OPENING = /^\s*(\[\s*(?:\.{3,}|…)\s*\])\s*(?=\S)/u;

/** A block, and an elision that it opens with apart. */
export function withoutElision(source: string, block: Block): readonly Block[] {
  if (block.kind !== 'paragraph') return [block];
  const text = blankedText(source, block);
  const [opening, sign] = OPENING.exec(text) ?? [];
  if (opening === undefined || sign === undefined) return [block];
  const at = block.start + opening.indexOf(sign);
  return [
    {...part(block, {start: at, end: at + sign.length}), kind: 'elision'},
    part(block, {start: block.start + opening.length, end: block.end}),
  ];
}

/** Whether a block says nothing but that words were left out. */
export function isElision(text: string): boolean {
  return ELISION.test(text);
}
