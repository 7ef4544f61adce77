import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {NameLexicon} from '../name-lexicon.js';
import {opensSentence} from '../name-lexicon.js';
import type {RunPart} from './run.js';

/**
 * Whether a title or a common word is a surname here, which the account has told in full: "Ed King rode in. … King dismounted";
 * but "the King", "King George".
 */
export function isToldSurname(
  run: readonly RunPart[],
  tokens: readonly Token[],
  {appositives, givenUnless, acts, titles}: NameGrammar,
  {isToldSurname: isTold}: NameLexicon,
): boolean {
  const [name] = run;
  if (run.length !== 1 || name?.kind !== 'name' || !isTold(name.bare)) return false;
  const next = tokens[name.to];
  if (next?.kind === 'word' && isCapitalised(next.text)) return false;
  const {text: before = '', lower = ''} = tokens[name.from - 1] ?? {};
  // "Then King dismounted"
  if (givenUnless.has(lower) || appositives.has(before)) return false;
  return titles.has(name.bare) || !opensSentence(tokens, name.from) || acts.has(next?.lower ?? '');
}
