import type {Claim} from '../claim.js';
import {groupedBy} from '../grouped-by.js';
import {nameOthers} from './alikeness.js';
import {isSameThing, mayBeOne} from './comparable.js';
import type {Judgement} from './finding.js';
import type {Ground} from './ground.js';
import {middleOf, relateAmounts} from './relations.js';
import {twoValues} from './two-values.js';

/** Amounts of one group lie no further apart than this. */
const REACH = 1.4;
/** Clauses that share so many words tell of one thing, whomever they name beside it. */
const MANY_WORDS = 3;
/** A reader knows a group still after so many amounts. */
const MEMORY = 400;
/** Where nothing but the number brings it back, after so many sentences, and where the account says when or where, after more. */
const SOON = 12;
const LATE = 80;
const YEAR = 366;

/**
 * Groups that an account comes back to with another number: eighty men came out at the gate, and "of the seventy-one who
 * followed him out of that gate" five are living. What is definite is known already (Heim 1982), and so has been counted.
 */
export function groupsToldAgain(claims: readonly Claim[], ground: Ground): Judgement[] {
  const amounts = claims.filter(
    ({kind, amount, measured}) => kind === 'quantity' && amount && amount.min > 3 && !measured,
  );
  const definite = groupedBy(
    amounts.filter((one) => one.definite),
    ({sentence}) => [sentence],
  );
  return amounts.flatMap((back, at) => {
    if (!back.definite || back.qualifier !== 'exact') return [];
    const near = amounts
      .slice(Math.max(0, at - MEMORY), at + MEMORY)
      .filter((one) => mayBeOfGroup(one, back));
    if (near.some((one) => middleOf(one) === middleOf(back))) return [];
    const nearly = near.filter(
      (one) =>
        one.place < back.place && !one.part && isNearly(one, back) && !isWhatIsLeft(back, one),
    );
    const [best] = nearly
      .filter((one) => areInLikeWords(one, back))
      .sort((x, y) => sharedWords(y, back) - sharedWords(x, back));
    if (best) return [twoValues(best, back, ground)];
    const only = onlyGroup(nearly, back, definite);
    return only ? [twoValues(only, back, ground)] : [];
  });
}

/**
 * The one group that comes near an amount which goes back to one, and need then share no words with it. Fewer of whom it
 * tells may be some: "the 22 who survived".
 */
function onlyGroup(
  nearly: readonly Claim[],
  back: Claim,
  definite: ReadonlyMap<string, readonly Claim[]>,
): Claim | undefined {
  if (!back.retold || back.share === 'whole') return undefined;
  const [only, ...more] = nearly.filter(
    (one) => (back.recalled || !one.definite) && !isOfMore(one, definite.get(one.sentence)),
  );
  const isOne =
    only !== undefined &&
    more.every((one) => middleOf(one) === middleOf(only)) &&
    middleOf(only) < middleOf(back) &&
    back.place - only.place <= (back.recalled ? LATE : SOON) &&
    !areOfOtherYears(only, back);
  return isOne ? only : undefined;
}

/** Whether fewer are told of as what is left of a group, or came of it later: "the 22 who survived". */
export function isWhatIsLeft(back: Claim, one: Claim): boolean {
  return back.remaining && middleOf(back) < middleOf(one);
}

/** Whether nothing in what two amounts count keeps them from being of one group. */
function mayBeOfGroup(one: Claim, back: Claim): boolean {
  return one.sentence !== back.sentence && mayBeOne(one, back) && !areOtherNouns(one, back);
}

function areInLikeWords(one: Claim, back: Claim): boolean {
  const words = sharedWords(one, back);
  return words >= MANY_WORDS || (words > 0 && !nameOthers(one, back));
}

/** Whether an amount is told as one of a greater that is known already: "of the twelve jurors eleven were farmers". */
function isOfMore(one: Claim, definite: readonly Claim[] = []): boolean {
  return definite.some((of) => of !== one);
}

/** Whether two claims are told of times that no year holds both of. */
function areOfOtherYears({time: a}: Claim, {time: b}: Claim): boolean {
  return a !== undefined && b !== undefined && (a.first - b.last > YEAR || b.first - a.last > YEAR);
}

/** Whether each is said to be of its own kind: five children, and four defenders. */
function areOtherNouns(a: Claim, b: Claim): boolean {
  if (a.counted === undefined || b.counted === undefined || isSameThing(a, b)) return false;
  return !a.kinds.includes(b.counted) && !b.kinds.includes(a.counted);
}

/** Whether two amounts differ, and by so little that they may be of one group. */
function isNearly(a: Claim, b: Claim): boolean {
  const [x, y] = [middleOf(a), middleOf(b)];
  return (
    Math.max(x, y) / Math.min(x, y) <= REACH &&
    a.qualifier === 'exact' &&
    relateAmounts(a, b) === 'different'
  );
}

/** How many plain words both clauses hold, but for what they count. */
export function sharedWords(a: Claim, b: Claim): number {
  return a.meanings.filter((one) => one !== a.noun && b.meanings.includes(one)).length;
}
