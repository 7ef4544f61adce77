import type {IDBPTransaction} from 'idb';

import type {Correction} from '../engine/correction.js';
import type {OwnNote} from '../engine/note.js';
import type {Workspace} from '../engine/workspace.js';
import {EMPTY_WORKSPACE} from '../engine/workspace.js';
import type {Schema} from './database.js';
import type {STORES} from './database.js';

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, typeof STORES, Mode>;

export const latestFirst = (notes: readonly OwnNote[]): OwnNote[] =>
  notes.toSorted((a, b) => b.changed.localeCompare(a.changed));

export const earliestFirst = (corrections: readonly Correction[]): Correction[] =>
  corrections.toSorted((a, b) => a.made.localeCompare(b.made));

/** All that is kept: comparisons and notes with the latest first, corrections with the earliest. */
export async function contentsOf(
  transaction: Transaction<'readonly' | 'readwrite'>,
): Promise<Workspace> {
  const [comparisons, notes, corrections, places] = await Promise.all([
    transaction.objectStore('comparisons').getAll(),
    transaction.objectStore('notes').getAll(),
    transaction.objectStore('corrections').getAll(),
    transaction.objectStore('places').getAll(),
  ]);
  return {
    ...EMPTY_WORKSPACE,
    comparisons: comparisons.sort((a, b) => b.kept.localeCompare(a.kept)),
    notes: latestFirst(notes),
    corrections: earliestFirst(corrections),
    places,
  };
}

/** Keeps everything of a workspace beside what is there; of two versions of a note or a place the later. */
export async function takeInto(
  transaction: Transaction<'readwrite'>,
  {comparisons, notes, corrections = [], places = []}: Workspace,
): Promise<void> {
  const [noted, placed] = [transaction.objectStore('notes'), transaction.objectStore('places')];
  const [knownNotes, knownPlaces] = await Promise.all([noted.getAll(), placed.getAll()]);
  const changed = new Map(knownNotes.map((note) => [note.id, note.changed]));
  const left = new Map(knownPlaces.map((place) => [place.id, place.left]));
  await Promise.all([
    ...comparisons.map((one) => transaction.objectStore('comparisons').put(one)),
    ...notes
      .filter((one) => (changed.get(one.id) ?? '') < one.changed)
      .map((one) => noted.put(one)),
    ...corrections.map((one) => transaction.objectStore('corrections').put(one)),
    ...places.filter((one) => (left.get(one.id) ?? '') < one.left).map((one) => placed.put(one)),
    transaction.done,
  ]);
}

/** Bytes that each kind of thing takes as text in UTF-8, which is about what the browser's store takes. */
export function sizesOf({
  comparisons,
  notes,
  corrections = [],
  places = [],
}: Workspace): Record<(typeof STORES)[number], number> {
  const bytes = (list: readonly unknown[]): number =>
    list.reduce<number>((sum, one) => sum + sizeOf(one), 0);
  return {
    comparisons: bytes(comparisons),
    notes: bytes(notes),
    corrections: bytes(corrections),
    places: bytes(places),
  };
}

/** Bytes of a thing as text in UTF-8. */
export function sizeOf(value: unknown): number {
  return new Blob([JSON.stringify(value)]).size;
}
