import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {Cue} from '../../cue.js';
import {askedOf, noWhere, yesWhere} from '../../cue.js';
import {isTimeOfDay} from '../../clock/clock-times.js';
import {isNamedTime} from '../../durations/named.js';
import {isOpeningHour} from '../../clock/opening-hours.js';
import {isToldHour} from '../../clock/told-hours.js';
import {isHyphen} from '../../signs.js';
import type {Amount} from '../amounts/amount.js';
import {lastValue} from '../amounts/amount.js';
import {isHouseNumber, isInStreet} from './addresses.js';
import {isDividedByDash} from '../nouns/clause/votes.js';
import {
  isCaptionNumber,
  isInRow,
  isItemInLine,
  isItemNumber,
  isLabelOfTwo,
  isOfRate,
  isOneOrTwo,
  opensReferences,
} from './line-labels.js';
import type {NumberInText} from './number-in-text.js';
import {isPronoun} from './one.js';
import {
  beginsWithNought,
  isCited,
  isMarked,
  isScoreOrDegree,
  touchesBefore,
  touchesNext,
} from './signs-around.js';

/** In this order: the first cue that is there tells. */
const cues: readonly Cue<NumberInText>[] = [
  yesWhere(({tokens, at, pack}) => isCaptionNumber(tokens, at, pack) || isItemNumber(tokens, at)),
  yesWhere(isItemInLine),
  noWhere(({tokens, at, end, pack}) => isDividedByDash(tokens, at, end, pack)),
  yesWhere(isHour),
  ({tokens, at, end, value, token, pack}) =>
    value === 1 && token.kind === 'word' ? isPronoun(tokens, at, end, pack) : undefined,
  yesWhere(({tokens, at, pack}) => isNamedTime(tokens, at, pack)),
  yesWhere(({tokens, at, end, pack}) => isOneOrTwo(tokens, at, end, pack)),
  yesWhere(isNameOfSoMany),
  yesWhere(isDistrict),
  yesWhere(({tokens, at, end, pack}) => isLabelOfTwo(tokens, at, end, pack)),
  yesWhere(({tokens, at, end, pack}) => isOfRate(tokens, at, end, pack)),
  yesWhere(isOddsOfTwo),
  yesWhere(isOfUnit),
  yesWhere(describesByParts),
  labelBeforeWord,
  yesWhere(isMarked),
  yesWhere(isCited),
  yesWhere(isOrdinalOfOne),
  yesWhere(isOfRank),
  yesWhere(touchesBefore),
  yesWhere(beginsWithNought),
  yesWhere(touchesNext),
  yesWhere(isScoreOrDegree),
  yesWhere(({next, pack}) => pack.quantities.labelsBehind.has(next?.lower ?? '')),
  yesWhere(({tokens, next, pack}) => next?.kind !== 'word' && opensReferences(tokens, pack)),
  yesWhere(({tokens, end, pack}) => isHouseNumber(tokens, end, pack.quantities)),
  yesWhere(isRatio),
  yesWhere(isHourWithPoints),
  yesWhere(isBehindLabel),
  yesWhere(isOfTelephone),
  yesWhere(
    ({tokens, at, next, pack}) => next?.kind !== 'word' && isInStreet(tokens, at, pack.quantities),
  ),
  yesWhere((number) => isOpeningHour({...number, value: lastValue(number)})),
  yesWhere(({tokens, at, end, pack}) => isInRow(tokens, at, end, pack)),
];

/** Whether a number names, tells the time or stands for a pronoun, instead of counting. */
export function isLabel(
  tokens: readonly Token[],
  at: number,
  amount: Amount,
  pack: LanguagePack,
): boolean {
  const [token, before, next] = [tokens[at]!, tokens[at - 1], tokens[amount.end]];
  const number = {...amount, tokens, at, pack, token, before, next};
  return askedOf(cues, number, false);
}

/** Whether a number is of a time of day, by the words beside it: "six o'clock", "at 10.41", „po devynių“. */
function isHour(number: NumberInText): boolean {
  const {tokens, at, end, next, pack} = number;
  return (
    pack.clock.hourBehind.has(next?.lower ?? '') ||
    isTimeOfDay(tokens, at, end, pack) ||
    isToldHour({...number, value: lastValue(number)})
  );
}

/** Whether the letters of an hour follow a number, each with its full stop: "10 p.m." */
function isHourWithPoints({tokens, end, next, pack}: NumberInText): boolean {
  if (tokens[end + 1]?.text !== '.') return false;
  return pack.clock.hourBehind.has(`${next!.lower}.${tokens[end + 2]?.lower}`);
}

/** Whether a word for a label goes before a number in words, for which no other cue tells: "in number thirteen". */
function labelBeforeWord({value, token, before, pack}: NumberInText): boolean | undefined {
  if (token.kind !== 'word') return undefined;
  return Number(value) < 100 && pack.quantities.labels.has(before?.lower ?? '');
}

/** Whether a number tells which one the noun before it is: "chapter 3", „kambarys 3“, "Case 2."; but „kambarys 3 m ilgio“, "in this case 20 men". */
function isBehindLabel({tokens, at, end, before, next, pack}: NumberInText): boolean {
  const {labels, labelsAlone, phraseEnds} = pack.quantities;
  const label = before?.text === '.' && before.joined ? tokens[at - 2] : before;
  if (!label) return false;
  if (labels.has(label.lower)) {
    const thing = next && pack.countables.idOf(tokens, end);
    if (!thing || !pack.countables.isUnit(thing.id)) return true;
  }
  const isOpen = next?.kind !== 'word' || phraseEnds.has(next.lower);
  return isOpen && labelsAlone.has(label.lower);
}

