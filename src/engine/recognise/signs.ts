import type {Token} from '../grammar/tokenise.js';

const HYPHENS: ReadonlySet<string> = new Set('-‐‑');
const DASHES: ReadonlySet<string> = new Set('-‐‑‒–—―−');

/** A hyphen, also one at which no line breaks; no dash. */
export function isHyphen(token: Token | undefined): boolean {
  return token?.kind === 'sign' && HYPHENS.has(token.text);
}

/** A hyphen or a dash. */
export function isDash(token: Token | undefined): boolean {
  return token?.kind === 'sign' && DASHES.has(token.text);
}

/** An apostrophe, straight or curly. */
export function isApostrophe(token: Token | undefined): boolean {
  return token?.text === "'" || token?.text === '’';
}
