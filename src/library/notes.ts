import type {OwnNote} from '../engine/note.js';
import type {Store} from './schema.js';
import {later} from './identity.js';

export const latestFirst = (notes: readonly OwnNote[]): OwnNote[] =>
  notes.toSorted((a, b) => b.changed.localeCompare(a.changed));

/**
 * Keeps a note. Where it was changed elsewhere since, both are kept: this one under a new id.
 *
 * @param before - `changed` of the note as it was when this change began; undefined for a new one.
 * @returns The note as it was kept.
 */
export async function putNote(
  store: Store<'notes'>,
  note: OwnNote,
  before: string | undefined,
): Promise<OwnNote> {
  const known = await store.get(note.id);
  const isStale = known !== undefined && known.changed !== before && known.text !== note.text;
  const kept: OwnNote = {
    ...note,
    ...(isStale && {id: crypto.randomUUID()}),
    // Later than what it follows, whatever the clock says.
    changed: later(known?.changed),
  };
  await store.put(kept);
  return kept;
}

/** @returns What was removed; undefined where there was nothing. */
export async function deleteNote(store: Store<'notes'>, id: string): Promise<OwnNote | undefined> {
  const removed = await store.get(id);
  await store.delete(id);
  return removed;
}
