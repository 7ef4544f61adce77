import type {Claim, ClaimOf} from '../../claim.js';
import {clauseAt, cutsOf, startingIn} from '../../claims/clause.js';
import {mentionOf} from '../../claims/mention-of.js';
import type {Telling, ToldSentence} from '../../claims/told/telling.js';
import type {Relation} from '../../relation.js';
import {tokenAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {Mention} from '../../mention.js';
import {weekdayOfItsOwn} from '../../recognise/dates/calendar/weekday.js';
import {daysOfDuration} from '../../values/duration.js';
import {daysOf, endsOf, isDay, isYear, weekdayOf, yearOf} from '../../values/edtf.js';
import {calendarGap, NEW_YEAR_IN_JANUARY} from '../../values/julian.js';
import type {FindingDraft} from '../finding.js';
import type {RuleId} from '../rules.js';

/** A date that says its year. */
const WITH_YEAR = /\d{4}/;
/** Between a length of time and its dates stand at most so many code units: "three weeks' siege, from". */
const REACH = 30;
/** Between a verb and the length that it tells stand at most so many words and signs. */
const VERB_REACH = 4;

/**
 * What an account reckons wrongly within one sentence: the day of the week of a date that says its year, and the length of
 * the time between two dates that it is told right beside.
 */
export function findMisreckoned(
  {sentences, pack}: Telling,
  claims: readonly Claim[],
): FindingDraft[] {
  return claims.flatMap((claim) => {
    if (claim.kind !== 'date') return [];
    const told = sentences[claim.place]!;
    const date = mentionOf(claim, told);
    return [
      wrongWeekday(claim, date, told, pack),
      wrongLength(claim, date, told, pack, claims),
    ].flatMap((draft) => draft ?? []);
  });
}

function misreckoned(
  rule: RuleId,
  kind: 'date' | 'duration',
  claims: readonly Claim[],
  relation: Relation,
): FindingDraft {
  return {verdict: 'internal', kind, claims, rule, shared: [], relation};
}

/** A day of the week that a date is not, by either calendar: "Sunday, 14 June 1941" was a Saturday. */
function wrongWeekday(
  claim: ClaimOf<'date'>,
  {start, end, text}: Mention,
  {tokens}: ToldSentence,
  pack: LanguagePack,
): FindingDraft | undefined {
  const {value} = claim;
  if (!isDay(value) || !WITH_YEAR.test(text) || claim.qualifier !== 'exact') return undefined;
  if (yearOf(value)! < NEW_YEAR_IN_JANUARY) return undefined;
  const at = tokenAt(tokens, start);
  const said = weekdayOfItsOwn(tokens, at, tokenAt(tokens, end), pack);
  if (said === undefined) return undefined;
  const day = daysOf(value)!.first;
  const gap = calendarGap(value) ?? 0;
  const is = weekdayOf(day);
  if ([day, day + gap, day - gap].some((one) => weekdayOf(one) === said)) return undefined;
  return misreckoned('wrong-weekday', 'date', [claim], {
    type: 'weekday',
    date: value,
    said,
    is,
  });
}

const DAY_UNITS = /^P\d+(?:\.\d+)?([DWMY])$/;
/** Maximum error of a length of time, in days, by its unit: both ends may be counted, and weeks and years begun. */
const TOLERANCE: Readonly<Record<string, number>> = {D: 2, W: 7, M: 31, Y: 366};

/** A length of time, told right beside the dates it lies between, that does not come to it: three weeks, from 1 to 12 June. */
function wrongLength(
  claim: ClaimOf<'date'>,
  date: Mention,
  told: ToldSentence,
  pack: LanguagePack,
  claims: readonly Claim[],
): FindingDraft | undefined {
  const [from, to] = endsOf(claim.value);
  if (from === to || claim.qualifier !== 'exact') return undefined;
  const {mentions, tokens} = told;
  const days = isDay(from) && isDay(to);
  if (!days && !(isYear(from) && isYear(to))) return undefined;
  const length = mentions.find((one) => {
    if (one.kind !== 'duration' || (one.qualifier ?? 'exact') !== 'exact') return false;
    const between =
      one.end <= date.start ? {start: one.end, end: date.start} : {start: date.end, end: one.start};
    if (between.end < between.start || between.end - between.start > REACH) return false;
    // Nothing else that has a value or a time of its own: "ten years (1920–1925, 1930–1935)".
    const around = {start: between.start - REACH, end: Math.max(one.end, date.end) + REACH};
    const isAlone = mentions.every(
      (other) =>
        other === one ||
        other === date ||
        !isWithin(other, other.kind === 'date' ? around : between),
    );
    // No words but such as lead from the one to the other: "three weeks, from 1 to 12 June".
    const words = startingIn(tokens, between).filter(({kind}) => kind === 'word');
    const isBeside = words.every(({lower}) => one.end <= date.start && leadsTo(lower, pack));
    return isAlone && isBeside && isClosed(tokens, one, date) && lastsInAll(one, date, told, pack);
  });
  const lasting = length && claims.find(({mentions: of}) => of.includes(length.id));
  if (lasting?.kind !== 'duration') return undefined;
  const said = lasting.value;
  const [, unit = ''] = DAY_UNITS.exec(said) ?? [];
  const lengthInDays = daysOfDuration(said);
  const first = daysOf(from)!.first;
  const is = daysOf(to)!.first - first;
  if (lengthInDays === undefined || unit === '' || (!days && unit !== 'Y')) return undefined;
  if (Math.abs(lengthInDays - is) <= TOLERANCE[unit]!) return undefined;
  const counted = days ? `P${is}D` : `P${yearOf(to)! - yearOf(from)!}Y`;
  return misreckoned('wrong-length', 'duration', [claim, lasting], {
    type: 'length',
    from,
    to,
    said,
    is: counted,
  });
}

/** Whether a word leads to a stretch of time: "from", "between". */
function leadsTo(word: string, {dates: {bounds, ranges}}: LanguagePack): boolean {
  return bounds.get(word) === 'from' || ranges.some(({before}) => before === word);
}

/** Whether nothing goes on behind that may say what the dates are of: "five years (1941 to 1956 in exile)". */
function isClosed(tokens: readonly Token[], a: Mention, b: Mention): boolean {
  const at = (offset: number): number => tokenAt(tokens, offset);
  const [sign, next] = tokens.slice(at(Math.max(a.end, b.end)));
  const isInBrackets = tokens[at(b.start) - 1]?.text === '(';
  if (isInBrackets && b.end > a.end) return sign?.text === ')';
  return sign === undefined || (/^[,;.)]$/.test(sign.text) && next?.kind !== 'number');
}

