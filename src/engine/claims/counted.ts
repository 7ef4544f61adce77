import type {Claim} from '../claim.js';
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
    if (quantities.inAll?.before.test(` ${between.map(({lower}) => lower).join(' ')}`))
      return false;
    return between.length <= SHARE_WORDS && between.some(({lower}) => quantities.shares.has(lower));
  };
  const amountsIn = (stretch: Span): Mention[] =>
    startingIn(mentions, stretch).filter(({kind}) => kind === 'quantity');
  const after = amountsIn({start: end, end: end + SHARE_REACH})[0];
  if (after && joins(end, after.start)) return 'share';
  const before = amountsIn({start: start - SHARE_REACH, end: start}).at(-1);
  return before && joins(before.end, start) ? 'whole' : undefined;
}

/** What makes an amount definite stands within so many code units before it. */
const DETERMINER_REACH = 10;

/** Whether the amount that begins at an offset is told as known already: "the 71 who followed him". */
export function isDefinite(
  {tokens}: ToldSentence,
  start: number,
  {quantities}: LanguagePack,
): boolean {
  const before = startingIn(tokens, {start: start - DETERMINER_REACH, end: start}).at(-1);
  return before !== undefined && quantities.definite.has(before.lower);
}

/** A relative clause begins within so many words behind the amount that it is of: "the 71 pilgrims, who". */
const RELATIVE_REACH = 4;

/** Whether an amount goes back to a group of whom some are told of, and says which by a relative clause: "of the 71 who". */
export function isRetold(
  {tokens}: ToldSentence,
  {start, end}: Span,
  {quantities}: LanguagePack,
): boolean {
  const behind = startingIn(tokens, {start: end, end: end + NOUN_REACH}).slice(0, RELATIVE_REACH);
  if (!behind.some(({lower}) => quantities.relatives?.has(lower) === true)) return false;
  const before = startingIn(tokens, {start: start - 2 * DETERMINER_REACH, end: start}).slice(-2);
  return before.some(({lower}) => quantities.shares.has(lower));
}

/** Words of a relative clause that may point back: "who were there that night". */
const POINTING_REACH = 6;

/** Whether the relative clause of an amount points back to a time or place that is known: "the 71 who were there that night". */
export function isRecalled(
  {tokens}: ToldSentence,
  {end}: Span,
  {quantities: {relatives, pointing}}: LanguagePack,
): boolean {
  if (!pointing) return false;
  const behind = startingIn(tokens, {start: end, end: end + 2 * NOUN_REACH});
  const at = behind.findIndex(({lower}) => relatives?.has(lower) === true);
  if (at < 0 || at >= RELATIVE_REACH) return false;
  const clause = behind.slice(at + 1, at + 1 + POINTING_REACH).map(({lower}) => lower);
  return clause.some(
    (word, i) =>
      pointing.words.has(word) || (i > 0 && pointing.pairs.has(`${clause[i - 1]!} ${word}`)),
  );
}

/** Whether an amount is said to be what is left of more, or to come later: "the 22 who survived", "the remaining 22". */
export function isRemaining(
  {tokens, mentions}: ToldSentence,
  {start, end}: Span,
  {quantities: {left}}: LanguagePack,
): boolean {
  if (!left) return false;
  const next = startingIn(mentions, {start: end, end: end + NOUN_REACH}).find(
    ({kind}) => kind === 'quantity',
  );
  const behind = startingIn(tokens, {
    start: end,
    end: Math.min(end + NOUN_REACH, next?.start ?? Infinity),
  });
  const before = startingIn(tokens, {start: start - 2 * DETERMINER_REACH, end: start});
  const words = [...before.slice(-1), ...behind].map(({lower}) => lower);
  return words.some((word, i) => left.test(`${words[i - 1] ?? ''} ${word}`));
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
