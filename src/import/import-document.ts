import {decodeHTMLStrict} from 'entities';

import type {SourceDocument} from '../engine/compare-accounts.js';
import {UnusableDocumentError} from '../engine/problem.js';
import {decode} from '../engine/read/decode.js';
import {unpackFiles, isArchive} from './archive.js';
import type {Dialect} from './dialects.js';
import {docx, odt, tei} from './dialects.js';
import {particularsOfHtml, particularsOfOffice, particularsOfTei} from './particulars.js';
import {isTimed, textOfSubtitles} from './subtitles.js';
import {unclosedIn} from './unclosed.js';
import {htmlOfXml} from './xml.js';

/** First bytes of a compound file: an old Word document, or an encrypted new one. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** One of what may stand before the root of an XML document. */
const PROLOGUE = /\s+|<\?[^>]*>|<!--[^]*?-->|<!DOCTYPE[^>[]*(?:>|\[[^\]]*\]\s*>)/giy;

/**
 * Makes a document of a file's bytes, by what they are where its name says otherwise: text as it stands, HTML with its
 * character references resolved, of Word (.docx), OpenDocument (.odt) and TEI the HTML that says the same, and of subtitles
 * what they say; with what the file says of its title and its author.
 *
 * @throws {UnusableDocumentError} If the file is empty, too large, encrypted, damaged, a picture, data, or no text.
 */
export function importDocument(bytes: Uint8Array, path: string): SourceDocument {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) {
    throw new UnusableDocumentError({code: 'encrypted', path});
  }
  if (isArchive(bytes)) return documentOfArchive(bytes, path);
  const text = decode(bytes, path);
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
    const problems = unclosedIn(text, path);
    return {
      path,
      source: checked(htmlOfXml(text, tei), path),
      guessed: particularsOfTei(text),
      ...(problems.length > 0 && {problems}),
    };
  }
  if (/\.(?:srt|vtt)$/i.test(path) && isTimed(text)) {
    return {path, source: checked(textOfSubtitles(text), path)};
  }
  if (/\.json(?:l|ld)?$/i.test(path)) throw new UnusableDocumentError({code: 'other-data', path});
  return {path, source: text, ...(/\.(?:docx|odt)$/i.test(path) && {format: 'plain'})};
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
  readonly dialect: Dialect;
}

const OFFICES: readonly Office[] = [
  {
    // Notes stand in files of their own.
    texts: ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'],
    properties: 'docProps/core.xml',
    dialect: docx,
  },
  {texts: ['content.xml'], properties: 'meta.xml', dialect: odt},
];

/** What tells one program's archive from another's: Office Open XML has the first, OpenDocument and EPUB the second. */
const TYPES = ['[Content_Types].xml', 'mimetype'];

/** A document of the texts in an archive, by what it holds: its name may be another's. */
function documentOfArchive(bytes: Uint8Array, path: string): SourceDocument {
  const names = OFFICES.flatMap(({texts, properties}) => [...texts, properties]);
  const files = unpackFiles(bytes, [...names, ...TYPES], path);
  const type = files.get('mimetype');
  // A table and a drawing have such contents too.
  const isOther = type && !decode(type, path).includes('opendocument.text');
  const office = isOther ? undefined : OFFICES.find(({texts}) => files.has(texts[0]));
  if (!office) {
    const isPrograms = TYPES.some((name) => files.has(name));
    if (!isPrograms) throw new UnusableDocumentError({code: 'archive', path});
    const code = /\.(?:docx|odt)$/i.test(path) ? 'damaged' : 'binary';
    throw new UnusableDocumentError({code, path});
  }
  const {texts, properties, dialect} = office;
  const parts = texts.flatMap((name) => {
    const part = files.get(name);
    return part ? [htmlOfXml(decode(part, path), dialect)] : [];
  });
  const source = checked(parts.join(''), path);
  const said = files.get(properties);
  const guessed = said && particularsOfOffice(decode(said, path));
  return {path, source, format: 'html', ...(guessed && {guessed})};
}

function checked(html: string, path: string): string {
  if (html.replace(/<[^>]*>/g, '').trim() === '') {
    throw new UnusableDocumentError({code: 'empty', path});
  }
  return html;
}

/** References that would make markup of text stay as they are. */
const KEPT = /^&(?:lt|gt|amp|#0*(?:38|60|62)|#x0*(?:26|3c|3e));$/i;

/** HTML with its character references (`&scaron;`, `&#382;`, `&nbsp;`) as the characters that they mean. */
function resolved(html: string): string {
  return html.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, (reference) =>
    KEPT.test(reference) ? reference : decodeHTMLStrict(reference),
  );
}
