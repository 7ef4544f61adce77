import {msg, str} from '@lit/localize';

import type {Comparison, Finding} from '../../engine/comparison.js';
import type {Relation} from '../../engine/relation.js';
import type {Mention, Qualifier} from '../../engine/mention.js';
import {endsOf} from '../../engine/values/edtf.js';
import {isLimit} from '../../engine/values/quantity.js';
import {mentionsOfFinding} from './evidence.js';
import {formatDate} from '../dates/dates.js';
import {formatDuration, formatPercent, formatRatio, formatValue} from '../format.js';
import {formatList} from '../lists.js';
import {formatNumber} from '../numbers.js';
import {differenceOfDates, differenceOfDurations} from './intervals.js';
import {dateFormat} from '../intl.js';
import {nameIn} from './names.js';
import {plural} from '../plural.js';
import {whyBothText} from './verdicts.js';

/**
 * How the values of a finding stand to each other: "4 against 5: 1 fewer (−20%)", "a difference of 2 days",
 * "8,000 + 2,500 = 10,500, not 10,600". undefined where there is nothing to add to the values.
 */
export function relationText(finding: Finding, comparison: Comparison): string | undefined {
  const {relation, about} = finding;
  if (!relation) return undefined;
  switch (relation.type) {
    case 'same':
      // Of a value that is the other rounded, or overlaps with it, that is said.
      return whyBothText(finding) === undefined ? msg('The same in each.') : undefined;
    case 'difference': {
      const told = mentionsOfFinding(finding, comparison);
      const units = new Set(told.map(({unit}) => unit));
      if (units.has('percent')) return pointsText(relation.difference);
      if (units.has('fraction')) return pointsText(Math.round(relation.difference * 1000) / 10);
      return told.some(isLimit)
        ? limitText(relation, told)
        : differenceText(relation, about.counted !== undefined);
    }
    case 'measures':
      return measuresText(relation);
    case 'ceiling':
      return ceilingText(relation);
    case 'dates': {
      const told = mentionsOfFinding(finding, comparison);
      return withSharedEnd(differenceOfDates(relation) ?? datesText(relation, told), told);
    }
    case 'steps':
      return relation.values.map(formatNumber).join(' → ');
    case 'sum':
      return sumText(relation);
    case 'weekday':
      return weekdayText(relation);
    case 'length':
      return lengthText(relation);
    case 'age':
      return ageText(relation);
    case 'share':
      return shareText(relation);
    case 'named':
      return namedText(relation);
    case 'list':
      return listText(relation, comparison);
    case 'durations':
      return differenceOfDurations(relation.from, relation.to) ?? versus(relation, formatDuration);
  }
}

type Of<Type extends Relation['type']> = Extract<Relation, {type: Type}>;

function ratioText(ratio: number | undefined): string {
  return ratio === undefined || ratio === 0 ? '' : ` (${formatRatio(ratio)})`;
}

function differenceText({from, to, difference, ratio}: Of<'difference'>, counted: boolean): string {
  const [amount, one, other] = [Math.abs(difference), to, from].map(formatNumber);
  const share = ratioText(ratio);
  if (difference === 0) return msg('The same in each.');
  const words =
    difference > 0
      ? msg(str`${one} against ${other}: ${amount} more`, {id: 'relation-more'})
      : counted
        ? msg(str`${one} against ${other}: ${amount} fewer`, {id: 'relation-fewer'})
        : msg(str`${one} against ${other}: ${amount} less`, {id: 'relation-less'});
  return words + share;
}

/** Of a limit nobody can say how far another amount is from it. */
function limitText({from, to}: Of<'difference'>, told: readonly Mention[]): string | undefined {
  const said = (value: number, of: Mention | undefined): string =>
    formatValue({kind: 'quantity', value, ...(of?.qualifier && {qualifier: of.qualifier})});
  return versus({from: said(from, told[0]), to: said(to, told.at(-1))}, (value) => value);
}

function measuresText({from, fromMeasure, to, toMeasure, converted}: Of<'measures'>): string {
  const said = (value: number, counted: string, qualifier?: Qualifier): string =>
    formatValue({kind: 'quantity', value, counted, ...(qualifier && {qualifier})});
  const [one, other] = [said(from, fromMeasure), said(to, toMeasure)];
  const same = said(converted, fromMeasure, 'about');
  return msg(str`${other} is ${same}, against ${one}`);
}

function pointsText(difference: number): string {
  const size = Math.abs(difference);
  const n = formatNumber(size);
  return difference > 0
    ? plural(size, {
        one: msg(str`${n} percentage point more`, {id: 'points-more-one'}),
        few: msg(str`${n} percentage points more`, {id: 'points-more-few'}),
        other: msg(str`${n} percentage points more`, {id: 'points-more-other'}),
        many: msg(str`${n} percentage points more`, {id: 'points-more-many'}),
      })
    : plural(size, {
        one: msg(str`${n} percentage point less`, {id: 'points-less-one'}),
        few: msg(str`${n} percentage points less`, {id: 'points-less-few'}),
        other: msg(str`${n} percentage points less`, {id: 'points-less-other'}),
        many: msg(str`${n} percentage points less`, {id: 'points-less-many'}),
      });
}

