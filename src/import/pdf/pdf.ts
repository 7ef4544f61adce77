import type {SourceDocument} from '../../engine/compare-accounts.js';
import {UnusableDocumentError} from '../../engine/problem.js';
import {LARGEST_DOCUMENT} from '../../engine/read/decode.js';
import {particularsOfPdf} from '../particulars.js';
import {htmlOfPages} from './blocks.js';
import type {PdfText} from './lines.js';
import {linesOf} from './lines.js';

const SIGNATURE = [0x25, 0x50, 0x44, 0x46];

/** Whether bytes begin as a PDF does. */
export function isPdf(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** What a PDF says: the texts of each page as it places them, and its table of information. */
interface Told {
  readonly pages: readonly (readonly PdfText[])[];
  readonly info: object;
}

/**
 * Makes a document of a PDF: the HTML that its lines were most probably set from. What reads it (PDF.js) is fetched when the
 * first one is opened.
 *
 * @throws {UnusableDocumentError} If it is encrypted, damaged, says too much, or its pages are pictures.
 */
export async function importPdf(bytes: Uint8Array, path: string): Promise<SourceDocument> {
  const {pages, info} = await toldIn(bytes, path);
  const lines = pages.map(linesOf);
  if (!lines.some(({length}) => length > 0)) {
    throw new UnusableDocumentError({code: 'picture', path, of: 'PDF'});
  }
  return {path, source: htmlOfPages(lines), format: 'html', guessed: particularsOfPdf(info)};
}

async function toldIn(bytes: Uint8Array, path: string): Promise<Told> {
  const {getDocumentProxy} = await import('unpdf');
  const pages: PdfText[][] = [];
  let document;
  let length = 0;
  try {
    // A copy, which it may take to pieces. Nothing of a file is run.
    document = await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      verbosity: 0,
    });
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const {items} = await page.getTextContent();
      const texts = items.flatMap((item) => ('str' in item ? [item] : []));
      length += texts.reduce((sum, {str}) => sum + str.length, 0);
      if (length > LARGEST_DOCUMENT) {
        throw new UnusableDocumentError({code: 'too-large-inside', path, bytes: length});
      }
      pages.push(texts);
      page.cleanup();
    }
    return {pages, info: (await document.getMetadata()).info};
  } catch (error) {
    if (error instanceof UnusableDocumentError) throw error;
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new UnusableDocumentError({code: isLocked ? 'encrypted' : 'damaged', path});
  } finally {
    await document?.destroy();
  }
}
