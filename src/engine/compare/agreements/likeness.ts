import type {Claim} from '../../claim.js';
import type {Reconciliation} from '../../comparison.js';
import {relateDurations} from '../../values/duration.js';
import {endsOf, isYear, relateDays, yearOf} from '../../values/edtf.js';
import {grain} from '../../values/quantity.js';
import type {Grounds} from '../grounds/grounds.js';
import {areShares, mayBeOne} from '../relations/comparable.js';
import {
  areOneShare,
  comparedDays,
  durationOf,
  areOneNight,
  relateAmounts,
} from '../relations/relations.js';
import type {RuleId} from '../rules.js';

/** What the values of two claims have in common, before it is asked whether they are of one thing. */
export interface Likeness {
  readonly rule: RuleId;
  /** Why both are true although they are not equal; undefined where nothing need be reconciled. */
  readonly reconcile?: Reconciliation;
}

/** Two claims of two accounts, `a` of the earlier one, whose values have something in common. */
export interface Alike {
  readonly a: Claim;
  readonly b: Claim;
  /** What speaks for their being of one thing, but for the values. */
  readonly grounds: Grounds;
  readonly likeness: Likeness;
}

const SAME: Likeness = {rule: 'equal-values'};
const ROUNDED: Likeness = {rule: 'rounded-values', reconcile: 'rounding'};
const OVERLAPPING: Likeness = {rule: 'overlapping-values'};
const OF_ONE_NIGHT: Likeness = {rule: 'one-night'};
const PRECISE: Likeness = {rule: 'overlapping-values', reconcile: 'precision'};

/** What the values of two claims of one kind have in common; undefined where they agree in nothing. */
export function likenessOf(a: Claim, b: Claim): Likeness | undefined {
  switch (a.kind) {
    case 'date':
      return likeDates(a, b);
    case 'duration':
      return likeDurations(a, b);
    case 'quantity':
      return likeQuantities(a, b);
    case 'list':
      return likeLists(a, b);
    default:
      return undefined;
  }
}

function likeDates(a: Claim, b: Claim): Likeness | undefined {
  switch (relateDays(...comparedDays(a, b))) {
    case 'same':
      return SAME;
    case 'contains':
    case 'within':
      return isInMidst(a, b) || isInMidst(b, a) ? undefined : PRECISE;
    default:
      return areOneNight(a, b) ? OF_ONE_NIGHT : undefined;
  }
}

/** What is so many years long says nothing of a date in the midst of it. */
const MANY_YEARS = 3;

/** Whether the one date is many years long, and the other stands in the midst of them: "Zigmantas III (1587–1632)", and 1605. */
function isInMidst({value = ''}: Claim, {value: other = ''}: Claim): boolean {
  const years = endsOf(value);
  const [first, last] = years.map(yearOf);
  if (!years.every(isYear) || first === undefined || last === undefined) return false;
  if (last - first < MANY_YEARS) return false;
  const [from, to] = endsOf(other).map(yearOf);
  return from !== undefined && from === to && first < from && from < last;
}

function likeDurations(a: Claim, b: Claim): Likeness | undefined {
  switch (relateDurations(durationOf(a), durationOf(b))) {
    case 'same':
      return SAME;
    case 'rounded':
      return ROUNDED;
    case 'compatible':
      return OVERLAPPING;
    default:
      return undefined;
  }
}

/**
 * How alike two amounts are: "203 knights fell" and "203 dead" may be one thing under two names; 1,100 buses and 1,100 kilometres
 * are not.
 */
function likeQuantities(a: Claim, b: Claim): Likeness | undefined {
  if (areShares(a, b)) return areOneShare(a, b) ? ROUNDED : undefined;
  const isOne = mayBeOne(a, b);
  if (a.unit !== b.unit || (!isOne && (a.measured || b.measured))) return undefined;
  switch (relateAmounts(a, b)) {
    case 'same':
      return SAME;
    case 'rounded':
      return ROUNDED;
    case 'compatible':
      return isOne ? OVERLAPPING : undefined;
    default:
      return undefined;
  }
}

function likeLists(a: Claim, b: Claim): Likeness | undefined {
  const [some, others] = [a.members ?? [], b.members ?? []];
  if (some.join('|') === others.join('|')) return {rule: 'equal-lists'};
  const isWithin = (x: Claim, y: Claim): boolean =>
    x.qualifier === 'at-least' && (x.members ?? []).every((name) => y.members?.includes(name));
  return isWithin(a, b) || isWithin(b, a) ? OVERLAPPING : undefined;
}

/** Maximum number of decimals that are written out; only a fraction said in words, a third, has more. */
const MEASURED = 4;

/** Weight of grounds that two accounts gain by having the same number: the more digits it needs, the higher. */
export function informative(n: number): number {
  const size = Math.abs(n);
  if (size <= 3 && Number.isInteger(size)) return -1;
  const digits = Number.isInteger(size)
    ? String(Math.round(size / grain(size))).length
    : String(size).replace(/^0?\.0*|\./g, '').length;
  if (digits > MEASURED && !Number.isInteger(size)) return 0.3;
  return digits >= 3 ? 2 : digits === 2 ? 1 : 0.3;
}
