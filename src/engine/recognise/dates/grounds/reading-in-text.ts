import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {DateReading} from '../date-reading.js';
import type {Manner} from './manner.js';

/** What a pattern found, in its sentence, of which it is asked whether it is a date. Places are indices of tokens. */
export interface ReadingInText {
  readonly tokens: readonly Token[];
  /** Where it begins; where it ends, it says itself. */
  readonly at: number;
  readonly reading: DateReading;
  readonly pack: LanguagePack;
  /** How the account writes its years all along. */
  readonly manner: Manner;
}
