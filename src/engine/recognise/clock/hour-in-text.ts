import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';

/** A number in its sentence, of which it is asked whether it is of a time of day. Places are indices of tokens. */
export interface HourInText {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly end: number;
  /** What it is, or of a range its end. */
  readonly value: number;
  readonly pack: LanguagePack;
}
