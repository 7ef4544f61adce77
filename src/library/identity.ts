import type {Account} from '../engine/account.js';

/** Id of the comparison of accounts: short, and the same for the same documents as they are now. */
export async function idOf(accounts: readonly Pick<Account, 'path' | 'source'>[]): Promise<string> {
  const text = accounts.map(({path, source}) => `${path}\n${source}`).join('\0');
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes).subarray(0, 8), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** The time, in ISO 8601, or, where the clock is behind, one later than another. */
export function later(than: string | undefined): string {
  const now = Date.now();
  const least = than === undefined ? now : Date.parse(than) + 1;
  return new Date(Math.max(now, least)).toISOString();
}
