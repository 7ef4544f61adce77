import {unzipSync} from 'fflate';

import {UnusableDocumentError} from '../engine/problem.js';
import {LARGEST_DOCUMENT} from '../engine/read/decode.js';

/** Whether bytes begin as a zip archive does, which a .docx and an .odt are. */
export function isArchive(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte);
}

/**
 * Files of an archive, by name. Nothing else of it is unpacked, and nothing that would be larger than a document may be: an
 * archive of some kilobytes can claim to hold terabytes.
 *
 * @throws {UnusableDocumentError} If the archive is damaged, or holds too much.
 */
export function unpackFiles(
  archive: Uint8Array,
  names: readonly string[],
  path: string,
): ReadonlyMap<string, Uint8Array> {
  const wanted = new Set(names);
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(archive, {
      filter: ({name, originalSize}) => {
        if (!wanted.has(name)) return false;
        if (originalSize > LARGEST_DOCUMENT) {
          throw new UnusableDocumentError({code: 'too-large-inside', path, bytes: originalSize});
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnusableDocumentError) throw error;
    throw new UnusableDocumentError({code: 'damaged', path});
  }
  return new Map(Object.entries(files));
}
