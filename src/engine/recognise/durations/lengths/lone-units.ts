import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {mayBeginNumber} from '../../numbers/numerals.js';
import {qualifierBefore} from '../../qualifiers.js';
import type {DurationGrammar} from '../grammar.js';
import type {LoneUnits} from './lone-grammar.js';
import type {Length} from './length.js';

/** Number of tokens on either side of a unit that are searched for a rate. */
const CLAUSE = 6;
/** Maximum number of tokens between a unit of time and the amount before it: „30 litrų benzino mėnesiui“ (30 litres of petrol a month). */
const AMOUNT = 4;

/**
 * A length of one of a unit, without its number, that begins at a token: „kalėjo metus“, „per savaitę žuvo“, „daugiau kaip
 * valandą“, „priėmė valandai“.
 */
export function aloneAt(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): Length | undefined {
  const {lasting, lone, units} = pack.durations;
  const {lower} = tokens[at]!;
  const isOne =
    (lasting?.alone?.has(lower) === true && isLasting(tokens, at, pack.durations)) ||
    isClauses(tokens, at, pack) ||
    (lone !== undefined &&
      (isWithin(tokens, at, lone, pack) ||
        isQualified(tokens, at, lone, pack) ||
        isAfter(tokens, at, lone, pack) ||
        isGiven(tokens, at, lone, pack)));
  const unit = isOne ? units.get(lower) : undefined;
  return unit && {value: 1, unit, end: at + 1};
}

/** Whether a unit stands at the edge of its clause, beside a verb or not: „Metus jis ten gyveno“, „derėtasi mėnesį“. */
function isClauses(
  tokens: readonly Token[],
  at: number,
  {durations: {clauses}, segmentation: {finite}, numerals: {joiners}}: LanguagePack,
): boolean {
  const [before, {lower}, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!clauses?.units.has(lower)) return false;
  const {verbs, unless} = clauses;
  const opens = before === undefined || /^[.,;:–—(„]$/u.test(before.text);
  if (opens) return next?.kind === 'word' && !unless.test(next.lower);
  const closes = next === undefined || next.kind === 'sign' || joiners.has(next.lower);
  const isVerb = finite.test(before.lower) || verbs.test(before.lower);
  return closes && isVerb && !unless.test(before.lower);
}

function isLasting(tokens: readonly Token[], at: number, grammar: DurationGrammar): boolean {
  const {verbs, shown} = grammar.lasting!;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isFree = before?.kind !== 'number' && shown?.test(before?.lower ?? '') !== true;
  return (isFree && verbs.test(next?.lower ?? '')) || lasts(tokens, at, grammar);
}

/** Whether a verb of what lasts stands before a unit: "spent a year", "lived there a year". */
export function lasts(
  tokens: readonly Token[],
  at: number,
  {lasting}: Pick<DurationGrammar, 'lasting'>,
): boolean {
  if (!lasting) return false;
  const isBetween = lasting.fillers.has(lowerAt(tokens, at - 1));
  return lasting.verbs.test(lowerAt(tokens, isBetween ? at - 2 : at - 1));
}

/**
 * Whether something came to pass within one unit: „Šaltis per savaitę pražudė“; but „18 litrų per parą“, „du kartus per
 * mėnesį“, „per parą suvartoja“ tell a rate.
 */
function isWithin(
  tokens: readonly Token[],
  at: number,
  {within}: LoneUnits,
  {durations: {during}, numerals}: LanguagePack,
): boolean {
  if (!within.units.has(tokens[at]!.lower) || !during.has(lowerAt(tokens, at - 1))) return false;
  if (tokens[at + 1]?.kind === 'number') return false;
  for (let i = at - 2; i >= Math.max(0, at - CLAUSE); i -= 1) {
    const token = tokens[i]!;
    if (token.kind === 'sign') break;
    if (mayBeginNumber(token, numerals) || within.rates.test(token.lower)) return false;
  }
  for (let i = at + 1; i < at + CLAUSE && tokens[i]?.kind === 'word'; i += 1) {
    // „negu Berezina“ is no verb.
    const {text, lower} = tokens[i]!;
    if (text === lower && within.rates.test(lower)) return false;
  }
  const next = tokens[at + 1];
  return next === undefined || !mayBeginNumber(next, numerals);
}

/** Whether the length is told as passed before something: „po valandos ligonis mirė“ (an hour later the sick man died), „po metų tylos“. */
function isAfter(
  tokens: readonly Token[],
  at: number,
  {after}: LoneUnits,
  {dates: {lengthOf}}: LanguagePack,
): boolean {
  if (!after?.words.has(lowerAt(tokens, at - 1))) return false;
  const {lower} = tokens[at]!;
  const isOfAct = after.ofActs.has(lower) && lengthOf?.test(tokens[at + 1]?.text ?? '') === true;
  return isOfAct || after.units.has(lower);
}

/** Whether a word says how exactly it is one unit: „daugiau kaip valandą“, „kone savaitę“; but „per savaitę“ is no more than one. */
function isQualified(
  tokens: readonly Token[],
  at: number,
  {qualified, unlessQualified}: LoneUnits,
  pack: LanguagePack,
): boolean {
  const before = lowerAt(tokens, at - 1);
  if (!qualified.has(tokens[at]!.lower) || unlessQualified.has(before)) return false;
  // „tik savaitę kitą“, „kone valandą nakties“
  if (pack.clock.partsOfDay.has(lowerAt(tokens, at + 1))) return false;
  return qualifierBefore(tokens, at, pack.quantities) !== undefined;
}

/**
 * Whether a unit in its case tells for how long: „priėmė valandai“, „benzino mėnesiui“; but not „paskutinei savaitei“, „gegužės
 * mėnesiui“.
 */
function isGiven(
  tokens: readonly Token[],
  at: number,
  {given}: LoneUnits,
  {dates, numerals, quantities, segmentation}: LanguagePack,
): boolean {
  const [before, {lower}, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!given.units.has(lower) || before?.kind !== 'word') return false;
  if (isCapitalised(before.text) && at > 1) return false;
  if (dates.months.has(before.lower) || numerals.ordinals.has(before.lower)) return false;
  if (given.shown.test(before.lower) || given.ending.test(next?.lower ?? '')) return false;
  const isTold =
    segmentation.finite.test(before.lower) ||
    given.cues.test(before.lower) ||
    qualifierBefore(tokens, at, quantities) !== undefined;
  // „turėjo maisto mėnesiui“
  const isOfNoun = segmentation.finite.test(lowerAt(tokens, at - 2));
  if (isTold || isOfNoun) return true;
  if (!given.amounts.has(lower) || quantities.nounForm(before.lower) === undefined) return false;
  return tokens
    .slice(Math.max(0, at - AMOUNT), at)
    .some((token) => mayBeginNumber(token, numerals));
}
