import type {ReactiveControllerHost} from 'lit';

import type {OwnNote} from '../../../engine/note.js';
import {library} from '../../../library/library.js';

/** Keeps notes as they are written, letter by letter. */
export class Writing {
  /** What became of the latest letter. */
  state: 'kept' | 'failed' | undefined;

  readonly #host: ReactiveControllerHost;
  /** Writes one after the other: a later letter must not be overtaken by an earlier one. */
  #writing: Promise<unknown> = Promise.resolve();
  /** What was written last of each note, and waits to be kept. */
  readonly #unwritten = new Map<string, OwnNote>();
  /** As what each note on show was last kept: under another id, where another tab had changed it. */
  readonly #stored = new Map<string, Pick<OwnNote, 'id' | 'changed'>>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The notes on show are now as they are kept. */
  begin(): void {
    this.#stored.clear();
  }

  write(note: OwnNote): void {
    this.#say(this.state === 'kept' ? undefined : this.state);
    this.#unwritten.set(note.id, note);
    this.#writing = this.#writing.then(() => this.#keep(note.id));
  }

  /**
   * @returns What was removed, when that is done; undefined where nothing was kept.
   * @throws {DOMException} If the browser refuses.
   */
  async remove({id}: OwnNote): Promise<OwnNote | undefined> {
    this.#say(undefined);
    this.#unwritten.delete(id);
    const removing = this.#writing.then(() => library().removeNote(this.#stored.get(id)?.id ?? id));
    this.#writing = removing.catch(() => undefined);
    return removing;
  }

  /** Keeps the latest of what was written; letters that came in the meantime are kept with it. */
  async #keep(id: string): Promise<void> {
    const note = this.#unwritten.get(id);
    if (!note) return;
    this.#unwritten.delete(id);
    const stored = this.#stored.get(id) ?? note;
    try {
      const kept = await library().writeNote({...note, id: stored.id}, stored.changed);
      this.#stored.set(id, kept);
      // Not while a later letter still waits.
      if (this.#unwritten.size === 0) this.#say('kept');
    } catch {
      this.#say('failed');
    }
  }

  #say(state: 'kept' | 'failed' | undefined): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
