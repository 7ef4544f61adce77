import {msg, str} from '@lit/localize';

import type {MentionDraft, Qualifier, Range} from '../engine/mention.js';
import {formatDate} from './dates/dates.js';
import {numberFormat} from './intl.js';
import {formatList} from './lists.js';
import {speechIn} from './loaded-speech.js';
import {getLocale} from './localization.js';
import {formatNumber, grouping, withMinus} from './numbers.js';

/** A share of one with its sign: −0.0607 → "−6.1%", "−6,1 %". Whole per cents from ±100 on. */
export function formatRatio(ratio: number): string {
  const maximumFractionDigits = Math.abs(ratio) < 1 ? 1 : 0;
  const options = {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits,
    useGrouping: grouping(),
  } as const;
  return withMinus(numberFormat(options).format(ratio));
}

/** Per cents as an account gives them: 80 → "80%", "80 %". */
export function formatPercent(value: number): string {
  return withMinus(numberFormat({style: 'percent', maximumFractionDigits: 2}).format(value / 100));
}

/** A size as a file has it: 12,345 bytes → "12 kB", from a million on in megabytes. */
export function formatBytes(bytes: number): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  const options = {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  } as const;
  // The least that there is of something is not nothing.
  return numberFormat(options)
    .format(bytes === 0 ? 0 : Math.max(bytes / size, 1))
    .replace(/\s/g, '\u00A0');
}

const DESIGNATORS = [
  ['year', 1],
  ['month', 2],
  ['week', 3],
  ['day', 4],
  ['hour', 5],
  ['minute', 6],
  ['second', 7],
] as const;

/** Unit of a duration, as `Intl` calls it. */
export type DurationUnit = (typeof DESIGNATORS)[number][0];

/** The parts of an ISO 8601 duration, the longest unit first; empty for what is none. */
export function partsOfDuration(duration: string): [amount: number, unit: DurationUnit][] {
  const number = String.raw`(\d+(?:\.\d+)?)`;
  const match = new RegExp(
    `^P(?:${number}Y)?(?:${number}M)?(?:${number}W)?(?:${number}D)?` +
      `(?:T(?:${number}H)?(?:${number}M)?(?:${number}S)?)?$`,
  ).exec(duration);
  return DESIGNATORS.flatMap(([unit, group]): [number, DurationUnit][] => {
    const amount = match?.[group];
    return amount === undefined ? [] : [[Number(amount), unit]];
  });
}

/** Three and a half hours are kept as 210 minutes, and not said so. */
function inHours(parts: [amount: number, unit: DurationUnit][]): [number, DurationUnit][] {
  const [first] = parts;
  if (parts.length !== 1 || first?.[1] !== 'minute' || first[0] <= 60) return parts;
  const [hours, minutes] = [Math.floor(first[0] / 60), first[0] % 60];
  return [[hours, 'hour'], ...(minutes > 0 ? [[minutes, 'minute'] as [number, DurationUnit]] : [])];
}

/** An ISO 8601 duration or a range of two: `P15Y` → "15 years", "15 metų"; as it stands where it is none. */
export function formatDuration(duration: string): string {
  if (duration.includes('/')) return duration.split('/').map(formatDuration).join(' – ');
  const parts = inHours(partsOfDuration(duration)).map(([amount, unit]) =>
    numberFormat({style: 'unit', unit, unitDisplay: 'long', useGrouping: grouping()}).format(
      amount,
    ),
  );
  return parts.length === 0 ? duration : formatList(parts);
}

type ValueToFormat = Pick<
  MentionDraft,
  'kind' | 'value' | 'qualifier' | 'counted' | 'unit' | 'bound' | 'julian'
> & {
  /** The words that carry it. */
  readonly text?: string;
};

/** The value of a mention: "10 October 1939", "up to 20,000 troops", "15 years", "Soviet Union". */
export function formatValue(mention: ValueToFormat): string {
  const {kind, value, qualifier} = mention;
  if (typeof value === 'string') {
    if (kind === 'date') {
      return converted(formatDate(value, mention.bound, mention.text), mention.julian);
    }
    if (kind === 'duration') return formatDuration(value);
    return speechIn(getLocale()).nameOf(value);
  }
  return qualified(formatAmount(value, mention), qualifier);
}

/** A date, and the day of the Julian calendar that the account gives for it. */
function converted(date: string, julian: string | undefined): string {
  if (julian === undefined) return date;
  const written = formatDate(julian);
  return msg(str`${date} (${written} by the Julian calendar)`, {id: 'value-julian'});
}

function formatAmount(
  value: number | Range,
  {unit, counted, qualifier}: Omit<ValueToFormat, 'value'>,
): string {
  if (unit === 'percent') return formatRange(value, formatPercent);
  if (unit === 'fraction') return formatRange(value, (share) => formatPercent(share * 100));
  const amount = formatRange(value, formatNumber);
  const last = typeof value === 'number' ? value : value.max;
  // „nuo −10 iki 5 laipsnių“
  const said = isBelowNought(value) ? 'at-most' : qualifier;
  const named = counted && speechIn(getLocale()).counted(counted, last, said);
  return named ? `${amount} ${named}` : amount;
}

/** Whether an amount is a range that begins below nought. */
function isBelowNought(value: number | Range): value is Range {
  return typeof value === 'object' && value.min < 0;
}

function formatRange(value: number | Range, format: (value: number) => string): string {
  if (typeof value === 'number') return format(value);
  const [from, to] = [format(value.min), format(value.max)];
  // A dash beside a minus would be one sign too many.
  return isBelowNought(value)
    ? msg(str`${from} to ${to}`, {id: 'range-below-nought'})
    : `${from}–${to}`;
}

function qualified(amount: string, qualifier: Qualifier = 'exact'): string {
  switch (qualifier) {
    case 'exact':
      return amount;
    case 'about':
      return msg(str`about ${amount}`, {id: 'qualifier-about'});
    case 'at-least':
      return msg(str`at least ${amount}`, {id: 'qualifier-at-least'});
    case 'at-most':
      return msg(str`up to ${amount}`, {id: 'qualifier-at-most'});
    case 'over':
      return msg(str`over ${amount}`, {id: 'qualifier-over'});
    case 'under':
      return msg(str`under ${amount}`, {id: 'qualifier-under'});
  }
}
