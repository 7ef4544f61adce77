import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {LONGEST_LIFE} from '../../../values/lifetime.js';
import type {NumberReading} from '../../numbers/grammar.js';
import {readNumber} from '../../numbers/numerals.js';
import {isDash} from '../../signs.js';
import type {AgeGrammar} from './age-grammar.js';
import {isAgeOfLife} from './ages-of-life.js';

/** Maximum number of tokens from the one whose age it is to the verb behind. */
const SUBJECT = 4;
/** The least age in years that is told without its noun before its bearer's. */
const FULL = 12;
/** Maximum number of tokens between a bearer and the verb, where a clause of its own parts them. */
const ASIDE = 12;

/** How a language tells an age without its years. */
type ToldAges = NonNullable<AgeGrammar['told']>;

/**
 * Whether a number tells how old somebody was, without years: "who was 69 and", "she was nineteen", "a boy of nine", „kuriam buvo
 * devyniolika“.
 */
export function isToldAge(
  tokens: readonly Token[],
  at: number,
  {value, end, grouped}: NumberReading,
  pack: LanguagePack,
): boolean {
  const told = pack.durations.ages?.told;
  const isAge = !grouped && Number.isInteger(value) && value <= LONGEST_LIFE;
  if (!told || !isAge) return false;
  if (isNextOfRow(tokens, at, end, told, pack)) return true;
  if (value < told.least) return false;
  if (isDescribing(tokens, at, {value, end}, told)) return true;
  // „jam buvo penkeri“, but „jam buvo penki“ count something else.
  const isOfYears = told.few?.test(tokens[end - 1]!.lower);
  if (value < 10 && isOfYears === false) return false;
  const isTurned = value >= FULL && told.turns?.has(lowerAt(tokens, at - 1)) === true;
  if (!isEnd(tokens, end, isTurned, told, pack)) return false;
  // „vyriausiajam – penkiasdešimt treji“
  if (isOfYears && value > FULL && isDash(tokens[at - 1])) return true;
  // „Man trisdešimt aštuoneri“
  if (isOfYears && told.subjects.has(lowerAt(tokens, at - 1))) return true;
  const verb = verbBefore(tokens, at, told, pack);
  if (verb === undefined) return false;
  // „vartų buvo treji“
  if (isOfYears && told.counted?.test(lowerAt(tokens, verb - 1)) === true) return false;
  // „Lakūnui buvo trisdešimt šešeri“
  if (isOfYears || isBesideAside(tokens, verb, value, told)) return true;
  // "Peter was 13, Hannah 10"
  if (!told.isApart && isForenamed(tokens, verb, pack)) return true;
  // "Zinovy Rozhestvensky was fifty-six, brave and": a full name, and a number in words
  if (!told.isApart && value > FULL && tokens[at]!.kind === 'word' && isFullName(tokens, verb))
    return true;
  return isOfSubject(tokens, verb, isTurned || told.subjects.has(lowerAt(tokens, end + 1)), pack);
}

/** Whether the clause of a number ends behind it, or goes on to another: "was 69 and", "turned sixty in 1934". */
function isEnd(
  tokens: readonly Token[],
  end: number,
  isTurned: boolean,
  {behind}: ToldAges,
  {quantities: {settings}}: LanguagePack,
): boolean {
  const next = tokens[end];
  if (next === undefined) return true;
  // "5.40", but „"I was six," she said“
  const behindIt = tokens[end + 1];
  const isBroken = behindIt?.joined === true && behindIt.kind === 'number';
  if (next.joined && /^[.,]$/u.test(next.text) && isBroken) return false;
  if (/^[.,;!?)]$/u.test(next.text) || isDash(next)) return true;
  return behind.has(next.lower) || (isTurned && settings.has(next.lower));
}

/** The index of the verb before a number: "`was` not yet nineteen". */
function verbBefore(
  tokens: readonly Token[],
  at: number,
  {fillers, verbs}: ToldAges,
  {quantities: {before}}: LanguagePack,
): number | undefined {
  let verb = at - 1;
  while (fillers.has(lowerAt(tokens, verb)) || before.has(lowerAt(tokens, verb))) verb -= 1;
  return verbs.has(lowerAt(tokens, verb)) ? verb : undefined;
}

/**
 * Whether somebody stands before a verb whose age it tells: "she was", „Karalienei tebuvo“.
 *
 * @param isNamed - Whether a name will do: "Ferdinand de Lesseps was seventy-four when he came".
 */
