import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {isTimeOfDay} from '../../durations/clock-times.js';
import {isNamedTime} from '../../durations/named.js';
import {isOpeningHour} from '../../durations/opening-hours.js';
import {isToldHour} from '../../durations/told-hours.js';
import {isDash, isHyphen} from '../../signs.js';
import type {Amount} from '../amounts/amount.js';
import {lastValue} from '../amounts/amount.js';
import {isHouseNumber, isInStreet} from './addresses.js';
import {calibreEnd} from './calibres.js';
import {isDividedByDash} from '../nouns/votes.js';
import type {LabelGrammar} from './label-grammar.js';
import {
  isCaptionNumber,
  isInRow,
  isItemNumber,
  isLabelOfTwo,
  isOfRate,
  isOneOrTwo,
  opensReferences,
} from './line-labels.js';
import {isPronoun} from './one.js';

/** Whether a number names, tells the time or stands for a pronoun, instead of counting. */
export function isLabel(
  tokens: readonly Token[],
  at: number,
  {end, value}: Amount,
  pack: LanguagePack,
): boolean {
  const {quantities: grammar, numerals} = pack;
  const [token, before, next] = [tokens[at]!, tokens[at - 1], tokens[end]];
  if (isCaptionNumber(tokens, at, pack) || isItemNumber(tokens, at)) return true;
  if (isDividedByDash(tokens, at, end, pack)) return false;
  if (next && grammar.clock.has(next.lower)) return true;
  if (isTimeOfDay(tokens, at, end, pack)) return true;
  if (isToldHour(tokens, at, end, lastValue({value}), pack)) return true;
  if (value === 1 && token.kind === 'word') return isPronoun(tokens, at, end, pack);
  if (isNamedTime(tokens, at, pack) || isOneOrTwo(tokens, at, end, pack)) return true;
  if (token.kind === 'word' && isNameOfSoMany(tokens, at, end)) return true;
  if (isLabelOfTwo(tokens, at, end, pack) || isOfRate(tokens, at, end, pack)) return true;
  // "in number thirteen"
  if (token.kind === 'word') {
    return Number(value) < 100 && grammar.labels.has(before?.lower ?? '');
  }
  // "[1]", "§ 14", "DB-3", "T34", "v2.1", "02622ss/ov", "№ 5".
  if (before?.text === '[' && next?.text === ']') return true;
  if (/^[§№]$/u.test(before?.text ?? '')) return true;
  if (token.joined && before) {
    if (before.kind === 'word' || (before.kind === 'sign' && /^[#№§:/_\\]$/u.test(before.text)))
      return true;
    if (isHyphen(before) && before.joined) return true;
    // "E.575"
    if (before.text === '.' && before.joined && /^\p{Lu}$/u.test(tokens[at - 2]?.text ?? ''))
      return true;
    // "'41"
    if (/^['’]$/u.test(before.text) && /^\d\d$/.test(token.text)) return true;
  }
  if (/^0\d/.test(token.text)) return true;
  if (next?.joined) {
    if (next.kind === 'word' && !numerals.multipliers.has(next.lower) && !isUnitLetter(next))
      return true;
    // "2/Lt"
    const isSlashed = next.text === '/' && tokens[end + 1]?.joined === true;
    if (isSlashed || (next.text === ':' && tokens[end + 1]?.kind === 'number')) return true;
    const second = tokens[end + 1];
    if (isHyphen(next) && second?.kind === 'number') return true;
    if (calibreEnd(tokens, end, grammar) !== undefined) return true;
    // "3–1", "54°41′"
    if (second?.kind === 'number' && second.joined) {
      if (next.text === '°' || (isDash(next) && Number(second.text) <= lastValue({value})))
        return true;
    }
    // "1.2.3"
    if (next.text === '.' && tokens[end + 1]?.joined && tokens[end + 1]?.kind === 'number')
      return true;
  }
  if (next && grammar.labelsBehind.has(next.lower)) return true;
  if (next?.kind !== 'word' && opensReferences(tokens, pack)) return true;
  if (isHouseNumber(tokens, end, grammar)) return true;
  if (isRatio(tokens, at, end, grammar)) return true;
  // "10 p.m."
  const point = tokens[end + 1];
  if (point?.text === '.' && grammar.clock.has(`${next!.lower}.${tokens[end + 2]?.lower}`))
    return true;
  const label = before?.text === '.' && before.joined ? tokens[at - 2] : before;
  // „kambarys 3“, but „kambarys 3 m ilgio“
  const thing = next && pack.countables.idOf(tokens, end);
  const isMeasure = thing !== undefined && pack.countables.isUnit(thing.id);
  if (label && grammar.labels.has(label.lower) && !isMeasure) return true;
  // "Case 2.", but "in this case 20 men"
  const isOpen = next?.kind !== 'word' || grammar.phraseEnds.has(next.lower);
  if (label && grammar.labelsAlone.has(label.lower) && isOpen) return true;
  if (next?.kind !== 'word' && isInStreet(tokens, at, grammar)) return true;
  if (isOpeningHour(tokens, at, end, lastValue({value}), pack)) return true;
  return isInRow(tokens, at, end, pack);
}

/** "the Twelve Apostles", „kad Keturios sąjungininkės“: a number with a capital inside a sentence, but not all in capitals. */
function isNameOfSoMany(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, {text, start}, next] = [tokens[at - 1], tokens[at]!, tokens[end]];
  if (!before || !isCapitalised(text) || next?.kind !== 'word') return false;
  const isInside = before.kind === 'word' || before.text === ',';
  // The next cell of a table stands further apart.
  if (!isInside || start - before.end > 1) return false;
  return text.slice(1) === text.slice(1).toLowerCase() || isCapitalised(next.text);
}

/** "1 in 82": neither of them counts. */
function isRatio(
  tokens: readonly Token[],
  at: number,
  end: number,
  {ratio}: LabelGrammar,
): boolean {
  if (ratio === undefined) return false;
  const isOne = (token: Token | undefined): boolean => token?.text === '1';
  const isFirst = isOne(tokens[at]) && tokens[end]?.lower === ratio;
  if (isFirst) return tokens[end + 1]?.kind === 'number';
  return tokens[at - 1]?.lower === ratio && isOne(tokens[at - 2]);
}

/** "5km", "20m". */
function isUnitLetter({lower}: Token): boolean {
  return /^(?:km|m|cm|mm|kg|g|t|ha|k)$/.test(lower);
}
