import '../wording/window.js';

import type {SourceDocument} from '../engine/compare-accounts.js';
import {compareAccounts} from '../engine/compare-accounts.js';
import type {Problem} from '../engine/problem.js';
import {UnusableDocumentError} from '../engine/problem.js';
import {LARGEST_DOCUMENT, LARGEST_SAVED} from '../engine/read/decode.js';
import type {Extent} from '../engine/read/extent.js';
import {assertWithin} from '../engine/read/extent.js';
import type {Part} from '../engine/saved/parts.js';
import {joinParts, partsOf} from '../engine/saved/parts.js';
import type {Workspace} from '../engine/saved/workspace.js';
import {ANNOTATION_EXTENSION, importAnnotations} from '../import/saved/import-annotations.js';
import {amendmentIn, importComparison} from '../import/saved/import-comparison.js';
import {openDocument} from '../import/open-document.js';
import {importWorkspace} from '../import/saved/import-workspace.js';
import {packs} from '../languages/index.js';
import {namingUnread} from '../languages/unread.js';
import {library} from '../library/library.js';
import type {
  CompareRequest,
  ExportRequest,
  OpenedDocument,
  OpenRequest,
  PartRequest,
  PrepareRequest,
  WorkAnswer,
  WorkRequest,
} from './messages.js';
import {SAMPLE} from './sample.js';

/** A page of more rows than this helps nobody, and takes a browser longer than a reader waits. */
const MOST: Extent = {paragraphs: 20_000, sentences: 200_000};

const answer = (message: WorkAnswer): void => {
  self.postMessage(message);
};

/** What the page has handed over of the comparison to be exported. */
const parts: Part[] = [];

self.addEventListener('message', ({data}: MessageEvent<WorkRequest>) => {
  if ('part' in data) {
    parts.push(data.part);
    return;
  }
  if ('prepare' in data) {
    compareAccounts(SAMPLE, packs);
    return;
  }
  void work(data).then(answer, (error: unknown) => {
    if (error instanceof UnusableDocumentError)
      answer({type: 'unusable', problems: error.problems});
    else if (error instanceof Unkept) answer({type: 'unkept'});
    else answer({type: 'failed', message: error instanceof Error ? error.message : String(error)});
  });
});

function work(request: Exclude<WorkRequest, PartRequest | PrepareRequest>): Promise<WorkAnswer> {
  if ('documents' in request) return compare(request);
  if ('format' in request) return made(request);
  return 'open' in request ? open(request) : saved();
}

/**
 * The bytes of a document, read here, where nobody waits.
 *
 * @throws {UnusableDocumentError} If a file is too large to be read, or cannot be: it is gone, or has changed since.
 */
async function bytesOf(
  {bytes, path}: OpenedDocument,
  largest = LARGEST_DOCUMENT,
): Promise<Uint8Array> {
  if (bytes instanceof Uint8Array) return bytes;
  if (bytes.size > largest) {
    throw new UnusableDocumentError({code: 'too-large', path, bytes: bytes.size});
  }
  try {
    return new Uint8Array(await bytes.arrayBuffer());
  } catch {
    throw new UnusableDocumentError({code: 'unreadable', path});
  }
}

/**
 * The texts of documents, also of those that are files.
 *
 * @throws {UnusableDocumentError} With all that is wrong: a person mends one thing after the other, and wants to know of them at once.
 */
async function sourcesOf(
  documents: CompareRequest['documents'],
): Promise<readonly SourceDocument[]> {
  const sources: SourceDocument[] = [];
  const problems: Problem[] = [];
  for (const document of documents) {
    if ('source' in document) sources.push(document);
    else {
      const {bytes: _, ...rest} = document;
      try {
        const opened = {...rest, ...(await openDocument(await bytesOf(document), rest.path))};
        const same = sources.find(({source}) => source === opened.source);
        if (same) problems.push({code: 'same-text', path: rest.path, other: same.path});
        else sources.push(opened);
      } catch (error) {
        if (!(error instanceof UnusableDocumentError)) throw error;
        problems.push(...error.problems);
      }
    }
  }
  const [problem, ...others] = problems;
  if (problem) throw new UnusableDocumentError(problem, ...others);
  return sources;
}

async function compare({documents, corrections}: CompareRequest): Promise<WorkAnswer> {
  const sources = await sourcesOf(documents);
  const {comparison, ...rest} = namingUnread(sources, () =>
    compareAccounts(sources, packs, {
      corrections,
      most: MOST,
      onProgress: (stage, done) => {
        answer({type: 'progress', stage, done});
      },
    }),
  );
  for (const part of partsOf({comparison, notes: []})) answer({type: 'part', part});
  return {type: 'compared', ...rest};
}

async function open({open: document, accounts}: OpenRequest): Promise<WorkAnswer> {
  const {path} = document;
  const bytes = await bytesOf(document, LARGEST_SAVED);
  if (path.toLowerCase().endsWith(ANNOTATION_EXTENSION)) {
    const annotations = importAnnotations(bytes, path, accounts);
    return {type: 'opened', opened: {kind: 'annotations', ...annotations}};
  }
  const imported = /\.json$/i.test(path) ? importWorkspace(bytes, path) : undefined;
  if (imported) {
    const {workspace, damaged} = imported;
    await takeIn(workspace);
    const {comparisons, notes, corrections = []} = workspace;
    const [kept, written, corrected] = [comparisons, notes, corrections].map((one) => one.length);
    return {
      type: 'opened',
      opened: {
        kind: 'workspace',
        comparisons: kept!,
        notes: written!,
        corrections: corrected!,
        damaged,
      },
    };
  }
  const file = importComparison(bytes, path);
  if (!file) {
    // What is wrong with it is said at once, not when another is chosen to compare it with.
    await openDocument(bytes, path);
    return {type: 'opened', opened: {kind: 'document'}};
  }
  for (const {passages} of file.comparison.accounts) {
    const sentences = passages.reduce((sum, one) => sum + one.sentences.length, 0);
    assertWithin(MOST, 'sentences', sentences, path);
  }
  for (const part of partsOf(file)) answer({type: 'part', part});
  return {type: 'opened', opened: {kind: 'comparison', amendment: amendmentIn(bytes, path)}};
}

/** The browser would not keep something. */
class Unkept extends Error {}

async function takeIn(workspace: Workspace): Promise<void> {
  try {
    await library().takeIn(workspace, (done) => {
      answer({type: 'progress', stage: 'keep', done});
    });
  } catch (cause) {
    throw new Unkept('Not kept', {cause});
  }
}

async function saved(): Promise<WorkAnswer> {
  const text = JSON.stringify(await library().workspace());
  const content = new Blob([text], {type: 'application/json;charset=utf-8'});
  return {type: 'made', name: 'greta.json', content};
}

async function made(request: ExportRequest): Promise<WorkAnswer> {
  const {exportedFile} = await import('./exporting.js');
  return {type: 'made', ...(await exportedFile(joinParts(parts), request))};
}
