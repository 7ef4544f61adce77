import {phraseOf} from '../../../../grammar/phrase.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import type {MentionDraft} from '../../../../mention.js';
import type {ToldAmount, ToldBefore} from './told-amount.js';
import {isInBrackets} from './in-brackets.js';
import {refersBackBefore} from './refers-back.js';
import {qualifierBefore} from '../../../qualifiers.js';

/** Number of sentences in which what was counted may still be meant, and in which money may, of which texts go on speaking. */
const REACH = 2;
const REACH_OF_MONEY = 5;

/** The amounts of an account in their order. */
export interface ToldAmounts {
  readonly before: (sentence: number) => ToldBefore;
  /** Remembers an amount; `start` and `end` are the indices of its first token and behind its last. */
  readonly tell: (
    draft: MentionDraft,
    tokens: readonly Token[],
    start: number,
    end: number,
    sentence: number,
  ) => void;
}

interface Told extends Omit<ToldAmount, 'isHere'> {
  readonly sentence: number;
  /** Whether it is of things that are a part of those told before, "12 of them women", of which no other sentence goes on to speak. */
  readonly isPart: boolean;
}

/** Keeps what amounts count, for those that leave it unsaid. */
export function toldAmounts(pack: LanguagePack): ToldAmounts {
  let last: Told | undefined;
  let thing: Told | undefined;
  let money: {readonly counted: string; readonly sentence: number} | undefined;
  const values = new Map<number, string>();
  const near = (told: Told | undefined, sentence: number): ToldAmount | undefined =>
    told && sentence - told.sentence < REACH
      ? {...told, isHere: told.sentence === sentence}
      : undefined;
  return {
    before: (sentence) => ({
      last: near(last?.isPart && last.sentence !== sentence ? (thing ?? last) : last, sentence),
      thing: near(thing, sentence),
      money: money && sentence - money.sentence < REACH_OF_MONEY ? money.counted : undefined,
      again: (value) => (typeof value === 'number' ? values.get(value) : undefined),
    }),
    tell({counted: named, presumed, unit, value}, tokens, start, end, sentence) {
      const counted = presumed ? undefined : named;
      const isThing = counted !== undefined && !pack.countables.isUnit(counted);
      const isPart =
        refersBackBefore(tokens, start, pack) || (isThing && isPartBehind(tokens, end, pack));
      const isWhole = !isPart && opensWithWhole(tokens, start, pack);
      const inDigits = tokens[start]!.kind === 'number';
      // "won 191 seats (30.7 per cent), the Liberals 158"
      const isAside = isInBrackets(tokens, start, end);
      if (unit === 'percent' && isAside && last?.sentence === sentence) return;
      last = {
        counted,
        sentence,
        isPart: isPart && isThing,
        end,
        size: typeof value === 'object' ? value.max : Number(value),
        inDigits,
        ...(unit !== undefined && {unit}),
        ...(isWhole && {isWhole}),
      };
      // Pounds are a weight too, but by their sign.
      const isSigned = pack.quantities.money.get(tokens[start - 1]?.text ?? '') === counted;
      if (counted !== undefined && (isSigned || isMoney(counted, pack)))
        money = {counted, sentence};
      if (isThing && unit === undefined && !(thing && isPart)) thing = last;
      if (typeof value === 'number' && counted !== undefined) values.set(value, counted);
    },
  };
}

/** Whether what an amount counts is named behind words that mean what was told: "500 of them children". */
function isPartBehind(tokens: readonly Token[], end: number, pack: LanguagePack): boolean {
  return [end + 1, end + 2].some(
    (noun) =>
      pack.quantities.refersBack.has(phraseOf(tokens, end, noun)) &&
      pack.countables.idOf(tokens, noun) !== undefined,
  );
}

function isMoney(counted: string, {countables}: LanguagePack): boolean {
  return countables.isUnit(counted) && countables.measureOf(counted) === undefined;
}

/** Whether an amount is a whole that its clause begins with: "Of the 300 who came, 40 …". */
function opensWithWhole(tokens: readonly Token[], at: number, {quantities}: LanguagePack): boolean {
  const {shares, definite, determiners} = quantities;
  let of = (qualifierBefore(tokens, at, quantities)?.start ?? at) - 1;
  while (
    !shares.has(lowerAt(tokens, of)) &&
    [definite, determiners].some((words) => words.has(lowerAt(tokens, of)))
  )
    of -= 1;
  return shares.has(lowerAt(tokens, of)) && (of === 0 || tokens[of - 1]!.kind === 'sign');
}
