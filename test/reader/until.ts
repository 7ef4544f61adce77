import {waitUntil} from '@open-wc/testing';

/** Milliseconds: less than a test may take, and far more than a second, after which a wait of the library's own is given up. */
const LONGEST = 15_000;

/** Waits for a busy machine too. */
export function until(condition: () => unknown, what?: string): Promise<void> {
  return waitUntil(() => Boolean(condition()), what, {timeout: LONGEST});
}
