import {openDB} from 'idb';

import type {KeptComparison} from '../engine/saved/workspace.js';
import {putComparison} from './files.js';
import type {Database, Schema, Transaction} from './schema.js';
import {STORES} from './schema.js';

const KEYS: Partial<Record<(typeof STORES)[number], string[]>> = {parts: ['id', 'number']};

const VERSION = 4;
const IN_PIECES = 4;

/**
 * Opens the store, and brings that of an earlier Greta up to date, with all that is in it.
 *
 * @param onLost - Called when the connection is gone: a newer Greta in another tab wants the store, or the browser took it.
 */
export async function openDatabase(name: string, onLost: () => void): Promise<Database> {
  // Awaited, since a browser may also refuse by throwing at once: that is one refusal like any other.
  return await openDB<Schema>(name, VERSION, {
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
