import type {ComparedAccount} from './comparison.js';
import {groupedBy} from './grouped-by.js';
import type {Mention} from './mention.js';
import {printValue} from './mention.js';
import type {OtherDays} from './recognise/story/told/story.js';
import {daysOf, inYear, isDay, printDay} from './values/edtf.js';

/**
 * Factors by which a day is likelier that another account tells, step by step: of two accounts that carry different years over
 * to one day, that gives way whose own words say least for its year.
 */
const LIKELIER = [1.3, 2];
/** Minimum number of days in one year, or in two successive ones, that two accounts of one story have in common. */
const FEWEST_SHARED = 3;
/** Maximum number of years between two readings of a day that may be the same day. */
const NEAR = 3;

/** Recognises the mentions of an account once more, with what others say of its days. */
type RecogniseWith = (account: ComparedAccount, days: OtherDays) => readonly Mention[];

/**
 * Accounts with their days in the years in which others of the same story tell them, where their own words leave that
 * nearly open: "12 August" in an account that has gone from 1654 on to 1655, beside one of 12 August 1654.
 */
export function datedByOthers(
  accounts: readonly ComparedAccount[],
  recogniseWith: RecogniseWith,
): readonly ComparedAccount[] {
  let dated = accounts;
  for (const times of LIKELIER) {
    const told = dated.map(daysTold);
    dated = dated.map((account, at) => {
      const own = told[at]!;
      const others = told.filter(
        (one) => one !== own && alike(own, one, 1).length >= FEWEST_SHARED,
      );
      const days = new Set(others.flatMap((one) => alike(own, one)));
      return isDisputed(account, days)
        ? {...account, mentions: recogniseWith(account, {days, times})}
        : account;
    });
  }
  return dated;
}

/** The days that an account tells of, as numbers. */
function daysTold({mentions}: ComparedAccount): ReadonlySet<number> {
  return new Set(mentions.flatMap((mention) => dayOf(mention) ?? []));
}

function dayOf({kind, value, attributive}: Mention): number | undefined {
  const told = kind === 'date' && !attributive ? printValue(value) : '';
  return isDay(told) ? daysOf(told)?.first : undefined;
}

/** Of the days of another account those that an account tells too, or in a year near by. */
function alike(
  own: ReadonlySet<number>,
  others: ReadonlySet<number>,
  years = NEAR,
): readonly number[] {
  const ofYear = byDayOfYear(own);
  return [...others].filter((day) =>
    ofYear.get(dayOfYear(day))?.some((one) => Math.abs(one - day) <= years * 366),
  );
}

/** Whether an account carries a year over to a day that is told by others in another year only. */
function isDisputed({mentions}: ComparedAccount, others: ReadonlySet<number>): boolean {
  const ofYear = byDayOfYear(others);
  return mentions.some((mention) => {
    const day = mention.resolvedFrom === undefined ? undefined : dayOf(mention);
    return day !== undefined && !others.has(day) && ofYear.has(dayOfYear(day));
  });
}

function byDayOfYear(days: ReadonlySet<number>): ReadonlyMap<string, readonly number[]> {
  return groupedBy([...days], (day) => [dayOfYear(day)]);
}

/** The day of the year, without the year: `XXXX-08-12`. */
function dayOfYear(day: number): string {
  return inYear(printDay(day), undefined);
}
