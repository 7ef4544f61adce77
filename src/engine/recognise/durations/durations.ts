import {lowerAt} from '../../grammar/token-at.js';
import type {Token, TokenisedSentence} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {MentionDraft, Qualifier} from '../../mention.js';
import {LONGEST_LIFE} from '../../values/lifetime.js';
import {isAgeOfLife, isAgeSaid} from './ages/ages-of-life.js';
import {beginningsOfLengths} from './beginnings.js';
import type {FoundDuration} from './compound.js';
import {compoundOf, oneAndMore} from './compound.js';
import type {DurationUnit} from './lengths/unit.js';
import {lengthAt} from './lengths/lengths.js';
import {isNamedTime} from './named.js';
import {isToldAge} from './ages/told-ages.js';
import type {ToldLength} from './lengths/length.js';
import {leavesUnit} from './lengths/unsaid-unit.js';
import {print} from './print.js';
import type {NumberReading, Numerals} from '../numbers/grammar.js';
import {mayBeginNumber, readNumber} from '../numbers/numerals.js';
import {qualifierBefore, qualifierBehind} from '../qualifiers.js';
import {isDash} from '../signs.js';

/**
 * Recognises stretches of time, in ISO 8601: `P15Y`, `P2Y6M`; a range as its ends, `P10Y/P15Y`. Vague ones ("several weeks")
 * are none.
 */
export function recogniseDurations(
  sentences: readonly TokenisedSentence[],
  pack: LanguagePack,
  taken: readonly {readonly start: number; readonly end: number}[],
): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  let next = 0;
  let told: ToldLength | undefined;
  const mayBegin = beginningsOfLengths(pack);
  for (const [sentence, {tokens}] of sentences.entries()) {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]!;
      while (next < taken.length && taken[next]!.end <= token.start) next += 1;
      if (next < taken.length && taken[next]!.start <= token.start) continue;
      if (!mayBegin(token)) continue;
      const found = durationAt(tokens, at, pack, told, sentence);
      if (!found) continue;
      drafts.push({
        kind: 'duration',
        start: token.start,
        end: tokens[found.end - 1]!.end,
        value: found.value,
        qualifier: found.about ? 'about' : qualifierOf(tokens, at, pack),
        ...((found.age ?? isAgeSaid(tokens, at, found.end, pack)) && {age: true as const}),
      });
      const {unit, end} = found;
      // „po dvidešimt metų“: how many, as far as it is told in one number.
      const number = unit && readNumber(tokens, at, pack.numerals)?.value;
      const before = lowerAt(tokens, at - 1);
      if (unit) told = {unit, value: number ?? 1, before, start: at, end, sentence};
      at = found.end - 1;
    }
  }
  return drafts;
}

function qualifierOf(tokens: readonly Token[], at: number, pack: LanguagePack): Qualifier {
  const last = lowerAt(tokens, at - 1);
  // „maždaug per valandą“, "nearly every minute"
  if (pack.durations.during.has(last) || pack.durations.every?.has(last))
    return qualifierBefore(tokens, at - 1, pack.quantities)?.qualifier ?? 'exact';
  const {end = at} = readNumber(tokens, at, pack.numerals) ?? {};
  const before = qualifierBefore(tokens, at, pack.quantities);
  const told = before ?? qualifierBehind(tokens, end, pack.quantities);
  return told?.qualifier ?? 'exact';
}

function durationAt(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
  told: ToldLength | undefined,
  sentence: number,
): FoundDuration | undefined {
  const {durations: grammar, numerals} = pack;
  const first = tokens[at]!;
  if (isVague(tokens, at, numerals)) return undefined;
  const whole = grammar.whole.get(first.lower);
  // „šį dešimtmetį“, „penkmečio planas“
  const isShown =
    grammar.articles.size === 0 && pack.quantities.determiners.has(lowerAt(tokens, at - 1));
  const isOwn = !isShown && !grammar.nameHeads.has(lowerAt(tokens, at + 1));
  if (whole !== undefined) return isOwn ? {end: at + 1, value: whole} : undefined;
  const age = grammar.ages?.words?.get(first.lower);
  if (age !== undefined)
    return isOwn && !isSchool(tokens, first, pack)
      ? {end: at + 1, value: age, unit: YEAR, age: true}
      : undefined;
  if (isNamedTime(tokens, at, pack)) return undefined;
  const range = rangeAt(tokens, at, pack);
  if (range) return range;
  const one = oneAndMore(tokens, at, pack);
  if (one) return one;
  const length = lengthAt(tokens, at, pack);
  if (length) return compoundOf(tokens, length, pack);
  const number = readNumber(tokens, at, numerals);
  if (!number) return undefined;
  const unit = unitOfRow(tokens, at, number.end, pack);
  if (unit) return {end: number.end, value: print(number.value, unit), unit};
  if (isToldAge(tokens, at, number, pack) || isAgeOfLife(tokens, at, number, pack))
    return {...ageAt(tokens, number, pack), unit: YEAR, age: true};
  if (!told || !leavesUnit(tokens, at, number, told, sentence, pack)) return undefined;
  return {end: number.end, value: print(number.value, told.unit), unit: told.unit};
}

