import type {ExportedFile} from '../export/formats.js';

/** Saves a file as a download. */
export function save({name, type, text}: ExportedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  link.download = name;
  link.click();
  // The download has begun by the next turn; until then the address must hold.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
