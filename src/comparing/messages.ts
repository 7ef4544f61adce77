import type {ComparisonResult, SourceDocument, Stage} from '../engine/compare-accounts.js';
import type {Correction} from '../engine/correction.js';
import type {Problem} from '../engine/problem.js';

/** A document as a person opened it: undecoded. */
export interface OpenedDocument {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly lang?: string;
}

/** What the page asks of the worker. */
export interface CompareRequest {
  readonly documents: readonly (OpenedDocument | SourceDocument)[];
  readonly corrections: readonly Correction[];
}

/** What the worker answers: any number of `progress`, then one `done` or `failed`. */
export type CompareAnswer =
  | {readonly type: 'progress'; readonly stage: Stage; readonly done: number}
  | ({readonly type: 'done'} & ComparisonResult)
  /** A document that cannot be used. */
  | {readonly type: 'unusable'; readonly problem: Problem}
  /** A fault of Greta's own. */
  | {readonly type: 'failed'; readonly message: string};
