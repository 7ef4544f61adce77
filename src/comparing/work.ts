import {UnusableDocumentError} from '../engine/problem.js';
import type {Part} from '../engine/saved/parts.js';
import type {WorkAnswer, WorkRequest, WorkStage} from './messages.js';
import {pause} from './pause.js';
import {beginWorker, keepWaiting, takeWaiting} from './workers.js';

/** The browser keeps nothing, or has no room for more; what was kept before is kept. */
export class UnkeptError extends Error {
  constructor() {
    super('The browser keeps nothing more.');
    this.name = 'UnkeptError';
  }
}

/** Not asked for before it is needed: a page of one piece has no address that others can be beside. */
export const ownWorker = (): URL => new URL('./comparison.worker.js', import.meta.url);

export interface WorkOptions {
  /** Ends the worker; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** For tests: where the worker is. */
  readonly workerUrl?: URL;
  /** `done` is the share of the stage that is done, 0 to 1. */
  readonly onProgress?: (stage: WorkStage, done: number) => void;
}

/** What the worker ended with, and the comparison that came before it. */
export interface Result {
  readonly answer: Extract<WorkAnswer, {type: 'compared' | 'opened' | 'made'}>;
  readonly parts: readonly Part[];
}

/** A worker broke before it answered anything: it was broken from the beginning. */
class BrokenWorkerError extends Error {}

/**
 * Only a comparison takes the worker that waits: what that has made beforehand is of use to nothing else.
 *
 * @param before - Handed over before the request, one by one, so that the page can answer its reader in between.
 */
export async function work(
  request: WorkRequest,
  options: WorkOptions,
  before: readonly Part[] = [],
): Promise<Result> {
  const {signal, workerUrl = ownWorker()} = options;
  signal?.throwIfAborted();
  const workIn = (worker: Worker): Promise<Result> =>
    answerOf(worker, request, {...options, workerUrl}, before);
  const waiting = 'documents' in request ? takeWaiting(workerUrl) : undefined;
  if (!waiting) return workIn(beginWorker(workerUrl));
  try {
    return await workIn(waiting);
  } catch (error) {
    if (!(error instanceof BrokenWorkerError)) throw error;
    return workIn(beginWorker(workerUrl));
  }
}

function answerOf(
  worker: Worker,
  request: WorkRequest,
  {signal, workerUrl, onProgress}: WorkOptions & {readonly workerUrl: URL},
  before: readonly Part[],
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const parts: Part[] = [];
    let isHeard = false;
    const over = new AbortController();
    const fail = (error: Error): void => {
      over.abort();
      worker.terminate();
      reject(error);
    };
    const abort = (): void => {
      fail(signal?.reason instanceof Error ? signal.reason : new DOMException('', 'AbortError'));
    };
    const onError = (event: ErrorEvent): void => {
      const message = event.message || 'The worker could not be started.';
      fail(isHeard ? new Error(message) : new BrokenWorkerError(message));
    };
    const onMessage = ({data}: MessageEvent<WorkAnswer>): void => {
      isHeard = true;
      switch (data.type) {
        case 'progress':
          onProgress?.(data.stage, data.done);
          break;
        case 'part':
          parts.push(data.part);
          break;
        case 'unusable':
          fail(new UnusableDocumentError(...data.problems));
          break;
        case 'unkept':
          fail(new UnkeptError());
          break;
        case 'failed':
          fail(new Error(data.message));
          break;
        default:
          over.abort();
          // Other work holds on to the library, or to a large file.
          if (data.type === 'compared') keepWaiting(worker, workerUrl);
          else worker.terminate();
          resolve({answer: data, parts});
      }
    };
    signal?.addEventListener('abort', abort, {signal: over.signal});
    worker.addEventListener('error', onError, {signal: over.signal});
    worker.addEventListener('message', onMessage, {signal: over.signal});
    handOver(worker, request, before, signal).catch((error: unknown) => {
      fail(error instanceof Error ? error : new Error(String(error)));
    });
  });
}

/** Hands over what comes before a request, and the request, unless it is no longer wanted. */
async function handOver(
  worker: Worker,
  request: WorkRequest,
  before: readonly Part[],
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const part of before) {
    if (signal?.aborted) return;
    worker.postMessage({part} satisfies WorkRequest);
    await pause();
  }
  worker.postMessage(request);
}
