import type {Finding} from '../../engine/comparison.js';
import type {Mode, ReaderState} from '../address.js';
import type {Book} from './book.js';

/** What of a book is on the page. */
export interface Shown {
  readonly state: ReaderState;
  readonly book: Book;
  /** The findings that are shown. */
  readonly chosen: readonly Finding[];
  readonly mode: Mode;
  /** Opens what other accounts are chosen in, if they can be. */
  readonly choose: (() => void) | undefined;
}
