import type {SourceDocument} from '../engine/compare-accounts.js';
import {withBalticLetters} from '../engine/read/decode.js';
import {importDocument} from './import-document.js';
import {importPdf, isPdf} from './pdf/pdf.js';

/**
 * Makes a document of a file's bytes, of whatever kind: as `importDocument` does, and of a PDF too.
 *
 * @throws {UnusableDocumentError} If the file is empty, too large, encrypted, damaged, a picture, data, or no text.
 */
export async function openDocument(bytes: Uint8Array, path: string): Promise<SourceDocument> {
  const document = isPdf(bytes) ? await importPdf(bytes, path) : importDocument(bytes, path);
  return {...document, source: withBalticLetters(document.source)};
}
