import type {DBSchema, IDBPDatabase} from 'idb';
import {openDB} from 'idb';

import type {Correction} from '../engine/correction.js';
import type {OwnNote} from '../engine/note.js';
import type {KeptComparison, KeptPlace} from '../engine/workspace.js';

export interface Schema extends DBSchema {
  comparisons: {key: string; value: KeptComparison};
  notes: {key: string; value: OwnNote};
  corrections: {key: string; value: Correction};
  places: {key: string; value: KeptPlace};
}

export type Database = IDBPDatabase<Schema>;

/** All stores; version 1 had no corrections, version 2 no places. */
export const STORES = ['comparisons', 'notes', 'corrections', 'places'] as const;

const VERSION = 3;

/**
 * Opens the store, and brings that of an earlier Greta up to date, with all that is in it.
 *
 * @param onLost - Called when the connection is gone: a newer Greta in another tab wants the store, or the browser took it.
 */
export function openDatabase(name: string, onLost: () => void): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    upgrade: (database) => {
      for (const store of STORES) {
        if (!database.objectStoreNames.contains(store)) {
          database.createObjectStore(store, {keyPath: 'id'});
        }
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