/** Whether a length is all the time that something took, by a verb before it: no sentence, no age, no "every ten years". */
function lastsInAll(
  length: Mention,
  date: Mention,
  {tokens, sentence}: ToldSentence,
  {durations: {lasting}, quantities}: LanguagePack,
): boolean {
  if (lasting?.fully === undefined || /[-‐’']/u.test(length.text)) return false;
  const {start} = clauseAt(cutsOf(tokens, sentence), Math.min(length.start, date.start) - 1);
  const words = startingIn(tokens, {start, end: Math.max(length.end, date.start)});
  // Behind them it may say yet that there were breaks.
  const end = Math.max(length.end, date.end);
  const around = [...words, ...startingIn(tokens, {start: end, end: end + REACH})].filter(
    ({start: at}) => at < date.start || at >= date.end,
  );
  if (around.some(({lower}) => lasting.fullyUnless?.test(lower))) return false;
  const before = words.filter(({start: at}) => at < Math.min(length.start, date.start));
  const verb = before.findLastIndex(({lower}) => lasting.fully!.test(lower));
  const between = before.slice(verb + 1);
  return (
    verb >= 0 &&
    between.length <= VERB_REACH &&
    !between.some(({lower}) => quantities.shares.has(lower))
  );
}

function isWithin({start, end}: Mention, span: {start: number; end: number}): boolean {
  return start < span.end && end > span.start;
}
