import {lowerAt, tokenAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {Mention, Range} from '../../mention.js';
import {startingIn} from '../clause.js';
import type {ToldSentence} from '../told/telling.js';
import {amountOf} from './part.js';

/** Maximum number of words between the word that parts a whole and its amount: "of the more than 300". */
const BEFORE = 4;

/**
 * The lesser amount behind one that opens its clause as the whole of it: "`Of the 300` on board 40 were saved", „`Iš 300` keleivių
 * išgelbėta 40“. What happened did so to the lesser.
 */
export function lesserOf(
  {tokens, mentions, sentence}: ToldSentence,
  {start, end, value, unit}: Mention,
  {quantities: {shares, beforeShares}}: LanguagePack,
): Range | undefined {
  const at = tokenAt(tokens, start);
  let parting = at - 1;
  while (parting > at - BEFORE && isWord(tokens[parting]) && !shares.has(lowerAt(tokens, parting)))
    parting -= 1;
  if (!shares.has(lowerAt(tokens, parting))) return undefined;
  const opening = beforeShares?.has(lowerAt(tokens, parting - 1)) ? parting - 1 : parting;
  if (isWord(tokens[opening - 1])) return undefined;
  const behind = startingIn(tokens, {start: end, end: sentence.end});
  const stop = behind.find(({text}) => text === ';')?.start ?? sentence.end;
  const next = startingIn(mentions, {start: end, end: stop}).find(({kind}) => kind === 'quantity');
  if (!next || next.unit !== unit) return undefined;
  const lesser = amountOf(next.value);
  return lesser.max < amountOf(value).min ? lesser : undefined;
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'sign';
}
