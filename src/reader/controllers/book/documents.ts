import type {ReactiveControllerHost} from 'lit';

import type {ComparisonFile} from '../../../engine/saved/comparison-file.js';
import {isOfTheBeginning} from '../../address.js';
import type {Fault} from '../../events.js';
import {ComparisonChangeEvent, DocumentsOpenEvent} from '../../events.js';
import {placeIn, restorePlace} from '../../place/place.js';
import type {WrittenDocuments} from '../../documents/written.js';
import type {AddressController} from './address.js';
import type {BookController} from './book.js';
import {LeftOff} from './left-off.js';

/** An element that is given what it shows, or where to find it. */
export interface Supplied extends ReactiveControllerHost, HTMLElement {
  readonly data: string;
  readonly accounts: string;
  readonly file: ComparisonFile | undefined;
  readonly documents: WrittenDocuments | undefined;
}

/** Lays before the reader what the address and the element ask for, and takes in documents that are opened or corrected. */
export class DocumentsController {
  /** Whether what was opened last lasts only as long as the page. */
  unkept = false;
  /** What is wrong with the documents that were compared last, or the table that was opened. */
  faults: () => readonly Fault[] = () => [];
  readonly leftOff: LeftOff;

  readonly #host: Supplied;
  readonly #address: AddressController;
  readonly #books: BookController;

  constructor(host: Supplied, address: AddressController, books: BookController) {
    this.#host = host;
    this.#address = address;
    this.#books = books;
    this.leftOff = new LeftOff(host, address, books);
    host.addEventListener(DocumentsOpenEvent.type, ({file, faults}) => {
      this.faults = faults;
      void this.#take(file);
    });
    host.addEventListener(ComparisonChangeEvent.type, ({file}) => void this.#amend(file));
  }

  /** Loads what is asked for now. */
  async load(): Promise<void> {
    const {accounts, own} = this.#address.state;
    const {file, documents, data, accounts: given} = this.#host;
    if (file) await this.#books.lay(file, accounts);
    else if (documents !== undefined) await this.#books.compare(documents, accounts);
    else {
      const wanted = accounts.length > 0 ? accounts : given.split('~').filter(Boolean);
      await this.#books.show(new URL(data, document.baseURI).href, {
        accounts: wanted,
        own,
        isOfTheBeginning: isOfTheBeginning(this.#address.state),
      });
    }
  }

  /** What was said of the last document has been read. */
  answer(): void {
    this.unkept = false;
    this.faults = () => [];
    this.#books.missing = undefined;
    this.#host.requestUpdate();
  }

  async #take(file: ComparisonFile): Promise<void> {
    const {id: own, kept} = await this.#books.take(file);
    this.unkept = !kept;
    const accounts = file.comparison.accounts.map(({id}) => id);
    const isOnShow = this.#address.state.own === own;
    this.#address.go({own, accounts, finding: undefined, at: undefined});
    // The same documents, as they were compared or corrected another time.
    if (isOnShow) {
      const place = placeIn(this.#host);
      await this.load();
      await this.#host.updateComplete;
      if (place) restorePlace(place, this.#host);
    }
    this.#host.requestUpdate();
  }

  /** Shows the same documents, compared anew with what was corrected. */
  async #amend(file: ComparisonFile): Promise<void> {
    const place = placeIn(this.#host);
    this.unkept = !(await this.#books.amend(file, this.#address.state.own));
    await this.#host.updateComplete;
    if (place) restorePlace(place, this.#host);
  }
}
