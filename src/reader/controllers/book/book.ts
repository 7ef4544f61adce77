import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Catalogue} from '../../../engine/catalogue.js';
import type {ComparisonFile} from '../../../engine/saved/comparison-file.js';
import {takeBeginning} from '../../book/beginning.js';
import {unpackInSlices} from '../../../engine/saved/packed.js';
import {shown, whileAnswering} from '../../long-page/answering.js';
import type {Library} from '../../../library/library.js';
import type {Book} from '../../book/book.js';
import {bookInSlices} from '../../book/book.js';
import {pause} from '../../../comparing/pause.js';
import type {Asked, Missing} from '../../documents/asked.js';
import type {WrittenDocuments} from '../../documents/written.js';
import {loadCatalogue, loadComparison} from '../../documents/loading.js';

/** Keeps the book that the address asks for: loads it, or lays out anew the one that is there. */
export class BookController implements ReactiveController {
  catalogue: Catalogue | undefined;
  book: Book | undefined;
  /** Which of the comparisons that were laid one after the other is on show: corrected, it is still the same. */
  edition = 0;
  /** Whether what was asked for last could not be loaded; the book is then still the one before. */
  failed = false;
  /** Of what was asked for last, the ids of bundled accounts or of the comparison that there are none of here. */
  missing: Missing | undefined;
  /** What is wrong with the documents that were to be compared, in the language of the moment. */
  problem: (() => string) | undefined;

