import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {NumberReading} from '../../numbers/grammar.js';
import type {Cue} from '../../cue.js';
import {askedOf, noWhere, yesWhere} from '../../cue.js';
import {standsAlone} from '../../beside/stands-alone.js';
import {qualifierBefore} from '../../qualifiers.js';
import {isDash} from '../../signs.js';
import {isBrought, isFromTo, isLonger, isOfThem} from './going-on.js';
import type {ToldLength} from './length.js';

/** Maximum number of words that a clause without its verb has before its number. */
const SHORT = 6;
/** A number so many times as large as the one before it, or as small, counts something else. */
const ALIKE = 15;

/** A number without a unit, behind a length that was told; of it is asked whether it is of the same unit. */
interface BareNumber {
  readonly tokens: readonly Token[];
  /** Index of its first token; `start` is where its qualifier begins. */
  readonly at: number;
  readonly start: number;
  readonly number: NumberReading;
  readonly told: ToldLength;
  /** Index of its sentence, and whether the length stands in the same. */
  readonly sentence: number;
  readonly isHere: boolean;
  /** The words before it, before its qualifier, and behind it, in lower case. */
  readonly before: string;
  readonly lead: string;
  readonly next: string;
  /** Whether the length is one of years. */
  readonly isOfYears: boolean;
  readonly pack: LanguagePack;
}

/** In this order: the first cue that is there tells. */
const cues: readonly Cue<BareNumber>[] = [
  // "three hours, platform nine"
  noWhere(({before, pack}) => pack.quantities.labels.has(before)),
  isAnother,
  noWhere(isOfCounted),
  yesWhere(({tokens, number, start, told, isHere, pack}) => {
    return isHere && isLonger(tokens, number.end, start, told, pack);
  }),
  yesWhere(({tokens, start, told, isHere, pack}) => isHere && isFromTo(tokens, start, told, pack)),
  yesWhere(({tokens, at, number, told, sentence, pack}) => {
    return isOfThem(tokens, at, number.end, told, sentence, pack);
  }),
  noWhere((bare) => !isOnOccasion(bare) && !standsAlone(bare.tokens, bare.number.end, bare.pack)),
  isOfPlural,
  yesWhere(isAge),
  noWhere(isNoYears),
  yesWhere((bare) => isOnOccasion(bare) && lowerAt(bare.tokens, bare.told.end) === bare.next),
  yesWhere(({tokens, start, number, told, sentence, pack}) => {
    return isBrought(tokens, start, number, told, sentence, pack);
  }),
  noWhere(({isHere}) => !isHere),
  noWhere((bare) => !isLasting(bare) && isInFigures(bare, bare.told.start) !== isInFigures(bare)),
  noWhere(({number, told}) => {
    return number.value > told.value * ALIKE || number.value * ALIKE < told.value;
  }),
  isTaken,
  // "for three weeks, the curate for five"
  yesWhere(({lead, told, pack}) => pack.durations.cues?.has(lead) === true && told.before === lead),
  yesWhere(isInLikeSetting),
  // "sentenced to 22 years and served fourteen"
  yesWhere(isLasting),
  yesWhere(({tokens, start, told, pack}) => isGapped(tokens, start, told, pack)),
];

/**
 * Whether a number leaves its unit to the length before it: "for three weeks, the curate for five", "was given 22 years and served
 * fourteen", „šešeri metai katorgos, broliui – ketveri“.
 */
export function leavesUnit(
  tokens: readonly Token[],
  at: number,
  number: NumberReading,
  told: ToldLength,
  sentence: number,
  pack: LanguagePack,
): boolean {
  const start = qualifierBefore(tokens, at, pack.quantities)?.start ?? at;
  const bare: BareNumber = {
    tokens,
    at,
    start,
    number,
    told,
    sentence,
    isHere: told.sentence === sentence,
    before: lowerAt(tokens, at - 1),
    lead: lowerAt(tokens, start - 1),
    next: lowerAt(tokens, number.end),
    isOfYears: told.unit.designator === 'Y' && told.unit.count === 1,
    pack,
  };
  return askedOf(cues, bare, false);
}

/** "ten days and another five"; but not of what is measured between: „per parą pakilo dviem metrais, naktį – dar pusantro“. */
function isAnother({
  tokens,
  start,
  number,
  told,
  isHere,
  before,
  pack,
}: BareNumber): boolean | undefined {
  if (!isHere || !pack.durations.another.has(before)) return undefined;
  return tokens[number.end]?.kind !== 'word' && !isMeasured(tokens, told.end, start, pack);
}

/**
 * Whether the word before a number, or before its verb, says that it counts those of whom was told: „kalbėtojams duota po
 * dešimt minučių, jų buvo penkiasdešimt“.
 */
