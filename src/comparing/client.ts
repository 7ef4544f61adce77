import type {ComparisonResult} from '../engine/compare-accounts.js';
import type {Correction} from '../engine/correction.js';
import type {ComparisonFile} from '../engine/saved/comparison-file.js';
import {joinParts, partsOf} from '../engine/saved/parts.js';
import type {
  CompareRequest,
  ExportRequest,
  MadeFile,
  Opened,
  OpenRequest,
  WorkRequest,
} from './messages.js';
import type {Result, WorkOptions} from './work.js';
import {ownWorker, work} from './work.js';
import {beginWorker, isWaiting, keepWaiting} from './workers.js';

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
    const worker = beginWorker(url);
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
  return {...rest, comparison: joinParts(parts).comparison};
}

/**
 * Opens a file that may have been taken away from Greta, off the main thread: a large one takes a second to be parsed and
 * checked. A workspace is taken into the library.
 *
 * @param accounts - What annotations in it may be about.
 * @throws {UnusableDocumentError} If it is damaged, or without its texts; and of other files, if they are no documents.
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
  return opened.kind === 'comparison' ? {...opened, file: joinParts(parts)} : opened;
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
