import type {Account} from '../account.js';

/**
 * What an account is to the world outside, as an IRI: the address of its original, or, where it retells that, its own path,
 * which is relative to wherever the files are.
 */
export function resourceOf({path, credit}: Pick<Account, 'path' | 'credit'>): string {
  const own = encodeURI(path);
  return credit.retold ? own : (credit.address ?? own);
}
