import {compareAccounts} from '../engine/compare-accounts.js';
import type {ComparisonResult} from '../engine/compare-accounts.js';
import {UnusableDocumentError} from '../engine/problem.js';
import type {Extent} from '../engine/read/extent.js';
import {assertWithin} from '../engine/read/extent.js';
import {ANNOTATION_EXTENSION, importAnnotations} from '../import/import-annotations.js';
import {importComparison} from '../import/import-comparison.js';
import {importDocument} from '../import/import-document.js';
import {importWorkspace} from '../import/import-workspace.js';
import {packs} from '../languages/index.js';
import type {CompareRequest, Opened, OpenRequest, WorkAnswer} from './messages.js';

/** A page of more rows than this helps nobody, and takes a browser longer than a reader waits. */
const MOST: Extent = {paragraphs: 20_000, sentences: 200_000};

const answer = (message: WorkAnswer): void => {
  self.postMessage(message);
};

self.addEventListener('message', ({data}: MessageEvent<CompareRequest | OpenRequest>) => {
  try {
    answer(
      'open' in data ? {type: 'opened', opened: open(data)} : {type: 'compared', ...compare(data)},
    );
  } catch (error) {
    if (error instanceof UnusableDocumentError) answer({type: 'unusable', problem: error.problem});
    else answer({type: 'failed', message: error instanceof Error ? error.message : String(error)});
  }
});

function compare({documents, corrections}: CompareRequest): ComparisonResult {
  const sources = documents.map((document) => {
    if ('source' in document) return document;
    const {bytes, ...rest} = document;
    return {...rest, ...importDocument(bytes, rest.path)};
  });
  return compareAccounts(sources, packs, {
    corrections,
    most: MOST,
    onProgress: (stage, done) => {
      answer({type: 'progress', stage, done});
    },
  });
}

function open({open: {bytes, path}, accounts}: OpenRequest): Opened {
  if (path.toLowerCase().endsWith(ANNOTATION_EXTENSION)) {
    return {kind: 'annotations', ...importAnnotations(bytes, path, accounts)};
  }
  const workspace = /\.json$/i.test(path) ? importWorkspace(bytes, path) : undefined;
  if (workspace) return {kind: 'workspace', ...workspace};
  const file = importComparison(bytes, path);
  if (!file) return {kind: 'document'};
  for (const {passages} of file.comparison.accounts) {
    const sentences = passages.reduce((sum, one) => sum + one.sentences.length, 0);
    assertWithin(MOST, 'sentences', sentences, path);
  }
  return {kind: 'comparison', file};
}
