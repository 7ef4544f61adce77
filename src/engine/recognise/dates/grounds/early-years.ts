/** Years of three figures, which look like amounts. */
import {isCapitalised} from '../../../grammar/spelling.js';
import {lowerAt} from '../../../grammar/token-at.js';
import type {Token, TokenisedSentence} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {DateGrammar} from '../grammar.js';

const THREE_FIGURES = /^[1-9]\d\d$/;

/** Whether an account tells of years of three figures, and of one or two. */
interface EarlyYears {
  readonly hasEarlyYears?: boolean;
  readonly hasFirstYears?: boolean;
}

const FEW_FIGURES = /^[1-9]\d{0,2}$/;

/**
 * Whether up to three figures are a year where the account tells of such years, and what stands behind them cannot be counted: "In 47
 * Scapula came", "in 69 the Batavians rose"; undefined where three figures need no such ground.
 */
export function isFirstYear(
  tokens: readonly Token[],
  at: number,
  end: number,
  {hasEarlyYears, hasFirstYears}: EarlyYears,
  {
    dates: {behindYears, yearCues, yearWords, approximate},
    quantities: {nounForm},
    countables,
    names,
  }: LanguagePack,
): boolean | undefined {
  const {text} = tokens[at]!;
  if (!FEW_FIGURES.test(text) || end !== at + 1) return undefined;
  // "the year 47", "c. 410"
  const before = lowerAt(tokens, at - 1);
  if (!yearCues.has(before) || yearWords.has(before) || approximate.has(before)) return undefined;
  const next = tokens[end];
  const isName = next?.kind === 'word' && isCapitalised(next.text);
  if (text.length === 3 && !isName) return undefined;
  const isTold = hasFirstYears === true || (text.length === 3 && hasEarlyYears === true);
  if (!isTold) return false;
  if (!isName) return isClosed(tokens, end) || behindYears?.has(next?.lower ?? '') === true;
  // "in 12 Greek towns", "in 30 London parishes"
  return (
    !names.demonyms.has(names.bare(next.lower)) &&
    [next.lower, lowerAt(tokens, end + 1)].every((word) => nounForm(word) === undefined) &&
    countables.idOf(tokens, end) === undefined
  );
}

/**
 * Whether three figures are a year, by a short word before them ("c. 550", "d. 683"), or in brackets behind a name, where the
 * account tells of such years elsewhere ("at Pressburg (907)"); undefined where neither asks.
 */
export function isEarlyYear(
  tokens: readonly Token[],
  at: number,
  grammar: DateGrammar,
  {hasEarlyYears}: EarlyYears,
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

/** Whether figures are of a year that began in another than ours does, where the account tells of such years: "in 52/53". */
export function isOfTwoYears(
  tokens: readonly Token[],
  at: number,
  {hasEarlyYears, hasFirstYears}: EarlyYears,
  {quantities: {of}}: LanguagePack,
): boolean {
  if (tokens[at + 1]?.text !== '/' || !(hasEarlyYears === true || hasFirstYears === true))
    return false;
  // "in 9/10 of cases"
  if (of.has(lowerAt(tokens, at + 3))) return false;
  return Math.abs(Number(tokens[at]!.text) - Number(tokens[at + 2]!.text)) === 1;
}

/** Nobody lives or reigns so many years, and no dynasty does. */
const LONGEST = 500;

/**
 * Whether a range of figures is of the years of those behind whom it stands in brackets: "Charlemagne (768–814)", "Harsha (r.
 * 606–647)", "Roman Britain (43–410)", "his reign (768–814)".
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
  if (tokens[end]?.text !== ')') return false;
  if (dates.reigns?.has(owner?.lower ?? '')) return true;
  return isCapitalised(owner?.text ?? '') && !labels.has(owner!.lower);
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

/** Whether an account tells of a year of one or two figures with its era: "AD 69", "43 BC". */
export function hasFirstYears(
  sentences: readonly TokenisedSentence[],
  {dates: {eras}}: LanguagePack,
): boolean {
  if (!eras) return false;
  return sentences.some(({tokens}) =>
    tokens.some(({kind, text}, at) => {
      if (kind !== 'number' || text.length > 2) return false;
      return eras.has(eraAt(tokens, at + 1, 1)) || eras.has(eraAt(tokens, at - 1, -1));
    }),
  );
}

/** The word at an index and on from it that is an era's, without its full stops: "AD", "A.D." */
export function eraAt(tokens: readonly Token[], at: number, way: 1 | -1): string {
  let word = '';
  for (let i = at; word.length < 3; i += way) {
    const {kind, lower} = tokens[i] ?? {};
    if (kind === 'word' && lower!.length > 1) return word === '' ? lower! : word;
    if (kind === 'word') word = way === 1 ? word + lower! : lower! + word;
    else if (lower !== '.') break;
  }
  return word;
}

function isClosed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return !next || (/^[.,;)]$/.test(next.text) && tokens[at + 1]?.kind !== 'number');
}
