import type {Passage} from '../../../account.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token, TokenisedSentence} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {ordinalAt} from '../../numbers/numerals.js';
import {isDash} from '../../signs.js';
import {isHeadLabel} from './heads.js';
import {weekdayAt} from '../calendar/weekday.js';
import type {DateReading} from '../date-reading.js';
import type {LabelKind} from '../found-date.js';
import {isDayNumber, romanOf, worded} from '../tokens.js';

/** A day of the month that heads a passage, or a stretch of them. */
export interface DayLabel {
  readonly at: number;
  readonly reading: DateReading;
  readonly weekday: number | undefined;
  readonly kind: LabelKind;
}

/** Maximum number of tokens before it: "SUS-ST-LEGER, 13th". */
const PLACE = 6;

/** The day of the month that a passage begins with as its label: "8th.", "Tues. 5th.", "2nd–4th.", „4–6 d.“, „12 d., penktadienis.“ */
export function dayLabel(
  tokens: readonly Token[],
  passage: Passage,
  pack: LanguagePack,
): DayLabel | undefined {
  const at = behindPlace(tokens);
  const before = weekdayAt(tokens, at, pack);
  const first = dayAt(tokens, before?.end ?? at, pack);
  if (!first) return undefined;
  const second = isLink(tokens[first.end], pack) ? dayAt(tokens, first.end + 1, pack) : undefined;
  const last = second && second.day > first.day ? second : first;
  const month = last === first ? romanMonth(tokens, last.end) : undefined;
  const words = month ? 2 : worded(tokens, last.end, pack.dates.dayWords);
  const behind = tokens[last.end + words]?.text === ',' ? last.end + words + 1 : Infinity;
  const after = weekdayAt(tokens, behind, pack);
  const end = after?.end ?? last.end + words;
  if (!isHeadLabel(tokens, at, end, pack)) return undefined;
  const reading = {
    end,
    from: {day: first.day, ...(month && {month})},
    ...(last !== first && {to: {day: last.day}}),
  };
  const weekday = (before ?? after)?.weekday;
  const isWorded = words > 0 || weekday !== undefined;
  const kind = isWorded ? 'worded' : last.isOrdinal ? 'ordinal' : 'number';
  // "## 3. Of the roads"
  const isChapter = passage.kind === 'heading' || tokens[end]?.text !== '.';
  return kind === 'number' && isChapter ? undefined : {at, reading, weekday, kind};
}

/** Maximum number of tokens of a sentence that is a label: „Liepos 9, sekmadienis.“ (Sunday, 9 July) */
const LABEL = 6;

/** Whether a sentence may open an entry of a log within a passage: "3rd May. Weighed at daybreak. 5th. Passed fourteen bergs." */
export function opensEntry({tokens, passage}: TokenisedSentence, pack: LanguagePack): boolean {
  return tokens.length <= LABEL || dayLabel(tokens, passage, pack) !== undefined;
}

/** Behind the name of a place that a comma closes. */
function behindPlace(tokens: readonly Token[]): number {
  const comma = tokens.slice(0, PLACE).findIndex(({text}) => text === ',');
  const isPlace = tokens
    .slice(0, Math.max(0, comma))
    .every(({kind, text}) => kind === 'sign' || (kind === 'word' && isCapitalised(text)));
  return comma > 0 && isPlace ? comma + 1 : 0;
}

interface DayRead {
  readonly day: number;
  readonly end: number;
  readonly isOrdinal: boolean;
}

function dayAt(
  tokens: readonly Token[],
  at: number,
  {numerals}: LanguagePack,
): DayRead | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const ordinal = ordinalAt(tokens, at, numerals);
  const day = ordinal?.value ?? Number(token.text);
  if (day < 1 || day > 31 || (!ordinal && !isDayNumber(tokens, at, true))) return undefined;
  return {day, end: ordinal?.end ?? at + 1, isOrdinal: ordinal !== undefined};
}

/** The month that a Roman numeral behind a full stop tells, 1 to 12: „12. X.“; undefined where none stands there. */
function romanMonth(tokens: readonly Token[], at: number): number | undefined {
  const month = tokens[at]?.text === '.' ? romanOf(tokens[at + 1]?.text ?? '') : undefined;
  return month !== undefined && month <= 12 ? month : undefined;
}

/** What ties two days: a dash, a stroke, "to". */
function isLink(
  token: Token | undefined,
  {dates: {ranges}, numerals: {joiners}}: LanguagePack,
): boolean {
  if (!token) return false;
  const {text, lower} = token;
  return (
    isDash(token) ||
    text === '/' ||
    joiners.has(lower) ||
    ranges.some(({before, between}) => before === undefined && between.has(lower))
  );
}
