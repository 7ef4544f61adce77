import type {Correction} from '../engine/correction.js';
import type {OwnNote} from '../engine/note.js';
import type {ComparisonFile} from '../engine/saved/comparison-file.js';
import type {KeptComparison, KeptPlace, Workspace} from '../engine/saved/workspace.js';
import {EMPTY_WORKSPACE} from '../engine/saved/workspace.js';
import {Connection} from './connection.js';
import {getComparison} from './files.js';
import {idOf, later} from './identity.js';
import {deleteNote, latestFirst, putNote} from './notes.js';
import type {LeftPlace} from './places.js';
import {leavePlace, leftPlaceOf} from './places.js';
import type {Database, Transaction} from './schema.js';
import {STORES} from './schema.js';
import type {Overview} from './workspace.js';
import {clear, contentsOf, earliestFirst, overviewOf, removeFrom, takeInto} from './workspace.js';

const NAME = 'greta';

/**
 * A person's own comparisons, notes, corrections and places, in the browser's own store (IndexedDB): nothing leaves the
 * machine. Tells of every change, also one made in another tab, by the event `change`; of places it says nothing, since
 * nothing on show hangs on them.
 *
 * Every method rejects with what the browser says where it lets the page keep nothing (a private window, a full disk);
 * nothing is then half done.
 */
export class Library extends EventTarget {
  readonly #connection: Connection;
  /** Corrections that the browser could not keep: they last as long as the page. */
  #unkept: readonly Correction[] = [];
  /** Ids of those that it could not drop: undone for as long as the page lasts. */
  #undropped: ReadonlySet<string> = new Set();
  /** Those that it keeps, as they were read last. */
  #kept: readonly Correction[] = [];

