import type {Token} from '../grammar/tokenise.js';

const HYPHENS: ReadonlySet<string> = new Set('-‐‑');
const DASHES: ReadonlySet<string> = new Set('-‐‑–—−');

export function isHyphen(token: Token | undefined): boolean {
  return token?.kind === 'sign' && HYPHENS.has(token.text);
}

/** A hyphen or a dash. */
export function isDash(token: Token | undefined): boolean {
  return token?.kind === 'sign' && DASHES.has(token.text);
}

export function isApostrophe(token: Token | undefined): boolean {
  return token?.text === "'" || token?.text === '’';
}
