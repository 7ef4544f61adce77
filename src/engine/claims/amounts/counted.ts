import type {Claim} from '../../claim.js';
import {phraseOf} from '../../grammar/phrase.js';
import {lowerAt, tokenAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {Mention} from '../../mention.js';
import type {Span} from '../../span.js';
import {startingIn} from '../clause.js';
import type {ToldSentence} from '../told/telling.js';
import {amountOf} from './part.js';

/** An amount and the one that it is told with begin within so many code units, and so many words: "seats of the". */
const PAIR_REACH = 30;
const PAIR_WORDS = 3;
/** Words before an amount that may say that it is of what would go in: "could take up to". */
const ROOM_WORDS = 5;
/** Words behind "eighteen of them" among which the kind stands: "were women". */
const KIND_WORDS = 2;
/** What an amount counts stands within so many code units of it. */
const NOUN_REACH = 60;

/**
 * Whether an amount is told as one of more, or as those more: "30 of the 141 seats", „73 mandatus iš 141“; but „4000 karių iš 4
 * žemių“.
 */
export function shareOf(
  told: ToldSentence,
  amount: Mention,
  {quantities}: LanguagePack,
): Claim['share'] {
  const at = placeBeside(told, amount, (between, first, second) => {
    // "608, iš viso 1020".
    if (quantities.inAll?.before.test(` ${phraseOf(between)}`)) return false;
    if (first.unit === second.unit && isMore(first, second)) return false;
    return between.some(({lower}) => quantities.shares.has(lower));
  });
  return at && (at === 'first' ? 'share' : 'whole');
}

/**
 * The kind of which an amount tells how many of those told before were, or the meaning of the word for what they were ("of whom 600
 * were standing"); nothing, where it tells how many of them something befell.
 */
export function kindAmongTold(
  {tokens, meanings}: ToldSentence,
  {start, end}: Span,
  {quantities: {portions, portionIs}, countables, events, actBehind}: LanguagePack,
): string | undefined {
  const [at, behind] = [tokenAt(tokens, start), tokenAt(tokens, end)];
  const isBehind = isPortionAt(tokens, behind, portions);
  if (!isBehind && !isPortionAt(tokens, at - 2, portions)) return undefined;
  const from = isBehind ? behind + 2 : behind;
  for (let index = from; index < from + KIND_WORDS; index += 1) {
    const id = countables.idOf(tokens, index)?.id;
    if (id !== undefined && actBehind(id) === undefined) return id;
  }
  if (!portionIs?.has(lowerAt(tokens, from)) || events.idOf(tokens, from + 1)) return undefined;
  const state = tokens[from + 1];
  return state && startingIn(meanings, {start: state.start, end: state.end})[0]?.id;
}

/** Whether two words from an index on mean some of those told before: "of whom", „iš jų“. */
export function isPortionAt(
  tokens: readonly Token[],
  index: number,
  portions: ReadonlySet<string> | undefined,
): boolean {
  return portions?.has(`${lowerAt(tokens, index)} ${lowerAt(tokens, index + 1)}`) === true;
}

/** Whether an amount of votes is told before those against it, or as these: "100 votes to 80", „127 balsais prieš 68“. */
export function voteOf(
  told: ToldSentence,
  amount: Mention,
  {quantities}: LanguagePack,
): Claim['vote'] {
  const {against, votes} = quantities;
  const at = placeBeside(told, amount, (between) =>
    between.some(({lower}) => against?.has(lower) === true || lower === votes?.division?.to),
  );
  return at && (at === 'first' ? 'for' : 'against');
}

/** Whether words before an amount say how many would go in. */
export function isRoom(
  {tokens}: ToldSentence,
  {start}: Span,
  {quantities: {room}}: LanguagePack,
): boolean {
  if (!room) return false;
  const at = tokenAt(tokens, start);
  return room.test(` ${phraseOf(tokens, at - ROOM_WORDS, at)}`);
}

/** Whether an amount is the first or the second of two that words join. */
function placeBeside(
  {tokens, mentions}: ToldSentence,
  amount: Mention,
  join: (between: readonly Token[], first: Mention, second: Mention) => boolean,
): 'first' | 'second' | undefined {
  const {start, end} = amount;
  const areJoined = (first: Mention, second: Mention): boolean => {
    const between = startingIn(tokens, {start: first.end, end: second.start});
    return between.length <= PAIR_WORDS && join(between, first, second);
  };
  const amountsIn = (stretch: Span): Mention[] =>
    startingIn(mentions, stretch).filter(({kind}) => kind === 'quantity');
  const after = amountsIn({start: end, end: end + PAIR_REACH})[0];
  if (after && areJoined(amount, after)) return 'first';
  const before = amountsIn({start: start - PAIR_REACH, end: start}).at(-1);
  return before && areJoined(before, amount) ? 'second' : undefined;
}

function isMore(one: Mention, other: Mention): boolean {
  return amountOf(one.value).min > amountOf(other.value).max;
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