  /** @param name - Name of the database, for tests. */
  constructor(name = NAME) {
    super();
    this.#connection = new Connection(name, () => {
      this.dispatchEvent(new Event('change'));
    });
  }

  async comparison(id: string): Promise<KeptComparison | undefined> {
    return getComparison(await this.#all('readonly'), id);
  }

  /**
   * Keeps a comparison, with its corrections and, where it was brought in with some, the reader's notes; one of the same
   * documents as they are now is kept once. Where the browser keeps nothing, its corrections last as long as the page.
   */
  async keep({own = [], ...file}: ComparisonFile): Promise<KeptComparison> {
    const kept = await this.#asKept(file);
    const {corrections = []} = file;
    try {
      await this.takeIn({...EMPTY_WORKSPACE, comparisons: [kept], notes: own, corrections});
    } catch (error) {
      await this.#hold(corrections);
      throw error;
    }
    return kept;
  }

  /**
   * Keeps a comparison as it was made anew with the corrections that are here. It brings in none: what has been undone since
   * stays undone.
   */
  async keepAnew(file: ComparisonFile): Promise<KeptComparison> {
    const kept = await this.#asKept(file);
    await this.takeIn({...EMPTY_WORKSPACE, comparisons: [kept]});
    return kept;
  }

  /** @returns What was removed, so that it can be taken in again. */
  async remove(id: string): Promise<Workspace> {
    const transaction = await this.#all('readwrite');
    const [removed] = await Promise.all([removeFrom(transaction, id), transaction.done]);
    this.#changed();
    return removed;
  }

  /** All notes, the latest first. */
  async notes(): Promise<OwnNote[]> {
    return latestFirst(await (await this.#open()).getAll('notes'));
  }

  /**
   * Keeps a note. Where another tab has changed it since, both are kept: this one under a new id.
   *
   * @param before - `changed` of the note as it was when this change began; undefined for a new one.
   * @returns The note as it was kept.
   */
  async writeNote(note: OwnNote, before: string | undefined): Promise<OwnNote> {
    const {store, done} = (await this.#open()).transaction('notes', 'readwrite', {
      durability: 'strict',
    });
    const [kept] = await Promise.all([putNote(store, note, before), done]);
    this.#changed();
    return kept;
  }

  /** @returns What was removed, so that it can be put back; undefined where there was nothing. */
  async removeNote(id: string): Promise<OwnNote | undefined> {
    const {store, done} = (await this.#open()).transaction('notes', 'readwrite');
    const [removed] = await Promise.all([deleteNote(store, id), done]);
    this.#changed();
    return removed;
  }

  /** All corrections, the earliest first, also those that the browser could not keep, and none that it could not drop. */
  async corrections(): Promise<Correction[]> {
    this.#kept = await this.#open()
      .then((database) => database.getAll('corrections'))
      .catch(() => this.#kept);
    const ids = new Set(this.#kept.map(({id}) => id));
    this.#unkept = this.#unkept.filter(({id}) => !ids.has(id));
    return earliestFirst([...this.#kept, ...this.#unkept]).filter(
      ({id}) => !this.#undropped.has(id),
    );
  }

  /**
   * Keeps some corrections and drops others, both or neither. Where the browser refuses, what is made or undone is so for as
   * long as the page lasts.
   */
  async correct(
    made: readonly Correction[],
    undone: readonly Pick<Correction, 'id'>[] = [],
  ): Promise<void> {
    const gone = new Set(undone.map(({id}) => id));
    this.#unkept = this.#unkept.filter(({id}) => !gone.has(id));
    this.#madeAgain(made);
    try {
      const {store, done} = (await this.#open()).transaction('corrections', 'readwrite', {
        durability: 'strict',
      });
      await Promise.all([
        ...made.map((one) => store.put(one)),
        ...undone.map(({id}) => store.delete(id)),
        done,
      ]);
    } catch (error) {
      this.#undropped = new Set([...this.#undropped, ...gone]);
      await this.#hold(made);
      throw error;
    }
    this.#changed();
  }

  /** Where a comparison was left, if it was; else where another version of its documents was left last. */
  async place(comparison: string): Promise<KeptPlace | undefined> {
    return leftPlaceOf(await this.#all('readonly'), comparison);
  }

  /** Keeps the place in a comparison. */
  async leave(comparison: string, place: LeftPlace): Promise<void> {
    const transaction = await this.#all('readwrite');
    await Promise.all([leavePlace(transaction, comparison, place), transaction.done]);
  }

  /** Everything but the comparisons themselves, of which there is what a list says. */
  async overview(): Promise<Overview> {
    return overviewOf(await this.#all('readonly'));
  }

  /** Everything, for a file. */
  async workspace(): Promise<Workspace> {
    return contentsOf(await this.#all('readonly'));
  }

  /**
   * Takes in everything of a file beside what is here, or nothing; of two versions of a comparison, a note or a place the
   * later stays.
   *
   * @param onProgress - Called with the share that is done, 0 to 1.
   */
  async takeIn(workspace: Workspace, onProgress?: (done: number) => void): Promise<void> {
    const transaction = await this.#all('readwrite');
    await Promise.all([takeInto(transaction, workspace, onProgress), transaction.done]);
    this.#madeAgain(workspace.corrections ?? []);
    this.#changed();
  }

  /**
   * Removes all that is kept.
   *
   * @returns What was removed, so that it can be taken in again.
   */
  async clear(): Promise<Workspace> {
    const transaction = await this.#all('readwrite');
    const [removed] = await Promise.all([clear(transaction), transaction.done]);
    this.#unkept = [];
    this.#changed();
    return removed;
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  async #asKept(file: KeptComparison['file']): Promise<KeptComparison> {
    const {accounts} = file.comparison;
    const id = await idOf(accounts);
    const before = await this.#open()
      .then((database) => database.get('comparisons', id))
      .catch(() => undefined);
    return {id, titles: accounts.map(({title}) => title), file, kept: later(before?.kept)};
  }

  #open(): Promise<Database> {
    return this.#connection.open();
  }

  #madeAgain(corrections: readonly Correction[]): void {
    const made = new Set(corrections.map(({id}) => id));
    this.#undropped = new Set([...this.#undropped].filter((id) => !made.has(id)));
  }

  /** Holds corrections for as long as the page lasts. */
  async #hold(corrections: readonly Correction[]): Promise<void> {
    const known = new Set((await this.corrections()).map(({id}) => id));
    this.#unkept = [...this.#unkept, ...corrections.filter(({id}) => !known.has(id))];
  }

  /** A transaction over everything. */
  async #all<Mode extends IDBTransactionMode>(mode: Mode): Promise<Transaction<Mode>> {
    return (await this.#open()).transaction([...STORES], mode);
  }

  /** Tells this page and the other tabs that something was kept or removed. */
  #changed(): void {
    this.#connection.tell();
    this.dispatchEvent(new Event('change'));
  }
}

let shared: Library | undefined;

/** The library of this page. */
export function library(): Library {
  return (shared ??= new Library());
}
