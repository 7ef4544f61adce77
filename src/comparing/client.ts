import type {ComparisonResult, Stage} from '../engine/compare-accounts.js';
import type {Correction} from '../engine/correction.js';
import type {Part} from '../engine/parts.js';
import {fileOf} from '../engine/parts.js';
import {UnusableDocumentError} from '../engine/problem.js';
import type {CompareRequest, Opened, OpenRequest, WorkAnswer, WorkRequest} from './messages.js';
import {trustedWorkerAddress} from './worker-address.js';

/** The browser keeps nothing, or has no room for more; what was kept before is kept. */
export class UnkeptError extends Error {
  constructor() {
    super('The browser keeps nothing more.');
    this.name = 'UnkeptError';
  }
}

export interface WorkOptions {
  /** Ends the worker; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** For tests: where the worker is. */
  readonly workerUrl?: URL;
}

export interface CompareDocumentsOptions extends WorkOptions {
  /** `done` is the share of the stage that is done, 0 to 1. */
  readonly onProgress?: (stage: Stage, done: number) => void;
  /** A person's corrections of comparisons, also of others. */
  readonly corrections?: readonly Correction[];
}

/**
 * Compares documents off the main thread, in a worker of its own that ends with the comparison.
 *
 * @throws {UnusableDocumentError} If a document is empty, binary, or in a language that Greta cannot read.
 * @throws {Error} If the worker could not be started, or failed.
 */
export async function compareDocuments(
  documents: CompareRequest['documents'],
  {onProgress, corrections = [], ...options}: CompareDocumentsOptions = {},
): Promise<ComparisonResult> {
  const {answer, parts} = await work({documents, corrections}, options, onProgress);
  if (answer.type !== 'compared') throw new Error(`Expected a comparison, got ${answer.type}`);
  const {type: _, ...rest} = answer;
  return {...rest, comparison: fileOf(parts).comparison};
}

/**
 * Opens a file that may have been taken away from Greta, off the main thread: a large one takes a second to be parsed and
 * checked. A workspace is taken into the library.
 *
 * @param accounts - What annotations in it may be about.
 * @throws {UnusableDocumentError} If it is one, and damaged, or without its texts.
 * @throws {UnkeptError} If it is a workspace that the browser does not keep.
 * @throws {Error} If the worker could not be started, or failed.
 */
export async function openFile(
  open: OpenRequest['open'],
  accounts: OpenRequest['accounts'],
  options: WorkOptions = {},
): Promise<Opened> {
  const {answer, parts} = await work({open, accounts}, options);
  if (answer.type !== 'opened') throw new Error(`Expected a file, got ${answer.type}`);
  const {opened} = answer;
  return opened.kind === 'comparison' ? {...opened, file: fileOf(parts)} : opened;
}

/**
 * All that the library keeps, as a file for another machine, or a safe place.
 *
 * @throws {Error} If the worker could not be started, or the browser keeps nothing.
 */
export async function saveWorkspace(options: WorkOptions = {}): Promise<Blob> {
  const {answer} = await work({save: 'workspace'}, options);
  if (answer.type !== 'saved') throw new Error(`Expected a file, got ${answer.type}`);
  return answer.file;
}

/** What the worker ended with, and the comparison that came before it. */
interface Result {
  readonly answer: Extract<WorkAnswer, {type: 'compared' | 'opened' | 'saved'}>;
  readonly parts: readonly Part[];
}

function work(
  request: WorkRequest,
  {signal, workerUrl = new URL('./comparison.worker.js', import.meta.url)}: WorkOptions,
  onProgress?: CompareDocumentsOptions['onProgress'],
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const parts: Part[] = [];
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
    worker.addEventListener('message', ({data}: MessageEvent<WorkAnswer>) => {
      switch (data.type) {
        case 'progress':
          onProgress?.(data.stage, data.done);
          break;
        case 'part':
          parts.push(data.part);
          break;
        case 'unusable':
          fail(new UnusableDocumentError(data.problem));
          break;
        case 'unkept':
          fail(new UnkeptError());
          break;
        case 'failed':
          fail(new Error(data.message));
          break;
        default:
          end();
          resolve({answer: data, parts});
      }
    });
    worker.postMessage(request);
  });
}
