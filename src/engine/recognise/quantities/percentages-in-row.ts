import {phraseOf} from '../../grammar/phrase.js';
import {lowerAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {standsAlone} from '../beside/stands-alone.js';
import {amountAt} from './amounts/amounts.js';
import {countedThing} from './nouns/clause/counted.js';
import {countingOf} from './nouns/phrase/counting.js';
import type {ToldAmount} from './nouns/told/told-amount.js';

/** Maximum number of tokens behind a percentage that are searched for the noun of its row. */
const ROW = 40;

/** The index behind the word or the sign that makes a number before it a percentage; undefined where there is none. */
export function percentEnd(
  tokens: readonly Token[],
  at: number,
  {quantities: {percent}}: LanguagePack,
): number | undefined {
  const one = lowerAt(tokens, at);
  if (percent.has(`${one} ${lowerAt(tokens, at + 1)}`)) return at + 2;
  return percent.has(one) ? at + 1 : undefined;
}

/** What a percentage is of that goes back to what was told: "90 per cent of them", „90 proc. jų“, „balsavo 90 proc.“. */
export function toldOfShare(
  tokens: readonly Token[],
  at: number,
  end: number,
  last: ToldAmount | undefined,
  {quantities: {refersBack, votes}}: LanguagePack,
): string | undefined {
  const isVote = [at - 1, end].some((verb) => votes?.deeds.has(lowerAt(tokens, verb)));
  if (isVote && last?.isHere === true && last.unit === 'percent') return last.counted;
  const goesBack = [end + 1, end + 2].some((to) => refersBack.has(phraseOf(tokens, end, to)));
  return goesBack && last?.isHere === true ? last.counted : undefined;
}

/** What the percentages of a row share: that of the one before, or the noun behind a later one: "Poles 66 %, Jews 28 % of the inhabitants". */
export function sharedInRow(
  tokens: readonly Token[],
  end: number,
  last: ToldAmount | undefined,
  pack: LanguagePack,
): string | undefined {
  if (!standsAlone(tokens, end, pack)) return undefined;
  if (last?.isHere === true && last.unit === 'percent' && last.counted !== undefined)
    return last.counted;
  for (let at = end; at < Math.min(tokens.length, end + ROW); at += 1) {
    const {kind, lower} = tokens[at]!;
    if (kind === 'word' && pack.segmentation.finite.test(lower)) return undefined;
    if (kind !== 'number') continue;
    const amount = amountAt(tokens, at, pack);
    const next = amount && percentEnd(tokens, amount.end, pack);
    if (!amount || next === undefined) return undefined;
    const behind = tokens[next]?.text === '.' && tokens[next].joined ? next + 1 : next;
    const counting = countingOf(tokens, amount, true, pack);
    const counted = countedThing(tokens, at, behind, counting, pack);
    if (counted !== undefined) return counted;
    at = behind - 1;
  }
  return undefined;
}
