import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {Amount} from '../amounts/amount.js';

/** A number in its sentence, of which it is asked whether it counts. Places are indices of tokens. */
export interface NumberInText extends Amount {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly pack: LanguagePack;
  /** Its own first token, and those right before and behind it. */
  readonly token: Token;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
}