function isOfSubject(
  tokens: readonly Token[],
  verb: number,
  isNamed: boolean,
  {durations, quantities: {determiners}}: LanguagePack,
): boolean {
  const {subjects, bearers, isApart} = durations.ages!.told!;
  for (let at = verb - 1; at >= Math.max(0, verb - (isApart ? SUBJECT : 1)); at -= 1) {
    const {lower, text} = tokens[at]!;
    if (subjects.has(lower) || bearers?.test(lower)) return true;
    // "The Garrison was sixty when he came"
    const isName = at > 0 && isCapitalised(text) && !determiners.has(tokens[at - 1]!.lower);
    if (isNamed && isName) return true;
    if (/^[,;:]$/u.test(text)) return false;
  }
  return false;
}

/** Whether a given name stands before a verb, perhaps with a surname: "Peter `was` 13", "Hannah Rose `was` 8". */
function isForenamed(tokens: readonly Token[], verb: number, pack: LanguagePack): boolean {
  return (
    isForename(tokens, verb - 1, pack) ||
    (isCapitalised(tokens[verb - 1]?.text ?? '') && isForename(tokens, verb - 2, pack))
  );
}

/** Whether a given name stands at a token, and no article before it. */
function isForename(
  tokens: readonly Token[],
  at: number,
  {names: {givenNames, givenUnless, bare}}: LanguagePack,
): boolean {
  const {text, lower} = tokens[at] ?? {text: '', lower: ''};
  if (!isCapitalised(text) || !givenNames.has(bare(lower))) return false;
  return !givenUnless.has(lowerAt(tokens, at - 1));
}

/** Whether a given name and its age stand behind another's age, without a verb: "Peter was 13, Hannah 10, Robert 6 and George only 2". */
function isNextOfRow(
  tokens: readonly Token[],
  at: number,
  end: number,
  told: ToldAges,
  pack: LanguagePack,
): boolean {
  const {numerals} = pack;
  if (told.isApart || !isEnd(tokens, end, false, told, pack)) return false;
  let name = at - 1;
  while (told.fillers.has(lowerAt(tokens, name))) name -= 1;
  if (!isForename(tokens, name, pack)) return false;
  let link = name - 1;
  if (numerals.joiners.has(lowerAt(tokens, link))) link -= 1;
  if (tokens[link]?.text === ',') link -= 1;
  if (link === name - 1) return false;
  const number = readNumber(tokens, link, numerals);
  if (number?.end !== link + 1) return false;
  return isToldAge(tokens, link, number, pack) || isAgeOfLife(tokens, link, number, pack);
}

/** Whether two names in a row stand before a verb. */
function isFullName(tokens: readonly Token[], verb: number): boolean {
  return [verb - 1, verb - 2].every((at) => isCapitalised(tokens[at]?.text ?? ''));
}

/**
 * Whether the bearer of an age stands before an aside between commas and the verb: "Raglan, who had lost an arm, was
 * sixty-five", „jauniausiems, Darijui ir Ignui, buvo septyniolika“.
 */
function isBesideAside(
  tokens: readonly Token[],
  verb: number,
  value: number,
  {bearers, isApart}: ToldAges,
): boolean {
  if (value <= FULL || tokens[verb - 1]?.text !== ',') return false;
  let comma = verb - 2;
  while (comma > Math.max(0, verb - ASIDE) && tokens[comma]!.kind !== 'sign') comma -= 1;
  const bearer = tokens[comma - 1];
  if (tokens[comma]?.text !== ',' || !bearer) return false;
  return bearers?.test(bearer.lower) === true || (!isApart && isCapitalised(bearer.text));
}

/** Whether a numeral of years stands before no noun that it could count: „dvidešimt penkerių Leonidas“. */
function isDescribing(
  tokens: readonly Token[],
  at: number,
  {value, end}: Pick<NumberReading, 'value' | 'end'>,
  {ofYears, counted, bounds}: ToldAges,
): boolean {
  if (!ofYears?.test(tokens[end - 1]!.lower)) return false;
  const next = tokens[end];
  if (value < FULL) return bounds!.has(lowerAt(tokens, at - 1)) && next?.kind !== 'word';
  return next?.kind !== 'word' || counted?.test(next.lower) !== true;
}
