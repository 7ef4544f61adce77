import type {DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction, StoreNames} from 'idb';

import type {Correction} from '../engine/correction.js';
import type {OwnNote} from '../engine/note.js';
import type {Part} from '../engine/saved/parts.js';
import type {KeptComparison, KeptPlace} from '../engine/saved/workspace.js';

/** A comparison as it stands in a list of what is kept. */
export interface Summary extends Omit<KeptComparison, 'file'> {
  /** Ids of its accounts. */
  readonly accounts: readonly string[];
  /** Paths of its documents: other versions of them have the same. */
  readonly paths: readonly string[];
  /** What it takes as text in UTF-8, which is about what the browser's store takes. */
  readonly bytes: number;
}

export interface Schema extends DBSchema {
  /** What is said of each comparison in a list. */
  comparisons: {key: string; value: Summary};
  /** What each consists of, in pieces: a large one is read and written without a halt of the page. */
  parts: {key: [string, number]; value: {id: string; number: number; part: Part}};
  notes: {key: string; value: OwnNote};
  corrections: {key: string; value: Correction};
  places: {key: string; value: KeptPlace};
}

export type Database = IDBPDatabase<Schema>;

export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  Schema,
  StoreNames<Schema>[],
  Mode
>;

/** A store that alone is written to. */
export type Store<Name extends StoreNames<Schema>> = IDBPObjectStore<
  Schema,
  [Name],
  Name,
  'readwrite'
>;

/** All stores; version 1 had no corrections, version 2 no places, version 3 comparisons in one piece. */
export const STORES = ['comparisons', 'parts', 'notes', 'corrections', 'places'] as const;
