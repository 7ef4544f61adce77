import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {qualifierBefore} from '../qualifiers.js';
import {feastsFrom} from './feasts.js';
import type {DateStep} from './date-reading.js';

/** In years. */
const FAR_BACK = 100;

/**
 * Whether a step counts from the date before: "one week before the fall", "the eve of the battle" and „mūšio išvakarėse“ count
 * from what they name.
 */
export function countsFromDate(
  tokens: readonly Token[],
  at: number,
  end: number,
  {count, unit, weekday, whole}: DateStep,
  {dates, quantities, numerals: {joiners, multipliers}, segmentation}: LanguagePack,
): boolean {
  const {bounds, comparing, eves, lengthOf} = dates;
  const {of, settings, byTurns} = quantities;
  const [before, next] = [tokens[at - 1], tokens[end]];
  const lower = next?.lower ?? '';
  // „trimis tūkstančiais metų anksčiau“: a number that was not read stands before the unit.
  if (dates.units.has(tokens[at]!.lower) && multipliers.has(before?.lower ?? '')) return false;
  // "after 333 years": so far back no story goes.
  if (unit === 'year' && Math.abs(count) >= FAR_BACK) return false;
  // "the day before the fall", but "the day before in favour of his son"
  const isCounted = next?.kind === 'word' && !settings.has(lower);
  if (bounds.has(tokens[end - 1]!.lower) && isCounted) return false;
  // "the day after the battle", but "a week later by the same road"
  if (/^(?:before|after)$/.test(bounds.get(lower) ?? '')) return false;
  // "three months to the day since", „po trejų metų nuo gaisro“, but "a week later from Kaunas"
  const isLong = /^(?:month|half-year|year)$/.test(unit) && !whole;
  if (isLong && bounds.get(lower) === 'from' && !settings.has(lower)) return false;
  // „durpių, kurias kitąmet vanduo sunešė“: aside of what is told.
  if (unit === 'year' && whole && dates.relatives?.test(before?.lower ?? '')) return false;
  // „gavo po metus“
  if (dates.each?.words.test(tokens[at]!.lower) && dates.each.units.test(tokens[end - 1]!.lower))
    return false;
  // "less than a year later": nobody says when.
  const limit = qualifierBefore(tokens, at, quantities)?.qualifier;
  if (count > 0 && (limit === 'under' || limit === 'over')) return false;
  const than = lower === ',' ? (tokens[end + 1]?.lower ?? '') : lower;
  if (comparing?.has(than)) return false;
  // „po savaitės kitos“: nobody says when.
  if (dates.units.has(tokens[end - 1]!.lower) && byTurns.others.has(lower)) return false;
  // "on Sunday mornings", "they spent two years on the island"
  if (weekday !== undefined && dates.dayPartsOften?.has(lower)) return false;
  if (dates.openEnded?.has(tokens[end - 1]!.lower) && next?.kind === 'word') return false;
  if (eves?.behind.has(tokens[at]!.lower) && before?.kind === 'word') {
    return joiners.has(before.lower) || segmentation.finite.test(before.lower);
  }
  if (weekday !== undefined && dates.namedWeekdays?.test(tokens[end - 1]!.lower)) return false;
  // „Didįjį ketvirtadienį“
  const feasts = weekday !== undefined && before ? feastsFrom(before.lower, dates) : [];
  if (feasts.some(({row}) => row.length > 1 && row[1] === tokens[at]!.lower)) return false;
  // "on Wednesday, the 10th of April"
  const isTold =
    weekday !== undefined &&
    lower === ',' &&
    [end + 1, end + 2].some(
      (i) => tokens[i]?.kind === 'number' || dates.months.has(tokens[i]?.lower ?? ''),
    );
  if (isTold) return false;
  if (count > 0 && !whole && weekday === undefined && lengthOf?.test(next?.text ?? ''))
    return false;
  return !of.has(lower);
}
