import {joinParts, partsOf} from '../engine/saved/parts.js';
import type {KeptComparison} from '../engine/saved/workspace.js';
import type {Transaction} from './schema.js';

/** Bytes of a thing as text in UTF-8. */
export function sizeOf(value: unknown): number {
  return new Blob([JSON.stringify(value)]).size;
}

const partsFor = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Infinity]);

/**
 * Keeps a comparison, in the place of what was kept under its id; piece after piece, each in a task of its own.
 *
 * @param onProgress - Called with the share that is done, 0 to 1.
 */
export async function putComparison(
  transaction: Transaction<'readwrite' | 'versionchange'>,
  {file, ...said}: KeptComparison,
  onProgress?: (done: number) => void,
): Promise<void> {
  const {id} = said;
  const parts = transaction.objectStore('parts');
  await parts.delete(partsFor(id));
  let bytes = 0;
  const all = partsOf(file);
  for (const [number, part] of all.entries()) {
    bytes += sizeOf(part);
    await parts.put({id, number, part});
    onProgress?.((number + 1) / all.length);
  }
  const told = file.comparison.accounts;
  const [accounts, paths] = [told.map((one) => one.id), told.map(({path}) => path)];
  await transaction.objectStore('comparisons').put({...said, accounts, paths, bytes});
}

/** A comparison as it is kept, read piece after piece. */
export async function getComparison(
  transaction: Transaction<IDBTransactionMode>,
  id: string,
): Promise<KeptComparison | undefined> {
  const summary = await transaction.objectStore('comparisons').get(id);
  if (!summary) return undefined;
  const parts = [];
  for (const key of await transaction.objectStore('parts').getAllKeys(partsFor(id))) {
    parts.push((await transaction.objectStore('parts').get(key))!.part);
  }
  const {titles, kept} = summary;
  return {id, titles, file: joinParts(parts), kept};
}

/** Takes a comparison and its parts out of the library. */
export async function deleteComparison(
  transaction: Transaction<'readwrite'>,
  id: string,
): Promise<void> {
  await Promise.all([
    transaction.objectStore('comparisons').delete(id),
    transaction.objectStore('parts').delete(partsFor(id)),
  ]);
}