  readonly #host: ReactiveControllerHost;
  #file: ComparisonFile | undefined;
  #documents: WrittenDocuments | undefined;
  readonly #own = new Map<string, ComparisonFile>();
  #asked: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asked?.abort();
  }

  /**
   * Shows accounts in this order; what is unknown or too few gives way to what the catalogue opens with, and is `missing`.
   * @param base - Absolute address of the folder of data.
   */
  async show(base: string, {accounts, own, isOfTheBeginning}: Asked): Promise<void> {
    this.#asked?.abort();
    const {signal} = (this.#asked = new AbortController());
    this.failed = false;
    this.missing = undefined;
    try {
      if (isOfTheBeginning) await this.#begin(accounts, signal);
      const catalogue = (this.catalogue ??= await loadCatalogue(base, signal));
      const file = own === undefined ? undefined : await this.#ownFile(own);
      if (file) {
        await this.lay(file, accounts);
        return;
      }
      const isKnown = (id: string): boolean => catalogue.accounts.some((one) => one.id === id);
      const known = accounts.filter(isKnown);
      if (own !== undefined) this.missing = {type: 'comparison'};
      else if (known.length < accounts.length)
        this.missing = {type: 'accounts', ids: accounts.filter((id) => !isKnown(id))};
      const order = known.length > 1 ? known.slice(0, catalogue.most) : catalogue.default;
      if (this.#holds(order)) {
        await this.#lay(this.#file!, order, signal);
        return;
      }
      const packed = await loadComparison(base, catalogue, order, signal);
      await pause();
      signal.throwIfAborted();
      const loaded = await whileAnswering(unpackInSlices(packed), signal);
      await this.#lay(loaded, order, signal);
    } catch {
      if (signal.aborted) return;
      this.failed = true;
      this.#host.requestUpdate();
    }
  }

  /** Compares documents and shows them, in this order as far as it has them. */
  async compare(documents: WrittenDocuments, accounts: readonly string[]): Promise<void> {
    if (documents === this.#documents && this.#file) {
      await this.lay(this.#file, accounts);
      return;
    }
    this.#asked?.abort();
    const {signal} = (this.#asked = new AbortController());
    this.failed = false;
    this.problem = undefined;
    try {
      const {compareEmbedded} = await import('../../documents/embedded.js');
      const compared = await compareEmbedded(documents, signal);
      if ('file' in compared) {
        await this.lay(compared.file, accounts);
        this.#documents = documents;
        return;
      }
      this.problem = compared.problem;
    } catch {
      if (signal.aborted) return;
    }
    this.failed = true;
    this.#host.requestUpdate();
  }

  /**
   * Shows a comparison that is at hand, its accounts in this order as far as it has them.
   *
   * @param edition - Which one it is, if it is none that is new on the page.
   */
  async lay(file: ComparisonFile, accounts: readonly string[], edition?: number): Promise<void> {
    this.#asked?.abort();
    const {signal} = (this.#asked = new AbortController());
    const ids = file.comparison.accounts.map(({id}) => id);
    const order = accounts.filter((id) => ids.includes(id));
    try {
      await this.#lay(file, order.length > 1 ? order : ids, signal, edition);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /**
   * Takes in a comparison of a person's own documents: into the library, or, where the browser keeps nothing, for as long as
   * the page lasts.
   *
   * @returns Its id, and whether it is kept.
   */
  async take(file: ComparisonFile): Promise<{readonly id: string; readonly kept: boolean}> {
    const own = await keptId((library) => library.keep(file));
    const id = own ?? `${this.#own.size + 1}`;
    this.#own.set(id, file);
    return {id, kept: own !== undefined};
  }

  /**
   * Shows the documents that are on show as they were compared anew, and keeps that where they are the reader's own.
   *
   * @param own - Id of the comparison in the library.
   * @returns Whether it is kept, or need not be.
   */
  async amend(file: ComparisonFile, own: string | undefined): Promise<boolean> {
    const isOwn = own !== undefined;
    const kept = !isOwn || (await keptId((library) => library.keepAnew(file))) !== undefined;
    if (isOwn) this.#own.set(own, file);
    await this.lay(file, this.book?.accounts.map(({id}) => id) ?? [], this.edition);
    return kept;
  }

  /** Shows the first rows of long accounts, if the page holds what they need; resolves when they have been painted. */
  async #begin(accounts: readonly string[], signal: AbortSignal): Promise<void> {
    const book = this.book ? undefined : takeBeginning(accounts);
    if (!book) return;
    // Not in the turn of the element's own first update: it is drawn in one of its own, when the language is there.
    await Promise.resolve();
    this.book = book;
    this.#host.requestUpdate();
    await this.#host.updateComplete.then(shown);
    signal.throwIfAborted();
  }

  async #ownFile(id: string): Promise<ComparisonFile | undefined> {
    const known = this.#own.get(id);
    if (known) return known;
    const {library} = await import('../../../library/library.js');
    const kept = await library().comparison(id);
    if (kept) this.#own.set(id, kept.file);
    return kept?.file;
  }

  #holds(order: readonly string[]): boolean {
    if (this.#file && [...this.#own.values()].includes(this.#file)) return false;
    const held = this.#file?.comparison.accounts.map(({id}) => id) ?? [];
    return held.length === order.length && order.every((id) => held.includes(id));
  }

  async #lay(
    file: ComparisonFile,
    order: readonly string[],
    signal: AbortSignal,
    edition = file === this.#file || this.book?.isWhole === false ? this.edition : this.edition + 1,
  ): Promise<void> {
    const shown = this.book?.accounts.map(({id}) => id).join('~');
    if (file === this.#file && shown === order.join('~')) return;
    const book = await whileAnswering(bookInSlices(file, order), signal);
    // Also where it took but a moment: another may have been asked for meanwhile.
    signal.throwIfAborted();
    this.#file = file;
    this.book = this.book?.isWhole === false ? {...book, begun: this.book.begun} : book;
    this.edition = edition;
    this.#host.requestUpdate();
  }
}

/** What the library keeps has an id; undefined in a private window, with a full disk, or without a way to what keeps it. */
async function keptId(
  keep: (library: Library) => Promise<{readonly id: string}>,
): Promise<string | undefined> {
  try {
    const {library} = await import('../../../library/library.js');
    return (await keep(library())).id;
  } catch {
    return undefined;
  }
}
