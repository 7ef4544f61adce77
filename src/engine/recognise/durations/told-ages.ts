import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {isCapitalised} from '../names/gazetteer.js';
import type {NumberReading} from '../numbers/numerals.js';
import type {AgeGrammar} from './grammar.js';
import {isDash} from '../signs.js';

/** So many tokens before the verb whose age it is stands. */
const SUBJECT = 4;
/** An age in years. */
const OLDEST = 110;
/** The least of it that is told without its noun before its bearer's. */
const FULL = 12;

/** "who was 69 and", "she was nineteen", "a boy of nine", „kuriam buvo devyniolika“: how old somebody was, without years. */
export function isToldAge(
  tokens: readonly Token[],
  at: number,
  {value, end, grouped}: NumberReading,
  {durations: {ages}, quantities: {before, determiners}}: LanguagePack,
): boolean {
  const told = ages?.told;
  if (!told || grouped || !Number.isInteger(value) || value > OLDEST || value < told.least)
    return false;
  if (isDescribing(tokens, {value, end}, told)) return true;
  // „jam buvo penkeri“, but „jam buvo penki“ count something else.
  if (value < 10 && told.few?.test(tokens[end - 1]!.lower) === false) return false;
  const next = tokens[end];
  const isLast = next === undefined || /^[.,;!?)]$/u.test(next.text) || isDash(next);
  if (!isLast && !told.behind.has(next.lower)) return false;
  if (next?.joined && /^[.,]$/u.test(next.text) && tokens[end + 1]?.joined) return false;
  let verb = at - 1;
  while (told.fillers.has(tokens[verb]?.lower ?? '') || before.has(tokens[verb]?.lower ?? ''))
    verb -= 1;
  if (!told.verbs.has(tokens[verb]?.lower ?? '')) return false;
  // „Lakūnui buvo trisdešimt šešeri“
  if (told.few?.test(tokens[end - 1]!.lower)) return true;
  for (let i = verb - 1; i >= Math.max(0, verb - (told.isApart ? SUBJECT : 1)); i -= 1) {
    if (told.subjects.has(tokens[i]!.lower)) return true;
    // „Karalienei tebuvo šešiolika“
    if (told.bearers?.test(tokens[i]!.lower)) return true;
    // "Ferdinand de Lesseps was seventy-four when he came"; but "The Garrison was sixty when he came"
    const isName =
      i > 0 && isCapitalised(tokens[i]!.text) && !determiners.has(tokens[i - 1]!.lower);
    if (isName && told.subjects.has(tokens[end + 1]?.lower ?? '')) return true;
    if (/^[,;:]$/u.test(tokens[i]!.text)) return false;
  }
  return false;
}

/** „dvidešimt penkerių Leonidas“: a numeral of years before no noun that it could count. */
function isDescribing(
  tokens: readonly Token[],
  {value, end}: Pick<NumberReading, 'value' | 'end'>,
  {ofYears, counted}: NonNullable<AgeGrammar['told']>,
): boolean {
  if (!ofYears || value < FULL || !ofYears.test(tokens[end - 1]!.lower)) return false;
  const next = tokens[end];
  return next?.kind !== 'word' || counted?.test(next.lower) !== true;
}
