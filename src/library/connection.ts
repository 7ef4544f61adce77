import {openDatabase} from './database.js';
import type {Database} from './schema.js';

/** The way to the store, opened when it is first needed, and again when it was lost; and to the other tabs. */
export class Connection {
  readonly #name: string;
  readonly #channel: BroadcastChannel;
  #database: Promise<Database> | undefined;

  /** @param onChange - Called when another tab has kept or removed something. */
  constructor(name: string, onChange: () => void) {
    this.#name = name;
    this.#channel = new BroadcastChannel(`${name}-library`);
    this.#channel.addEventListener('message', onChange);
  }

  /** @throws {DOMException} Where the browser lets the page keep nothing. */
  open(): Promise<Database> {
    this.#database ??= openDatabase(this.#name, () => {
      this.#database = undefined;
    }).catch((error: unknown) => {
      this.#database = undefined;
      throw error;
    });
    return this.#database;
  }

  /** Tells the other tabs that something was kept or removed. */
  tell(): void {
    this.#channel.postMessage('change');
  }

  async close(): Promise<void> {
    this.#channel.close();
    (await this.#database)?.close();
  }
}
