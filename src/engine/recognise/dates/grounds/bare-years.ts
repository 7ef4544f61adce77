import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {qualifierBefore} from '../../qualifiers.js';
import type {Cue} from '../../cue.js';
import {askedOf, noWhere, yesWhere} from '../../cue.js';
import {genitiveBefore} from '../../beside/genitive-before.js';
import type {DateGrammar} from '../grammar.js';
import type {Manner} from './manner.js';
import {isUnround, mayCount} from './manner.js';
import {namesThing} from './named-years.js';
import {YEAR} from '../tokens.js';
import {isBoundBefore, isClauseOpener, isYearBehindCue} from './year-cues.js';
import {isYearOfNoun} from './years-of-nouns.js';
import {befalls, countsSomething, isHour, isToll, isUncounting} from './year-or-number.js';

/** Four figures in their sentence, of which it is asked whether they are a year. Places are indices of tokens. */
interface Figures {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly end: number;
  readonly pack: LanguagePack;
  /** How the account writes its years all along. */
  readonly manner: Manner;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
}

/** In this order: the first cue that is there tells. */
const cues: readonly Cue<Figures>[] = [
  // "1710 Plague.", in a list of events by years
  yesWhere(({tokens, at, manner}) => manner.isEntry === true && at === 0 && isYearAt(tokens, at)),
  yesWhere(
    ({tokens, at, end, pack}) =>
      pack.dates.yearsOpen === true && isUncounting(tokens, at, end, pack),
  ),
  yesWhere(({tokens, at, end, pack}) => isYearOfNoun(tokens, at, end, pack)),
  yesWhere(
    ({tokens, at, next, pack}) =>
      pack.dates.dated?.test(next?.lower ?? '') === true && isUnround(tokens[at]!),
  ),
  noWhere(({tokens, at, end, pack}) => countsSomething(tokens, at, end, pack.dates, pack)),
  noWhere(({tokens, end, pack}) => isHour(tokens, end, pack)),
  // A heading, or a line, that is a year and nothing else.
  ({tokens, at}) => (tokens.length === 1 ? isYearAt(tokens, at) : undefined),
  opensAnnal,
  yesWhere(({tokens, at, end, pack}) => isOfLife(tokens, at, end, pack.dates)),
  yesWhere(closesSentence),
  isInBrackets,
  yesWhere(({tokens, at, end, pack}) => opensClause(tokens, at, end, pack.dates, pack)),
  // „mirė 1936.“, „Renfrew, 1987 paskelbęs“: nothing follows that it could count.
  yesWhere(({tokens, at, end, pack, manner}) => isOfManner(tokens, at, end, manner, pack)),
  yesWhere(({tokens, at, pack}) => isBoundBefore(tokens, at, pack.dates, pack)),
  isBehindCue,
  yesWhere(({tokens, end, pack}) => namesThing(tokens, end, pack)),
  yesWhere(isBesideYear),
  yesWhere(isBehindName),
];

/** Whether four figures that no word makes a year are one. */
export function isBareYear(
  tokens: readonly Token[],
  at: number,
  end: number,
  pack: LanguagePack,
  manner: Manner = {},
): boolean {
  const figures = {tokens, at, end, pack, manner, before: tokens[at - 1], next: tokens[end]};
  return askedOf(cues, figures, false);
}

function isYearAt(tokens: readonly Token[], at: number): boolean {
  return YEAR.test(tokens[at]?.text ?? '');
}

/** "1361. On 20 March", in annals */
function opensAnnal({tokens, at, end, next}: Figures): boolean | undefined {
  const opens = at === 0 && next?.text === '.' && isCapitalised(tokens[end + 1]?.text ?? '');
  return opens ? isYearAt(tokens, at) : undefined;
}

/** "Eruption of Krakatoa, 1883", "copied out for the family, 1931.", "Krakatoa, 1883: what was heard of it" */
function closesSentence({tokens, at, end, before, next}: Figures): boolean {
  const isBehindHead = next?.text === ':' && tokens[end + 1]?.joined === false;
  const isLast = !next || (next.text === '.' && !tokens[end + 1]) || isBehindHead;
  return isLast && before?.text === ',' && at > 2 && tokens[at - 2]!.kind === 'word';
}

/** "(1915–1985)", but "(no. 575-1985)" */
function isInBrackets({tokens, at, end, before, ...figures}: Figures): boolean | undefined {
  // "(1471?–1530)"
  const next = figures.next?.text === '?' ? tokens[end + 1] : figures.next;
  const isDash = (token: Token | undefined): boolean => /^[–—-]$/u.test(token?.text ?? '');
  if (before?.text === '(' && next?.text === ')') return !isOfRow(tokens, at);
  if (before?.text === '(' && isDash(next)) return true;
  if (next?.text !== ')' || !isDash(before)) return undefined;
  const isNumber = before!.joined && tokens[at - 2]?.kind === 'number' && !isYearAt(tokens, at - 2);
  return !isNumber || undefined;
}

/** "since 1931", "c. 1410"; but "a toll of 1410" */
function isBehindCue({tokens, at, end, pack, before, next}: Figures): boolean | undefined {
  const isShort = before?.text === '.' && before.joined;
  // "Founded: 1947.", in a list of what is known
  const isField = before?.text === ':' && at === 2 && /^[.;]?$/.test(next?.text ?? '');
  const cue = isShort || isField ? tokens[at - 2] : before;
  if (!cue || !pack.dates.yearCues.has(cue.lower)) return undefined;
  return !isToll(tokens, at, pack.dates, pack) && isYearBehindCue(next, tokens[end - 1]!);
}

/** "in 1922 and 1923", „pirmasis 1907, antrasis 1910 metais“ */
function isBesideYear({tokens, at, end, pack, before, next}: Figures): boolean {
  const {joiners, ordinals} = pack.numerals;
  if (joiners.has(before?.lower ?? '') && isYearAt(tokens, at - 2)) return true;
  if (joiners.has(next?.lower ?? '') && isYearAt(tokens, end + 1)) return true;
  if (next?.text === ',' && opensRow(tokens, end, pack)) return true;
  const isListed = before?.kind === 'word' && ordinals.has(before.lower);
  return isListed && next?.text === ',' && isYearAt(tokens, end + 2);
}

/** „1529, 1566 ir 1588 m.“: whether behind a comma years follow, of which a word joins the last. */
function opensRow(tokens: readonly Token[], comma: number, pack: LanguagePack): boolean {
  let at = comma;
  while (tokens[at]?.text === ',' && isYearAt(tokens, at + 1)) at += 2;
  if (at === comma || !pack.numerals.joiners.has(lowerAt(tokens, at))) return false;
  if (!isYearAt(tokens, at + 1)) return false;
  const isWorded = pack.dates.yearWords.has(lowerAt(tokens, at + 2));
  return isWorded || !countsSomething(tokens, at + 1, at + 2, pack.dates, pack);
}

/** "Easter 1916", "FRS 1947;", but neither behind the first word of a sentence nor "Article 1939". */
function isBehindName({at, pack, before, next}: Figures): boolean {
  if (at < 2 || before?.kind !== 'word' || pack.quantities.labels.has(before.lower)) return false;
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

/** "(d. 1862)", „(g. 1889, mirė 1921)“, "† 1863": a short word or a sign for what befell somebody stands before a year. */
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

/** A dash with space on both sides. */
function isApartDash(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at];
  return /^[–—]$/u.test(dash?.text ?? '') && !dash!.joined && tokens[at + 1]?.joined === false;
}

/** „128 – mirti, 1427 – į Sibirą“: whether an amount stands before it in the same way. */
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
