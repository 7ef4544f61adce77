import {decodeHTMLStrict} from 'entities';

import type {SourceDocument} from '../engine/compare-accounts.js';
import {UnusableDocumentError} from '../engine/problem.js';
import {decode} from '../engine/read/decode.js';
import {filesOf, isArchive} from './archive.js';
import {docx, odt, tei} from './dialects.js';
import {particularsOfHtml, particularsOfOffice, particularsOfTei} from './particulars.js';
import {textOfSubtitles} from './subtitles.js';
import {unclosedIn} from './unclosed.js';
import {htmlOfXml} from './xml.js';

/** First bytes of a compound file: an old Word document, or an encrypted new one. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** One of what may stand before the root of an XML document. */
const PROLOGUE = /\s+|<\?[^>]*>|<!--[^]*?-->|<!DOCTYPE[^>[]*(?:>|\[[^\]]*\]\s*>)/giy;

/**
 * Makes a document of a file's bytes: text as it stands, HTML with its character references resolved, and of Word
 * (.docx), OpenDocument (.odt) and TEI the HTML that says the same, of subtitles what they say; with what the file says of its title and its author.
 *
 * @throws {UnusableDocumentError} If the file is empty, too large, encrypted, damaged, a picture, data, or no text.
 */
export function importDocument(bytes: Uint8Array, path: string): SourceDocument {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) {
    throw new UnusableDocumentError({code: 'encrypted', path});
  }
  if (isArchive(bytes)) return documentOfArchive(bytes, path);
  const text = decode(bytes, path);
  if (isPicture(text)) throw new UnusableDocumentError({code: 'picture', path});
  if (/\.html?$/i.test(path)) {
    return {path, source: resolved(text), guessed: particularsOfHtml(text)};
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
  if (/\.(?:srt|vtt)$/i.test(path)) return {path, source: checked(textOfSubtitles(text), path)};
  if (/\.json(?:l|ld)?$/i.test(path)) throw new UnusableDocumentError({code: 'other-data', path});
  return {path, source: text};
}

/** Whether a text is an SVG, whatever stands before its root: a picture made of text, of which a reader would see but tags. */
function isPicture(text: string): boolean {
  let at = 0;
  // One at a time: in one pattern with its root, comments would be tried in every way to part them.
  for (const {0: item} of text.matchAll(PROLOGUE)) at += item.length;
  return /^<svg[\s>]/i.test(text.slice(at, at + 5));
}

/** What of a Word document is read, in this order: its notes stand in files of their own. */
const WORD = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

function documentOfArchive(bytes: Uint8Array, path: string): SourceDocument {
  const isOdt = /\.odt$/i.test(path);
  if (!isOdt && !/\.docx$/i.test(path)) {
    const code = /\.zip$/i.test(path) ? 'archive' : 'binary';
    throw new UnusableDocumentError({code, path});
  }
  const [texts, properties] = isOdt ? [['content.xml'], 'meta.xml'] : [WORD, 'docProps/core.xml'];
  const files = filesOf(bytes, [...texts, properties], path);
  const parts = texts.flatMap((name) => {
    const part = files.get(name);
    return part ? [htmlOfXml(decode(part, path), isOdt ? odt : docx)] : [];
  });
  const source = checked(parts.join(''), path);
  const said = files.get(properties);
  return {path, source, ...(said && {guessed: particularsOfOffice(decode(said, path))})};
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
