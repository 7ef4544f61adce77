import type {Token} from '../grammar/tokenise.js';

export function isHyphen(token: Token | undefined): boolean {
  return token?.kind === 'sign' && /^[-‐‑]$/.test(token.text);
}

/** A hyphen or a dash. */
export function isDash(token: Token | undefined): boolean {
  return token?.kind === 'sign' && /^[-‐‑–—−]$/.test(token.text);
}
