import type {Slices} from '../../engine/slices.js';
import {pause} from '../../comparing/pause.js';

/** Milliseconds that the browser is kept from anything else at a stretch. */
export const TURN = 6;
/** Milliseconds after which none is drawn any more. */
const NO_FRAME = 250;

/**
 * Does a long piece of work in slices, between which the page answers its reader.
 *
 * @throws The signal's reason, if it is aborted meanwhile.
 */
export async function whileAnswering<T>(slices: Slices<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const end = performance.now() + TURN;
    do {
      const slice = slices.next();
      if (slice.done) return slice.value;
    } while (performance.now() < end);
    await answer();
    signal?.throwIfAborted();
  }
}

/** Resolves when the browser has had the time to show what was drawn. */
export function shown(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // In a tab in the background, or a window that others cover, there are no frames.
    setTimeout(resolve, NO_FRAME);
  });
}

/** What the browser has to do first; without the wait that timers are held to after a while. */
function answer(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};
  return scheduler?.yield?.() ?? pause();
}
