import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {compareDocuments} from '../../comparing/client.js';
import type {Correction} from '../../engine/correction.js';
import {library} from '../../library/library.js';
import {concerns} from '../../library/own-correction.js';
import {documentsOf} from '../documents/anew.js';
import type {Book} from '../book/book.js';
import {ComparisonChangeEvent} from '../events.js';
import {readFromLibrary} from './library.js';

/**
 * Has the comparison on show made anew, in the worker, whenever the corrections of it are others than those that it was
 * made with: because one is made or undone here or in another tab, or because the browser keeps some from an earlier day.
 */
export class CorrectionsController implements ReactiveController {
  /** What was corrected last, to be undone in one step. */
  latest: readonly Correction[] = [];
  /** What was done last, as long as it is spoken of. */
  told: 'made' | 'undone' | undefined;
  working = false;
  /** The browser cannot keep what was corrected; the comparison could not be made anew. */
  trouble: 'unkept' | 'failed' | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #book: () => Book | undefined;
  /** Those that the browser could not keep. */
  #unkept: readonly Correction[] = [];
  #before: Correction[][] = [];
  #work: AbortController | undefined;
  #shown: Book | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, book: () => Book | undefined) {
    this.#host = host;
    this.#book = book;
    host.addController(this);
    readFromLibrary(host, this.#follow);
  }

  hostDisconnected(): void {
    this.#work?.abort();
  }

  hostUpdated(): void {
    const book = this.#book();
    if (book === this.#shown) return;
    const isOther = idsOf(book) !== idsOf(this.#shown);
    this.#shown = book;
    if (!isOther) return;
    this.#before = [];
    this.latest = [];
    this.forget();
    this.#follow();
  }

  async make(corrections: readonly Correction[]): Promise<void> {
    if (corrections.length === 0) return;
    this.trouble = undefined;
    try {
      await library().correct(corrections);
    } catch {
      this.#unkept = [...this.#unkept, ...corrections];
      this.trouble = 'unkept';
    }
    this.#before = [...this.#before, [...corrections]];
    this.latest = corrections;
    this.told = 'made';
    await this.#compare();
  }

  async undo(corrections: readonly Correction[]): Promise<void> {
    const ids = new Set(corrections.map(({id}) => id));
    this.#unkept = this.#unkept.filter(({id}) => !ids.has(id));
    await library()
      .correct([], corrections)
      .catch(() => undefined);
    this.#before = this.#before
      .map((some) => some.filter(({id}) => !ids.has(id)))
      .filter(({length}) => length > 0);
    this.latest = this.#before.at(-1) ?? [];
    this.told = 'undone';
    await this.#compare();
  }

  /** What was corrected stays corrected, and is no longer spoken of; a key undoes it still. */
  forget(): void {
    this.told = undefined;
    this.trouble = undefined;
    this.#host.requestUpdate();
  }

  readonly #follow = (): void => {
    void this.#compare();
  };

  async #compare(): Promise<void> {
    const book = this.#book();
    if (!book) return;
    const kept = await library()
      .corrections()
      .catch(() => []);
    const wanted = [...kept, ...this.#unkept].filter((one) => concerns(one, book.accounts));
    if (namesOf(wanted) === namesOf(book.corrections)) {
      this.#host.requestUpdate();
      return;
    }
    this.#work?.abort();
    const {signal} = (this.#work = new AbortController());
    this.working = true;
    this.#host.requestUpdate();
    try {
      const documents = documentsOf(book.lookup.comparison.accounts);
      const {comparison} = await compareDocuments(documents, {signal, corrections: wanted});
      const file = {comparison, notes: book.notes, ...(wanted.length > 0 && {corrections: wanted})};
      if (book === this.#book()) this.#host.dispatchEvent(new ComparisonChangeEvent(file));
    } catch {
      if (signal.aborted) return;
      this.trouble = 'failed';
    }
    this.working = false;
    this.#host.requestUpdate();
  }
}

const namesOf = (corrections: readonly Correction[]): string =>
  corrections
    .map(({id}) => id)
    .sort()
    .join();

const idsOf = (book: Book | undefined): string | undefined =>
  book?.lookup.comparison.accounts.map(({id, source}) => `${id} ${source.length}`).join();