function isOfCounted({tokens, start, lead, pack: {durations, segmentation}}: BareNumber): boolean {
  const who = segmentation.finite.test(lead) ? start - 2 : start - 1;
  return durations.counted?.has(lowerAt(tokens, who)) === true;
}

/** Whether a number says how long it was at other times: "twenty minutes, or thirty when it rained". */
function isOnOccasion({isHere, before, next, pack: {durations}}: BareNumber): boolean {
  const {or, when} = durations.goingOn ?? {};
  return isHere && or?.has(before) === true && when?.has(next) === true;
}

/** „trejiems“: the numerals of nouns without a singular, as „metai“ is */
function isOfPlural({
  tokens,
  at,
  told,
  sentence,
  isOfYears,
  pack,
}: BareNumber): boolean | undefined {
  if (!isOfYears || pack.durations.ofPlurals?.test(tokens[at]!.lower) !== true) return undefined;
  return sentence - told.sentence < 2;
}

/** Whether a numeral of years goes on from an age: „jam buvo dvylika metų, broliui – ketveri“. */
function isAge({tokens, number, isHere, isOfYears, pack}: BareNumber): boolean {
  const few = pack.durations.ages?.told?.few;
  return isOfYears && isHere && few?.test(tokens[number.end - 1]!.lower) === true;
}

/** „mokėsi penki“ are no years, which would be „penkeri“. */
function isNoYears({number, isOfYears, pack: {durations}}: BareNumber): boolean {
  return isOfYears && durations.ofPlurals !== undefined && !number.digits && number.value < 10;
}

function isLasting({lead, pack}: BareNumber): boolean {
  return pack.durations.lasting?.verbs.test(lead) === true;
}

function isInFigures({tokens, at}: BareNumber, index = at): boolean {
  return tokens[index]?.kind === 'number';
}

/**
 * Whether what another took is set against what was told: "in two hours where the coach took four". Undefined where no verb for
 * it goes before.
 */
function isTaken({tokens, start, told, lead, pack}: BareNumber): boolean | undefined {
  const {taking} = pack.durations;
  if (taking?.verbs.has(lead) !== true) return undefined;
  if (taking.verbs.has(told.before)) return true;
  return tokens.slice(told.end, start).some(({lower}) => taking.against.has(lower));
}

/** Whether a number stands in a setting as that before it does: "twelve hours in summer and nine in winter". */
function isInLikeSetting({
  tokens,
  told,
  lead,
  next,
  pack: {numerals, quantities},
}: BareNumber): boolean {
  if (!numerals.joiners.has(lead) || !quantities.settings.has(next)) return false;
  return tokens[told.end]?.lower === next;
}

/** Whether a measure is told between: „per parą vanduo pakilo dviem metrais, naktį – dar pusantro“. */
function isMeasured(
  tokens: readonly Token[],
  from: number,
  to: number,
  {countables}: LanguagePack,
): boolean {
  for (let at = from; at < to; at += 1) {
    const thing = countables.idOf(tokens, at);
    if (thing && countables.isUnit(thing.id)) return true;
  }
  return false;
}

/**
 * Whether only a comma or a conjunction and who or when part a number from the length before it, without a verb or another
 * number: "nineteen hours, Pirie twenty-six", „devynias valandas, vasarą dvylika“.
 */
function isGapped(
  tokens: readonly Token[],
  start: number,
  {end}: ToldLength,
  {dates, numerals, segmentation, quantities}: LanguagePack,
): boolean {
  if (start - end > SHORT) return false;
  const between = tokens.slice(end, start);
  const [link] = between;
  const isLinked = /^[,;]$/u.test(link?.text ?? '') || numerals.joiners.has(link?.lower ?? '');
  if (!isLinked || between.at(-1)?.text === ',') return false;
  const words = between
    .slice(1)
    .filter((token, i) => !isDash(token) && !isOfYear(between, i + 1, dates));
  return (
    between.length > 1 &&
    (words.length > 0 || !isDash(between[1])) &&
    words.every(
      ({kind, lower}) =>
        kind === 'word' &&
        !segmentation.finite.test(lower) &&
        quantities.nounForm(lower) !== 'genitive plural',
    ) &&
    !words.some(({lower}) => quantities.of.has(lower))
  );
}

/** Whether a token is of a year that a clause begins with, its word or its full stop: "in 1850", „1850 m.“. */
function isOfYear(
  tokens: readonly Token[],
  at: number,
  {yearWords}: LanguagePack['dates'],
): boolean {
  const isYear = (i: number): boolean => /^\d{4}$/u.test(tokens[i]?.text ?? '');
  if (isYear(at) || (isYear(at - 1) && yearWords.has(tokens[at]!.lower))) return true;
  return isYear(at - 2) && tokens[at]!.text === '.';
}
