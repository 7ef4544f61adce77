import type {MentionValue} from './mention.js';
import type {NoteAnchor} from './note.js';

/**
 * What a person can say of a comparison: these sentences belong together; they do not; this finding is none; these values
 * are of the same thing; this value is another one.
 */
export const CORRECTION_KINDS = ['together', 'apart', 'wrong', 'same', 'reading'] as const;

export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/**
 * A person's correction, as data: it stands on words of the accounts, as notes do, and so holds for a new run and for a
 * text that has changed. A later one goes before an earlier one that says otherwise.
 */
export interface Correction {
  /** Unique on every machine. */
  readonly id: string;
  readonly says: CorrectionKind;
  /**
   * Sentences of two or more accounts (`together`, `apart`), the words that a finding rests on (`wrong`), or would rest
   * on (`same`), or those that were misread (`reading`).
   */
  readonly on: readonly NoteAnchor[];
  /** What misread words mean; without it they mean nothing that can be compared. Of `reading` alone. */
  readonly value?: MentionValue;
  /** ISO 8601, when it was made. */
  readonly made: string;
}

/** The corrections that a comparison was made with, by their ids. */
export interface CorrectionsMet {
  readonly placed: readonly string[];
  /** Those about its accounts whose words are no longer there. */
  readonly lost: readonly string[];
}
