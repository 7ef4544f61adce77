import type {Token} from '../../../grammar/tokenise.js';
import {isDash} from '../../signs.js';
import type {DateFields, DateReading} from '../date-reading.js';
import {romanOf, YEAR} from '../tokens.js';

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
/** A month or a day of the forms that only a space parts: `1940 06 15`. */
const TWO = /^\d\d$/;

/**
 * Dates all in figures: `1940-06-15`, `1940 06 15`, `15.06.1940`, `10/11/1939`, with the month in Roman ones `15.VI.1940`, `15.vi.1940`;
 * and stretches that share what is written once: `1794 03 24–11 16`, `1863 05 07–09`, `1863 05 7–9`. Less is written of a month, `1941 07`, and of
 * a day of the year that is told, `06 11`, `06 14–16`.
 */
export function numericDate(tokens: readonly Token[], at: number): DateReading | undefined {
  const first = tokens[at];
  if (first?.kind !== 'number' || (first.joined && tokens[at - 1]?.kind !== 'sign'))
    return undefined;
  const sign = tokens[at + 1];
  if (!sign) return undefined;
  return sign.kind === 'sign'
    ? partedBySigns(tokens, at, first, sign)
    : partedBySpaces(tokens, at, first, sign);
}

function partedBySigns(
  tokens: readonly Token[],
  at: number,
  first: Token,
  sign: Token,
): DateReading | undefined {
  const [second, third] = [tokens[at + 2], tokens[at + 4]];
  if (!second || third?.kind !== 'number') return undefined;
  if (!/^[-./‐‑–]$/u.test(sign.text) || tokens[at + 3]?.text !== sign.text) return undefined;
  if (![1, 2, 3, 4].every((i) => tokens[at + i]!.joined)) return undefined;
  const end = at + 5;
  // A fourth part makes it a number of something else, ISBN or telephone, but for another date: „1902.IV.10–1919.XI.1“.
  const behind = tokens[end];
  const goesOn = behind?.joined && isDash(behind) && tokens[end + 1]?.kind === 'number';
  if (goesOn && !(YEAR.test(first.text) && isLikeIt(tokens, end + 1, sign))) return undefined;
  if (TWO.test(third.text) && first.text.length <= 2)
    return shortly(tokens, end, [first, second, third]);
  const dayFirst = fieldsOf(third, second, first);
  const from = fieldsOf(first, second, third) ?? dayFirst ?? fieldsOf(third, first, second);
  if (!from) return undefined;
  const either = dayFirst !== undefined && fieldsOf(third, first, second) !== undefined;
  const ambiguous = either && sign.text === '/' && first.text !== second.text;
  return {end, from, ...(ambiguous && {ambiguous: true as const})};
}

/** Whether a year stands at an index whose month is parted from it by the same sign, which does not part it from what is before it. */
function isLikeIt(tokens: readonly Token[], at: number, {text}: Token): boolean {
  return (
    YEAR.test(tokens[at]!.text) &&
    tokens[at - 1]!.text !== text &&
    [at + 1, at + 3].every((i) => tokens[i]?.text === text)
  );
}

/**
 * A date with two figures for its year, whose century, and which of two figures is the month, the story has to tell: `7/4/17`,
 * `30.IV.17`.
 */
function shortly(
  tokens: readonly Token[],
  end: number,
  [first, second, year]: readonly [Token, Token, Token],
): DateReading | undefined {
  const [stop, behind] = [tokens[end], tokens[end + 1]];
  // A number of something else goes on: "3.2.14a", "3.2.14.1".
  const goesOn =
    stop?.joined && (stop.kind !== 'sign' || (behind?.joined && behind.kind === 'number'));
  if (goesOn || !/^[./]$/.test(tokens[end - 2]!.text)) return undefined;
  const [from, other] = [
    [first, second],
    [second, first],
  ].flatMap(([day, month]) => {
    const fields = fieldsOf(CENTURY, month!, day!);
    return fields ? [{day: fields.day!, month: fields.month!, shortYear: Number(year.text)}] : [];
  });
  if (!from) return undefined;
  const isEither = other !== undefined && other.day !== from.day;
  const isMonthFirst = Number(second.text) > 12;
  return {
    end,
    from,
    short: isEither ? 'either' : isMonthFirst ? 'month-first' : 'day-first',
    ...(isEither && {other}),
  };
}

