import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Takes files that are dropped anywhere on the page. */
export class DroppingController implements ReactiveController {
  readonly #onFiles: (files: readonly File[]) => void;

  constructor(host: ReactiveControllerHost, onFiles: (files: readonly File[]) => void) {
    this.#onFiles = onFiles;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('dragover', this.#allow);
    document.addEventListener('drop', this.#drop);
  }

  hostDisconnected(): void {
    document.removeEventListener('dragover', this.#allow);
    document.removeEventListener('drop', this.#drop);
  }

  readonly #allow = (event: DragEvent): void => {
    // Else the browser would leave the page to show the file.
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  readonly #drop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.#onFiles(files);
  };
}
