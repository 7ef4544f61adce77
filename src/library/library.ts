import type {ComparisonFile} from '../engine/catalogue.js';
import type {Correction} from '../engine/correction.js';
import type {OwnNote} from '../engine/note.js';
import type {KeptComparison, Workspace} from '../engine/workspace.js';
import type {Database} from './database.js';
import {openDatabase, STORES} from './database.js';

const NAME = 'greta';

type Contents = Required<Pick<Workspace, 'comparisons' | 'notes' | 'corrections'>>;

/**
 * A person's own comparisons, notes and corrections, in the browser's own store (IndexedDB): nothing leaves the machine.
 * Tells of every change, also one made in another tab, by the event `change`.
 *
 * Every method rejects with what the browser says where it lets the page keep nothing (a private window, a full disk);
 * nothing is then half done.
 */
export class Library extends EventTarget {
  readonly #name: string;
  readonly #channel: BroadcastChannel;
  #database: Promise<Database> | undefined;

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

  /**
   * Keeps a comparison, with its corrections and, where it was brought in with some, the reader's notes; one of the same
   * documents as they are now is kept once.
   */
  async keep({own = [], ...file}: ComparisonFile): Promise<KeptComparison> {
    const {accounts} = file.comparison;
    const id = await digest(accounts.map(({path, source}) => `${path}\n${source}`).join('\0'));
    const kept = {
      id,
      titles: accounts.map(({title}) => title),
      file,
      kept: new Date().toISOString(),
    };
    await this.#takeIn({comparisons: [kept], notes: own, corrections: file.corrections ?? []});
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

  /** @returns What was removed, so that it can be put back; undefined where there was nothing. */
  async removeNote(id: string): Promise<OwnNote | undefined> {
    const transaction = (await this.#open()).transaction('notes', 'readwrite');
    const removed = await transaction.store.get(id);
    await transaction.store.delete(id);
    await transaction.done;
    this.#changed();
    return removed;
  }

  /** All corrections, the earliest first. */
  async corrections(): Promise<Correction[]> {
    const all = await (await this.#open()).getAll('corrections');
    return all.sort((a, b) => a.made.localeCompare(b.made));
  }

  /** Keeps some corrections and drops others, both or neither. */
  async correct(
    made: readonly Correction[],
    undone: readonly Pick<Correction, 'id'>[] = [],
  ): Promise<void> {
    const {store, done} = (await this.#open()).transaction('corrections', 'readwrite', {
      durability: 'strict',
    });
    await Promise.all([
      ...made.map((one) => store.put(one)),
      ...undone.map(({id}) => store.delete(id)),
      done,
    ]);
    this.#changed();
  }

  /** Everything, for a file. */
  async workspace(): Promise<Workspace> {
    const [comparisons, notes, corrections] = await Promise.all([
      this.comparisons(),
      this.notes(),
      this.corrections(),
    ]);
    return {greta: 'workspace', version: 1, comparisons, notes, corrections};
  }

  /** Takes in everything of a file beside what is here, or nothing; of two versions of a note the later one stays. */
  async takeIn({comparisons, notes, corrections = []}: Workspace): Promise<void> {
    await this.#takeIn({comparisons, notes, corrections});
  }

  async #takeIn({comparisons, notes, corrections}: Contents): Promise<void> {
    const transaction = (await this.#open()).transaction(STORES, 'readwrite');
    const known = await transaction.objectStore('notes').getAll();
    const changed = new Map(known.map((note) => [note.id, note.changed]));
    const later = notes.filter((note) => (changed.get(note.id) ?? '') < note.changed);
    await Promise.all([
      ...comparisons.map((one) => transaction.objectStore('comparisons').put(one)),
      ...later.map((one) => transaction.objectStore('notes').put(one)),
      ...corrections.map((one) => transaction.objectStore('corrections').put(one)),
      transaction.done,
    ]);
    this.#changed();
  }

  /**
   * Removes all that is kept.
   *
   * @returns What was removed, so that it can be taken in again.
   */
  async clear(): Promise<Workspace> {
    const transaction = (await this.#open()).transaction(STORES, 'readwrite');
    const [comparisons, notes, corrections] = await Promise.all([
      transaction.objectStore('comparisons').getAll(),
      transaction.objectStore('notes').getAll(),
      transaction.objectStore('corrections').getAll(),
    ]);
    await Promise.all([
      ...STORES.map((store) => transaction.objectStore(store).clear()),
      transaction.done,
    ]);
    this.#changed();
    return {greta: 'workspace', version: 1, comparisons, notes, corrections};
  }

  async close(): Promise<void> {
    this.#channel.close();
    (await this.#database)?.close();
  }

  #open(): Promise<Database> {
    this.#database ??= openDatabase(this.#name, () => {
      this.#database = undefined;
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