function partedBySpaces(
  tokens: readonly Token[],
  at: number,
  first: Token,
  second: Token,
): DateReading | undefined {
  const third = tokens[at + 2];
  if (second.joined) return undefined;
  if (third?.kind !== 'number' || third.joined) return monthOrDay(tokens, at, first, second);
  const end = at + 3;
  if (second.kind === 'word') {
    const from = fieldsOf(first, second, third) ?? fieldsOf(third, second, first);
    return from && {end, from};
  }
  if (!TWO.test(second.text)) return undefined;
  // „1926 05 8–10“
  const isFirstOfTwo = /^[1-9]$/.test(third.text) && isDash(tokens[end]);
  if (!isFirstOfTwo && !TWO.test(third.text)) return undefined;
  const from = fieldsOf(first, second, third);
  const to = from && restBehind(tokens, end, first, second);
  if (!from || (isFirstOfTwo && !to)) return undefined;
  return to ? {end: to.end, from, to: to.fields} : {end, from};
}

/** A year with its month, or a month with its day, in figures that only a space parts: `1941 07`; `06 11`. */
function monthOrDay(
  tokens: readonly Token[],
  at: number,
  first: Token,
  second: Token,
): DateReading | undefined {
  if (!TWO.test(second.text) || tokens[at - 1]?.kind === 'number') return undefined;
  if (YEAR.test(first.text)) {
    const written = months(tokens, at);
    // It may count: "in 1941 10 men".
    const mayCount = written?.end === at + 2 && !second.text.startsWith('0');
    return mayCount ? {...written, spaced: true} : written;
  }
  if (!TWO.test(first.text)) return undefined;
  const from = ofNoYear(fieldsOf(CENTURY, first, second));
  const to = from && restBehind(tokens, at + 2, CENTURY, first);
  if (!from) return undefined;
  return to
    ? {end: to.end, from, to: ofNoYear(to.fields)!, spaced: true}
    : {end: at + 2, from, spaced: true};
}

/** A month of a year in figures, or two that bound a stretch: `1941 07`, `1941 06–1941 11`, `1941 06–09`. */
function months(tokens: readonly Token[], at: number): DateReading | undefined {
  const from = monthAt(tokens[at]!, tokens[at + 1]);
  if (!from) return undefined;
  const [dash, first, second] = [tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (!isDash(dash) || !first) return {end: at + 2, from};
  const isLong = YEAR.test(first.text);
  const to = isLong ? monthAt(first, second) : monthAt(tokens[at]!, first);
  return to ? {end: at + (isLong ? 5 : 4), from, to} : {end: at + 2, from};
}

function monthAt(year: Token, month: Token | undefined): DateFields | undefined {
  const number = month && TWO.test(month.text) ? Number(month.text) : 0;
  return number >= 1 && number <= 12 ? {year: Number(year.text), month: number} : undefined;
}

function ofNoYear(fields: DateFields | undefined): DateFields | undefined {
  return fields && {month: fields.month!, day: fields.day!};
}

/** The rest of a stretch behind its first day: a day, or a month and a day, of the same year. */
function restBehind(
  tokens: readonly Token[],
  at: number,
  year: Pick<Token, 'text'>,
  month: Token,
): {readonly fields: DateFields; readonly end: number} | undefined {
  const [dash, one, two] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isDash(dash) || !one) return undefined;
  // „1949 02 7–9“
  const isShort = tokens[at - 1]!.text.length === 1 && /^[1-9]$/.test(one.text);
  if (!isShort && !TWO.test(one.text)) return undefined;
  const hasMonth = two !== undefined && !two.joined && TWO.test(two.text);
  const fields = hasMonth ? fieldsOf(year, one, two) : fieldsOf(year, month, one);
  return fields && {fields, end: at + (hasMonth ? 3 : 2)};
}

/** Any. */
const CENTURY = {text: '1900'};

function fieldsOf(year: Pick<Token, 'text'>, month: Token, day: Token): DateFields | undefined {
  const number =
    month.kind === 'word' ? (romanOf(month.text.toUpperCase()) ?? 0) : Number(month.text);
  const isMonth = number >= 1 && number <= 12 && month.text.length <= 4;
  return isMonth && YEAR.test(year.text) && DAY.test(day.text)
    ? {year: Number(year.text), month: number, day: Number(day.text)}
    : undefined;
}
