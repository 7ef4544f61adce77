import {isCapitalised} from '../../grammar/spelling.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {qualifierBefore} from '../qualifiers.js';
import {genitiveBefore} from '../beside/genitive-before.js';
import type {DateGrammar} from './grammar.js';
import type {Manner} from './manner.js';
import {isUnround, mayCount} from './manner.js';
import {namesThing} from './named-years.js';
import {YEAR} from './tokens.js';
import {isBoundBefore, isClauseOpener, isYearBehindCue} from './year-cues.js';
import {befalls, countsSomething, isHour, isToll, isUncounting} from './year-or-number.js';

/**
 * Whether four figures that no word makes a year are one.
 *
 * @param manner How the account writes its years all along.
 */
export function isBareYear(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: DateGrammar,
  pack: LanguagePack,
  manner: Manner = {},
): boolean {
  const [before, next] = [tokens[at - 1], tokens[end]];
  // "1710 Plague.", in a list of events by years
  if (manner.isEntry && at === 0 && YEAR.test(tokens[at]!.text)) return true;
  if (grammar.yearsOpen && isUncounting(tokens, at, end, pack)) return true;
  if (countsSomething(tokens, at, end, grammar, pack) || isHour(tokens, end, pack)) return false;
  // A heading, or a line, that is a year and nothing else.
  if (tokens.length === 1) return YEAR.test(tokens[at]!.text);
  // "1361. On 20 March", in annals
  if (at === 0 && next?.text === '.' && isCapitalised(tokens[end + 1]?.text ?? ''))
    return YEAR.test(tokens[at]!.text);
  // "(d. 1862)", „(g. 1889, mirė 1921)“, "† 1863"
  if (isOfLife(tokens, at, end, grammar)) return true;
  // "Eruption of Krakatoa, 1883", "copied out for the family, 1931."
  const isLast = !next || (next.text === '.' && !tokens[end + 1]);
  if (before?.text === ',' && isLast && at > 2 && tokens[at - 2]!.kind === 'word') return true;
  if (before?.text === '(' && next?.text === ')') return !isOfRow(tokens, at);
  if (before?.text === '(' && /^[–—-]$/u.test(next?.text ?? '')) return true;
  // "(1915–1985)", but "(no. 575-1985)"
  const isNumber =
    before?.joined && tokens[at - 2]?.kind === 'number' && !YEAR.test(tokens[at - 2]!.text);
  if (next?.text === ')' && /^[–—-]$/u.test(before?.text ?? '') && !isNumber) return true;
  if (opensClause(tokens, at, end, grammar, pack)) return true;
  // „mirė 1936.“, „Renfrew, 1987 paskelbęs“: nothing follows that it could count.
  if (isOfManner(tokens, at, end, manner, pack)) return true;
  // "c. 1410"
  const cue = before?.text === '.' && before.joined ? tokens[at - 2] : before;
  if (isBoundBefore(tokens, at, grammar, pack)) return true;
  if (cue && grammar.yearCues.has(cue.lower))
    return !isToll(tokens, at, grammar, pack) && isYearBehindCue(next, tokens[end - 1]!);
  if (namesThing(tokens, end, pack)) return true;
  // "in 1922 and 1923", "the 1920 and 1926 treaties": joined to another year.
  const joins = (token: Token | undefined): boolean =>
    pack.numerals.joiners.has(token?.lower ?? '');
  if (joins(before) && YEAR.test(tokens[at - 2]?.text ?? '')) return true;
  if (joins(next) && YEAR.test(tokens[end + 1]?.text ?? '')) return true;
  // „pirmasis 1907, antrasis 1910 metais“: the year behind tells what the one before it is.
  const isListed = before?.kind === 'word' && pack.numerals.ordinals.has(before.lower);
  if (isListed && next?.text === ',' && YEAR.test(tokens[end + 2]?.text ?? '')) return true;
  // "Easter 1916", but neither the first word of a sentence nor "Article 1939".
  if (at < 2 || before?.kind !== 'word' || pack.quantities.labels.has(before.lower)) return false;
  // "FRS 1947; OM 1965;"
  const isRank = /^\p{Lu}{2,}$/u.test(before.text) && (!next || /^[;,]$/u.test(next.text));
  return isRank || /^\p{Lu}\p{Ll}/u.test(before.text);
}

/** So many tokens on either side of figures in brackets others are looked for. */
const ROW = 30;

/** „iš Kauno (1024), Šiaulių (878) ir Rokiškio (618)“: whether other figures in brackets beside it are no years. */
function isOfRow(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(1, at - ROW); i < Math.min(tokens.length - 1, at + ROW); i += 1) {
    const {kind, text} = tokens[i]!;
    if (kind !== 'number' || YEAR.test(text)) continue;
    if (tokens[i - 1]!.text === '(' && tokens[i + 1]!.text === ')') return true;
  }
  return false;
}

/** Whether an account that writes its years so all along has one here: „mirė 1936.“, but „iš viso 1936“, „motociklų – 1936“. */
function isOfManner(
  tokens: readonly Token[],
  at: number,
  end: number,
  {terse}: Manner,
  pack: LanguagePack,
): boolean {
  const token = tokens[at]!;
  if (!terse || !isUnround(token)) return false;
  if (Number(token.text) < terse.from || Number(token.text) > terse.to) return false;
  if (qualifierBefore(tokens, at, pack.quantities) ?? genitiveBefore(tokens, at, pack))
    return false;
  const next = tokens[end];
  return !(next && mayCount(next, pack));
}

/** Whether a short word or a sign for what befell somebody stands before a year: born, died, reigned. */
function isOfLife(
  tokens: readonly Token[],
  at: number,
  end: number,
  {lives}: DateGrammar,
): boolean {
  const [before, earlier] = [tokens[at - 1], tokens[at - 2]];
  if (before?.text === '†') return true;
  if (before?.text !== '.' || !before.joined || !lives?.has(earlier?.lower ?? '')) return false;
  const next = tokens[end];
  return !next || next.kind === 'sign';
}

/** „1938 baigė gimnaziją“, „1956 Filadelfijoje“: in some languages a year opens a clause by itself, unless it is round. */
function opensClause(
  tokens: readonly Token[],
  at: number,
  end: number,
  {yearsOpen}: DateGrammar,
  pack: LanguagePack,
): boolean {
  const {quantities, segmentation} = pack;
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[end]];
  if (isHeadOfEntry(tokens, at, end, pack)) return true;
  if (!yearsOpen || !isUnround(token) || !next) return false;
  if (before && before.text !== ';' && !isClauseOpener(tokens, at - 1, pack)) return false;
  if (befalls(tokens, end, pack)) return false;
  return (
    quantities.settings.has(next.lower) ||
    quantities.aside(next.lower) ||
    segmentation.finite.test(next.lower)
  );
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
  if (/^[–—]$/u.test(next.text)) return !next.joined && tokens[end + 1]?.joined === false;
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
