import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {YEAR} from '../tokens.js';
import type {Manner} from './manner.js';

/** Four figures in their sentence, of which it is asked whether they are a year. Places are indices of tokens. */
export interface Figures {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly end: number;
  readonly pack: LanguagePack;
  /** How the account writes its years all along. */
  readonly manner: Manner;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
}

/** Whether four figures that may be a year stand at an index. */
export function isYearAt(tokens: readonly Token[], at: number): boolean {
  return YEAR.test(tokens[at]?.text ?? '');
}

/** A greater number is no year that is told of. */
export const LAST_YEAR = 2200;
