import {compareDocuments} from '../../comparing/client.js';
import type {ComparisonFile} from '../../engine/saved/comparison-file.js';
import type {SourceDocument} from '../../engine/compare-accounts.js';
import type {OpenedDocument} from '../../comparing/messages.js';
import {UnusableDocumentError} from '../../engine/problem.js';
import {problemComplaint} from './complaint.js';
import type {WrittenDocuments} from './written.js';

/** What the documents of an element give: a comparison, or a sentence about what is wrong, in the language of the moment. */
export type Embedded = {readonly file: ComparisonFile} | {readonly problem: () => string};

/**
 * Compares the documents that an element was given, in the worker. Addresses are fetched, relative to the page.
 *
 * @throws {Error} If an address cannot be fetched, or the worker fails.
 */
export async function compareEmbedded(
  documents: WrittenDocuments,
  signal: AbortSignal,
): Promise<Embedded> {
  const opened: readonly (SourceDocument | OpenedDocument)[] =
    typeof documents === 'string'
      ? await Promise.all(
          documents
            .split(/\s+/u)
            .filter(Boolean)
            .map((one) => fetched(one, signal)),
        )
      : documents;
  try {
    const {comparison} = await compareDocuments(opened, {signal});
    return {file: {comparison, notes: []}};
  } catch (error) {
    if (!(error instanceof UnusableDocumentError)) throw error;
    const {problem} = error;
    return {problem: () => problemComplaint(problem)};
  }
}

async function fetched(address: string, signal: AbortSignal): Promise<OpenedDocument> {
  const url = new URL(address, document.baseURI);
  const response = await fetch(url, {signal});
  if (!response.ok) throw new Error(`${response.status} ${url.href}`);
  return {
    path: decodeURIComponent(url.pathname.split('/').at(-1)!),
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}
