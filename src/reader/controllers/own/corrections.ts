import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {compareDocuments} from '../../../comparing/client.js';
import type {Correction} from '../../../engine/correction.js';
import {library} from '../../../library/library.js';
import {concerns} from '../../../library/own-correction.js';
import {documentsOf} from '../../documents/anew.js';
import type {Book} from '../../book/book.js';
import {ComparisonChangeEvent} from '../../events.js';
import {focusedSentence, focusRowOf} from '../../place/kept-focus.js';
import {readFromLibrary} from './library.js';

/**
 * Has the comparison on show made anew, in the worker, whenever the corrections of it are others than those that it was
 * made with: because one is made or undone here or in another tab, or because the browser keeps some from an earlier day.
 */
export class CorrectionsController implements ReactiveController {
  /** What was done last, as long as it is spoken of. */
  told: 'made' | 'undone' | undefined;
  /** How many corrections found their words no more when the comparison was made with them, as long as it is spoken of. */
  lost = 0;
  working = false;
  /** The browser cannot keep what was corrected or undone; the comparison could not be made anew. */
  trouble: 'unkept' | 'failed' | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #book: () => Book | undefined;
  #before: Correction[][] = [];
  #after: Correction[][] = [];
  /** The comparison that was asked for last, of which book and with which corrections. */
  #work: {readonly stop: AbortController; readonly of: Book; readonly names: string} | undefined;
  #shown: Book | undefined;
  /** The sentence where the focus was before the comparison was laid anew. */
  #focused: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, book: () => Book | undefined) {
    this.#host = host;
    this.#book = book;
    host.addController(this);
    readFromLibrary(host, this.#follow);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostUpdated(): void {
    const book = this.#book();
    if (book === this.#shown) return;
    const isOther = !isOfTheSame(book, this.#shown);
    this.#shown = book;
    if (isOther) {
      this.#before = [];
      this.#after = [];
      this.forget();
    } else focusRowOf(this.#focused, this.#host);
    this.#focused = undefined;
    this.#follow();
  }

  /** What was corrected last, to be undone in one step. */
  get latest(): readonly Correction[] {
    return this.#before.at(-1) ?? [];
  }

  /** What was undone last, to be made again in one step. */
  get undone(): readonly Correction[] {
    return this.#after.at(-1) ?? [];
  }

  async make(corrections: readonly Correction[]): Promise<void> {
    if (corrections.length === 0) return;
    this.#after = [];
    await this.#make(corrections);
  }

  /** Makes again what was undone last. */
  async redo(): Promise<void> {
    const again = this.#after.pop();
    if (again) await this.#make(again);
  }

  async #make(corrections: readonly Correction[]): Promise<void> {
    await this.#keep(corrections);
    this.#before = [...this.#before, [...corrections]];
    this.told = 'made';
    await this.#compare();
  }

  async undo(corrections: readonly Correction[]): Promise<void> {
    const ids = new Set(corrections.map(({id}) => id));
    await this.#keep([], corrections);
    this.#before = this.#before
      .map((some) => some.filter(({id}) => !ids.has(id)))
      .filter(({length}) => length > 0);
    this.#after = [...this.#after, [...corrections]];
    this.told = 'undone';
    await this.#compare();
  }

  async #keep(made: readonly Correction[], undone: readonly Correction[] = []): Promise<void> {
    this.trouble = undefined;
    try {
      await library().correct(made, undone);
    } catch {
      this.trouble = 'unkept';
    }
  }

  /** What was corrected stays corrected, and is no longer spoken of; a key undoes it still. */
  forget(): void {
    this.told = undefined;
    this.trouble = undefined;
    this.lost = 0;
    this.#host.requestUpdate();
  }

  readonly #follow = (): void => {
    void this.#compare();
  };

  async #compare(): Promise<void> {
    const book = this.#book();
    if (!book) return;
    const all = await library().corrections();
    const wanted = all.filter((one) => concerns(one, book.accounts));
    const names = namesOf(wanted);
    // Of a correction tell who makes it, the library, and what is kept of it: it is under way already.
    if (this.#work?.of === book && this.#work.names === names) return;
    this.#stop();
    if (names === namesOf(book.corrections)) {
      this.#host.requestUpdate();
      return;
    }
    const stop = new AbortController();
    const {signal} = stop;
    this.#work = {stop, of: book, names};
    this.working = true;
    this.#host.requestUpdate();
    try {
      const documents = documentsOf(book.lookup.comparison.accounts);
      const {comparison, corrections: met} = await compareDocuments(documents, {
        signal,
        corrections: wanted,
      });
      if (signal.aborted) return;
      this.working = false;
      this.lost = met.lost.filter((id) => book.corrections.every((one) => one.id !== id)).length;
      const file = {comparison, notes: book.notes, ...(wanted.length > 0 && {corrections: wanted})};
      this.#focused = focusedSentence();
      if (book === this.#book()) this.#host.dispatchEvent(new ComparisonChangeEvent(file));
    } catch {
      if (signal.aborted) return;
      this.#stop();
      this.trouble = 'failed';
    }
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#work?.stop.abort();
    this.#work = undefined;
    this.working = false;
  }
}

const namesOf = (corrections: readonly Correction[]): string =>
  corrections
    .map(({id}) => id)
    .sort()
    .join();

/** Whether two books are of the same texts, corrected one way or another, in any order. */
function isOfTheSame(book: Book | undefined, other: Book | undefined): boolean {
  const accounts = book?.lookup.comparison.accounts ?? [];
  const others = new Map(other?.lookup.comparison.accounts.map(({id, source}) => [id, source]));
  return (
    accounts.length === others.size && accounts.every(({id, source}) => others.get(id) === source)
  );
}
