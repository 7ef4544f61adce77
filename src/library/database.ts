import type {DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction, StoreNames} from 'idb';
import {openDB} from 'idb';

import type {Correction} from '../engine/correction.js';
import type {OwnNote} from '../engine/note.js';
import type {Part} from '../engine/parts.js';
import type {KeptComparison, KeptPlace} from '../engine/workspace.js';
import type {Summary} from './files.js';
import {putComparison} from './files.js';

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

const KEYS: Partial<Record<(typeof STORES)[number], string[]>> = {parts: ['id', 'number']};

const VERSION = 4;
const IN_PIECES = 4;

/**
 * Opens the store, and brings that of an earlier Greta up to date, with all that is in it.
 *
 * @param onLost - Called when the connection is gone: a newer Greta in another tab wants the store, or the browser took it.
 */
export function openDatabase(name: string, onLost: () => void): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    upgrade: (database, before, _version, transaction) => {
      for (const store of STORES) {
        if (!database.objectStoreNames.contains(store)) {
          database.createObjectStore(store, {keyPath: KEYS[store] ?? 'id'});
        }
      }
      if (before > 0 && before < IN_PIECES) {
        // Or all stays as it was.
        void takeApart(transaction).catch(() => {
          transaction.abort();
        });
      }
    },
    // A newer Greta in another tab must not wait for this one.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}

async function takeApart(transaction: Transaction<'versionchange'>): Promise<void> {
  const comparisons = transaction.objectStore('comparisons');
  for (const id of await comparisons.getAllKeys()) {
    const whole = (await comparisons.get(id)) as unknown as KeptComparison;
    await putComparison(transaction, whole);
  }
}
