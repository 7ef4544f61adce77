import type {ComparisonFile} from '../engine/catalogue.js';
import type {ComparisonResult} from '../engine/compare-accounts.js';
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
  WorkStage,
} from './messages.js';
import {pause} from './pause.js';
import {isWaiting, keepWaiting, workerAt} from './workers.js';

/** The browser keeps nothing, or has no room for more; what was kept before is kept. */
export class UnkeptError extends Error {
  constructor() {
    super('The browser keeps nothing more.');
    this.name = 'UnkeptError';
  }
}

/** Not asked for before it is needed: a page of one piece has no address that others can be beside. */
const ownWorker = (): URL => new URL('./comparison.worker.js', import.meta.url);

export interface WorkOptions {
  /** Ends the worker; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** For tests: where the worker is. */
  readonly workerUrl?: URL;
  /** `done` is the share of the stage that is done, 0 to 1. */
  readonly onProgress?: (stage: WorkStage, done: number) => void;
}

export interface CompareDocumentsOptions extends WorkOptions {
  /** A person's corrections of comparisons, also of others. */
  readonly corrections?: readonly Correction[];
}

/**
 * Has a worker begin what it must make before its first comparison, which is most of the work of that: to be called when a
 * person goes about to choose documents. Whatever hinders it is said once there is something to compare.
 */
export function prepareToCompare({workerUrl}: Pick<WorkOptions, 'workerUrl'> = {}): void {
  try {
    const url = workerUrl ?? ownWorker();
    if (isWaiting(url)) return;
    const worker = workerAt(url);
    worker.postMessage({prepare: 'comparison'} satisfies WorkRequest);
    keepWaiting(worker, url);
  } catch {
    // No worker can be started here.
  }
}

/**
 * Compares documents off the main thread, in a worker that then waits a minute for the next comparison.
 *
 * @throws {UnusableDocumentError} If a document is empty, binary, or in a language that Greta cannot read.
 * @throws {Error} If the worker could not be started, or failed.
 */
export async function compareDocuments(
  documents: CompareRequest['documents'],
  {corrections = [], ...options}: CompareDocumentsOptions = {},
): Promise<ComparisonResult> {
  const {answer, parts} = await work({documents, corrections}, options);
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
  return madeIn(await work(request, options, partsOf(file)));
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

/** @param before - Handed over before the request, one by one, so that the page can answer its reader in between. */
function work(
  request: WorkRequest,
  {signal, workerUrl = ownWorker(), onProgress}: WorkOptions,
  before: readonly Part[] = [],
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const parts: Part[] = [];
    const worker = workerAt(workerUrl);
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
      fail(new Error(event.message || 'The worker could not be started.'));
    };
    const onMessage = ({data}: MessageEvent<WorkAnswer>): void => {
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
