import type {ReactiveControllerHost} from 'lit';

import type {OwnNote} from '../../../engine/note.js';
import type {Workspace} from '../../../engine/saved/workspace.js';
import {EMPTY_WORKSPACE} from '../../../engine/saved/workspace.js';
import {library} from '../../../library/library.js';

/** Removes what the library keeps, and can put it back as long as that is spoken of. */
export class Removing {
  /** What was removed last. */
  removed: Workspace | undefined;
  /** Whether the browser refused what was asked last: to remove something, or to put it back. */
  refused = false;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** @param work - Removes something, and resolves to it; to undefined where nothing was kept. */
  async remove(work: () => Promise<Workspace | undefined>): Promise<void> {
    await this.#attempt(async () => {
      this.removed = await work();
    });
  }

  async removeNote(work: () => Promise<OwnNote | undefined>): Promise<void> {
    await this.remove(async () => {
      const note = await work();
      return note && {...EMPTY_WORKSPACE, notes: [note]};
    });
  }

  /** Puts back what was removed; where the browser refuses, that can be tried again. */
  async restore(): Promise<void> {
    const {removed} = this;
    if (!removed) return;
    await this.#attempt(async () => {
      await library().takeIn(removed);
      this.removed = undefined;
    });
  }

  /** What was removed is no longer spoken of. */
  forget(): void {
    this.removed = undefined;
    this.refused = false;
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.refused = false;
    // What is said again is heard again.
    this.#host.requestUpdate();
    try {
      await work();
    } catch {
      this.refused = true;
    }
    this.#host.requestUpdate();
  }
}
