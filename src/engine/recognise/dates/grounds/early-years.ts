/** Years of three figures, which look like amounts. */
import {isCapitalised} from '../../../grammar/spelling.js';
import {lowerAt} from '../../../grammar/token-at.js';
import type {Token, TokenisedSentence} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {DateGrammar} from '../grammar.js';

const THREE_FIGURES = /^[1-9]\d\d$/;

/**
 * Whether three figures are a year, by a short word before them ("c. 550", "d. 683"), or in brackets behind a name, where the
 * account tells of such years elsewhere ("at Pressburg (907)"); undefined where neither asks.
 */
export function isEarlyYear(
  tokens: readonly Token[],
  at: number,
  grammar: DateGrammar,
  {hasEarlyYears}: {readonly hasEarlyYears?: boolean},
): boolean | undefined {
  if (!THREE_FIGURES.test(tokens[at]!.text)) return undefined;
  const before = tokens[at - 1]?.text;
  if (before === '.') return isShortCue(tokens, at - 2, grammar);
  if (before !== '(') return undefined;
  return (
    hasEarlyYears === true &&
    tokens[at + 1]?.text === ')' &&
    isCapitalised(tokens[at - 2]?.text ?? '')
  );
}

/** Nobody lives or reigns so many years, and no dynasty does. */
const LONGEST = 500;

/**
 * Whether a range of figures is of the years of those behind whom it stands in brackets: "Charlemagne (768–814)", "Harsha (r.
 * 606–647)", "Roman Britain (43–410)".
 */
export function isReign(
  tokens: readonly Token[],
  at: number,
  end: number,
  {dates, quantities: {labels}}: LanguagePack,
): boolean {
  const isCued = tokens[at - 1]?.text !== '(';
  const [from, to] = [Number(tokens[at]!.text), Number(tokens[end - 1]!.text)];
  if (to <= from || to < 100 || to - from > LONGEST) return false;
  const stop = tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
  if (isCued) return isShortCue(tokens, stop, dates);
  const owner = tokens[at - 2];
  return tokens[end]?.text === ')' && isCapitalised(owner?.text ?? '') && !labels.has(owner!.lower);
}

/**
 * Whether a word before a full stop is short for "about", or for what befell somebody: "c." and "r.", but not the full stop of
 * a sentence or of "no."
 */
function isShortCue(
  tokens: readonly Token[],
  at: number,
  {approximate, lives}: DateGrammar,
): boolean {
  const word = lowerAt(tokens, at);
  return approximate.has(word) || lives?.has(word) === true;
}

/** Whether an account tells of a year of three figures in words that leave no doubt: "in 936.", "5 May 936", "218 BC". */
export function hasEarlyYears(
  sentences: readonly TokenisedSentence[],
  {dates: {eras, months, yearCues}}: LanguagePack,
): boolean {
  return sentences.some(({tokens}) =>
    tokens.some(({kind, text}, at) => {
      if (kind !== 'number' || text.length > 3 || !THREE_FIGURES.test(text)) return false;
      const before = lowerAt(tokens, at - 1);
      if ([before, lowerAt(tokens, at + 1)].some((word) => eras?.has(word))) return true;
      return (yearCues.has(before) || months.has(before)) && isClosed(tokens, at + 1);
    }),
  );
}

function isClosed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return !next || (/^[.,;)]$/.test(next.text) && tokens[at + 1]?.kind !== 'number');
}
