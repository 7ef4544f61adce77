import type {Claim} from '../claim.js';
import type {Reconciliation} from '../comparison.js';
import {relateDurations} from '../values/duration.js';
import {isDay, relateDates} from '../values/edtf.js';
import {grain} from '../values/quantity.js';
import {nameOthers, shareAWord} from './alikeness.js';
import type {Ground} from './ground.js';
import type {Grounds} from './grounds.js';
import {areComparable, inOtherMeasures, isSameThing, mayBeOne} from './comparable.js';
import {comparedDates, durationOf, relateAmounts} from './relations.js';
import type {RuleId} from './rules.js';
import {THRESHOLDS} from './rules.js';

/** What the values of two claims say of each other, before it is asked whether they are of one thing. */
export interface Likeness {
  readonly rule: RuleId;
  readonly reconcile?: Reconciliation;
  /** Whether the grounds are enough for it. */
  readonly isEnough: (grounds: Grounds) => boolean;
}

/** What the values of two claims of one kind have in common; undefined where they agree in nothing. */
export function likenessOf(a: Claim, b: Claim, ground: Ground): Likeness | undefined {
  switch (a.kind) {
    case 'date':
      return likeDates(a, b, ground);
    case 'duration':
      return likeDurations(a, b);
    case 'quantity':
      return likeQuantities(a, b, ground);
    case 'list':
      return likeLists(a, b);
    default:
      return undefined;
  }
}

/** Whether clauses share a word, and do not speak of two. */
function isOfOne(a: Claim, b: Claim): boolean {
  return shareAWord(a, b) && !nameOthers(a, b);
}

function likeDates(a: Claim, b: Claim, {kin}: Ground): Likeness | undefined {
  const [from, to] = comparedDates(a, b);
  const relation = relateDates(from, to);
  if (relation === 'same') {
    // A day says more than a year: where the claims share anything else, or the accounts tell of the same things at all,
    // it is the same story.
    const day = isDay(from);
    const areKin = kin.has(`${a.account} ${b.account}`);
    return {
      rule: 'equal-values',
      isEnough: ({shared, weight}) =>
        day
          ? shared.length > 0 || areKin
          : (areKin && isOfOne(a, b)) || weight - 0.5 >= THRESHOLDS.agreeDate + 1.5,
    };
  }
  if (relation !== 'contains' && relation !== 'within') return undefined;
  const years = /^\d{4}$/.test(a.value ?? '') || /^\d{4}$/.test(b.value ?? '');
  const isInterval = [a, b].some(({value}) => value?.includes('/'));
  return {
    rule: 'overlapping-values',
    reconcile: 'precision',
    isEnough: ({linked, only, shared, weight}) => {
      const event = shared.some(({kind}) => kind === 'event');
      if (!linked || (years && !event)) return false;
      if ((only || (isOfOne(a, b) && !isInterval)) && !years) return true;
      return weight >= (years ? 4 : event ? 3 : 3.3);
    },
  };
}

function likeDurations(a: Claim, b: Claim): Likeness | undefined {
  switch (relateDurations(durationOf(a), durationOf(b))) {
    case 'same':
      return {
        rule: 'equal-values',
        isEnough: ({linked, only, weight}) =>
          only || weight >= (linked ? THRESHOLDS.agreeDuration : THRESHOLDS.agreeDurationApart),
      };
    case 'rounded':
      return {
        rule: 'rounded-values',
        reconcile: 'rounding',
        isEnough: ({linked, only, weight}) =>
          only || (linked && weight >= THRESHOLDS.agreeQuantity),
      };
    case 'compatible':
      return {
        rule: 'overlapping-values',
        isEnough: ({linked, only, weight}) =>
          only || (linked && weight >= THRESHOLDS.agreeQuantity),
      };
    default:
      return undefined;
  }
}

