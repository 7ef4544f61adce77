import type {ReactiveControllerHost} from 'lit';

import type {Account} from '../../../engine/account.js';
import type {Slices} from '../../../engine/slices.js';
import {atOnce} from '../../../engine/slices.js';
import {whileAnswering} from '../../long-page/answering.js';
import {DrawnEvent} from '../../events.js';
import type {Hit} from '../../search/hits.js';
import {hitsInSlices, withRenewed} from '../../search/hits.js';
import type {Stemmer} from '../../search/stems.js';
import {stemmerOf} from '../../search/stems.js';
import {tellInSlices} from '../../long-page/turns.js';
import {whileConnected} from '../while-connected.js';

/** Milliseconds after which whoever waits is told so. */
const LONG = 300;

/** What is looked for. */
export interface Sought {
  readonly words: string;
  /** The very letters and no others, but for capitals. */
  readonly exact: boolean;
  /** The accounts on show. */
  readonly accounts: readonly Pick<Account, 'lang'>[];
  /** Where the rows are. */
  readonly within: ParentNode;
}

/** Looks for words in the texts while the page answers its reader, and for those of a part that is drawn anew once more. */
export class LookingController {
  /** What was found, in the order of the page. */
  hits: readonly Hit[] = [];
  /** Whether the words are being looked for, and have been for a while. */
  isLong = false;
  /** Whether the last search could not be done. */
  hasFailed = false;

  readonly #host: ReactiveControllerHost;
  readonly #onFound: (anew: boolean) => void;
  readonly #stemmers = new Map<string, Stemmer>();
  #sought: Sought | undefined;
  #work: AbortController | undefined;
  /** Parts of the page that were drawn while words are looked for. */
  readonly #drawn = new Set<Element>();

  /** @param onFound - Called when there are hits: of other words, or, not anew, the same ones in their new places. */
  constructor(host: ReactiveControllerHost, onFound: (anew: boolean) => void) {
    this.#host = host;
    this.#onFound = onFound;
    whileConnected(host, (signal) => {
      document.addEventListener(DrawnEvent.type, this.#onDrawn, {signal});
      signal.addEventListener('abort', () => this.#work?.abort());
      // Moved in the page.
      if (this.#sought) void this.look(this.#sought);
    });
  }

  /** Whether the words are being looked for: until then the hits are those of others. */
  get isLooking(): boolean {
    return this.#work !== undefined;
  }

  /** @throws What keeps the search from being done; there are no hits then. */
  async look(sought: Sought): Promise<void> {
    this.#work?.abort();
    const work = (this.#work = new AbortController());
    this.#sought = sought;
    this.#drawn.clear();
    this.hasFailed = false;
    const timer = setTimeout(() => {
      if (this.#work !== work) return;
      this.isLong = true;
      this.#host.requestUpdate();
    }, LONG);
    try {
      for (const {lang} of sought.accounts) {
        if (!this.#stemmers.has(lang)) this.#stemmers.set(lang, await stemmerOf(lang));
      }
      // More may have been typed while the stemmers were on their way.
      work.signal.throwIfAborted();
      this.hits = await whileAnswering(this.#hitsIn(sought.within, sought), work.signal);
    } catch (error) {
      if (work.signal.aborted) return;
      this.hits = [];
      this.hasFailed = true;
      this.#onFound(true);
      throw error;
    } finally {
      clearTimeout(timer);
      if (this.#work === work) {
        this.#work = undefined;
        this.isLong = false;
      }
    }
    for (const part of this.#drawn) this.#renew(part);
    this.#onFound(true);
  }

  /** Words of a part that has been drawn anew are found in their new place; as many as in the old, in the same part. */
  readonly #onDrawn = ({target}: Event): void => {
    const part = target as Element;
    // Of another reader of the page.
    if (!this.#sought?.within.contains(part)) return;
    if (this.#work) this.#drawn.add(part);
    else if (this.hits.some(({passage}) => !passage.isConnected)) {
      this.#renew(part);
      this.#onFound(false);
    }
  };

  #renew(part: Element): void {
    if (!part.isConnected) return;
    this.hits = withRenewed(this.hits, part, atOnce(this.#hitsIn(part, this.#sought!)));
  }

  *#hitsIn(part: ParentNode, {words, exact}: Sought): Slices<Hit[]> {
    yield* tellInSlices(part);
    return yield* hitsInSlices(part, words, {exact}, this.#stemmers);
  }
}
