import {trustedWorkerAddress} from './worker-address.js';

/** How many milliseconds a worker waits for work, before it ends and gives back its memory. */
const PATIENCE = 60_000;

/** What waits for work, one at most. */
let waiting:
  {readonly address: string; readonly worker: Worker; readonly end: () => void} | undefined;

/**
 * Begins a worker, which has all its words to make first.
 *
 * @throws {TypeError} If the address is of another origin.
 */
export function beginWorker(url: URL): Worker {
  return new Worker(trustedWorkerAddress(url), {type: 'module'});
}

/** The worker that waits, if it is of this address; it is the caller's from now on. */
export function takeWaiting(url: URL): Worker | undefined {
  if (waiting?.address !== url.href) return undefined;
  const {worker} = waiting;
  waiting.end();
  return worker;
}

/** Has a worker wait for work for a minute. Of two that wait, the one that waited before ends. */
export function keepWaiting(worker: Worker, url: URL): void {
  waiting?.end();
  waiting?.worker.terminate();
  const drop = (): void => {
    if (waiting?.worker === worker) waiting = undefined;
    worker.terminate();
  };
  const patience = setTimeout(drop, PATIENCE);
  worker.addEventListener('error', drop);
  waiting = {
    address: url.href,
    worker,
    end: () => {
      clearTimeout(patience);
      worker.removeEventListener('error', drop);
      waiting = undefined;
    },
  };
}

/** Whether a worker waits that is of this address. */
export function isWaiting(url: URL): boolean {
  return waiting?.address === url.href;
}
