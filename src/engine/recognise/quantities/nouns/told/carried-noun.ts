import {PEOPLE} from '../../../../concept-ids.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import {phraseOf} from '../../../../grammar/phrase.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import {isOfChange} from '../../../qualifiers.js';
import type {AmountInText} from '../../amount-in-text.js';
import type {Rule} from '../../rule.js';
import {isOutcome} from '../clause/outcome.js';
import {isEnd} from '../phrase/phrase-end.js';
import {refersBackBefore} from './refers-back.js';
import {standsAlone} from '../../../beside/stands-alone.js';
import type {ToldAmount} from './told-amount.js';

/**
 * The rule that an amount which says nothing of what it counts is of what was told last, or of the last thing, where that is
 * plain: it refers back to it ("about 8,000 of them"), it is who acts, and people were told of ("only 5,000 returned"), or begins
 * its clause ("Two were towed clear").
 */
export function carriedFrom(which: 'last' | 'thing'): Rule {
  return (amount) => {
    const told = amount.told[which];
    if (told?.counted === undefined || told.unit === 'fraction') return undefined;
    // Who is killed or wounded is not who flees.
    if (isOutcome(told.counted, amount.pack)) return undefined;
    if (!isMeant(amount, {...told, counted: told.counted})) return undefined;
    return refersToPeople(amount, told.counted) ? PEOPLE : told.counted;
  };
}

/** The noun told before in its sentence, of which an adjective alone behind an amount tells some: „320 namų, 195 mūriniai“. */
export function describedBefore({
  tokens,
  behind,
  counting,
  told: {thing},
  pack,
}: AmountInText): string | undefined {
  const {describing, modifiers} = pack.quantities;
  const lower = lowerAt(tokens, behind);
  if (describing?.test(lower) !== true || !modifiers(lower)) return undefined;
  if (!thing?.isHere || thing.counted === undefined || counting.value > (thing.size ?? 0))
    return undefined;
  if (pack.countables.isUnit(thing.counted) || pack.countables.idOf(tokens, behind))
    return undefined;
  return isEnd(tokens, behind + 1, pack) ? thing.counted : undefined;
}

interface Carried extends ToldAmount {
  readonly counted: string;
}

/** By what an amount means what another counted. */
const GROUNDS: readonly ((amount: AmountInText, told: Carried) => boolean)[] = [
  isMoreOfMeasure,
  isGained,
  isEndOfChange,
  refersBack,
  refersByVerb,
  opensClause,
  isOfPeopleToldOf,
];

function isMeant(amount: AmountInText, told: Carried): boolean {
  if (isRoundMoney(amount, told)) return true;
  // There is much talk of moneys and measures.
  const isFar = !told.isHere && amount.pack.countables.isUnit(told.counted);
  return !isFar && GROUNDS.some((holds) => holds(amount, told));
}

/** Whether an amount with a multiplier is of the money that was told: "asked for 100 million francs; … brought it down to 80 million". */
function isRoundMoney({tokens, behind, pack}: AmountInText, {counted}: Carried): boolean {
  const {countables, numerals} = pack;
  const last = tokens[behind - 1]?.text === '.' ? behind - 2 : behind - 1;
  return (
    countables.isUnit(counted) &&
    countables.measureOf(counted) === undefined &&
    numerals.multipliers.has(lowerAt(tokens, last))
  );
}

/** Ratio to what was told from which on an amount is no longer taken for more of the same. */
const MANY_MORE = 10;

/**
 * Whether an amount that is near the one told, and written alike, is of its measure: "demanded 500 tons; they promised 300, and
 * delivered 94".
 */
function isMoreOfMeasure(
  {tokens, start, behind, counting, pack}: AmountInText,
  {counted, size = 0, inDigits}: Carried,
): boolean {
  const {countables} = pack;
  if (!countables.isUnit(counted) || countables.measureOf(counted) === undefined) return false;
  const isNear = counting.value < MANY_MORE * size && MANY_MORE * counting.value > size;
  const isWrittenAlike = inDigits === (tokens[start]!.kind === 'number');
  return isNear && isWrittenAlike && standsAlone(tokens, behind, pack);
}

/** Whether somebody got so many of those that were told: "Of 70 seats the Union received 22", „Iš 70 vietų sąjunga gavo 22“. */
function isGained(
  {tokens, lead, behind, counting, pack}: AmountInText,
  {counted, size = 0}: Carried,
): boolean {
  const {gains} = pack.quantities;
  return (
    gains?.of.has(counted) === true &&
    counting.value <= size &&
    gains.verbs.test(lowerAt(tokens, lead - 1)) &&
    standsAlone(tokens, behind, pack)
  );
}

/** Whether an amount is what the one told changed to: "rose from 435,000 electors in England to 652,000". */
function isEndOfChange({tokens, start, pack}: AmountInText, {isHere}: Carried): boolean {
  const {quantities} = pack;
  const isEnd = isHere && quantities.targets.has(lowerAt(tokens, start - 1));
  return isEnd && isOfChange(tokens, start, quantities);
}

/** Whether a pronoun beside an amount goes back to those that were told: "about 8,000 of them", „iš jų 200“. */
function refersBack({tokens, start, behind, pack}: AmountInText): boolean {
  if (refersBackBefore(tokens, start, pack)) return true;
  return [behind + 1, behind + 2].some((to) =>
    pack.quantities.refersBack.has(phraseOf(tokens, behind, to)),
  );
}

/** Whether an amount is of people, though what was told of are none: "200 houses, of whom 40 …". */
function refersToPeople({tokens, start, lead, pack}: AmountInText, told: string): boolean {
  const kinds = pack.countables.kindsOf(told);
  const isOfThings = kinds.length > 0 && !kinds.includes(PEOPLE);
  const words = phraseOf(tokens, lead - 2, lead);
  const isOfWhom = isOfThings && pack.quantities.refersToPeople?.has(words) === true;
  return isOfWhom && refersBackBefore(tokens, start, pack);
}

/** Whether a pronoun and a verb before an amount go back to those that were told: „jų buvo aštuoni“. */
function refersByVerb({tokens, lead, pack}: AmountInText): boolean {
  const isPronoun = pack.quantities.refersByVerb?.has(lowerAt(tokens, lead - 2)) === true;
  return isPronoun && isVerb(tokens, lead - 1, pack);
}

/** Whether an amount opens a clause before a verb, and is no more than those that were told: "Two were towed clear". */
function opensClause(
  {tokens, lead, behind, counting, pack}: AmountInText,
  {counted, size = 0}: Carried,
): boolean {
  const before = tokens[lead - 1];
  const isFirst = !before || /^[;:–—(]$/u.test(before.text);
  const isPart = counting.value <= size && !pack.countables.isUnit(counted);
  return isFirst && isPart && isVerb(tokens, behind, pack);
}

/**
 * Whether an amount beside a verb is of the people that were told: „grįžo tik 5 tūkst.“, "only 5,000 returned"; but "three
 * officers were left; the hill cost twelve thousand".
 */
function isOfPeopleToldOf(
  {tokens, lead, behind, counting, pack}: AmountInText,
  {counted, size = 0}: Carried,
): boolean {
  if (!pack.countables.kindsOf(counted).includes(PEOPLE)) return false;
  const isMany = counted !== PEOPLE && counting.value >= MANY_MORE * size;
  return !isMany && [lead - 2, lead - 1, behind].some((at) => isVerb(tokens, at, pack));
}

function isVerb(tokens: readonly Token[], at: number, {segmentation}: LanguagePack): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && segmentation.finite.test(token.lower);
}
