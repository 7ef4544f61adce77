import type {Claim} from '../../claim.js';
import {inOrder, logOdds, probabilityOf} from '../../logistic.js';
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
import {THRESHOLDS} from '../rules.js';
import type {Stand} from '../grounds/stand.js';
import {unlikePlaces} from '../grounds/stand.js';

/**
 * What is known of two differing claims: that they are dates, or durations; how far apart they are, as the logarithm of
 * their ratio or of the days between; whether the one is the other by the old calendar; whether that is little; whether one
 * thing is counted; whether each names somebody else; whether each is the only one of its sentence that is left; how many
 * such claims both sentences have, and how unlike the place of these is among them; how probable the link of their
 * sentences is, whether these only stand beside linked ones, and how probable the surest link around them is; whether they
 * tell of other places, of other acts, of a date counted from another, of a plan and of what was done, of things that cannot
 * be one, of no more than three, of a state that the other does not speak of; whether either account states the other's value
 * elsewhere; how much more speaks for them than for the best other pair of either; how many acts their clauses share; whether
 * they are of one owner; whether they are durations of one unit.
 */
export const DIFFERING_ASPECTS = [
  'date',
  'duration',
  'ratio',
  'days',
  'calendar',
  'close',
  'comparable',
  'others',
  'only',
  'crowd',
  'order',
  'link',
  'beside',
  'around',
  'elsewhere',
  'otherActs',
  'reckoned',
  'stage',
  'otherThing',
  'small',
  'ofOther',
  'toldElsewhere',
  'margin',
  'acts',
  'oneOwner',
  'oneUnit',
] as const;

const CLOSE = 1.35;
const FARTHEST = 4;
const FARTHEST_BEHIND = -3;
const model = inOrder(DIFFERING, DIFFERING_ASPECTS);

/** What is known of such claims, in the order of `DIFFERING_ASPECTS`. */
export function differingAspects(
  {a, b, grounds: {only, linked}, toldElsewhere, margin}: OpenPair,
  stands: ReadonlyMap<Claim, Stand>,
  ground: Ground,
): number[] {
  const flag = (holds: boolean): number => (holds ? 1 : 0);
  const isDate = a.kind === 'date';
  const counts = a.kind === 'quantity';
  const [one, other] = [stands.get(a)!, stands.get(b)!];
  const ratio = isDate ? 0 : ratioOf(a, b);
  return [
    flag(isDate),
    flag(a.kind === 'duration'),
    Math.min(FARTHEST, Math.log(ratio || 1)),
    isDate ? Math.log1p(gapOf(a, b)) : 0,
    flag(isDate && areOfTwoCalendars(a, b)),
    flag(ratio > 0 && ratio <= CLOSE),
    flag(areComparable(a, b)),
    flag(nameOthers(a, b)),
    flag(only),
    Math.log(one.of * other.of),
    unlikePlaces(one, other),
    ground.links.get(a.sentence)?.get(b.sentence) ?? 0,
    flag(!linked),
    surestAround(a.sentence, b.sentence, ground),
    flag(counts && areElsewhere(a, b)),
    flag(isDate && areOtherActs(a, b)),
    flag(a.reckoned || b.reckoned),
    flag(areOfTwoStages(a, b)),
    flag(counts && !mayBeOne(a, b)),
    flag(counts && a.unit === undefined && Math.max(...comparedAmounts(a, b)) <= 3),
    flag(isDate && (isOfOther(a, b) || isOfOther(b, a))),
    flag(toldElsewhere),
    Math.max(FARTHEST_BEHIND, margin),
    a.acts.filter((act) => b.acts.includes(act)).length,
    flag(a.side !== undefined && a.side === b.side),
    flag(a.kind === 'duration' && a.value?.at(-1) === b.value?.at(-1)),
  ];
}

/**
 * Whether two claims that state other values are probably of one thing, by a logistic model that
 * `scripts/fit-divergences.ts` fits to annotated accounts.
 */
export function probablyDiverge(aspects: readonly number[]): boolean {
  return probabilityOf(logOdds(model, aspects)) >= THRESHOLDS.probablyDiverge;
}
