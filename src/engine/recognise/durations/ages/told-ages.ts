import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {NumberReading} from '../../numbers/grammar.js';
import {isDash} from '../../signs.js';
import type {AgeGrammar} from './age-grammar.js';

/** So many tokens before the verb whose age it is stands. */
const SUBJECT = 4;
/** An age in years. */
const OLDEST = 110;
/** The least of it that is told without its noun before its bearer's. */
const FULL = 12;
/** So many tokens at most stand between a bearer and the verb, where a clause of its own parts them. */
const ASIDE = 12;

/** "who was 69 and", "she was nineteen", "a boy of nine", „kuriam buvo devyniolika“: how old somebody was, without years. */
export function isToldAge(
  tokens: readonly Token[],
  at: number,
  {value, end, grouped}: NumberReading,
  {durations: {ages}, quantities: {before, determiners, settings}}: LanguagePack,
): boolean {
  const told = ages?.told;
  if (!told || grouped || !Number.isInteger(value) || value > OLDEST || value < told.least)
    return false;
  if (isDescribing(tokens, at, {value, end}, told)) return true;
  // „jam buvo penkeri“, but „jam buvo penki“ count something else.
  if (value < 10 && told.few?.test(tokens[end - 1]!.lower) === false) return false;
  const next = tokens[end];
  const isLast = next === undefined || /^[.,;!?)]$/u.test(next.text) || isDash(next);
  // "he turned sixty in 1934"
  const isTurned = told.turns?.has(lowerAt(tokens, at - 1)) === true && value >= FULL;
  const isEnd = isLast || told.behind.has(next.lower) || (isTurned && settings.has(next.lower));
  if (!isEnd) return false;
  if (next?.joined && /^[.,]$/u.test(next.text) && tokens[end + 1]?.joined) return false;
  const isOfYears = told.few?.test(tokens[end - 1]!.lower) === true;
  // „vyriausiajam – penkiasdešimt treji“
  if (isOfYears && value > FULL && isDash(tokens[at - 1])) return true;
  let verb = at - 1;
  while (told.fillers.has(lowerAt(tokens, verb)) || before.has(lowerAt(tokens, verb))) verb -= 1;
  if (!told.verbs.has(lowerAt(tokens, verb))) return false;
  // „Lakūnui buvo trisdešimt šešeri“
  if (isOfYears || isBesideAside(tokens, verb, value, told)) return true;
  for (let i = verb - 1; i >= Math.max(0, verb - (told.isApart ? SUBJECT : 1)); i -= 1) {
    if (told.subjects.has(tokens[i]!.lower)) return true;
    // „Karalienei tebuvo šešiolika“
    if (told.bearers?.test(tokens[i]!.lower)) return true;
    // "Ferdinand de Lesseps was seventy-four when he came"; but "The Garrison was sixty when he came"
    const isName =
      i > 0 && isCapitalised(tokens[i]!.text) && !determiners.has(tokens[i - 1]!.lower);
    if (isName && (isTurned || told.subjects.has(lowerAt(tokens, end + 1)))) return true;
    if (/^[,;:]$/u.test(tokens[i]!.text)) return false;
  }
  return false;
}

/** "Raglan, who had lost an arm, was sixty-five", „jauniausiems, Darijui ir Ignui, buvo septyniolika“ */
function isBesideAside(
  tokens: readonly Token[],
  verb: number,
  value: number,
  {bearers, isApart}: NonNullable<AgeGrammar['told']>,
): boolean {
  if (value <= FULL || tokens[verb - 1]?.text !== ',') return false;
  let comma = verb - 2;
  while (comma > Math.max(0, verb - ASIDE) && tokens[comma]!.kind !== 'sign') comma -= 1;
  const bearer = tokens[comma - 1];
  if (tokens[comma]?.text !== ',' || !bearer) return false;
  return bearers?.test(bearer.lower) === true || (!isApart && isCapitalised(bearer.text));
}

/** „dvidešimt penkerių Leonidas“: a numeral of years before no noun that it could count. */
function isDescribing(
  tokens: readonly Token[],
  at: number,
  {value, end}: Pick<NumberReading, 'value' | 'end'>,
  {ofYears, counted, bounds}: NonNullable<AgeGrammar['told']>,
): boolean {
  if (!ofYears?.test(tokens[end - 1]!.lower)) return false;
  const next = tokens[end];
  if (value < FULL) return bounds!.has(lowerAt(tokens, at - 1)) && next?.kind !== 'word';
  return next?.kind !== 'word' || counted?.test(next.lower) !== true;
}
