import {UnusableDocumentError} from '../problem.js';

/** Bytes that Greta takes of one document. */
export const LARGEST_DOCUMENT = 20 * 2 ** 20;

/** The part of the platform's `TextDecoder` that is needed; browsers, workers and Node all have it. */
declare const TextDecoder: new (
  label: string,
  options?: {fatal?: boolean; ignoreBOM?: boolean},
) => {decode: (bytes: Uint8Array) => string};

/** File signatures of what is often taken for text: PDF, zip (docx, odt), PNG, JPEG, GIF, gzip, old Word. */
const SIGNATURES = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * Makes text of a document's bytes: UTF-8, UTF-16 with a byte order mark or the zeros that betray it, else
 * windows-1257 (Baltic) or windows-1252 (Western), whichever makes more letters.
 *
 * @throws {UnusableDocumentError} If the document is empty, too large, or no text.
 */
export function decode(bytes: Uint8Array, path: string): string {
  const fail = (code: 'empty' | 'binary' | 'too-large', detail?: string): never => {
    throw new UnusableDocumentError({code, path, ...(detail !== undefined && {detail})});
  };
  if (bytes.length > LARGEST_DOCUMENT) fail('too-large', String(bytes.length));
  if (SIGNATURES.some((signature) => signature.every((byte, i) => bytes[i] === byte)))
    fail('binary');
  const text = decodeText(bytes) ?? fail('binary');
  if (text.trim() === '') fail('empty');
  return text;
}

function decodeText(bytes: Uint8Array): string | undefined {
  const wide = utf16Of(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (isBinary(bytes)) return undefined;
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    const [baltic, western] = ['windows-1257', 'windows-1252'].map((label) =>
      new TextDecoder(label).decode(bytes),
    ) as [string, string];
    return letters(baltic) >= letters(western) ? baltic : western;
  }
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
  if (odd > head.length / 4 && even === 0) return 'utf-16le';
  if (even > head.length / 4 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Control characters that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  const head = bytes.subarray(0, 8000);
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  }
  return controls > head.length / 50;
}

function letters(text: string): number {
  return text.match(/[a-zA-ZąčęėįšųūžĄČĘĖĮŠŲŪŽāēģīķļņōŗäöüßõ]/g)?.length ?? 0;
}
