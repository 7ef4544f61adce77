import type {Claim} from '../../claim.js';
import {alikeness, nameOthers, shareAWord} from '../grounds/alikeness.js';
import {areComparable, inOtherMeasures, isSameThing} from '../relations/comparable.js';
import {areDays, areOfTwoCalendars, gapOf, ratioOf} from './difference.js';
import {areOfTwoStages} from './divergence.js';
import {areElsewhere, isOfOther} from '../grounds/elsewhere.js';
import type {Grounds} from '../grounds/grounds.js';
import {ALIKE, areYearsOfOnce, LINK, shareNearest} from '../grounds/grounds.js';
import {lacksYear} from '../../values/edtf.js';
import {comparedDays, listOf} from '../relations/relations.js';
import {THRESHOLDS} from '../rules.js';

/** What it is worth that both are the only one of their linked sentences. */
const ONLY = 0.9;

/** Days of the longest month, and of the shortest year from its first day to its last. */
const MONTH = 31;
const YEAR = 364;

/** What speaks for two claims of linked sentences being of one thing. */
interface Evidence {
  /** Weight of the grounds beside the link. */
  readonly beside: number;
  /** Whether their clauses say nearly the same but for the values. */
  readonly isOneStatement: boolean;
  /** Whether each is the only one of its linked sentence, and something else says that they are of one thing. */
  readonly isOnly: boolean;
}

/**
 * Whether two claims of one kind that state other values, of sentences that are linked, are surely of one thing: whether
 * their clauses share most of what they say, or what counts, or they are alone there and near each other.
 */
export function isContradiction(a: Claim, b: Claim, grounds: Grounds): boolean {
  if (!grounds.linked) return false;
  if (a.kind === 'list') return areOneRow(a, b);
  if (nameOthers(a, b)) return false;
  const isOneStatement = alikeness(a, b) >= THRESHOLDS.alike;
  const isOnly = grounds.only && shareAWord(a, b);
  const beside = grounds.weight - LINK + (isOneStatement ? ALIKE : 0) + (isOnly ? ONLY : 0);
  const evidence = {beside, isOneStatement, isOnly};
  switch (a.kind) {
    case 'quantity':
      return areOneAmount(a, b, evidence);
    case 'date':
      return areOneDate(a, b, evidence);
    case 'duration':
      return areOneLength(a, b, evidence);
    default:
      return false;
  }
}

function areOneAmount(a: Claim, b: Claim, {beside, isOnly}: Evidence): boolean {
  const ratio = ratioOf(a, b);
  const isOne = isSameThing(a, b) || inOtherMeasures(a, b);
  const isOfItsKind = isOnly && areComparable(a, b) && ratio <= THRESHOLDS.close;
  return (
    (isOne || isOfItsKind) &&
    !areElsewhere(a, b) &&
    beside >= THRESHOLDS.divergeQuantity &&
    ratio <= THRESHOLDS.quantityReach
  );
}

/**
 * Two days of one event, or the day of one calendar and of the other; or dates that miss each other by little where each is
 * the only one of its sentence.
 */
function areOneDate(a: Claim, b: Claim, {beside, isOneStatement, isOnly}: Evidence): boolean {
  if (areOfTwoStages(a, b) || isOfOther(a, b) || isOfOther(b, a)) return false;
  // Of no year they may be of two, and the same must have been done.
  if (lacksYear(a.value ?? '') || lacksYear(b.value ?? ''))
    return isOnly && areNearDates(a, b) && shareNearest(a, b);
  if (isOnly && (areNearDates(a, b) || (isOneStatement && areYearsOfOnce(a, b)))) return true;
  return (
    areDays(a, b) &&
    gapOf(a, b) <= THRESHOLDS.dateReach &&
    beside >= THRESHOLDS.divergeDate &&
    (areOfTwoCalendars(a, b) || isOneStatement || shareNearest(a, b))
  );
}

/** Whether two dates that the accounts state, and do not count from others, miss each other by little for how exact they are. */
function areNearDates(a: Claim, b: Claim): boolean {
  const [x, y] = comparedDays(a, b);
  if (!x || !y || a.reckoned || b.reckoned) return false;
  const lengths = [x.last - x.first, y.last - y.first];
  const {days, months, years} = THRESHOLDS.closeDates;
  const [finer, coarser] = [Math.min(...lengths), Math.max(...lengths)];
  const areYears = finer >= YEAR && coarser <= YEAR + 1;
  const areSeasons = finer > 2 * MONTH && coarser < 3 * MONTH;
  const reach =
    coarser === 0 ? days : coarser < MONTH ? months : areYears || areSeasons ? years : 0;
  return gapOf(a, b) <= reach;
}

function areOneLength(a: Claim, b: Claim, {isOneStatement, isOnly}: Evidence): boolean {
  const isNear = isOnly && ratioOf(a, b) <= THRESHOLDS.durationReach;
  return isOneStatement || isNear || shareNearest(a, b);
}

function areOneRow(a: Claim, b: Claim): boolean {
  const {shared, left, right} = listOf(a, b);
  const isNested = left.length === 0 || right.length === 0;
  // Two names, and one more, are hardly a row that lacks one.
  if (shared.length < (isNested ? 3 : 2)) return false;
  return shared.length / (shared.length + left.length + right.length) >= THRESHOLDS.listShare;
}
