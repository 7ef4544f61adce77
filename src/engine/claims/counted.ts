import type {Claim} from '../claim.js';
import {phraseOf} from '../grammar/phrase.js';
import type {LanguagePack} from '../language-pack.js';
import type {Mention} from '../mention.js';
import type {Span} from '../span.js';
import {startingIn} from './clause.js';
import type {ToldSentence} from './telling.js';

/** An amount and the whole that it is a share of begin within so many code units, and so many words: "seats of the". */
const SHARE_REACH = 30;
const SHARE_WORDS = 3;
/** What an amount counts stands within so many code units of it. */
const NOUN_REACH = 60;

/** Whether an amount is told as one of more, or as those more: "30 of the 141 seats", „73 mandatus iš 141“. */
export function shareOf(
  {tokens, mentions}: ToldSentence,
  {start, end}: Span,
  {quantities}: LanguagePack,
): Claim['share'] {
  const joins = (from: number, to: number): boolean => {
    const between = startingIn(tokens, {start: from, end: to});
    // "608, iš viso 1020".
    if (quantities.inAll?.before.test(` ${phraseOf(between)}`)) return false;
    return between.length <= SHARE_WORDS && between.some(({lower}) => quantities.shares.has(lower));
  };
  const amountsIn = (stretch: Span): Mention[] =>
    startingIn(mentions, stretch).filter(({kind}) => kind === 'quantity');
  const after = amountsIn({start: end, end: end + SHARE_REACH})[0];
  if (after && joins(end, after.start)) return 'share';
  const before = amountsIn({start: start - SHARE_REACH, end: start}).at(-1);
  return before && joins(before.end, start) ? 'whole' : undefined;
}

/** What the account's own noun for what it counts means, by the vocabulary. */
export function nounOf(
  {tokens}: ToldSentence,
  {start, end}: Span,
  counted: string | undefined,
  {countables, vocabulary}: LanguagePack,
): string | undefined {
  if (counted === undefined) return undefined;
  // Not all of the sentence, which may be a text of its own.
  const near = startingIn(tokens, {start: start - NOUN_REACH, end: end + NOUN_REACH});
  const at = near.findIndex(({lower}) => lower === counted);
  return at < 0 || countables.idOf(near, at) ? undefined : vocabulary.idOf(near, at)?.id;
}

/** What the noun of a thing that is counted means, by the vocabulary, whether the glossary counts it or not. */
export function calledOf(
  {counted: places, meanings}: ToldSentence,
  {start, end}: Span,
  counted: string | undefined,
  noun: string | undefined,
): string | undefined {
  if (noun !== undefined || counted === undefined) return noun;
  const around = {start: start - NOUN_REACH, end: end + NOUN_REACH};
  const place = startingIn(places, around).find(({id}) => id === counted);
  return place && startingIn(meanings, {start: place.start, end: place.start + 1})[0]?.id;
}