function ceilingText({limit, difference, ratio}: Of<'ceiling'>): string {
  const amount = formatNumber(Math.abs(difference));
  const most = formatNumber(limit);
  const share = ratioText(ratio);
  if (difference === 0) return msg(str`Exactly the limit of ${most}`);
  const words =
    difference < 0
      ? msg(str`${amount} below the limit of ${most}`)
      : msg(str`${amount} above the limit of ${most}`);
  return words + share;
}

/** Of two dates that are no days apart to be counted, each as it is told. */
function datesText({from, to}: Of<'dates'>, told: readonly Mention[]): string | undefined {
  const said = (date: string, of: Mention | undefined): string =>
    of ? formatValue(of) : formatDate(date);
  const one = told.find(({value}) => value === from);
  const other = told.findLast(({value}) => value === to);
  return versus({from: said(from, one), to: said(to, other)}, (date) => date);
}

/** With what stretches of time have in common, of which only the other ends differ. */
function withSharedEnd(text: string | undefined, told: readonly Mention[]): string | undefined {
  const stretches = told.flatMap(({value}) => (typeof value === 'string' ? [endsOf(value)] : []));
  if (text === undefined || stretches.some(([from, to]) => from === to)) return text;
  const [begins, ends] = [0, 1].map(
    (at) => new Set(stretches.map((stretch) => stretch[at])).size,
  ) as [number, number];
  if (begins === 1) return msg(str`${text}; the beginning is the same`);
  return ends === 1 ? msg(str`${text}; the end is the same`) : text;
}

function versus(
  {from, to}: {readonly from: string; readonly to: string},
  format: (value: string) => string,
): string | undefined {
  const [one, other] = [format(from), format(to)];
  // "early August" and "late August" differ in what a date of the interface does not say.
  if (one === other) return undefined;
  return msg(str`${one} in one place, ${other} in the other`);
}

function sumText({parts, sum, total, difference}: Of<'sum'>): string {
  const addition = `${parts.map(formatNumber).join(' + ')} = ${formatNumber(sum)}`;
  const said = formatNumber(total);
  return difference === 0 ? addition : msg(str`${addition}, not ${said}`);
}

/** A day of the week, 1 Monday to 7 Sunday. */
function weekdayName(weekday: number): string {
  // 5 January 1970 was a Monday.
  return dateFormat({weekday: 'long'}).format(Date.UTC(1970, 0, 4 + weekday));
}

function weekdayText({date, said, is}: Of<'weekday'>): string {
  const [day, given, right] = [formatDate(date), weekdayName(said), weekdayName(is)];
  return msg(str`${day} was a ${right}, not a ${given}.`, {id: 'relation-weekday'});
}

function lengthText({from, to, said, is}: Of<'length'>): string {
  const [first, last] = [formatDate(from), formatDate(to)];
  const [given, right] = [formatDuration(said), formatDuration(is)];
  return msg(str`From ${first} to ${last} is ${right}, not ${given}.`, {id: 'relation-length'});
}

function ageText({from, to, said, least, most}: Of<'age'>): string {
  const [birth, death] = [formatDate(from), formatDate(to)];
  const [given, one, other] = [said, least, most].map(formatNumber);
  return least === most
    ? msg(str`Someone born ${birth} was ${one} by ${death}, not ${given}.`, {id: 'relation-age'})
    : msg(str`Someone born ${birth} was ${one} or ${other} by ${death}, not ${given}.`, {
        id: 'relation-ages',
      });
}

function shareText({part, whole, said, is}: Of<'share'>): string {
  const [some, all] = [formatNumber(part), formatNumber(whole)];
  const [given, right] = [formatPercent(said), formatPercent(is)];
  return msg(str`${some} of ${all} is ${right}, not ${given}.`, {id: 'relation-share'});
}

function namedText({said, named}: Of<'named'>): string {
  const [given, right] = [formatNumber(said), formatNumber(named)];
  return msg(str`The account says ${given}, and then names ${right}.`, {id: 'relation-named'});
}

function listText({shared, left, right}: Of<'list'>, comparison: Comparison): string | undefined {
  const names = (identities: readonly string[]): string =>
    formatList(identities.map((identity) => nameIn(identity, comparison)));
  const [both, first, second] = [names(shared), names(left), names(right)];
  const sentences = [
    shared.length > 0 ? msg(str`In both: ${both}.`) : undefined,
    left.length > 0 ? msg(str`Only in the first: ${first}.`) : undefined,
    right.length > 0 ? msg(str`Only in the second: ${second}.`) : undefined,
  ].filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? undefined : sentences.join(' ');
}
