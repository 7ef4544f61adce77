import type {Claim} from '../claim.js';
import {daysApart, daysBetween, daysOf} from '../values/edtf.js';
import {calendarGap} from '../values/julian.js';
import type {Evidence} from './evidence.js';
import {divergence, shareNearest, stageOf} from './evidence.js';
import type {Judgement} from './finding.js';
import {comparedDates, datesOf} from './relations.js';
import {THRESHOLDS} from './rules.js';

/** Days of the longest month, and of the shortest year from its first day to its last. */
const MONTH = 31;
const YEAR = 364;

/**
 * Two days of one event, or the day of one calendar and of the other; or dates that miss each other by little where each is
 * the only one of its sentence.
 */
export function divergeDates(
  a: Claim,
  b: Claim,
  {grounds, beside, isOneStatement, isOnly}: Evidence,
): Judgement | undefined {
  if (stageOf(a, b) || isOfOther(a, b) || isOfOther(b, a)) return undefined;
  const [from, to] = comparedDates(a, b);
  const days = daysBetween(from, to);
  const isCalendar = days !== undefined && Math.abs(days) === calendarGap(from);
  if (!(isOnly && areNearDates(a, b))) {
    if (days === undefined || Math.abs(days) > THRESHOLDS.dateReach) return undefined;
    if (beside < THRESHOLDS.divergeDate) return undefined;
    // "A week later" may be eight days.
    if ((a.reckoned || b.reckoned) && Math.abs(days) <= 1) return undefined;
    if (!isCalendar && !isOneStatement && !shareNearest(a, b)) return undefined;
  }
  return {
    ...divergence(a, b, grounds),
    relation: datesOf(a, b),
    ...(isCalendar && {reconcile: 'calendar' as const}),
  };
}

/** Whether two dates that the accounts state, and do not count from others, miss each other by little for how exact they are. */
function areNearDates(a: Claim, b: Claim): boolean {
  const [x, y] = comparedDates(a, b).map(daysOf);
  if (!x || !y || a.reckoned || b.reckoned) return false;
  const gap = daysApart(x, y) ?? 0;
  const lengths = [x.last - x.first, y.last - y.first];
  const {days, months, years} = THRESHOLDS.closeDates;
  const [finer, coarser] = [Math.min(...lengths), Math.max(...lengths)];
  const areYears = finer >= YEAR && coarser <= YEAR + 1;
  const areSeasons = finer > 2 * MONTH && coarser < 3 * MONTH;
  const reach =
    coarser === 0 ? days : coarser < MONTH ? months : areYears || areSeasons ? years : 0;
  return gap > 0 && gap <= reach;
}

/** Whether a state that is named next to a date is one that the other clause does not speak of. */
export function isOfOther({nearest}: Claim, {realms}: Claim): boolean {
  return realms.length > 0 && nearest.some((realm) => !realms.includes(realm));
}
