import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {qualifierBefore} from '../../qualifiers.js';
import {genitiveBefore} from '../../beside/genitive-before.js';
import {isHyphen} from '../../signs.js';
import {isUnround, mayCount} from './manner.js';

/**
 * Whether figures that might be a year count what stands behind them: "1500 men", but not "the plague of 1657 killed", since what
 * comes of an act may be told by its verb.
 */
export function countsSomething(
  tokens: readonly Token[],
  at: number,
  end: number,
  pack: LanguagePack,
): boolean {
  const {
    dates: {nameYearWord, yearCues},
    countables,
    actBehind,
    numerals,
    quantities: {isPeople, nounForm},
  } = pack;
  const next = tokens[end];
  const isCued = (cue: string): boolean => yearCues.has(cue) && !numerals.joiners.has(cue);
  // "in 1947 Captain Orde"
  if (isCued(lowerAt(tokens, at - 1)) && isNameBehind(tokens, end, nounForm)) return false;
  const counted = next?.kind === 'word' ? countables.idOf(tokens, end) : undefined;
  // „1345 rusai“, but "in 1345 Russians"
  if (!counted) {
    const isOfPeople =
      next !== undefined && isPeople(next.text) && !isCued(lowerAt(tokens, at - 1));
    return isOfPeople || isAboutSoMany(tokens, at, end, pack);
  }
  return actBehind(counted.id) === undefined || tokens[at - 1]?.lower !== nameYearWord;
}

/**
 * Whether about so many are told of what stands behind its own genitive, where years have a word of their own: „apie 1200 kovos
 * mašinų“, „maždaug 1500 Kauno gyventojų“.
 */
function isAboutSoMany(
  tokens: readonly Token[],
  at: number,
  end: number,
  {dates: {yearsOpen, yearWords}, countables, quantities, segmentation}: LanguagePack,
): boolean {
  const [next, noun] = [tokens[end], tokens[end + 1]];
  if (yearsOpen !== true || next?.kind !== 'word' || noun?.kind !== 'word') return false;
  if (isUnround(tokens[at]!) || !qualifierBefore(tokens, at, quantities)) return false;
  if (yearWords.has(next.lower) || segmentation.finite.test(next.lower)) return false;
  const isOfMany = quantities.nounForm(noun.lower) === 'genitive plural';
  return isOfMany && countables.idOf(tokens, end + 1) !== undefined;
}

/** Whether a word with a capital, and another behind it, which are no plurals, stand behind figures: "Lieutenant-Colonel Orde". */
export function isNameBehind(
  tokens: readonly Token[],
  end: number,
  nounForm: LanguagePack['quantities']['nounForm'],
): boolean {
  const second = isHyphen(tokens[end + 1]) ? end + 2 : end + 1;
  return [tokens[end], tokens[second]].every(
    (token) => token && isCapitalised(token.text) && nounForm(token.lower) === undefined,
  );
}

/** Whether a sentence opens with a year that its next word cannot be counted by: „1949 gimnazija“, but „1941 gyventojas“. */
export function isUncounting(
  tokens: readonly Token[],
  at: number,
  end: number,
  pack: LanguagePack,
): boolean {
  const [token, next] = [tokens[at]!, tokens[end]];
  if (at > 0 || next?.kind !== 'word' || !isUnround(token)) return false;
  if (isCapitalised(next.text) || mayCount(next, pack) || befalls(tokens, end, pack)) return false;
  return !pack.quantities.takesSingular(Number(token.text)) && !isHour(tokens, end, pack);
}

/** Whether about so many are told of, where years have a word of their own: „žuvo apie 1000“, „sužeistų buvo apie 1200“. */
export function isToll(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  if (!pack.dates.yearsOpen || isUnround(tokens[at]!)) return false;
  const said = qualifierBefore(tokens, at, pack.quantities);
  if (!said) return false;
  const before = said.start - 1;
  return befalls(tokens, before, pack) || genitiveBefore(tokens, before, pack) !== undefined;
}

/** Whether a word says what befell those whom a number before it counts: „1517 žuvo“. */
export function befalls(
  tokens: readonly Token[],
  at: number,
  {events, actOf, outcomeOf}: LanguagePack,
): boolean {
  const event = events.idOf(tokens, at);
  return event !== undefined && outcomeOf(actOf(event.id)) !== undefined;
}

/** Whether four figures are hours and minutes: "from 1900 hrs". */
export function isHour(
  tokens: readonly Token[],
  end: number,
  {durations, clock}: LanguagePack,
): boolean {
  const next = lowerAt(tokens, end);
  return clock.hourBehind.has(next) || durations.units.get(next)?.designator === 'TH';
}
