import type {Correction} from '../engine/correction.js';
import type {OwnNote} from '../engine/note.js';
import type {KeptComparison} from './database.js';

/** All that is kept, as one file: for another machine, or a safe place. */
export interface Workspace {
  readonly greta: 'workspace';
  readonly version: 1;
  readonly comparisons: readonly KeptComparison[];
  readonly notes: readonly OwnNote[];
  /** Absent from files that an earlier Greta made. */
  readonly corrections?: readonly Correction[];
}

/** Whether a parsed file is a workspace, as far as its outline says. */
export function isWorkspace(value: unknown): value is Workspace {
  const {
    greta,
    version,
    comparisons,
    notes,
    corrections = [],
  } = Object(value) as Partial<Record<string, unknown>>;
  return (
    greta === 'workspace' &&
    version === 1 &&
    [comparisons, notes, corrections].every((list) => Array.isArray(list))
  );
}

/** Bytes that each kind of thing takes as text in UTF-8, which is about what the browser's store takes. */
export function sizesOf({
  comparisons,
  notes,
  corrections = [],
}: Workspace): Record<'comparisons' | 'notes' | 'corrections', number> {
  const bytes = (list: readonly unknown[]): number =>
    list.reduce<number>((sum, one) => sum + sizeOf(one), 0);
  return {
    comparisons: bytes(comparisons),
    notes: bytes(notes),
    corrections: bytes(corrections),
  };
}

/** Bytes of a thing as text in UTF-8. */
export function sizeOf(value: unknown): number {
  return new Blob([JSON.stringify(value)]).size;
}
