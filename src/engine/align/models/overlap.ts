import {firstFrom} from '../../first-from.js';
import {flag, listedIn, probabilityOf, quadraticInOrder, quadraticLogOdds} from '../../logistic.js';
import type {Unit} from '../keys/units.js';
import {OVERLAP_ASPECTS} from '../shared/aspects.js';
import {ALIGNMENT} from '../weights.js';
import type {Pair} from './candidates.js';
import {OVERLAP_LOOK} from './fitted.js';
import {areOfOneDay, isEitherANote, isEitherShort, shareADay, shareYears} from './one-day.js';
import {areOfOtherDays, YEARS_APART} from './other-days.js';
import {factsInBoth, namesInBoth, sharedFactsOf} from './shared-facts.js';

/** A pair whose score is how probable it is where both accounts tell of the same: 0 to 1. */
export type ProbablePair = Pick<Pair, 'left' | 'right' | 'facts' | 'numbers' | 'gap' | 'score'>;

const overlap = quadraticInOrder(OVERLAP_LOOK, OVERLAP_ASPECTS);

/**
 * How probable each pair is, given what else the two accounts share: a sentence of another siege of the same war is as like one of
 * this siege as its own account in another tongue, and only the rest of the text tells. Accounts may tell of the same from the first
 * word to the last, in an episode, or nowhere. A logistic model of `overlapAspects`, fitted by `scripts/fit-links.ts` to
 * annotated accounts, whole and beside accounts of other things, and to accounts that have nothing in common.
 */
export function probableInOverlap(
  pairs: readonly ProbablePair[],
  a: readonly Unit[],
  b: readonly Unit[],
): number[] {
  return overlapAspects(pairs, a, b).map((aspects) =>
    probabilityOf(quadraticLogOdds(overlap, aspects)),
  );
}

/**
 * Whether accounts tell of anything in common: by the log-odds of what is more probable than not, each sentence in one pair, of
 * which accounts of one day or of the same facts, and short ones of one year, need less, unless its days are those of two stories.
 */
export function doOverlap(
  pairs: readonly ProbablePair[],
  a: readonly Unit[],
  b: readonly Unit[],
): boolean {
  const shared = eachInOne(pairs);
  const weight = weightOf(shared);
  const isEnough = weight >= ALIGNMENT.leastOverlap || weight >= leastOf(a, b);
  return isEnough && !areOfOtherDays(shared, a, b);
}

/**
 * Whether accounts of which one is of a few sentences tell of anything in common: these share no more than a few, and must share as
 * much as the shortest that can show a chain. So little says what a sentence is likest, and not that it tells of two others.
 */
export function doFewOverlap(
  pairs: readonly ProbablePair[],
  a: readonly Unit[],
  b: readonly Unit[],
): boolean {
  const {leastOfEach, short} = ALIGNMENT;
  const shared = eachInOne(pairs);
  const isEnough = weightOf(shared) >= leastOfEach * short && shareYears(a, b) !== false;
  return isEnough && !areOfOtherDays(shared, a, b);
}

/**
 * From what probability on a pair of two accounts is believed as it is without the rest of the texts: of two short ones of one day
 * any, if they are alike enough, and of a short one that tells the facts of the other what is well probable. Two excerpts on one
 * shipwreck tell of it by other facts, a paragraph shares but a few sentences with a book, and no model of whole accounts believes them.
 *
 * @returns More than 1 where none is.
 */
export function believedAloneFrom(
  pairs: readonly ProbablePair[],
  a: readonly Unit[],
  b: readonly Unit[],
): number {
  const {onOneDay, onOneDayInNotes, probableOfFacts} = ALIGNMENT;
  const isOfOneDay = shareADay(a, b);
  if (!isOfOneDay && !(isEitherShort(a, b) && doShareFacts(a, b))) return Infinity;
  const isEnough = weightOf(eachInOne(pairs)) >= (isEitherANote(a, b) ? onOneDayInNotes : onOneDay);
  if (!isEnough) return Infinity;
  return isOfOneDay ? 0 : probableOfFacts;
}

/** How much pairs speak for their accounts telling of the same: their log-odds, summed up. */
function weightOf(pairs: readonly ProbablePair[]): number {
  return pairs.reduce((sum, {score}) => sum + logOddsOf(score), 0);
}

