import type {Account} from '../engine/account.js';
import type {ComparisonFile} from '../engine/catalogue.js';
import type {ComparisonResult, SourceDocument, Stage} from '../engine/compare-accounts.js';
import type {Correction} from '../engine/correction.js';
import type {Problem} from '../engine/problem.js';
import type {ImportedAnnotations} from '../import/import-annotations.js';
import type {ImportedWorkspace} from '../import/import-workspace.js';

/** A document as a person opened it: undecoded. */
export interface OpenedDocument {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly lang?: string;
}

/** Documents to compare. */
export interface CompareRequest {
  readonly documents: readonly (OpenedDocument | SourceDocument)[];
  readonly corrections: readonly Correction[];
}

/** A file that may have been taken away from Greta, to be opened as what it is. */
export interface OpenRequest {
  readonly open: OpenedDocument;
  /** What annotations in it may be about. */
  readonly accounts: readonly Pick<Account, 'id' | 'path' | 'source' | 'credit'>[];
}

/** What a file that was opened is. */
export type Opened =
  | {readonly kind: 'comparison'; readonly file: ComparisonFile}
  | ({readonly kind: 'annotations'} & ImportedAnnotations)
  | ({readonly kind: 'workspace'} & ImportedWorkspace)
  /** Nothing of Greta's: a document, if anything. */
  | {readonly kind: 'document'};

/** What the worker answers: any number of `progress`, then one of the others. */
export type WorkAnswer =
  | {readonly type: 'progress'; readonly stage: Stage; readonly done: number}
  | ({readonly type: 'compared'} & ComparisonResult)
  | {readonly type: 'opened'; readonly opened: Opened}
  /** A document that cannot be used. */
  | {readonly type: 'unusable'; readonly problem: Problem}
  /** A fault of Greta's own. */
  | {readonly type: 'failed'; readonly message: string};
