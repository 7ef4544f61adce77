import type {ReactiveControllerHost} from 'lit';

import type {ReaderState} from '../address.js';
import type {Book} from '../book.js';
import {isQuoted, quoteOf} from '../quoted.js';
import type {AddressController} from './address.js';
import type {BookController} from './book.js';

/**
 * Finds the place that a link names in texts that may have changed since the link was made: by its id where its words stand
 * there, else by its words, or by words like them.
 */
export class CitedPlace {
  /** Whether the link names a sentence that is not there any more. Of a finding its card says so. */
  isLost = false;

  readonly #host: ReactiveControllerHost;
  readonly #address: AddressController;
  readonly #books: BookController;

  constructor(host: ReactiveControllerHost, address: AddressController, books: BookController) {
    this.#host = host;
    this.#address = address;
    this.#books = books;
  }

  /** Looks for the place, if it does not stand where the link says; resolves when the address names it, or it is lost. */
  seek(): Promise<void> | undefined {
    const {book} = this.#books;
    const {state} = this.#address;
    this.isLost = false;
    return book && !isThere(state, book) ? this.#find(state, book) : undefined;
  }

  /** Words by which a link to a sentence is found again; undefined for one that is not there. */
  quoteOf(sentence: string): string | undefined {
    const placed = this.#books.book?.lookup.sentences.get(sentence);
    return placed && quoteOf(placed.sentence, placed.account.source);
  }

  /** The reader knows that it is lost. */
  forget(): void {
    this.isLost = false;
    this.#host.requestUpdate();
  }

  async #find({at, finding, quote}: ReaderState, {lookup}: Book): Promise<void> {
    const sentence =
      quote === undefined ? undefined : await sentenceIn(quote, at, lookup.comparison);
    const {state} = this.#address;
    // The reader has gone elsewhere meanwhile.
    if (state.at !== at || state.finding !== finding || state.quote !== quote) return;
    if (at !== undefined) {
      this.isLost = sentence === undefined;
      this.#address.amend({at: sentence, quote: sentence && quote});
    } else if (sentence !== undefined) {
      const told = [...lookup.findings.values()].find(({claims}) =>
        claims.some((claim) => claim.sentence === sentence),
      );
      this.#address.amend(told ? {finding: told.id} : {finding: undefined, at: sentence});
    }
  }
}

function isThere({at, finding, quote}: ReaderState, {lookup}: Book): boolean {
  if (at !== undefined) return isQuoted(quote, at, lookup);
  return finding === undefined || lookup.findings.has(finding);
}

/** The account that the link's id names is the first to be asked, then those that have its very words. */
async function sentenceIn(
  exact: string,
  at: string | undefined,
  {accounts}: Book['lookup']['comparison'],
): Promise<string | undefined> {
  const {sentenceWith} = await import('../../library/own-place.js');
  const named = accounts.filter(({id}) => at?.startsWith(`${id}:`));
  const inTheseWords = accounts.filter(({source}) => source.includes(exact));
  for (const {id} of new Set([...named, ...inTheseWords, ...accounts])) {
    const sentence = sentenceWith({account: id, exact}, accounts);
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}