/** How much two accounts must share: less if they are of one day or tell the same facts, or so short that they cannot share more, and not of other years. */
function leastOf(a: readonly Unit[], b: readonly Unit[]): number {
  const {leastOverlap, leastOfEach, leastOfOneDay, onOneDayInNotes, short} = ALIGNMENT;
  const shorter = Math.min(a.length, b.length);
  if (areOfOneDay(a, b) || (shorter >= short && doShareFacts(a, b))) return leastOfOneDay;
  if (shareADay(a, b)) return onOneDayInNotes;
  // Of shorter ones one fact is enough.
  if (shorter < short || shareYears(a, b) === false) return leastOverlap;
  return leastOfEach * shorter;
}

/**
 * Whether accounts tell alike so much of what is hardly told of two stories that their sentences need not be as alike: Stalin
 * and Molotov alone are named by the accounts of a whole age.
 */
function doShareFacts(a: readonly Unit[], b: readonly Unit[]): boolean {
  const {fewestFacts, shareOfFacts} = ALIGNMENT;
  const {inBoth, names, ofEither} = factsInBoth(a, b);
  return names < inBoth && inBoth >= fewestFacts && inBoth >= shareOfFacts * ofEither;
}

/** What is known of each pair among all that two accounts share, in the order of `OVERLAP_ASPECTS`. */
export function overlapAspects(
  pairs: readonly ProbablePair[],
  a: readonly Unit[],
  b: readonly Unit[],
): number[][] {
  const facts = sharedFactsOf(a, b);
  const shared = eachInOne(pairs);
  const worth = new Map<ProbablePair, number>();
  let [evidence, telling] = [0, 0];
  for (const pair of shared) {
    const tells = facts(pair).length > 0;
    const own = logOddsOf(pair.score) + (tells ? OF_FACT : 0);
    worth.set(pair, own);
    evidence += own;
    if (tells) telling += 1;
  }
  const names = Math.log1p(namesInBoth(a, b));
  const length = Math.log(Math.min(a.length, b.length));
  const near = nearOf(shared);
  return pairs.map((pair) => {
    const {score, gap = 0} = pair;
    const own = worth.get(pair);
    const told = facts(pair).length;
    return listedIn(OVERLAP_ASPECTS, {
      last: logOddsOf(score),
      named: Math.min(MOST_NAMED, pair.facts - pair.numbers),
      telling: Math.min(MOST_FACTS, told),
      others: Math.log1p(Math.max(0, evidence - (own ?? 0))),
      othersTelling: Math.log1p(telling - (own !== undefined && told > 0 ? 1 : 0)),
      names,
      near: near(pair) - (own === undefined ? 0 : score),
      yearsApart: flag(gap > YEARS_APART),
      length,
    });
  });
}

/** What a fact that is hardly told of two stories adds to the log-odds of the pair that shares it. */
const OF_FACT = 2.5;
/** More tell no more. */
const MOST_NAMED = 4;
const MOST_FACTS = 2;
/** Units between two pairs that are of one passage. */
const NEAR = 4;

/** The log-odds of a probability, none of which is sure. */
function logOddsOf(probability: number): number {
  const bounded = Math.min(Math.max(probability, 0.001), 0.9989);
  return Math.log(bounded / (1.001 - bounded));
}

/** The pairs that are more probable than not, the surest first, each sentence in one. */
export function eachInOne<T extends ProbablePair>(pairs: readonly T[]): T[] {
  const [left, right] = [new Set<number>(), new Set<number>()];
  return pairs
    .filter(({score}) => score >= ALIGNMENT.even)
    .sort((x, y) => y.score - x.score || x.left - y.left)
    .filter((pair) => {
      if (left.has(pair.left) || right.has(pair.right)) return false;
      left.add(pair.left);
      right.add(pair.right);
      return true;
    });
}

/** How probable the pairs are, summed up, that stand no more than `NEAR` units from one in both accounts, itself too. */
function nearOf(shared: readonly ProbablePair[]): (pair: ProbablePair) => number {
  const rising = shared.toSorted((x, y) => x.left - y.left);
  return ({left, right}) => {
    let sum = 0;
    for (
      let at = firstFrom(rising, left - NEAR, (pair) => pair.left);
      at < rising.length && rising[at]!.left <= left + NEAR;
      at += 1
    )
      if (Math.abs(rising[at]!.right - right) <= NEAR) sum += rising[at]!.score;
    return sum;
  };
}