/** Maximum number of lengths of time in a row that are looked at. */
const ROW = 6;

/** The unit of a row of three or more numbers, which stands behind the last: "7, 10 and 15 years". */
function unitOfRow(
  tokens: readonly Token[],
  from: number,
  end: number,
  pack: LanguagePack,
): DurationUnit | undefined {
  const {joiners} = pack.numerals;
  const earlier = tokens[from - 1]?.text === ',' ? tokens[from - 2] : undefined;
  const isLater = earlier !== undefined && mayBeginNumber(earlier, pack.numerals);
  let at = end;
  for (let lengths = 1; lengths < ROW; lengths += 1) {
    const isComma = tokens[at]?.text === ',';
    const isLast = joiners.has(lowerAt(tokens, isComma ? at + 1 : at));
    if (!isComma && !isLast) return undefined;
    at += isComma && isLast ? 2 : 1;
    const number = tokens[at] && readNumber(tokens, at, pack.numerals);
    if (!number) return undefined;
    if (isLast) return lengths > 1 || isLater ? lengthAt(tokens, at, pack)?.unit : undefined;
    at = number.end;
  }
  return undefined;
}

/**
 * Whether a plural stands for any number of such, two or more, and tells no length: „dešimtis valandų“; but „gera dešimtis
 * metų“ is one.
 */
function isVague(tokens: readonly Token[], at: number, {plurals, oneBefore}: Numerals): boolean {
  const isPlural = plurals?.has(tokens[at]!.lower) ?? false;
  return isPlural && !oneBefore?.has(lowerAt(tokens, at - 1));
}

/** Whether a word for so many years is of the classes of a school: „veikė kaip septynmetė mokykla“. */
function isSchool(
  tokens: readonly Token[],
  {lower}: Token,
  {durations: {ages}}: LanguagePack,
): boolean {
  const {words, schools} = ages?.ofSchools ?? {};
  return words?.test(lower) === true && tokens.some((token) => schools!.test(token.lower));
}

const YEAR: DurationUnit = {designator: 'Y', count: 1};

/** How old somebody was, or between which ages: "aged 45", "aged 18 to 41". */
function ageAt(
  tokens: readonly Token[],
  {value, end}: NumberReading,
  {numerals, quantities: {ranges}}: LanguagePack,
): Pick<FoundDuration, 'value' | 'end'> {
  const link = tokens[end];
  const isRange = isDash(link) || ranges.some(({between}) => link?.lower === between);
  const second = isRange && tokens[end + 1] && readNumber(tokens, end + 1, numerals);
  return second && second.value > value && second.value <= LONGEST_LIFE
    ? {value: `${print(value, YEAR)}/${print(second.value, YEAR)}`, end: second.end}
    : {value: print(value, YEAR), end};
}

/** Length of time told as a range: "10–15 years", "between five and six days", „penkias šešias dienas“. */
function rangeAt(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): FoundDuration | undefined {
  const {numerals, quantities} = pack;
  const first = readNumber(tokens, at, numerals);
  if (!first) return undefined;
  const link = tokens[first.end];
  const isLinked =
    isDash(link) ||
    quantities.ranges.some(
      ({before, between}) =>
        link?.lower === between && (before === undefined || tokens[at - 1]?.lower === before),
    );
  const isPair = !isLinked && quantities.pairs && !first.digits;
  if (!isLinked && !isPair) return undefined;
  const from = isLinked ? first.end + 1 : first.end;
  if (!readNumber(tokens, from, numerals)) return undefined;
  const second = lengthAt(tokens, from, pack);
  if (!second || first.value >= second.value) return undefined;
  if (isPair && second.value !== first.value + 1) return undefined;
  const {unit} = second;
  return {
    end: second.end,
    value: `${print(first.value, unit)}/${print(second.value, unit)}`,
    unit,
  };
}
