import type {Token} from '../../grammar/tokenise.js';
import type {NameCover} from './hit.js';
import type {NameWord} from './name-word.js';

/** A sentence as names are looked for in it. */
export interface NameSentence {
  readonly tokens: readonly Token[];
  /** What each token may be in a name, by its index. */
  readonly words: readonly NameWord[];
  /** The place that each token is of, by its index. */
  readonly places: NameCover;
}
