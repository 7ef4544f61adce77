import type {Correction} from '../engine/correction.js';
import type {OwnNote} from '../engine/note.js';
import type {KeptPlace, Workspace} from '../engine/saved/workspace.js';
import {EMPTY_WORKSPACE} from '../engine/saved/workspace.js';
import {deleteComparison, getComparison, putComparison} from './files.js';
import {latestFirst} from './notes.js';
import type {Summary, Transaction} from './schema.js';
import {STORES} from './schema.js';

/** All that is kept, comparisons only by what is said of them in a list. */
export interface Overview {
  /** The latest first. */
  readonly comparisons: readonly Summary[];
  /** The latest first. */
  readonly notes: readonly OwnNote[];
  /** The earliest first. */
  readonly corrections: readonly Correction[];
  readonly places: readonly KeptPlace[];
}

export const earliestFirst = (corrections: readonly Correction[]): Correction[] =>
  corrections.toSorted((a, b) => a.made.localeCompare(b.made));

/** All that is kept, of comparisons what lists of them show: these and notes the latest first, corrections the earliest first. */
export async function overviewOf(transaction: Transaction<IDBTransactionMode>): Promise<Overview> {
  const [comparisons, notes, corrections, places] = await Promise.all([
    transaction.objectStore('comparisons').getAll(),
    transaction.objectStore('notes').getAll(),
    transaction.objectStore('corrections').getAll(),
    transaction.objectStore('places').getAll(),
  ]);
  return {
    comparisons: comparisons.sort((a, b) => b.kept.localeCompare(a.kept)),
    notes: latestFirst(notes),
    corrections: earliestFirst(corrections),
    places,
  };
}

/** All that is kept: comparisons and notes with the latest first, corrections with the earliest. */
export async function contentsOf(transaction: Transaction<IDBTransactionMode>): Promise<Workspace> {
  const {comparisons, ...others} = await overviewOf(transaction);
  const whole = [];
  for (const {id} of comparisons) whole.push((await getComparison(transaction, id))!);
  return {...EMPTY_WORKSPACE, comparisons: whole, ...others};
}

/** Removes a comparison with its place, and has both. */
export async function removeFrom(
  transaction: Transaction<'readwrite'>,
  id: string,
): Promise<Workspace> {
  const places = transaction.objectStore('places');
  const [comparison, place] = await Promise.all([getComparison(transaction, id), places.get(id)]);
  await Promise.all([deleteComparison(transaction, id), places.delete(id)]);
  return {
    ...EMPTY_WORKSPACE,
    comparisons: comparison ? [comparison] : [],
    places: place ? [place] : [],
  };
}

/** Removes everything, and has it. */
export async function clear(transaction: Transaction<'readwrite'>): Promise<Workspace> {
  const contents = await contentsOf(transaction);
  await Promise.all(STORES.map((store) => transaction.objectStore(store).clear()));
  return contents;
}

/** Keeps everything of a workspace beside what is there; of two versions of a comparison, a note or a place the later. */
export async function takeInto(
  transaction: Transaction<'readwrite'>,
  {comparisons, notes, corrections = [], places = []}: Workspace,
  onProgress?: (done: number) => void,
): Promise<void> {
  const [noted, placed] = [transaction.objectStore('notes'), transaction.objectStore('places')];
  const [knownNotes, knownPlaces] = await Promise.all([noted.getAll(), placed.getAll()]);
  const changed = new Map(knownNotes.map((note) => [note.id, note.changed]));
  const left = new Map(knownPlaces.map((place) => [place.id, place.left]));
  await Promise.all([
    ...notes
      .filter((one) => (changed.get(one.id) ?? '') < one.changed)
      .map((one) => noted.put(one)),
    ...corrections.map((one) => transaction.objectStore('corrections').put(one)),
    ...places.filter((one) => (left.get(one.id) ?? '') < one.left).map((one) => placed.put(one)),
  ]);
  for (const [at, one] of comparisons.entries()) {
    const known = await transaction.objectStore('comparisons').get(one.id);
    const reach = (done: number): void => onProgress?.((at + done) / comparisons.length);
    if (known === undefined || known.kept <= one.kept) await putComparison(transaction, one, reach);
    else reach(1);
  }
}
