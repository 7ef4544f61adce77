import type {Claim} from '../../claim.js';
import {CONTRASTS, KIN, NEW, SHARE, TIMES, WORKS} from '../../concept-ids.js';
import {daysOfDuration, relateDurations} from '../../values/duration.js';
import {daysApart, inYear, isDay, isYear, partsOf} from '../../values/edtf.js';
import {calendarGap} from '../../values/julian.js';
import {areShares, inOtherMeasures, mayBeOne, mayBeOneExtent} from '../relations/comparable.js';
import {areOfOtherSides} from '../grounds/elsewhere.js';
import {areYearsOfOnce} from '../grounds/grounds.js';
import {
  areOneNight,
  areOneShare,
  comparedAmounts,
  comparedDates,
  comparedDays,
  datesInOneYear,
  durationOf,
  relateAmounts,
} from '../relations/relations.js';

const DAYS_OF_YEAR = 366;

/** Whether two claims of one kind state values that cannot both hold of one thing, whatever they are of. */
export function statesOther(a: Claim, b: Claim): boolean {
  return differs(a, b) && !seemOfOthers(a, b);
}

/**
 * Whether the one amount is one of several of the same thing that its sentence tells, and the other is not, or each claim is of another
 * side, or of when another thing was built.
 */
export function seemOfOthers(a: Claim, b: Claim): boolean {
  if (areYearsOfOnce(a, b) && areOfOtherThings(a, b)) return true;
  if (a.kind !== 'date' && areInContrast(a, b)) return true;
  if (isLength(a) && isLength(b) && areOfOtherWorks(a, b)) return true;
  if (a.kind === 'quantity' && a.part !== b.part) return true;
  // How long something took, or is, is of all sides.
  return a.kind !== 'duration' && !(a.measured && b.measured) && areOfOtherSides(a, b);
}

function isLength({measure}: Claim): boolean {
  return measure?.dimension === 'length';
}

const BUILT: ReadonlySet<string> = new Set(WORKS);

/** Whether each clause tells of what is built, and of nothing that the other does: of a tunnel, and of a bridge. */
function areOfOtherWorks(a: Claim, b: Claim): boolean {
  const [some, others] = [a, b].map(({meanings}) => meanings.filter((one) => BUILT.has(one)));
  return some!.length > 0 && others!.length > 0 && !some!.some((one) => others!.includes(one));
}

const THINGS: ReadonlySet<string> = new Set([...WORKS, ...KIN, NEW]);

/** Whether the one clause tells of a church and the other of a school, or of a new church; of a duke, or of his brother. */
function areOfOtherThings(a: Claim, b: Claim): boolean {
  const [some, others] = [a, b].map(
    ({meanings}) => new Set(meanings.filter((one) => THINGS.has(one))),
  );
  return some!.size !== others!.size || [...some!].some((one) => !others!.has(one));
}

/** Whether the one clause tells of the old bridge and the other of the new one, of a wooden and a brick one. */
function areInContrast({meanings: some}: Claim, {meanings: others}: Claim): boolean {
  const isOf = (meanings: readonly string[], side: readonly string[]): boolean =>
    side.some((one) => meanings.includes(one));
  return CONTRASTS.some(
    ([here, there]) =>
      isOf(some, here) !== isOf(some, there) &&
      isOf(others, here) !== isOf(others, there) &&
      isOf(some, here) !== isOf(others, here),
  );
}

/** Whether two claims of one kind state values that cannot both hold of one thing, be they of a part or of a side or not. */
export function differs(a: Claim, b: Claim): boolean {
  switch (a.kind) {
    case 'quantity':
      return (
        (areShares(a, b) ? !areOneShare(a, b) : a.unit === b.unit) &&
        a.share === b.share &&
        a.room === b.room &&
        !isOfKindAmong(a, b) &&
        !isOfKindAmong(b, a) &&
        !isWholeOf(a, b) &&
        !isWholeOf(b, a) &&
        !areOppositeVotes(a, b) &&
        !areTimesOfOthers(a, b) &&
        ((!a.measured && !b.measured) || mayBeOneMeasure(a, b)) &&
        mayBeOneExtent(a, b) &&
        relateAmounts(a, b) === 'different'
      );
    case 'duration':
      return mayBeOfOneTime(a, b) && relateDurations(durationOf(a), durationOf(b)) === 'different';
    case 'date':
      return (
        gapOf(a, b) > 0 &&
        !isNextTo(a, b) &&
        !isKept(a, b) &&
        !isKept(b, a) &&
        !isOtherEnd(a, b) &&
        !isOtherEnd(b, a) &&
        !areOneNight(a, b) &&
        !areOneDayOfYear(a, b)
      );
    default:
      return false;
  }
}

/** Of an age and of one that is not told as such the greater is at most so many times the other: a man of 63, and one of 64 years. */
const CLOSE_AGES = 1.2;

