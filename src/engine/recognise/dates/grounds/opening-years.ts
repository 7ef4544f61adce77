import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {YEAR} from '../tokens.js';
import type {Figures} from './figures.js';
import {isYearAt} from './figures.js';
import {isUnround} from './manner.js';
import {isClauseOpener} from './year-cues.js';
import {befalls} from './year-or-number.js';

/** Whether figures are the year that heads an entry of annals: "1361. On 20 March". */
export function opensAnnal({tokens, at, end, next}: Figures): boolean | undefined {
  const opens = at === 0 && next?.text === '.' && isCapitalised(tokens[end + 1]?.text ?? '');
  return opens ? isYearAt(tokens, at) : undefined;
}

/**
 * Whether figures are a year that opens a clause by itself, as in some languages it does, unless it is round: „1938 baigė
 * gimnaziją“, „1956 Filadelfijoje“.
 */
export function opensClause(
  tokens: readonly Token[],
  at: number,
  end: number,
  pack: LanguagePack,
): boolean {
  const {dates, quantities, segmentation} = pack;
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[end]];
  if (isHeadOfEntry(tokens, at, end, pack)) return true;
  if (!dates.yearsOpen || !isUnround(token) || !next) return false;
  if (before && before.text !== ';' && !isClauseOpener(tokens, at - 1, pack)) return false;
  if (befalls(tokens, end, pack)) return false;
  return (
    quantities.settings.has(next.lower) ||
    quantities.aside(next.lower) ||
    segmentation.finite.test(next.lower)
  );
}

/** A dash with space on both sides. */
function isApartDash(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at];
  return /^[–—]$/u.test(dash?.text ?? '') && !dash!.joined && tokens[at + 1]?.joined === false;
}

/** Whether an amount stands before figures, with a dash behind it as behind them: „128 – mirti, 1427 – į Sibirą“. */
function isOfAmounts(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const isAmount = tokens[i]!.kind === 'number' && !isYearAt(tokens, i);
    if (isAmount && isApartDash(tokens, i + 1)) return true;
  }
  return false;
}

/**
 * A year that an entry of a chronicle or a table begins with: "1603 Plague.", „1236 – Saulės mūšis, 1251 – krikštas“,
 * „2021 – 2900“.
 */
function isHeadOfEntry(
  tokens: readonly Token[],
  at: number,
  end: number,
  {names, countables, quantities: {nounForm}}: LanguagePack,
): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[end]];
  if (!next || !YEAR.test(token.text) || (before && !/^[,;:(]$/u.test(before.text))) return false;
  if (isApartDash(tokens, end)) return !isOfAmounts(tokens, at);
  if (before) return false;
  // "1848: a rising"
  if (next.text === ':') return tokens[end + 1]?.joined === false;
  // The next cell of a table stands further apart.
  if (next.start - token.end > 1) return true;
  if (next.kind !== 'word' || !isCapitalised(next.text)) return false;
  // "1686 Thomas Gale", but "1200 Saxons", "1400 British troops"
  if (names.givenNames.has(next.lower)) return true;
  return nounForm(next.lower) === undefined && countables.idOf(tokens, end + 1) === undefined;
}
