import type {Correction} from '../correction.js';
import type {NoteAnchor, OwnNote} from '../note.js';
import type {ComparisonFile} from './comparison-file.js';

/** A comparison of a person's own documents, as it is kept. */
export interface KeptComparison {
  readonly id: string;
  readonly titles: readonly string[];
  readonly file: ComparisonFile;
  /** ISO 8601. */
  readonly kept: string;
}

/** Where a person left off reading a comparison. */
export interface KeptPlace {
  /** Of the comparison. */
  readonly id: string;
  /** Id of the sentence; left out for the very beginning. */
  readonly sentence?: string;
  /** Its first words, by which it is found in another version of the documents; an earlier Greta kept none. */
  readonly words?: NoteAnchor;
  /** ISO 8601. */
  readonly left: string;
}

/** All that is kept, as one file: for another machine, or a safe place. */
export interface Workspace {
  readonly greta: 'workspace';
  readonly version: 1;
  readonly comparisons: readonly KeptComparison[];
  readonly notes: readonly OwnNote[];
  // Files that an earlier Greta made lack these.
  readonly corrections?: readonly Correction[];
  readonly places?: readonly KeptPlace[];
}

/** A workspace in which nothing is kept yet. */
export const EMPTY_WORKSPACE: Workspace = {
  greta: 'workspace',
  version: 1,
  comparisons: [],
  notes: [],
};
