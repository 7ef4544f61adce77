import type {ReactiveControllerHost} from 'lit';

import type {Finding} from '../../../engine/comparison.js';
import {readerOf} from '../../within.js';
import {whileConnected} from '../while-connected.js';

/**
 * Numbers the marks of findings while the page is printed (`data-note`), and tells its host to write the notes that the
 * numbers lead to: at once, since the browser does not wait.
 */
export class PrintingController {
  readonly #host: Element;
  readonly #findings: () => readonly Finding[];
  readonly #write: (isPrinting: boolean) => void;
  #numbered: readonly Element[] = [];

  /**
   * @param findings - The notes, in their order.
   * @param write - Renders the host with notes or without, before it returns.
   */
  constructor(
    host: ReactiveControllerHost & Element,
    findings: () => readonly Finding[],
    write: (isPrinting: boolean) => void,
  ) {
    this.#host = host;
    this.#findings = findings;
    this.#write = write;
    whileConnected(host, (signal) => {
      addEventListener('beforeprint', this.#begin, {signal});
      addEventListener('afterprint', this.#end, {signal});
    });
  }

  readonly #begin = (): void => {
    const numbers = new Map(this.#findings().map(({id}, at) => [id, at + 1]));
    this.#numbered = [...readerOf(this.#host).querySelectorAll('.mark[data-findings]')].filter(
      (mark) => {
        const ids = mark.getAttribute('data-findings')?.split(' ') ?? [];
        const own = ids.flatMap((id) => numbers.get(id) ?? []);
        if (own.length > 0) mark.setAttribute('data-note', own.join(', '));
        return own.length > 0;
      },
    );
    this.#write(true);
  };

  readonly #end = (): void => {
    for (const mark of this.#numbered) mark.removeAttribute('data-note');
    this.#numbered = [];
    this.#write(false);
  };
}
