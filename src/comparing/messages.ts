import type {Account} from '../engine/account.js';
import type {ComparisonResult, SourceDocument, Stage} from '../engine/compare-accounts.js';
import type {Correction} from '../engine/correction.js';
import type {Problem} from '../engine/problem.js';
import type {ComparisonFile} from '../engine/saved/comparison-file.js';
import type {Part} from '../engine/saved/parts.js';
import type {Amendment} from '../engine/saved/table-sum.js';
import type {Format} from '../export/formats.js';
import type {PageAssets, PageMode} from '../export/page.js';
import type {ImportedAnnotations} from '../import/saved/import-annotations.js';

/** A document as a person opened it: undecoded. */
export interface OpenedDocument {
  /** A file is read in the worker. */
  readonly bytes: Uint8Array | Blob;
  readonly path: string;
  readonly lang?: string;
}

/** Nothing to answer yet: what every comparison needs is to be made now. */
export interface PrepareRequest {
  readonly prepare: 'comparison';
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

/** What is kept in the browser, to be made a file. */
export interface SaveRequest {
  readonly save: 'workspace';
}

/** A comparison to be made a file, whose parts came before. */
export interface ExportRequest {
  readonly format: Format;
  /** BCP 47 of the interface's language. */
  readonly lang: string;
  /** What a page of its own is made of. */
  readonly assets?: PageAssets;
  /** What it opens as. */
  readonly mode?: PageMode;
}

/** A part of the comparison that the request after it is about: the page need not halt to hand it over. */
export interface PartRequest {
  readonly part: Part;
}

export type WorkRequest =
  PrepareRequest | CompareRequest | OpenRequest | SaveRequest | ExportRequest | PartRequest;

/** A step of the work, for progress: of a comparison, or that what was read is kept. */
export type WorkStage = Stage | 'keep';

/** A file to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

/** How many things of each kind were taken into the library, and how many were damaged and left out. */
export interface TakenIn {
  readonly comparisons: number;
  readonly notes: number;
  readonly corrections: number;
  readonly damaged: number;
}

/** What a file that was opened is. */
export type Opened =
  | {
      readonly kind: 'comparison';
      readonly file: ComparisonFile;
      /** Of a table whose cells say something other than when it was saved. */
      readonly amendment: Amendment | undefined;
    }
  | ({readonly kind: 'annotations'} & ImportedAnnotations)
  /** A workspace, which is in the library now. */
  | ({readonly kind: 'workspace'} & TakenIn)
  /** Nothing of Greta's: a document. */
  | {readonly kind: 'document'};

/**
 * What the worker answers: any number of `progress`; the comparison, where there is one, in parts, so that the page need not
 * halt to take it in; then one of the others.
 */
export type WorkAnswer =
  | {readonly type: 'progress'; readonly stage: WorkStage; readonly done: number}
  | {readonly type: 'part'; readonly part: Part}
  | ({readonly type: 'compared'} & Omit<ComparisonResult, 'comparison'>)
  | {
      readonly type: 'opened';
      readonly opened:
        Exclude<Opened, {kind: 'comparison'}> | Omit<Opened & {kind: 'comparison'}, 'file'>;
    }
  | ({readonly type: 'made'} & MadeFile)
  /** Documents that cannot be used. */
  | {readonly type: 'unusable'; readonly problems: readonly [Problem, ...Problem[]]}
  /** The browser keeps nothing, or no more. */
  | {readonly type: 'unkept'}
  /** A fault of Greta's own. */
  | {readonly type: 'failed'; readonly message: string};
