import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {NumberReading} from '../../numbers/grammar.js';
import {standsAlone} from '../../beside/stands-alone.js';
import {qualifierBefore} from '../../qualifiers.js';
import {isDash} from '../../signs.js';
import {isBrought, isFromTo, isLonger, isOfThem} from './going-on.js';
import type {ToldLength} from './length.js';

/** So many words a clause without its verb has before its number. */
const SHORT = 6;
/** A number so many times as large as the one before it, or as small, counts something else. */
const ALIKE = 15;

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
  const {durations: grammar, quantities} = pack;
  const start = qualifierBefore(tokens, at, quantities)?.start ?? at;
  const before = lowerAt(tokens, at - 1);
  // "three hours, platform nine"
  if (quantities.labels.has(before)) return false;
  const isHere = told.sentence === sentence;
  if (isHere && grammar.another.has(before))
    return tokens[number.end]?.kind !== 'word' && !isMeasured(tokens, told.end, start, pack);
  if (isHere && isLonger(tokens, number.end, start, told, pack)) return true;
  if (isHere && isFromTo(tokens, start, told, pack)) return true;
  if (isOfThem(tokens, at, number.end, told, sentence, pack)) return true;
  const isWhen =
    isHere &&
    grammar.goingOn?.or?.has(before) === true &&
    grammar.goingOn.when?.has(lowerAt(tokens, number.end)) === true;
  if (!isWhen && !standsAlone(tokens, number.end, pack)) return false;
  const isOfYears = told.unit.designator === 'Y' && told.unit.count === 1;
  // „trejiems“: the numerals of nouns without a singular, as „metai“ is
  if (isOfYears && grammar.ofPlurals?.test(tokens[at]!.lower)) return sentence - told.sentence < 2;
  // „jam buvo dvylika metų, broliui – ketveri“
  if (isOfYears && isHere && grammar.ages?.told?.few?.test(tokens[number.end - 1]!.lower))
    return true;
  // „mokėsi penki“ are no years, which would be „penkeri“.
  if (isOfYears && grammar.ofPlurals && !number.digits && number.value < 10) return false;
  const isDigits = (index: number): boolean => tokens[index]?.kind === 'number';
  const word = lowerAt(tokens, start - 1);
  const isLasting = grammar.lasting?.verbs.test(word) === true;
  if (isWhen && tokens[told.end]?.lower === tokens[number.end]!.lower) return true;
  if (isBrought(tokens, start, number, told, sentence, pack)) return true;
  // "sentenced to 22 years and served fourteen"
  if (!isHere || (!isLasting && isDigits(told.start) !== isDigits(at))) return false;
  if (number.value > told.value * ALIKE || number.value * ALIKE < told.value) return false;
  // "in two hours where the coach took four"
  if (grammar.taking?.verbs.has(word) === true) {
    if (grammar.taking.verbs.has(told.before)) return true;
    return tokens.slice(told.end, start).some(({lower}) => grammar.taking!.against.has(lower));
  }
  if (grammar.cues.has(word) && told.before === word) return true;
  // "twelve hours in summer and nine in winter"
  const setting = lowerAt(tokens, number.end);
  const isBeside =
    pack.numerals.joiners.has(word) &&
    quantities.settings.has(setting) &&
    tokens[told.end]?.lower === setting;
  if (isBeside) return true;
  return isLasting || isGapped(tokens, start, told, pack);
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

/** "nineteen hours, Pirie twenty-six", „devynias valandas, vasarą dvylika“: no verb and no other number between. */
function isGapped(
  tokens: readonly Token[],
  start: number,
  {end}: ToldLength,
  {numerals, segmentation, quantities}: LanguagePack,
): boolean {
  if (start - end > SHORT) return false;
  const between = tokens.slice(end, start);
  const [link] = between;
  const isLinked = /^[,;]$/u.test(link?.text ?? '') || numerals.joiners.has(link?.lower ?? '');
  if (!isLinked || between.at(-1)?.text === ',') return false;
  const words = between.slice(1).filter((token, i) => !isDash(token) && !isOfYear(between, i + 1));
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

/** „1850 m.“, "in 1850": a year that a clause begins with. */
function isOfYear(tokens: readonly Token[], at: number): boolean {
  const isYear = (i: number): boolean => /^\d{4}$/u.test(tokens[i]?.text ?? '');
  if (isYear(at) || (isYear(at - 1) && /^m$/u.test(tokens[at]!.lower))) return true;
  return isYear(at - 2) && tokens[at]!.text === '.';
}
