import type {Claim} from '../../claim.js';
import {flag, inOrder, listedIn, logOdds, probabilityOf} from '../../logistic.js';
import {nameOthers} from '../grounds/alikeness.js';
import {areComparable, mayBeOne} from '../relations/comparable.js';
import {areOfTwoCalendars, gapOf, ratioOf} from './difference.js';
import {areOfTwoStages} from './divergence.js';
import {areElsewhere, isOfOther} from '../grounds/elsewhere.js';
import {DIFFERING} from './fitted-differing.js';
import type {Ground} from '../grounds/ground.js';
import {surestAround} from '../grounds/ground.js';
import {areOtherActs} from '../grounds/grounds.js';
import type {OpenPair} from './open-pairs.js';
import {comparedAmounts} from '../relations/relations.js';
import type {Stand} from '../grounds/stand.js';
import {unlikePlaces} from '../grounds/stand.js';

/** What is known of two claims whose values differ. */
export const DIFFERING_ASPECTS = [
  'date',
  'duration',
  /** The logarithm of how many times the lesser amount or length the greater is. */
  'ratio',
  /** The logarithm of the days between two dates. */
  'days',
  /** Whether the one date is the other by the old calendar. */
  'calendar',
  /** Whether amounts or lengths are nearly the same. */
  'close',
  /** Whether one thing is counted. */
  'comparable',
  /** Whether each names somebody else. */
  'others',
  /** Whether each is the only one of its sentence that is left. */
  'only',
  /** How many such claims both sentences have, as a logarithm. */
  'crowd',
  /** How unlike the place of each is among those. */
  'order',
  /** How probable the link of their sentences is, 0 to 1. */
  'link',
  /** Whether these only stand beside linked ones. */
  'beside',
  /** How probable the surest link around them is. */
  'around',
  /** Whether they tell of other places. */
  'elsewhere',
  /** Whether dates are of other acts. */
  'otherActs',
  /** Whether either is counted from another date. */
  'reckoned',
  /** Whether the one is of a plan, and the other of what was done. */
  'stage',
  /** Whether what is counted cannot be one thing. */
  'otherThing',
  /** Whether no more than three are counted. */
  'small',
  /** Whether a date is of a state that the other does not speak of. */
  'ofOther',
  /** Whether either account states the other's value elsewhere. */
  'toldElsewhere',
  /** How much more speaks for them than for the best other pair of either. */
  'margin',
  /** How many acts their clauses share. */
  'acts',
  /** Whether they are of one owner. */
  'oneOwner',
  /** Whether they are durations of one unit. */
  'oneUnit',
] as const;

/** Of two amounts that are nearly the same the greater is at most so many times the lesser. */
const CLOSE = 1.35;
/** The logarithm of a ratio tells no more above this: 55 times. */
const FARTHEST = 4;
/** A pair that is surpassed by more is surpassed by so much. */
const FARTHEST_BEHIND = -3;
/** Up to this number, things are few. */
const FEW = 3;
const model = inOrder(DIFFERING, DIFFERING_ASPECTS);

/** What is known of such claims, in the order of `DIFFERING_ASPECTS`. */
export function differingAspects(
  {a, b, grounds: {only, linked}, toldElsewhere, margin}: OpenPair,
  stands: ReadonlyMap<Claim, Stand>,
  ground: Ground,
): number[] {
  const isDate = a.kind === 'date';
  const counts = a.kind === 'quantity';
  const [one, other] = [stands.get(a)!, stands.get(b)!];
  const ratio = isDate ? 0 : ratioOf(a, b);
  return listedIn(DIFFERING_ASPECTS, {
    date: flag(isDate),
    duration: flag(a.kind === 'duration'),
    ratio: Math.min(FARTHEST, Math.log(ratio || 1)),
    days: isDate ? Math.log1p(gapOf(a, b)) : 0,
    calendar: flag(isDate && areOfTwoCalendars(a, b)),
    close: flag(ratio > 0 && ratio <= CLOSE),
    comparable: flag(areComparable(a, b)),
    others: flag(nameOthers(a, b)),
    only: flag(only),
    crowd: Math.log(one.of * other.of),
    order: unlikePlaces(one, other),
    link: ground.links.get(a.sentence)?.get(b.sentence) ?? 0,
    beside: flag(!linked),
    around: surestAround(a.sentence, b.sentence, ground),
    elsewhere: flag(counts && areElsewhere(a, b)),
    otherActs: flag(isDate && areOtherActs(a, b)),
    reckoned: flag(a.reckoned || b.reckoned),
    stage: flag(areOfTwoStages(a, b)),
    otherThing: flag(counts && !mayBeOne(a, b)),
    small: flag(counts && a.unit === undefined && Math.max(...comparedAmounts(a, b)) <= FEW),
    ofOther: flag(isDate && (isOfOther(a, b) || isOfOther(b, a))),
    toldElsewhere: flag(toldElsewhere),
    margin: Math.max(FARTHEST_BEHIND, margin),
    acts: a.acts.filter((act) => b.acts.includes(act)).length,
    oneOwner: flag(a.side !== undefined && a.side === b.side),
    oneUnit: flag(a.kind === 'duration' && a.value.at(-1) === b.value?.at(-1)),
  });
}

/**
 * How probably two claims that state other values are of one thing, 0 to 1, by a logistic model that
 * `scripts/fit-divergences.ts` fits to annotated accounts.
 */
export function probabilityOfOne(aspects: readonly number[]): number {
  return probabilityOf(logOdds(model, aspects));
}