/** Maximum number of tokens from the word for a telephone to the end of its number. */
const TELEPHONE = 12;

/** Whether figures are of a telephone number: "Tel. +370 458 31 512", „telefonas (8 458) 31512“. */
function isOfTelephone({tokens, at, token, pack}: NumberInText): boolean {
  const {telephones} = pack.quantities;
  if (!telephones || token.kind !== 'number') return false;
  let before = at - 1;
  while (before > at - TELEPHONE && /^(?:\p{Nd}+|[+().:/–-])$/u.test(tokens[before]?.text ?? ''))
    before -= 1;
  return telephones.has(lowerAt(tokens, before));
}

/** Whether a number is of a name, by its capital inside a sentence: "the Twelve Apostles", „kad Keturios sąjungininkės“; but not all in capitals. */
function isNameOfSoMany({token: {kind, text, start}, before, next}: NumberInText): boolean {
  if (kind !== 'word' || !before || !isCapitalised(text) || next?.kind !== 'word') return false;
  const isInside = before.kind === 'word' || before.text === ',';
  // The next cell of a table stands further apart.
  if (!isInside || start - before.end > 1) return false;
  return text.slice(1) === text.slice(1).toLowerCase() || isCapitalised(next.text);
}

/** Whether a number says which thing, since it is one, where many would stand in the genitive: „19 namas“. */
function isOrdinalOfOne({tokens, end, value, token, next, pack}: NumberInText): boolean {
  const {ofOne, takesGenitive} = pack.quantities;
  if (token.kind !== 'number' || typeof value !== 'number' || !takesGenitive(value, ''))
    return false;
  if (!Number.isInteger(value) || ofOne?.test(next?.lower ?? '') !== true) return false;
  const thing = pack.countables.idOf(tokens, end);
  return thing !== undefined && !thing.exact && !pack.countables.isUnit(thing.id);
}

/** Whether a number is of the rank before a name: "2 Lieut G. Wheeler". */
function isOfRank({tokens, end, value, token, next, pack}: NumberInText): boolean {
  if (token.kind !== 'number' || Number(value) > 2 || !next || !isCapitalised(next.text))
    return false;
  return pack.names.shortTitles.has(next.lower) && isCapitalised(tokens[end + 1]?.text ?? '');
}

/** "the hundred paid £30", "in the hundred of Eyhorne"; but "the hundred men", "the hundred or so" */
function isDistrict({tokens, at, end, token, before, next, pack}: NumberInText): boolean {
  const {numerals, countables, quantities} = pack;
  if (end !== at + 1 || quantities.districts?.has(token.lower) !== true) return false;
  if (before?.lower !== quantities.definiteArticle || next?.kind !== 'word') return false;
  const isCounting =
    numerals.joiners.has(next.lower) ||
    countables.idOf(tokens, end) !== undefined ||
    quantities.nounForm(next.lower) !== undefined ||
    quantities.modifiers(next.lower);
  return !isCounting;
}

/** Maximum number of parts by which a thing is described. */
const PARTS = 12;

/** Whether a number describes one thing by its parts or its measure: "a three-masted schooner", "a two-light window", "six-inch guns"; but "a five-man crew", "a 9,000-word report". */
function describesByParts({tokens, end, value, next, pack}: NumberInText): boolean {
  const {countables, names, quantities} = pack;
  const {having, calibres, fates, behind, nounForm} = quantities;
  const word = tokens[end + 1];
  if (!having || !isHyphen(next) || !next!.joined || word?.joined !== true) return false;
  if (having.test(word.lower) || calibres?.has(word.lower) === true) return true;
  // "a half-moon"
  const isHalf = Number(value) < 1;
  if (Number(value) > PARTS || !(isHalf || tokens[end + 2]?.kind === 'word')) return false;
  const isCounted =
    countables.word(word.lower).id !== undefined ||
    nounForm(word.lower) !== undefined ||
    names.personNouns.has(word.lower);
  return !isCounted && !fates.has(word.lower) && !behind.has(`- ${word.lower}`);
}

/** A number before the letters of a regiment, with nothing behind these that it counts, names that: "then 3 RTR went up". */
function isOfUnit({tokens, end, token, next, pack}: NumberInText): boolean {
  if (token.kind !== 'number' || !/^\p{Lu}{3,}$/u.test(next?.text ?? '')) return false;
  if (pack.countables.idOf(tokens, end) !== undefined) return false;
  const behind = tokens[end + 1];
  return behind?.kind !== 'word' || pack.quantities.phraseEnds.has(behind.lower);
}

/** Whether a number is of the odds of two sides: "a two-to-one superiority". */
function isOddsOfTwo({tokens, end, pack: {quantities}}: NumberInText): boolean {
  if (!isHyphen(tokens[end]) || !isHyphen(tokens[end + 2])) return false;
  return quantities.ranges.some(({between}) => between === tokens[end + 1]!.lower);
}

/** Whether a number is of a ratio, neither end of which counts: "1 in 82"; but "1,163 in 1916", "4.1 in 1920". */
function isRatio({tokens, at, end, pack}: NumberInText): boolean {
  const {ratio} = pack.quantities;
  if (ratio === undefined) return false;
  const isOne = (index: number): boolean => tokens[index]?.text === '1' && !tokens[index].joined;
  const isFirst = end === at + 1 && isOne(at) && tokens[end]?.lower === ratio;
  if (isFirst) return tokens[end + 1]?.kind === 'number';
  return tokens[at - 1]?.lower === ratio && isOne(at - 2);
}
