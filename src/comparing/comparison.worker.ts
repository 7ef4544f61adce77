import {compareAccounts} from '../engine/compare-accounts.js';
import {UnusableDocumentError} from '../engine/problem.js';
import {importDocument} from '../import/import-document.js';
import {packs} from '../languages/index.js';
import type {CompareAnswer, CompareRequest} from './messages.js';

/** A page of more rows than this helps nobody, and takes a browser longer than a reader waits. */
const MOST_PARAGRAPHS = 20_000;

const answer = (message: CompareAnswer): void => {
  self.postMessage(message);
};

self.addEventListener('message', ({data}: MessageEvent<CompareRequest>) => {
  try {
    const documents = data.documents.map((document) => {
      if ('source' in document) return document;
      const {bytes, ...rest} = document;
      return {...rest, ...importDocument(bytes, rest.path)};
    });
    const result = compareAccounts(documents, packs, {
      corrections: data.corrections,
      mostParagraphs: MOST_PARAGRAPHS,
      onProgress: (stage, done) => {
        answer({type: 'progress', stage, done});
      },
    });
    answer({type: 'done', ...result});
  } catch (error) {
    if (error instanceof UnusableDocumentError) answer({type: 'unusable', problem: error.problem});
    else answer({type: 'failed', message: error instanceof Error ? error.message : String(error)});
  }
});
