import type {KeptPlace} from '../engine/saved/workspace.js';
import type {Transaction} from './schema.js';

/** A place as a reader left it; without a sentence at the very beginning. */
export type LeftPlace = Pick<KeptPlace, 'sentence' | 'words'>;

/** Where a comparison was left, if it was; else where another version of its documents was left last. */
export async function leftPlaceOf(
  transaction: Transaction<IDBTransactionMode>,
  comparison: string,
): Promise<KeptPlace | undefined> {
  const places = transaction.objectStore('places');
  const [own, all, comparisons] = await Promise.all([
    places.get(comparison),
    places.getAll(),
    transaction.objectStore('comparisons').getAll(),
  ]);
  if (own) return own;
  const pathsOf = (id: string): string | undefined =>
    comparisons.find((one) => one.id === id)?.paths.join('\n');
  const paths = pathsOf(comparison);
  return all
    .filter(({id}) => paths !== undefined && pathsOf(id) === paths)
    .sort((a, b) => b.left.localeCompare(a.left))[0];
}

/** Keeps the place in a comparison. What is not kept has no place, and the very beginning is one only after another. */
export async function leavePlace(
  transaction: Transaction<'readwrite'>,
  id: string,
  place: LeftPlace,
): Promise<void> {
  const places = transaction.objectStore('places');
  await places.delete(id);
  const isKept = (await transaction.objectStore('comparisons').getKey(id)) !== undefined;
  const isPlace =
    place.sentence !== undefined || (await leftPlaceOf(transaction, id)) !== undefined;
  if (isKept && isPlace) await places.put({id, ...place, left: new Date().toISOString()});
}
