import type {SourceDocument} from '../engine/compare-accounts.js';
import {UnusableDocumentError} from '../engine/problem.js';
import {decode, LARGEST_DOCUMENT} from '../engine/read/decode.js';
import {unpackFiles} from './archive.js';
import {xhtml} from './xml/xhtml.js';
import {elementsIn, nodesOf} from './xml/elements.js';
import {particularsOfOffice} from './particulars.js';
import {resolved} from './references.js';
import {htmlOfXml} from './xml/html-of-xml.js';

/** Says where the package document of a book is. */
const CONTAINER = 'META-INF/container.xml';
/** Says which of its files are encrypted: fonts may be, without harm. */
const ENCRYPTION = 'META-INF/encryption.xml';

/**
 * Makes a document of an electronic book (EPUB 3.3): what its chapters say, in the order in which they are read.
 *
 * @throws {UnusableDocumentError} If it is encrypted or damaged, or says too much.
 */
export function documentOfEpub(bytes: Uint8Array, path: string): SourceDocument {
  const textOf = (name: string | undefined): string => {
    const file = name === undefined ? undefined : unpackFiles(bytes, [name], path).get(name);
    if (!file) throw new UnusableDocumentError({code: 'damaged', path});
    return decode(file, path);
  };
  const [root] = elementsIn(nodesOf(textOf(CONTAINER)), 'rootfile');
  const name = root?.attribs['full-path'];
  const book = textOf(name);
  const chapters = chaptersOf(book).map((href) => besides(name!, href));
  const files = unpackFiles(bytes, [...chapters, ENCRYPTION], path);
  const locked = files.get(ENCRYPTION);
  if (locked) {
    const uris = elementsIn(nodesOf(decode(locked, path))).map(({attribs}) => attribs['URI'] ?? '');
    const encrypted = new Set(uris.map((uri) => besides('', uri)));
    if (chapters.some((chapter) => encrypted.has(chapter))) {
      throw new UnusableDocumentError({code: 'encrypted', path});
    }
  }
  const told = chapters.flatMap((chapter) => files.get(chapter) ?? []);
  const length = told.reduce((sum, file) => sum + file.length, 0);
  if (length > LARGEST_DOCUMENT) {
    throw new UnusableDocumentError({code: 'too-large-inside', path, bytes: length});
  }
  const source = told.map((file) => htmlOfXml(resolved(decode(file, path)), xhtml)).join('');
  return {path, source, format: 'html', guessed: particularsOfOffice(book)};
}

/** Addresses of the chapters of a book, as its package document gives them; each once, and not its table of contents. */
function chaptersOf(book: string): string[] {
  const elements = elementsIn(nodesOf(book));
  const items = new Map(
    elements
      .filter(({name}) => nameOf(name) === 'item')
      .map(({attribs}) => [attribs['id'] ?? '', attribs]),
  );
  const told = elements
    .filter(({name}) => nameOf(name) === 'itemref')
    .map(({attribs}) => items.get(attribs['idref'] ?? ''));
  const hrefs = told.flatMap((attribs) =>
    attribs?.['href'] && !/\bnav\b/.test(attribs['properties'] ?? '') ? [attribs['href']] : [],
  );
  return [...new Set(hrefs)];
}

/** The name of an element without that of its namespace. */
function nameOf(name: string): string {
  return name.replace(/^.*:/, '');
}

/** What a relative address in a file of an archive names; what is no address names itself. */
function besides(file: string, href: string): string {
  try {
    return decodeURIComponent(new URL(href, `https://book/${file}`).pathname.slice(1));
  } catch {
    return href;
  }
}
