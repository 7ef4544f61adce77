import type {Workspace} from '../engine/workspace.js';

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
