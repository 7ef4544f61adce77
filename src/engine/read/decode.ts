import type {Wrong} from '../problem.js';
import {UnusableDocumentError} from '../problem.js';

/** Bytes that Greta takes of one document. */
export const LARGEST_DOCUMENT = 20 * 2 ** 20;
/** Bytes of a file that was saved by Greta: many times its texts, and still one string for the browser (V8 ends at 2^29). */
export const LARGEST_SAVED = 400 * 2 ** 20;

/** Shares of letters with marks among all: no text in Latin letters has more; a Lithuanian one has no less. */
const MOST_MARKED = 0.4;
const FEWEST_MARKED = 0.02;
/** The share of Lithuanian letters among the marked ones of a Lithuanian text. */
const MOSTLY = 0.8;
/** The share of control characters, and which these are, that no text has. */
const MOST_CONTROLS = 0.02;
const CONTROLS = /[^\P{Cc}\s]/gu;
const MARKED = /[^\P{L}a-zA-Z]/gu;
/** A sign or a fraction where a word begins or goes on, which many are of a code page read as another, by the letter. */
const SIGN_IN_WORD = /(?!\p{ASCII})[\p{S}\p{No}]\p{Ll}/gu;
const MOST_SIGNS_IN_WORDS = 0.002;

/** What windows-1252 has at 0x80 to 0x9F; its five gaps stay control characters. */
const HIGH_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** The part of the platform's `TextDecoder` that is needed; browsers, workers and Node all have it. */
declare const TextDecoder: new (
  label: string,
  options?: {fatal?: boolean; ignoreBOM?: boolean},
) => {decode: (bytes: Uint8Array) => string};

/** The bytes of a word in a signature, and four bytes that may be any. */
const ascii = (word: string): number[] => Array.from(word, (letter) => letter.charCodeAt(0));
const ANY = [undefined, undefined, undefined, undefined];

/** What a file is by its first bytes, where that is no text, and what is then wrong with it. */
const SIGNATURES: readonly (readonly [bytes: readonly (number | undefined)[], wrong: Wrong])[] = [
  [[0x25, 0x50, 0x44, 0x46], {code: 'other-program', program: 'PDF'}],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], {code: 'other-program', program: 'RTF'}],
  // WebP; HEIC and AVIF, beside which videos begin alike.
  [[...ascii('RIFF'), ...ANY, ...ascii('WEBP')], {code: 'picture'}],
  [[...ANY, ...ascii('ftyphei')], {code: 'picture'}],
  [[...ANY, ...ascii('ftypmif1')], {code: 'picture'}],
  [[...ANY, ...ascii('ftypavi')], {code: 'picture'}],
  // PNG, JPEG, GIF, TIFF.
  [[0x89, 0x50, 0x4e, 0x47], {code: 'picture'}],
  [[0xff, 0xd8, 0xff], {code: 'picture'}],
  [[0x47, 0x49, 0x46, 0x38], {code: 'picture'}],
  [[0x49, 0x49, 0x2a, 0x00], {code: 'picture'}],
  [[0x4d, 0x4d, 0x00, 0x2a], {code: 'picture'}],
  // gzip, 7z, RAR.
  [[0x1f, 0x8b], {code: 'archive'}],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], {code: 'archive'}],
  [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], {code: 'archive'}],
  // zip, as Word and OpenDocument make it; old Word.
  [[0x50, 0x4b, 0x03, 0x04], {code: 'binary'}],
  [[0xd0, 0xcf, 0x11, 0xe0], {code: 'binary'}],
  // UTF-32.
  [[0xff, 0xfe, 0, 0], {code: 'encoding'}],
  [[0, 0, 0xfe, 0xff], {code: 'encoding'}],
];

/**
 * Makes text of a document's bytes: UTF-8, UTF-16 with a byte order mark or the zeros that betray it, else
 * windows-1257 or ISO 8859-13 (Baltic) where that makes Lithuanian, or windows-1252 (Western).
 *
 * @param largest - The most bytes that are taken.
 * @throws {UnusableDocumentError} If the document is empty, too large, no text, or in another encoding.
 */
