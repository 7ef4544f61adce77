import type {ReactiveControllerHost} from 'lit';

import {whileConnected} from '../while-connected.js';

/** Takes files that are dropped anywhere on the page. */
export class DroppingController {
  /** Whether files are held over the page. */
  isOver = false;

  readonly #host: ReactiveControllerHost;
  readonly #onFiles: (files: readonly File[]) => void;

  constructor(host: ReactiveControllerHost, onFiles: (files: readonly File[]) => void) {
    this.#host = host;
    this.#onFiles = onFiles;
    whileConnected(host, (signal) => {
      document.addEventListener('dragover', this.#allow, {signal});
      document.addEventListener('dragleave', this.#leave, {signal});
      document.addEventListener('drop', this.#drop, {signal});
    });
  }

  readonly #allow = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Else the browser would leave the page to show the file.
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.#hold(true);
  };

  readonly #leave = ({relatedTarget}: DragEvent): void => {
    // From one part of the page to another they are still over it.
    if (relatedTarget === null) this.#hold(false);
  };

  readonly #drop = (event: DragEvent): void => {
    this.#hold(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.#onFiles(files);
  };

  #hold(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.#host.requestUpdate();
  }
}
