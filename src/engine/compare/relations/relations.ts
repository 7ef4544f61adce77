import type {Claim} from '../../claim.js';
import type {Relation} from '../../relation.js';
import type {Duration} from '../../values/duration.js';
import {daysOfPart} from '../../values/date-part.js';
import type {Days} from '../../values/edtf.js';
import {
  daysBetween,
  daysOf,
  endsOf,
  inYear,
  isDay,
  isMonth,
  isYear,
  lacksYear,
  monthOf,
  yearOf,
} from '../../values/edtf.js';
import {converted, inUnit, relateMeasures} from '../../values/measure.js';
import type {QuantityRelation} from '../../values/quantity.js';
import {relateQuantities} from '../../values/quantity.js';
import {areShares, inOtherMeasures} from './comparable.js';

/** The middle of an amount, in its own measure; NaN of a claim that states none. */
export function middleOf({amount}: Claim): number {
  return amount ? (amount.min + amount.max) / 2 : NaN;
}

/** How two amounts relate, in whatever measures; undefined where one claim has none. */
export function relateAmounts(a: Claim, b: Claim): QuantityRelation | undefined {
  if (!a.amount || !b.amount) return undefined;
  const [x, y] = [
    {...a.amount, qualifier: a.qualifier, inWords: a.inWords},
    {...b.amount, qualifier: b.qualifier, inWords: b.inWords},
  ];
  return inOtherMeasures(a, b)
    ? relateMeasures(x, a.measure!, y, b.measure!)
    : relateQuantities(x, y);
}

/** The middles of two amounts; where these are told in different measures, in the unit of their dimension; shares in hundredths. */
export function comparedAmounts(a: Claim, b: Claim): [number, number] {
  if (areShares(a, b)) return [inHundredths(a), inHundredths(b)];
  const [x, y] = [middleOf(a), middleOf(b)];
  return inOtherMeasures(a, b) ? [inUnit(x, a.measure!), inUnit(y, b.measure!)] : [x, y];
}

function inHundredths(share: Claim): number {
  return middleOf(share) * (share.unit === 'percent' ? 1 : 100);
}

/** A share in words is a round one: by such a part of it another may miss it. */
const ROUND_SHARE = 0.05;

/** Whether two shares of a whole, the one in hundredths and the other in parts, are about the same: "80 per cent", "four fifths". */
export function areOneShare(a: Claim, b: Claim): boolean {
  const [x, y] = comparedAmounts(a, b);
  return Math.abs(x - y) <= ROUND_SHARE * Math.max(x, y);
}

/** The duration that a claim states, with how exactly it does; an empty one where it states none. */
export function durationOf({value, qualifier}: Claim): Duration {
  return {value: value ?? '', qualifier};
}

/** From one amount to another, in the order of the accounts: middles, what lies between them, and its share of the first. */
export function differenceOf(a: Claim, b: Claim): Relation {
  const [from, to] = areShares(a, b) ? comparedAmounts(a, b) : [middleOf(a), middleOf(b)];
  if (inOtherMeasures(a, b)) {
    return {
      type: 'measures',
      from,
      fromMeasure: a.counted ?? '',
      to,
      toMeasure: b.counted ?? '',
      converted: converted(to, b.measure!, a.measure!),
    };
  }
  return {
    type: 'difference',
    from,
    to,
    difference: to - from,
    ...(from !== 0 && {ratio: (to - from) / from}),
  };
}

/**
 * The dates of two claims as they compare: of a stretch only its end, or its beginning, where the other says until or since when;
 * of two stretches that have one end in common the other ends.
 */
export function comparedDates(a: Claim, b: Claim): [string, string] {
  return otherEnds(a, b) ?? [endOf(a, b), endOf(b, a)];
}

/**
 * The ends in which two stretches differ that have the other one in common: of "from 27 September to 15 October" and to the 14th
 * the 15th and the 14th. Undefined where one is told more exactly or both are not told as exact.
 */
function otherEnds(a: Claim, b: Claim): [string, string] | undefined {
  const [[from, to], [since, until]] = [endsOf(a.value ?? ''), endsOf(b.value ?? '')];
  const dates = [from, to, since, until];
  if (from === to || since === until || a.qualifier !== 'exact' || b.qualifier !== 'exact')
    return undefined;
  if (![isDay, isMonth, isYear].some((is) => dates.every((date) => is(date)))) return undefined;
  if (from === since) return to === until ? undefined : [to, until];
  return to === until ? [from, since] : undefined;
}

function endOf({value = ''}: Claim, {bound}: Claim): string {
  const [from, to] = endsOf(value);
  if (bound === undefined || from === to) return value;
  return bound === 'from' || bound === 'after' ? from : to;
}

/** A year that has every day. */
const LEAP_YEAR = 2000;

/**
 * The dates of two claims as they compare, where nothing says the year of one in that of the other, if this names a month; where
 * nothing says either's, both in any year.
 */
export function datesInOneYear(a: Claim, b: Claim): [string, string] {
  const [x, y] = comparedDates(a, b);
  if (!lacksYear(x) && !lacksYear(y)) return [x, y];
  if (lacksYear(x) && lacksYear(y)) return [inYear(x, LEAP_YEAR), inYear(y, LEAP_YEAR)];
  const dated = lacksYear(x) ? y : x;
  if (monthOf(dated) === undefined) return [x, y];
  const year = yearOf(dated);
  return lacksYear(x) ? [inYear(x, year), y] : [x, inYear(y, year)];
}

/** The days of two dates as they compare, of early August those that may be early in it; undefined without a year. */
export function comparedDays(a: Claim, b: Claim): [Days | undefined, Days | undefined] {
  const [x, y] = datesInOneYear(a, b).map(daysOf);
  return [partOf(x, a), partOf(y, b)];
}

function partOf(days: Days | undefined, {datePart}: Claim): Days | undefined {
  return days && datePart ? daysOfPart(days, datePart) : days;
}

/** Whether two days are those of one night, which begins on the one and ends on the other. */
export function areOneNight(a: Claim, b: Claim): boolean {
  if (a.night === undefined || b.night === undefined || a.night === b.night) return false;
  const [first, last] = a.night === 'first' ? [a, b] : [b, a];
  return daysBetween(...datesInOneYear(first, last)) === 1;
}

/** From one date to another, in the order of the accounts. */
export function datesOf(a: Claim, b: Claim): Relation {
  const [from, to] = comparedDates(a, b);
  const days = daysBetween(...datesInOneYear(a, b));
  return {type: 'dates', from, to, ...(days !== undefined && {days})};
}

/** What two lists share, and what only one of them has. */
export function listOf(a: Claim, b: Claim): Extract<Relation, {readonly type: 'list'}> {
  const [left, right] = [a.members ?? [], b.members ?? []];
  return {
    type: 'list',
    shared: left.filter((name) => right.includes(name)),
    left: left.filter((name) => !right.includes(name)),
    right: right.filter((name) => !left.includes(name)),
  };
}

/** From the value of one claim to that of another of its kind, in the order of the accounts. */
export function relationOf(a: Claim, b: Claim): Relation {
  switch (a.kind) {
    case 'quantity':
      return differenceOf(a, b);
    case 'duration':
      return {type: 'durations', from: a.value, to: b.value ?? ''};
    case 'list':
      return listOf(a, b);
    default:
      return datesOf(a, b);
  }
}
