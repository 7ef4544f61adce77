import type {SourceDocument} from '../engine/compare-accounts.js';
import {UnusableDocumentError} from '../engine/problem.js';
import {LARGEST_DOCUMENT} from '../engine/read/decode.js';
import {particularsOfPdf} from './particulars.js';
import {htmlOfPages} from './pdf-blocks.js';
import type {PdfLine} from './pdf-lines.js';
import {linesOf} from './pdf-lines.js';

const SIGNATURE = [0x25, 0x50, 0x44, 0x46];

/** Whether bytes begin as a PDF does. */
export function isPdf(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * Makes a document of a PDF: the HTML that its lines were most probably set from. What reads it (PDF.js) is fetched when the
 * first one is opened.
 *
 * @throws {UnusableDocumentError} If it is encrypted, damaged, or its pages are pictures.
 */
export async function importPdf(bytes: Uint8Array, path: string): Promise<SourceDocument> {
  const {getDocumentProxy} = await import('unpdf');
  const pages: PdfLine[][] = [];
  let length = 0;
  let guessed;
  try {
    // A copy, which it may take to pieces. Nothing of a file is run.
    const document = await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      verbosity: 0,
    });
    guessed = particularsOfPdf((await document.getMetadata()).info);
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const {items} = await page.getTextContent();
      const texts = items.flatMap((item) => ('str' in item ? [item] : []));
      length += texts.reduce((sum, {str}) => sum + str.length, 0);
      if (length > LARGEST_DOCUMENT) {
        const detail = String(length);
        throw new UnusableDocumentError({code: 'too-large-inside', path, detail});
      }
      pages.push(linesOf(texts));
      page.cleanup();
    }
    await document.destroy();
  } catch (error) {
    if (error instanceof UnusableDocumentError) throw error;
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new UnusableDocumentError({code: isLocked ? 'encrypted' : 'damaged', path});
  }
  if (!pages.some((lines) => lines.length > 0)) {
    throw new UnusableDocumentError({code: 'picture', path, detail: 'PDF'});
  }
  return {path, source: htmlOfPages(pages), format: 'html', guessed};
}