export function decode(bytes: Uint8Array, path: string, largest = LARGEST_DOCUMENT): string {
  const fail = (wrong: Wrong): never => {
    throw new UnusableDocumentError({...wrong, path});
  };
  if (bytes.length > largest) fail({code: 'too-large', bytes: bytes.length});
  for (const [signature, wrong] of SIGNATURES) {
    if (signature.every((byte, i) => byte === undefined || bytes[i] === byte)) fail(wrong);
  }
  const wide = utf16Of(bytes);
  if (!wide && isBinary(bytes)) fail({code: 'binary'});
  const text = wide ? new TextDecoder(wide).decode(bytes) : decodeNarrow(bytes);
  if (text === undefined || (wide && count(text, /\uFFFD/g) > text.length / 100)) {
    return fail({code: 'encoding'});
  }
  // Small numbers of two bytes each look like a text in UTF-16.
  if (wide && count(text, CONTROLS) > text.length * MOST_CONTROLS) fail({code: 'binary'});
  if (!/[^\s\p{Cf}]/u.test(text)) fail({code: 'empty'});
  return text;
}

/** UTF-8, or else one of the two code pages that Lithuanian and English texts were kept in. */
function decodeNarrow(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    // UTF-8 with a fault is no code page: read as one it would be gibberish.
    const faulty = new TextDecoder('utf-8').decode(bytes);
    if (count(faulty, /[^\0-\x7F\uFFFD]/gu) > count(faulty, /\uFFFD/g)) return undefined;
    // The letters are the same, but not the quotation marks: those of Windows stand where the other has nothing.
    const isWindows = bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
    const baltic = new TextDecoder(isWindows ? 'windows-1257' : 'iso-8859-13').decode(bytes);
    const western = new TextDecoder('windows-1252')
      .decode(bytes)
      // Node 20 reads these as control characters.
      .replace(/[\u0080-\u009F]/g, (sign) => HIGH_1252[sign.charCodeAt(0) - 0x80]!);
    const text = isLithuanian(baltic, western) ? baltic : western;
    // Another alphabet, read as this one, is nearly all marked letters; and no text has control characters.
    const isOther = count(text, MARKED) > count(text, /\p{L}/gu) * MOST_MARKED;
    const isGarbled = count(text, SIGN_IN_WORD) > count(text, /\p{L}/gu) * MOST_SIGNS_IN_WORDS;
    return isOther || isGarbled || /[\u0080-\u009F]/.test(text) ? undefined : text;
  }
}

/**
 * A text as its letters were meant, where they are those of a font that drew Lithuanian ones in their place, as PDFs and
 * documents of the nineties have them: „karaliðkoji þemë“. Others are given back as they are.
 */
export function withBalticLetters(text: string): string {
  // Letters of Icelandic beside one that it has not.
  if (!/[ðþ]/i.test(text) || !/ë/i.test(text)) return text;
  const baltic = text.replace(/[À-ÿ]/g, (letter) => BALTIC[letter.charCodeAt(0) - 0xc0]!);
  return isFullOfLithuanian(baltic) ? baltic : text;
}

/** What windows-1257 has at 0xC0 to 0xFF. */
const BALTIC = Array.from(
  new TextDecoder('windows-1257').decode(Uint8Array.from({length: 64}, (_, at) => at + 0xc0)),
);

/** Whether a text has as many marked letters as a Lithuanian one has, and these are Lithuanian. */
function isFullOfLithuanian(text: string): boolean {
  const marked = count(text, MARKED);
  return (
    marked >= count(text, /\p{L}/gu) * FEWEST_MARKED &&
    count(text, /[ąčęėįšųūž]/giu) >= marked * MOSTLY
  );
}

/** Whether a text is rather what the Baltic code page makes of it: by its letters, or by those that it would have else. */
function isLithuanian(baltic: string, western: string): boolean {
  // An English text with a few Baltic names would, as Western, be strewn with letters of Icelandic.
  const told = Array.from(baltic)
    .filter((letter, at) => letter !== western[at])
    .join('');
  const inBaltic = count(told, /[ąčęėįšųūžāēģīķļņ]/giu);
  return (
    isFullOfLithuanian(baltic) ||
    (/[ðþ]/i.test(western) && inBaltic >= count(told, MARKED) * MOSTLY)
  );
}

/** UTF-16 by its byte order mark, or by zeros in every other place of its beginning. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 400);
  if (head.length < 8) return undefined;
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]! += 1;
  });
  const [even, odd] = zeros as [number, number];
  // A few letters, as Ā, have the zero in the other place.
  if (odd > head.length / 4 && even < odd / 8) return 'utf-16le';
  if (even > head.length / 4 && odd < even / 8) return 'utf-16be';
  return undefined;
}

/** Whether bytes are those of no text: by the control characters among them. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  const head = bytes.subarray(0, 8000);
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  }
  return controls > head.length * MOST_CONTROLS;
}

function count(text: string, kind: RegExp): number {
  return text.match(kind)?.length ?? 0;
}
