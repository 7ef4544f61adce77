import type {ComparisonFile} from '../engine/catalogue.js';
import type {ComparisonResult, Stage} from '../engine/compare-accounts.js';
import type {Correction} from '../engine/correction.js';
import type {Part} from '../engine/parts.js';
import {fileOf, partsOf} from '../engine/parts.js';
import {UnusableDocumentError} from '../engine/problem.js';
import type {
  CompareRequest,
  ExportRequest,
  MadeFile,
  Opened,
  OpenRequest,
  WorkAnswer,
  WorkRequest,
} from './messages.js';
import {pause} from './pause.js';
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
  const {answer, parts} = await work({documents, corrections}, options, {onProgress});
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
  // Not all that is known of them, which would take long to hand over.
  const about = accounts.map(({id, path, source, credit}) => ({id, path, source, credit}));
  const {answer, parts} = await work({open, accounts: about}, options);
  if (answer.type !== 'opened') throw new Error(`Expected a file, got ${answer.type}`);
  const {opened} = answer;
  return opened.kind === 'comparison' ? {...opened, file: fileOf(parts)} : opened;
}

/**
 * All that the library keeps, as a file for another machine, or a safe place.
 *
 * @throws {Error} If the worker could not be started, or the browser keeps nothing.
 */
export async function saveWorkspace(options: WorkOptions = {}): Promise<MadeFile> {
  return madeIn(await work({save: 'workspace'}, options));
}

/**
 * A comparison as a file in a format that others can use, made off the main thread.
 *
 * @throws {Error} If the worker could not be started, or failed.
 */
export async function exportFile(
  file: ComparisonFile,
  request: ExportRequest,
  options: WorkOptions = {},
): Promise<MadeFile> {
  return madeIn(await work(request, options, {before: partsOf(file)}));
}

function madeIn({answer}: Result): MadeFile {
  if (answer.type !== 'made') throw new Error(`Expected a file, got ${answer.type}`);
  return {name: answer.name, content: answer.content};
}

/** What the worker ended with, and the comparison that came before it. */
interface Result {
  readonly answer: Extract<WorkAnswer, {type: 'compared' | 'opened' | 'made'}>;
  readonly parts: readonly Part[];
}

interface WorkDetails {
  readonly onProgress?: CompareDocumentsOptions['onProgress'];
  /** Handed over before the request, one by one, so that the page can answer its reader in between. */
  readonly before?: readonly Part[];
}

function work(
  request: WorkRequest,
  {signal, workerUrl = new URL('./comparison.worker.js', import.meta.url)}: WorkOptions,
  {onProgress, before = []}: WorkDetails = {},
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
    void (async () => {
      for (const part of before) {
        if (signal?.aborted) return;
        worker.postMessage({part} satisfies WorkRequest);
        await pause();
      }
      worker.postMessage(request);
    })();
  });
}
