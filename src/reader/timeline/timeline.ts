import type {Finding} from '../../engine/comparison.js';
import type {Mention} from '../../engine/mention.js';
import type {Days} from '../../engine/values/edtf.js';
import {dayNumber, daysOf, endsOf, partsOf, printDate, printDay} from '../../engine/values/edtf.js';
import {DAYS_IN_MONTH} from '../../engine/values/mean-year.js';
import {toldVerdict} from '../../wording/verdict-names.js';
import type {Book} from '../book/book.js';
import type {Tone} from '../tone.js';
import {DIFFERING} from '../tone.js';

/** A date that an account gives for an event, as it is drawn in that account's lane. */
export interface Moment {
  /** Index of the account's column. */
  readonly lane: number;
  /** Days since 1 January 1970, both ends included. */
  readonly days: Days;
  /** Whether the account says "about", or is not sure. */
  readonly uncertain: boolean;
  /** Which side is left open: an event "by" or "after" a date. */
  readonly open?: 'start' | 'end';
}

/** A finding that is about when, with all that the accounts say of it. */
export interface TimelineEvent {
  readonly finding: Finding;
  readonly tone: Tone;
  /** By lane, then by time; at least one. */
  readonly moments: readonly Moment[];
}

/** The part of time that is on show: days since 1 January 1970, the end not included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** The findings that give a date, by the earliest that any account gives. */
export function eventsOf(findings: readonly Finding[], {lookup, accounts}: Book): TimelineEvent[] {
  const lanes = new Map(accounts.map(({id}, lane) => [id, lane]));
  return findings
    .flatMap((finding) => {
      const moments = finding.claims.flatMap(({account, mentions}) =>
        mentions.flatMap((id) => {
          const mention = lookup.mentions.get(id);
          const lane = lanes.get(account);
          const moment = mention && lane !== undefined ? momentOf(mention, lane) : undefined;
          return moment ? [moment] : [];
        }),
      );
      const apart = new Map(moments.map((moment) => [keyOf(moment), moment]));
      const sorted = [...apart.values()].sort(
        (a, b) => a.lane - b.lane || a.days.first - b.days.first,
      );
      return sorted.length > 0 ? [{finding, tone: toldVerdict(finding), moments: sorted}] : [];
    })
    .sort((a, b) => firstDayOf(a) - firstDayOf(b));
}

/** The first day that any account gives for an event. */
export function firstDayOf({moments}: Pick<TimelineEvent, 'moments'>): number {
  return Math.min(...moments.map(({days}) => days.first));
}

function lastDayOf({moments}: TimelineEvent): number {
  return Math.max(...moments.map(({days}) => days.last));
}

function momentOf({kind, value, bound, qualifier}: Mention, lane: number): Moment | undefined {
  if (kind !== 'date' || typeof value !== 'string') return undefined;
  const [start, end] = endsOf(value);
  // An open interval (`1939-09/..`, `../1940`) is drawn at the end that it has.
  const closed = [start, end].filter((part) => /\d/.test(part)).join('/');
  const days = daysOf(closed);
  if (!days) return undefined;
  const open =
    end === '..' || end === '' || bound === 'from' || bound === 'after'
      ? 'end'
      : start === '..' || start === '' || bound === 'until' || bound === 'by' || bound === 'before'
        ? 'start'
        : undefined;
  return {
    lane,
    days,
    uncertain: /[~?%]/.test(value) || qualifier === 'about',
    ...(open && {open}),
  };
}

function keyOf({lane, days, open}: Moment): string {
  return `${lane} ${days.first} ${days.last} ${open ?? ''}`;
}

/** Share of the events that the period shown at first holds: outliers, decades away, would press the rest together. */
const CORE = 0.75;

/** All the time that events take up, with some air round it. */
export function wholePeriod(events: readonly TimelineEvent[]): Period {
  return aired(Math.min(...events.map(firstDayOf)), Math.max(...events.map(lastDayOf)));
}

/** How many times as long the period shown at first may become so that what differs is in sight. */
const STRETCHED = 3;

/** The shortest period in which most of the events lie, and round it what differs, where that does not press them together. */
export function densestPeriod(events: readonly TimelineEvent[]): Period {
  const spans = events
    .map((event) => ({
      first: firstDayOf(event),
      last: lastDayOf(event),
      differs: DIFFERING.includes(event.tone),
    }))
    .sort((a, b) => a.first - b.first);
  const size = Math.max(1, Math.ceil(spans.length * CORE));
  let best: Period | undefined;
  for (let at = 0; at + size <= spans.length; at += 1) {
    const held = spans.slice(at, at + size);
    const from = held[0]!.first;
    const to = Math.max(...held.map(({last}) => last));
    if (!best || to - from < best.to - best.from) best = {from, to};
  }
  if (!best) return {from: 0, to: 1};
  const {from, to} = best;
  const longest = STRETCHED * (to - from + 1);
  const stretched = spans
    .filter(({differs}) => differs)
    .map(({first, last}) => ({from: Math.min(from, first), to: Math.max(to, last)}))
    // The nearest first.
    .sort((a, b) => a.to - a.from - (b.to - b.from))
    .reduce((period, near) => {
      const both = {from: Math.min(period.from, near.from), to: Math.max(period.to, near.to)};
      return both.to - both.from < longest ? both : period;
    }, best);
  return aired(stretched.from, stretched.to);
}

/** A period shown nearer (`factor` below 1) or from further away, about its middle; never less than a week. */
export function zoomed({from, to}: Period, factor: number): Period {
  const middle = (from + to) / 2;
  const half = Math.max(3.5, ((to - from) * factor) / 2);
  return {from: middle - half, to: middle + half};
}

/** A period moved by a share of its own length. */
export function moved({from, to}: Period, by: number): Period {
  const step = (to - from) * by;
  return {from: from + step, to: to + step};
}

function aired(first: number, last: number): Period {
  const air = Math.max(3, (last - first) * 0.04);
  return {from: first - air, to: last + 1 + air};
}

/** Where the scale is marked: EDTF of the year, month or day that begins there. */
export interface Tick {
  readonly day: number;
  readonly edtf: string;
}

/** Steps of the scale from fine to coarse, in months; days of a month apart. */
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000] as const;
const DAYS = [1, 2, 7, 14] as const;

/** Marks of a scale, at most `most`, at days, months or years that a person would choose. */
export function ticksOf({from, to}: Period, most: number): Tick[] {
  const length = to - from;
  const days = DAYS.find((step) => length / step <= most);
  if (days !== undefined) {
    const start = Math.ceil(from / days) * days;
    return Array.from({length: Math.max(0, Math.ceil((to - start) / days))}, (_, at) => {
      const day = start + at * days;
      return {day, edtf: printDay(day)};
    });
  }
  const step = MONTHS.find((months) => length / (months * DAYS_IN_MONTH) <= most) ?? MONTHS.at(-1)!;
  const first = partsOf(printDay(from))!;
  const ticks: Tick[] = [];
  for (let at = Math.ceil((first.year! * 12 + first.month! - 1) / step) * step; ; at += step) {
    const year = Math.floor(at / 12);
    const month = at - year * 12 + 1;
    const day = dayNumber(year, month, 1);
    if (day >= to) return ticks;
    if (day < from) continue;
    ticks.push({day, edtf: step >= 12 ? printDate(year) : printDate(year, month)});
  }
}