/**
 * Whether two lengths may be one: how old somebody died is not how old the other account found that one before, and how many
 * years of age somebody was is hardly how many something took. What is three days old has lasted for three days.
 */
function mayBeOfOneTime(a: Claim, b: Claim): boolean {
  if (a.age === b.age) return true;
  if (a.age !== undefined && b.age !== undefined) return false;
  return !areOfYears(a) || !areOfYears(b) || ratioOf(a, b) <= CLOSE_AGES;
}

function areOfYears({value}: Claim): boolean {
  return value?.endsWith('Y') === true;
}

/** Whether the one is of votes for what the other is of votes against. */
function areOppositeVotes(a: Claim, b: Claim): boolean {
  return a.vote !== undefined && b.vote !== undefined && a.vote !== b.vote;
}

/** Whether the one tells how many of those told before were of a kind, and the other does not count those of that kind. */
function isOfKindAmong({amongTold}: Claim, other: Claim): boolean {
  return (
    amongTold !== undefined &&
    amongTold !== other.amongTold &&
    !other.kinds.includes(amongTold) &&
    !other.meanings.includes(amongTold)
  );
}

/** Whether the one is the whole of a lesser amount of its own account, which the other is nearer to. */
function isWholeOf({amount, lesser}: Claim, {amount: other}: Claim): boolean {
  if (!amount || !lesser || !other) return false;
  return other.max * other.min < amount.min * lesser.max;
}

/** Whether it is told how often two other acts were done: a town held out twice, and was besieged three times. */
function areTimesOfOthers(a: Claim, b: Claim): boolean {
  return a.counted === TIMES && b.counted === TIMES && a.acts[0] !== b.acts[0];
}

/** Whether shares are of what may be one thing, and measures one, or of one dimension: degrees are of more than one kind. */
function mayBeOneMeasure(a: Claim, b: Claim): boolean {
  // "two thirds of the houses", „40 proc. namų“: the one does not say of what.
  if (areShares(a, b) && [a, b].some(({counted}) => counted === SHARE)) return true;
  return a.unit === undefined ? a.counted === b.counted || inOtherMeasures(a, b) : mayBeOne(a, b);
}

/** Whether two dates are one but for the year, which is only carried over to one of them. */
function areOneDayOfYear(a: Claim, b: Claim): boolean {
  const [x, y] = comparedDates(a, b);
  if (!a.yearless && !b.yearless) return false;
  return partsOf(x)?.month !== undefined && inYear(x, undefined) === inYear(y, undefined);
}

/**
 * Whether a date is next to one that is counted from another: "a week later" may be eight days, "a year later" the year after
 * what was told last or after what that was told of.
 */
function isNextTo(a: Claim, b: Claim): boolean {
  if (!a.reckoned && !b.reckoned) return false;
  if (areDays(a, b)) return gapOf(a, b) <= 1;
  return (
    [a, b].some((one) => one.reckoned && isYear(one.value ?? '')) && gapOf(a, b) <= DAYS_OF_YEAR
  );
}

/** Whether one date is a bound that the other, which is none of that kind, keeps: "before Christmas", and the 22nd. */
function isKept(limit: Claim, date: Claim): boolean {
  if (limit.bound === undefined || limit.bound === date.bound) return false;
  const [end, day] = comparedDays(limit, date);
  if (!end || !day) return false;
  switch (limit.bound) {
    case 'before':
      return day.last <= end.first;
    case 'after':
      return day.first >= end.last;
    default:
      return false;
  }
}

/** Whether until when something went on is told by the one date, and by the other, which is no later, when it began. */
function isOtherEnd(limit: Claim, start: Claim): boolean {
  if (limit.bound !== 'until' || start.bound !== undefined) return false;
  if (!start.acts.includes('begin') || limit.acts.includes('begin')) return false;
  const [end, beginning] = comparedDays(limit, start);
  return !!end && !!beginning && beginning.last <= end.first;
}

/** Whether two dates each name one day. */
export function areDays(a: Claim, b: Claim): boolean {
  return datesInOneYear(a, b).every(isDay);
}

/** Whether the one day is the other by the old calendar. */
export function areOfTwoCalendars(a: Claim, b: Claim): boolean {
  return areDays(a, b) && gapOf(a, b) === calendarGap(comparedDates(a, b)[0]);
}

/** How many times the greater is the lesser. */
export function ratioOf(a: Claim, b: Claim): number {
  const [x, y] =
    a.kind === 'duration'
      ? [daysOfDuration(a.value) ?? 0, daysOfDuration(b.value ?? '') ?? 0]
      : comparedAmounts(a, b);
  const [least, most] = [Math.min(x, y), Math.max(x, y)];
  return least > 0 ? most / least : Infinity;
}

/** Days between two dates, of stretches between their near ends; 0 if they meet. */
export function gapOf(a: Claim, b: Claim): number {
  return daysApart(...comparedDays(a, b)) ?? 0;
}
