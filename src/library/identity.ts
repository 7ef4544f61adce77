import type {Account} from '../engine/account.js';

/** Id of the comparison of accounts: short, and the same for the same documents as they are now. */
export async function idOf(accounts: readonly Pick<Account, 'path' | 'source'>[]): Promise<string> {
  const texts = accounts.flatMap(({path, source}, at) => [at > 0 ? '\0' : '', path, '\n', source]);
  const bytes = await crypto.subtle.digest('SHA-256', await encoded(texts));
  return Array.from(new Uint8Array(bytes).subarray(0, 8), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** UTF-16 code units that are encoded in some milliseconds. */
const LONGEST = 500_000;

/** Texts one after the other in UTF-8. Long ones are encoded piece after piece, with something else in between. */
async function encoded(texts: readonly string[]): Promise<ArrayBuffer> {
  const pieces: Blob[] = [];
  for (const text of texts) {
    for (let from = 0, to; from < text.length; from = to) {
      to = Math.min(text.length, from + LONGEST);
      // No pair of code units is parted.
      if (/[\uD800-\uDBFF]/.test(text[to - 1]!) && to < text.length) to += 1;
      pieces.push(new Blob([text.slice(from, to)]));
      if (to < text.length) await new Promise((resolve) => setTimeout(resolve));
    }
  }
  // The browser puts them together beside the page.
  return new Blob(pieces).arrayBuffer();
}

/** The time, in ISO 8601, or, where the clock is behind, one later than another. */
export function later(than: string | undefined): string {
  const now = Date.now();
  const least = than === undefined ? now : Date.parse(than) + 1;
  return new Date(Math.max(now, least)).toISOString();
}
