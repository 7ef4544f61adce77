import type {ReactiveControllerHost} from 'lit';

import {isTyping} from '../../keys.js';
import {whileConnected} from '../while-connected.js';

/** What a person brings to the page: files, and words. */
export type Brought = File | string;

/** Takes files that are dropped anywhere on the page, and what is pasted where nothing is being typed. */
export class DroppingController {
  /** Whether files are held over the page. */
  isOver = false;

  readonly #host: ReactiveControllerHost;
  readonly #isOpen: () => boolean;
  readonly #take: (brought: readonly Brought[]) => void;

  /** @param isOpen - Whether there is a place for them; else they are left to the page around. */
  constructor(
    host: ReactiveControllerHost,
    isOpen: () => boolean,
    take: (brought: readonly Brought[]) => void,
  ) {
    this.#host = host;
    this.#isOpen = isOpen;
    this.#take = take;
    whileConnected(host, (signal) => {
      document.addEventListener('dragover', this.#allow, {signal});
      document.addEventListener('dragleave', this.#leave, {signal});
      document.addEventListener('drop', this.#bring, {signal});
      document.addEventListener('paste', this.#bring, {signal});
    });
  }

  readonly #allow = (event: DragEvent): void => {
    if (!this.#isOpen() || !event.dataTransfer?.types.includes('Files')) return;
    // Else the browser would leave the page to show the file.
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.#hold(true);
  };

  readonly #leave = ({relatedTarget}: DragEvent): void => {
    // From one part of the page to another they are still over it.
    if (relatedTarget === null) this.#hold(false);
  };

  readonly #bring = (event: DragEvent | ClipboardEvent): void => {
    this.#hold(false);
    const copied = 'clipboardData' in event ? event.clipboardData : undefined;
    if (event.defaultPrevented || (copied && isTyping(event)) || !this.#isOpen()) return;
    const {files = []} = copied ?? (event as DragEvent).dataTransfer ?? {};
    const words = copied?.getData('text').trim();
    const brought = [...files, ...(words ? [words] : [])];
    if (!brought[0]) return;
    event.preventDefault();
    this.#take(brought);
  };

  #hold(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.#host.requestUpdate();
  }
}
