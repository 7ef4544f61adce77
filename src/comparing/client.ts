import type {ComparisonResult, Stage} from '../engine/compare-accounts.js';
import type {Correction} from '../engine/correction.js';
import {UnusableDocumentError} from '../engine/problem.js';
import type {CompareAnswer, CompareRequest} from './messages.js';
import {trustedWorkerAddress} from './worker-address.js';

export interface CompareDocumentsOptions {
  /** Ends the worker; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** `done` is the share of the stage that is done, 0 to 1. */
  readonly onProgress?: (stage: Stage, done: number) => void;
  /** A person's corrections of comparisons, also of others. */
  readonly corrections?: readonly Correction[];
  /** For tests: where the worker is. */
  readonly workerUrl?: URL;
}

/**
 * Compares documents off the main thread, in a worker of its own that ends with the comparison.
 *
 * @throws {UnusableDocumentError} If a document is empty, binary, or in a language that Greta cannot read.
 * @throws {Error} If the worker could not be started, or failed.
 */
export function compareDocuments(
  documents: CompareRequest['documents'],
  {
    signal,
    onProgress,
    corrections = [],
    workerUrl = new URL('./comparison.worker.js', import.meta.url),
  }: CompareDocumentsOptions = {},
): Promise<ComparisonResult> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(trustedWorkerAddress(workerUrl), {type: 'module'});
    const end = (): void => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
    };
    const fail = (error: Error): void => {
      end();
      reject(error);
    };
    const abort = (): void => {
      fail(signal?.reason instanceof Error ? signal.reason : new DOMException('', 'AbortError'));
    };
    signal?.addEventListener('abort', abort);
    worker.addEventListener('error', (event) => {
      fail(new Error(event.message || 'The worker could not be started.'));
    });
    worker.addEventListener('message', ({data}: MessageEvent<CompareAnswer>) => {
      switch (data.type) {
        case 'progress':
          onProgress?.(data.stage, data.done);
          break;
        case 'done':
          end();
          resolve(data);
          break;
        case 'unusable':
          fail(new UnusableDocumentError(data.problem));
          break;
        case 'failed':
          fail(new Error(data.message));
          break;
      }
    });
    worker.postMessage({documents, corrections} satisfies CompareRequest);
  });
}
