import type {SourceDocument} from '../engine/compare-accounts.js';
import {UnusableDocumentError} from '../engine/problem.js';
import {decode} from '../engine/read/decode.js';
import {unpackFiles, isArchive} from './archive.js';
import type {Dialect} from './xml/dialect.js';
import {docx} from './xml/docx.js';
import {odt} from './xml/odt.js';
import {tei, withoutPrefix} from './xml/tei.js';
import {particularsOfHtml, particularsOfOffice, particularsOfTei} from './particulars.js';
import {resolved} from './references.js';
import {stylesOfOpenDocument, stylesOfWord} from './xml/styles.js';
import {documentOfEpub} from './epub.js';
import {withWholeWords} from './parted-words.js';
import {isTimed, textOfSubtitles} from './subtitles.js';
import {unclosedIn} from './xml/unclosed.js';
import {htmlOfXml} from './xml/html-of-xml.js';

/** First bytes of a compound file: an old Word document, or an encrypted new one. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** One of what may stand before the root of an XML document. */
const PROLOGUE = /\s+|<\?[^>]*>|<!--[^]*?-->|<!DOCTYPE[^>[]*(?:>|\[[^\]]*\]\s*>)/giy;

/**
 * Makes a document of a file's bytes, by what they are where its name says otherwise: text as it stands, but for words that its
 * lines part, HTML with its
 * character references resolved, of Word (.docx), OpenDocument (.odt), EPUB and TEI the HTML that says the same, and of subtitles
 * what they say; with what the file says of its title and its author.
 *
 * @throws {UnusableDocumentError} If the file is empty, too large, encrypted, damaged, a picture, data, or no text.
 */
export function importDocument(bytes: Uint8Array, path: string): SourceDocument {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) {
    throw new UnusableDocumentError({code: 'encrypted', path});
  }
  if (isArchive(bytes)) return documentOfArchive(bytes, path);
  // Where a word may be parted says nothing, and would part it.
  const text = decode(bytes, path).replaceAll('\u00AD', '');
  const root = rootOf(text);
  // A picture made of text, of which a reader would see but tags.
  if (/^<svg[\s>]/i.test(root)) throw new UnusableDocumentError({code: 'picture', path});
  if (/\.html?$/i.test(path) || /^<html[\s>]/i.test(root)) {
    return {path, source: resolved(text), format: 'html', guessed: particularsOfHtml(text)};
  }
  if (/\.(?:xml|tei)$/i.test(path)) {
    if (!text.trimStart().startsWith('<')) {
      throw new UnusableDocumentError({code: 'damaged', path});
    }
    const xml = withoutPrefix(text);
    const problems = unclosedIn(xml, path);
    return {
      path,
      source: checked(htmlOfXml(xml, tei), path),
      guessed: particularsOfTei(xml),
      ...(problems.length > 0 && {problems}),
    };
  }
  if (/\.(?:srt|vtt)$/i.test(path) && isTimed(text)) {
    return {path, source: checked(textOfSubtitles(text), path)};
  }
  if (/\.json(?:l|ld)?$/i.test(path)) throw new UnusableDocumentError({code: 'other-data', path});
  return {
    path,
    source: withWholeWords(text),
    ...(/\.(?:docx|odt)$/i.test(path) && {format: 'plain'}),
  };
}

/** The beginning of what follows all that may stand before the root of an XML document. */
function rootOf(text: string): string {
  let at = 0;
  // One at a time: in one pattern with its root, comments would be tried in every way to part them.
  for (const {0: item} of text.matchAll(PROLOGUE)) at += item.length;
  return text.slice(at, at + 6);
}

/** What an office document keeps its texts in, in the order in which they are read, and what it says of itself. */
interface Office {
  readonly texts: readonly [string, ...string[]];
  readonly properties: string;
  /** What says of its paragraphs' styles what they are. */
  readonly styles: readonly string[];
  readonly dialect: (...styles: readonly string[]) => Dialect;
}

const OFFICES: readonly Office[] = [
  {
    // Notes stand in files of their own.
    texts: ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'],
    properties: 'docProps/core.xml',
    styles: ['word/styles.xml'],
    dialect: (styles = '') => docx(stylesOfWord(styles)),
  },
  {
    texts: ['content.xml'],
    properties: 'meta.xml',
    styles: ['styles.xml', 'content.xml'],
    dialect: (...styles) => odt(stylesOfOpenDocument(...styles)),
  },
];

/** What tells one program's archive from another's: Office Open XML has the first, OpenDocument and EPUB the second. */
const TYPES = ['[Content_Types].xml', 'mimetype'];

/** A document of the texts in an archive, by what it holds: its name may be another's. */
function documentOfArchive(bytes: Uint8Array, path: string): SourceDocument {
  const names = OFFICES.flatMap(({texts, properties, styles}) => [...texts, properties, ...styles]);
  const files = unpackFiles(bytes, [...names, ...TYPES], path);
  const kind = files.get('mimetype');
  const type = kind && decode(kind, path);
  if (type?.includes('epub')) {
    const book = documentOfEpub(bytes, path);
    return {...book, source: checked(book.source, path)};
  }
  // A table and a drawing have such contents too.
  const office =
    type?.includes('opendocument.text') === false
      ? undefined
      : OFFICES.find(({texts}) => files.has(texts[0]));
  if (!office) {
    const isPrograms = TYPES.some((name) => files.has(name));
    if (!isPrograms) throw new UnusableDocumentError({code: 'archive', path});
    const code = /\.(?:docx|odt|epub)$/i.test(path) ? 'damaged' : 'binary';
    throw new UnusableDocumentError({code, path});
  }
  const {texts, properties, styles} = office;
  const said = (names: readonly string[]): string[] =>
    names.flatMap((name) => {
      const part = files.get(name);
      return part ? [decode(part, path)] : [];
    });
  const dialect = office.dialect(...said(styles));
  const source = checked(
    said(texts)
      .map((xml) => htmlOfXml(xml, dialect))
      .join(''),
    path,
  );
  const [guessed] = said([properties]).map(particularsOfOffice);
  return {path, source, format: 'html', ...(guessed && {guessed})};
}

function checked(html: string, path: string): string {
  if (html.replace(/<[^>]*>/g, '').trim() === '') {
    throw new UnusableDocumentError({code: 'empty', path});
  }
  return html;
}