function likeQuantities(a: Claim, b: Claim, {kin}: Ground): Likeness | undefined {
  if (!a.amount || !b.amount) return undefined;
  const relation = relateAmounts(a, b);
  const least = a.amount.min;
  if (relation === 'same') {
    const isTold = ({linked, only}: Grounds): boolean =>
      shareAWord(a, b) &&
      (only ? least > THRESHOLDS.tellingOnly : linked && least > THRESHOLDS.telling);
    if (areComparable(a, b)) {
      return {
        rule: 'equal-values',
        isEnough: (grounds) =>
          isTold(grounds) ||
          (grounds.only && a.unit !== 'fraction' && least > THRESHOLDS.tellingAlone) ||
          grounds.weight + informative(least) >= THRESHOLDS.agreeQuantity,
      };
    }
    // "203 knights fell" and "203 dead" are one thing under two names, where the sentences tell of the same.
    const isMeasure = a.unit !== undefined && a.unit !== 'fraction';
    const isTelling = isMeasure || informative(least) >= 1;
    const isOne = mayBeOne(a, b);
    const isEnough = (grounds: Grounds): boolean => {
      const {linked, only, weight} = grounds;
      if (isOne)
        return linked && (isTelling || isTold(grounds) || weight >= THRESHOLDS.agreeOtherwise);
      const isOther = a.unit !== b.unit || a.measured || b.measured;
      return only && !isOther && (isTelling || isTold(grounds));
    };
    return {rule: 'equal-values', isEnough};
  }
  // What a percentage is of is often not said, or said in other words.
  const isMeasured = a.unit === 'percent' && b.unit === 'percent';
  // One may be told under another name, and a limit is none of another thing.
  const isRounded = relation === 'rounded' && mayBeOne(a, b) && a.unit === b.unit;
  const same =
    isSameThing(a, b) ||
    inOtherMeasures(a, b) ||
    (a.acts[0] !== undefined && a.acts[0] === b.acts[0]);
  const isOne = isMeasured || (same && areComparable(a, b));
  if (!isOne && !isRounded) return undefined;
  const areKin = kin.has(`${a.account} ${b.account}`);
  const isEnough = ({linked, only, weight}: Grounds, unlinked: number): boolean => {
    if (only && isRounded) return true;
    if (!isOne) return false;
    if (relation === 'rounded' && areKin && isOfOne(a, b)) return true;
    return linked ? weight >= THRESHOLDS.agreeQuantity : !isMeasured && weight >= unlinked;
  };
  if (relation === 'rounded') {
    return {
      rule: 'rounded-values',
      reconcile: 'rounding',
      isEnough: (grounds) => isEnough(grounds, THRESHOLDS.agreeQuantity + 0.5),
    };
  }
  return relation === 'compatible'
    ? {
        rule: 'overlapping-values',
        isEnough: (grounds) => isEnough(grounds, THRESHOLDS.agreeQuantity + 0.8),
      }
    : undefined;
}

function likeLists(a: Claim, b: Claim): Likeness | undefined {
  const [some, others] = [a.members ?? [], b.members ?? []];
  if (some.join('|') === others.join('|')) {
    const least = THRESHOLDS.agreeList + (some.length >= 3 ? 0 : 1);
    return {rule: 'equal-lists', isEnough: ({weight}) => weight >= least};
  }
  const isWithin = (x: Claim, y: Claim): boolean =>
    x.qualifier === 'at-least' && (x.members ?? []).every((name) => y.members?.includes(name));
  return isWithin(a, b) || isWithin(b, a)
    ? {
        rule: 'overlapping-values',
        isEnough: ({linked, weight}) => linked && weight >= THRESHOLDS.agreeList,
      }
    : undefined;
}

/** So many decimals has only a fraction said in words: a third. */
const MEASURED = 4;

/** How much it says that two accounts have the same number: more the more digits it needs. */
export function informative(n: number): number {
  const size = Math.abs(n);
  if (size <= 3 && Number.isInteger(size)) return -1;
  const digits = Number.isInteger(size)
    ? String(Math.round(size / grain(size))).length
    : String(size).replace(/^0?\.0*|\./g, '').length;
  if (digits > MEASURED && !Number.isInteger(size)) return 0.3;
  return digits >= 3 ? 2 : digits === 2 ? 1 : 0.3;
}
