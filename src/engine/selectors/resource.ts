import type {Account} from '../account.js';

/** What an account is to the world outside: the address of its original, or, where it retells that, its own path. */
export function resourceOf({path, credit}: Pick<Account, 'path' | 'credit'>): string {
  return credit.retold ? path : (credit.address ?? path);
}
