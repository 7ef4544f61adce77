import {lowerAt, tokenAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {Mention, Range} from '../../mention.js';
import {startingIn} from '../clause.js';
import type {ToldSentence} from '../told/telling.js';
import {isPortionAt} from './counted.js';
import {amountOf} from './part.js';

/** Maximum number of words between the word that parts a whole and an amount: "of the more than 300", "of whom no less than 40". */
const BEFORE = 4;

/**
 * The lesser amount behind one that is told as the whole of it: "`Of the 300` on board 40 were saved", „`300` keleivių, iš kurių
 * išgelbėta 40“. What happened did so to the lesser.
 */
export function lesserOf(
  {tokens, mentions, sentence}: ToldSentence,
  {start, end, value, unit}: Mention,
  {quantities}: LanguagePack,
): Range | undefined {
  const behind = startingIn(tokens, {start: end, end: sentence.end});
  const stop = behind.find(({text}) => text === ';')?.start ?? sentence.end;
  const next = startingIn(mentions, {start: end, end: stop}).find(({kind}) => kind === 'quantity');
  if (!next || next.unit !== unit) return undefined;
  const lesser = amountOf(next.value);
  if (lesser.max >= amountOf(value).min) return undefined;
  const isWhole = opensAsWhole(tokens, start, quantities) || isPortion(tokens, next, quantities);
  return isWhole ? lesser : undefined;
}

/** Whether an amount opens its clause behind the word that parts a whole: "Of the 300", „Iš 300“. */
function opensAsWhole(
  tokens: readonly Token[],
  start: number,
  {shares, beforeShares}: LanguagePack['quantities'],
): boolean {
  const at = tokenAt(tokens, start);
  let parting = at - 1;
  while (parting > at - BEFORE && isWord(tokens[parting]) && !shares.has(lowerAt(tokens, parting)))
    parting -= 1;
  if (!shares.has(lowerAt(tokens, parting))) return false;
  const opening = beforeShares?.has(lowerAt(tokens, parting - 1)) ? parting - 1 : parting;
  return !isWord(tokens[opening - 1]);
}

/** Whether an amount is told as some of those before it: "of whom 40 were saved", "40 of them". */
function isPortion(
  tokens: readonly Token[],
  {start, end}: Mention,
  {portions}: LanguagePack['quantities'],
): boolean {
  if (isPortionAt(tokens, tokenAt(tokens, end), portions)) return true;
  const at = tokenAt(tokens, start);
  for (let index = at - 2; index >= at - 2 - BEFORE && isWord(tokens[index + 1]); index -= 1)
    if (isPortionAt(tokens, index, portions)) return true;
  return false;
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'sign';
}
