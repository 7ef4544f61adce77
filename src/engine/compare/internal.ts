import type {Claim} from '../claim.js';
import {groupedBy} from '../grouped-by.js';
import {grain} from '../values/quantity.js';
import {isSameThing, mayBeOne} from './comparable.js';
import {alikeness, nameOthers} from './alikeness.js';
import type {Judgement} from './finding.js';
import type {Ground} from './ground.js';
import {COMMON_EVENTS, groundsOf} from './grounds.js';
import {inReachBy} from './in-reach.js';
import {differenceOf, middleOf, relateAmounts} from './relations.js';
import {THRESHOLDS} from './rules.js';

/** Amounts that one account states of one thing lie no further apart than this. */
const REACH = 2;
/** Small counts only: large ones of the same thing are mostly of different shares of it. */
const LARGEST = 50;
/** What an account counts no more often than this is one thing in like words: the standards that were taken. */
const SELDOM = 4;
const SELDOM_REACH = 1.4;
/** Clauses that share so many words tell of one thing, whomever they name beside it. */
const MANY_WORDS = 3;
/** A reader knows a group still after so many amounts. */
const MEMORY = 400;
/** And where nothing but the number brings it back, after so many sentences, and days. */
const SOON = 12;
const YEAR = 366;

/**
 * Two values that one account states of one thing: the same thing counted, the same event, in the same
 * place, by the same side, in different sentences.
 */
export function findTwice(
  claims: readonly Claim[],
  judged: readonly Judgement[],
  ground: Ground,
): Judgement[] {
  const spoken = new Set(judged.flatMap((one) => one.claims));
  const amounts = claims.filter(
    (claim) => claim.kind === 'quantity' && isOwn(claim) && !spoken.has(claim),
  );
  const ofThing = inReachBy(amounts, thingOf);
  const counts = groupedBy(
    claims.filter(({kind}) => kind === 'quantity'),
    (claim) => [thingOf(claim)],
  );
  const found: Judgement[] = groupsToldAgain(claims, ground);
  const toldAgain = new Set(found.flatMap((one) => one.claims));
  for (const a of amounts) {
    if (toldAgain.has(a)) continue;
    const others = ofThing.get(thingOf(a))!(a.time, []);
    const isSeldom = counts.get(thingOf(a))!.length <= SELDOM;
    for (const b of others.slice(others.indexOf(a) + 1)) {
      if (a.sentence === b.sentence || !areNear(a, b)) continue;
      const isOften =
        isSmall(a) &&
        isSmall(b) &&
        (isSameAct(a, b) || isOneStatement(a, b)) &&
        !groundsOf(a, b, ground).conflict;
      if (!isOften && !(isSeldom && isToldAgain(a, b))) continue;
      found.push(twoValues(a, b, ground));
      break;
    }
  }
  return found;
}

function twoValues(a: Claim, b: Claim, ground: Ground): Judgement {
  const {shared, weight} = groundsOf(a, b, ground);
  return {
    verdict: 'internal',
    kind: 'quantity',
    claims: [a, b],
    rule: 'two-values',
    shared,
    weight,
    relation: differenceOf(a, b),
  };
}

/**
 * Groups that an account comes back to with another number: eighty men came out at the gate, and "of the seventy-one who
 * followed him out of that gate" five are living. What is definite is known already (Heim 1982), and so has been counted.
 */
function groupsToldAgain(claims: readonly Claim[], ground: Ground): Judgement[] {
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
    const nearly = near.filter((one) => one.place < back.place && !one.part && isNearly(one, back));
    const [best] = nearly
      .filter((one) => areInLikeWords(one, back))
      .sort((x, y) => sharedWords(y, back) - sharedWords(x, back));
    if (best) return [twoValues(best, back, ground)];
    // Where one group alone comes near it, they need share no words; fewer of whom it tells may be some: "the 22 who survived".
    if (!back.retold || back.share === 'whole') return [];
    const [only, ...more] = nearly.filter(
      (one) => !one.definite && !isOfMore(one, definite.get(one.sentence)),
    );
    const isOne =
      only !== undefined &&
      more.length === 0 &&
      middleOf(only) < middleOf(back) &&
      back.place - only.place <= SOON &&
      !areOfOtherYears(only, back);
    return isOne ? [twoValues(only, back, ground)] : [];
  });
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
    Math.max(x, y) / Math.min(x, y) <= SELDOM_REACH &&
    a.qualifier === 'exact' &&
    relateAmounts(a, b) === 'different'
  );
}

/** How many plain words both clauses hold, but for what they count. */
function sharedWords(a: Claim, b: Claim): number {
  return a.meanings.filter((one) => one !== a.noun && b.meanings.includes(one)).length;
}

/** What is counted, by the meaning of its noun: two forms of one word count one thing. */
function thingOf({noun, counted}: Claim): string | undefined {
  return noun ?? counted;
}

/** Whether two amounts differ, by little, and are stated alike: in thousands, or to the man. */
function areNear(a: Claim, b: Claim): boolean {
  const [x, y] = [middleOf(a), middleOf(b)];
  return x !== y && Math.max(x, y) / Math.min(x, y) <= REACH && grain(x) === grain(y);
}

/** Whether the account comes back to what it has told: in like words, of a number that is hardly another. */
function isToldAgain(a: Claim, b: Claim): boolean {
  const [x, y] = [middleOf(a), middleOf(b)];
  return (
    Math.max(x, y) / Math.min(x, y) <= SELDOM_REACH &&
    !nameOthers(a, b) &&
    alikeness(a, b) >= THRESHOLDS.alikeSeldom
  );
}

/** Nearly the same words of nobody else. */
function isOneStatement(a: Claim, b: Claim): boolean {
  return !nameOthers(a, b) && alikeness(a, b) >= THRESHOLDS.alikeItself;
}

/** The same event in the same place. */
function isSameAct(a: Claim, b: Claim): boolean {
  return (
    a.events.some((event) => b.events.includes(event) && !COMMON_EVENTS.has(event)) &&
    a.places.some((place) => b.places.includes(place))
  );
}

function isOwn({amount, counted, part, qualifier}: Claim): boolean {
  if (!amount || counted === undefined || part || qualifier !== 'exact') return false;
  return amount.min > 3;
}

function isSmall({amount}: Claim): boolean {
  return amount !== undefined && amount.max <= LARGEST;
}
