import type {DBSchema, IDBPDatabase} from 'idb';
import {openDB} from 'idb';

import type {ComparisonFile} from '../engine/catalogue.js';
import type {OwnNote} from './own-note.js';

/** A comparison of a person's own documents, as it is kept. */
export interface KeptComparison {
  readonly id: string;
  readonly titles: readonly string[];
  readonly file: ComparisonFile;
  /** ISO 8601. */
  readonly kept: string;
}

/** All that is kept, as one file: for another machine, or a safe place. */
export interface Workspace {
  readonly greta: 'workspace';
  readonly version: 1;
  readonly comparisons: readonly KeptComparison[];
  readonly notes: readonly OwnNote[];
}

interface Schema extends DBSchema {
  comparisons: {key: string; value: KeptComparison};
  notes: {key: string; value: OwnNote};
}

const NAME = 'greta';
const VERSION = 1;

/**
 * A person's own comparisons and notes, in the browser's own store (IndexedDB): nothing leaves the machine. Tells of every
 * change, also one made in another tab, by the event `change`.
 *
 * Every method rejects with what the browser says where it lets the page keep nothing (a private window, a full disk).
 */
export class Library extends EventTarget {
  readonly #name: string;
  readonly #channel: BroadcastChannel;
  #database: Promise<IDBPDatabase<Schema>> | undefined;

  /** @param name - Name of the database, for tests. */
  constructor(name = NAME) {
    super();
    this.#name = name;
    this.#channel = new BroadcastChannel(`${name}-library`);
    this.#channel.addEventListener('message', () => {
      this.dispatchEvent(new Event('change'));
    });
  }

  /** The comparisons, the latest first. */
  async comparisons(): Promise<KeptComparison[]> {
    const all = await (await this.#open()).getAll('comparisons');
    return all.sort((a, b) => b.kept.localeCompare(a.kept));
  }

  async comparison(id: string): Promise<KeptComparison | undefined> {
    return (await this.#open()).get('comparisons', id);
  }

  /** Keeps a comparison; one of the same documents as they are now is kept once. */
  async keep(file: ComparisonFile): Promise<KeptComparison> {
    const {accounts} = file.comparison;
    const id = await digest(accounts.map(({path, source}) => `${path}\n${source}`).join('\0'));
    const kept = {
      id,
      titles: accounts.map(({title}) => title),
      file,
      kept: new Date().toISOString(),
    };
    await (await this.#open()).put('comparisons', kept);
    this.#changed();
    return kept;
  }

  /** @returns What was removed, so that it can be put back; undefined where there was nothing. */
  async remove(id: string): Promise<KeptComparison | undefined> {
    const database = await this.#open();
    const removed = await database.get('comparisons', id);
    await database.delete('comparisons', id);
    this.#changed();
    return removed;
  }

  async restore(comparison: KeptComparison): Promise<void> {
    await (await this.#open()).put('comparisons', comparison);
    this.#changed();
  }

  /** All notes, the latest first. */
  async notes(): Promise<OwnNote[]> {
    const all = await (await this.#open()).getAll('notes');
    return all.sort((a, b) => b.changed.localeCompare(a.changed));
  }

  /**
   * Keeps a note. Where another tab has changed it since, both are kept: this one under a new id.
   *
   * @param before - `changed` of the note as it was when this change began; undefined for a new one.
   * @returns The note as it was kept.
   */
  async writeNote(note: OwnNote, before: string | undefined): Promise<OwnNote> {
    const transaction = (await this.#open()).transaction('notes', 'readwrite', {
      durability: 'strict',
    });
    const known = await transaction.store.get(note.id);
    const isStale = known !== undefined && known.changed !== before && known.text !== note.text;
    const kept: OwnNote = {
      ...note,
      ...(isStale && {id: crypto.randomUUID()}),
      // Later than what it follows, whatever the clock says.
      changed: later(known?.changed),
    };
    await transaction.store.put(kept);
    await transaction.done;
    this.#changed();
    return kept;
  }

  async removeNote(id: string): Promise<void> {
    await (await this.#open()).delete('notes', id);
    this.#changed();
  }

  /** Everything, for a file. */
  async workspace(): Promise<Workspace> {
    const [comparisons, notes] = await Promise.all([this.comparisons(), this.notes()]);
    return {greta: 'workspace', version: 1, comparisons, notes};
  }

  /** Takes in everything of a file beside what is here; of two versions of a note the later one stays. */
  async takeIn({comparisons, notes}: Workspace): Promise<void> {
    const transaction = (await this.#open()).transaction(['comparisons', 'notes'], 'readwrite');
    for (const comparison of comparisons) {
      await transaction.objectStore('comparisons').put(comparison);
    }
    for (const note of notes) {
      const known = await transaction.objectStore('notes').get(note.id);
      if (!known || known.changed < note.changed) await transaction.objectStore('notes').put(note);
    }
    await transaction.done;
    this.#changed();
  }

  /** Removes all that is kept. */
  async clear(): Promise<void> {
    const transaction = (await this.#open()).transaction(['comparisons', 'notes'], 'readwrite');
    await transaction.objectStore('comparisons').clear();
    await transaction.objectStore('notes').clear();
    await transaction.done;
    this.#changed();
  }

  async close(): Promise<void> {
    this.#channel.close();
    (await this.#database)?.close();
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#database ??= openDB<Schema>(this.#name, VERSION, {
      upgrade: (database) => {
        for (const store of ['comparisons', 'notes'] as const) {
          if (!database.objectStoreNames.contains(store)) {
            database.createObjectStore(store, {keyPath: 'id'});
          }
        }
      },
      // A newer Greta in another tab must not wait for this one.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        this.#database = undefined;
      },
      terminated: () => {
        this.#database = undefined;
      },
    }).catch((error: unknown) => {
      this.#database = undefined;
      throw error;
    });
    return this.#database;
  }

  /** Tells this page and the other tabs that something was kept or removed. */
  #changed(): void {
    this.#channel.postMessage('change');
    this.dispatchEvent(new Event('change'));
  }
}

/** Whether a parsed file is a workspace, as far as its outline says. */
export function isWorkspace(value: unknown): value is Workspace {
  const {greta, version, comparisons, notes} = Object(value) as Partial<Record<string, unknown>>;
  return (
    greta === 'workspace' && version === 1 && Array.isArray(comparisons) && Array.isArray(notes)
  );
}

let shared: Library | undefined;

/** The library of this page. */
export function library(): Library {
  return (shared ??= new Library());
}

function later(than: string | undefined): string {
  const now = Date.now();
  const least = than === undefined ? now : Date.parse(than) + 1;
  return new Date(Math.max(now, least)).toISOString();
}

/** Short, and the same for the same text. */
async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes).subarray(0, 8), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
