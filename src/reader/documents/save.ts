import type {ExportedFile} from '../../export/formats.js';

/** Saves a file as a download. */
export function save(file: ExportedFile | {readonly name: string; readonly content: Blob}): void {
  const content =
    'content' in file ? file.content : new Blob([file.text], {type: `${file.type};charset=utf-8`});
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = file.name;
  link.click();
  // The download has begun by the next turn; until then the address must hold.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
