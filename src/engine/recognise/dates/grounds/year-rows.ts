import {isCapitalised} from '../../../grammar/spelling.js';
import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {genitiveBefore} from '../../beside/genitive-before.js';
import {qualifierBefore} from '../../qualifiers.js';
import {isDash} from '../../signs.js';
import type {Figures} from './figures.js';
import {isYearAt} from './figures.js';
import {isUnround, mayCount} from './manner.js';
import {befalls, countsSomething} from './year-or-number.js';

/** Minimum number of years, or stretches of them, that are a row by themselves. */
const FEWEST = 3;
/** Maximum number of years of a row that are looked at before and behind one: a page of figures may have thousands. */
const FARTHEST = 20;

/** Whether behind a comma years follow, of which a word joins the last: „1529, 1566 ir 1588 m.“, "1849, 1850, and 1859". */
export function opensRow(tokens: readonly Token[], comma: number, pack: LanguagePack): boolean {
  let at = comma;
  const last = comma + 2 * FARTHEST;
  while (at < last && tokens[at]?.text === ',' && isYearAt(tokens, at + 1)) at += 2;
  if (at > comma && closesRow(tokens, comma - 1, at, pack)) return true;
  const isBehindRow = at === comma && tokens[at - 2]?.text === ',' && isYearAt(tokens, at - 3);
  // "1849, 1850, and 1859"
  if ((at > comma || isBehindRow) && tokens[at]?.text === ',') at += 1;
  if (at === comma || !pack.numerals.joiners.has(lowerAt(tokens, at))) return false;
  if (!isYearAt(tokens, at + 1)) return false;
  const isWorded = pack.dates.yearWords.has(lowerAt(tokens, at + 2));
  return isWorded || !countsSomething(tokens, at + 1, at + 2, pack);
}

/**
 * Whether a word for years ends a row that nothing joins, and what is said: „degė 1886, 1936 m.“; but „žuvo 1246, 1782 m.
 * pastatyta“, „namų 1246, 1782 m. – 1300“.
 */
function closesRow(
  tokens: readonly Token[],
  first: number,
  end: number,
  pack: LanguagePack,
): boolean {
  if (!pack.dates.yearWords.has(lowerAt(tokens, end)) || !isUnround(tokens[first]!)) return false;
  const behind =
    tokens[tokens[end + 1]?.text === '.' && tokens[end + 1]!.joined ? end + 2 : end + 1];
  const goesOn =
    behind && (isDash(behind) || (behind.kind === 'word' && !isCapitalised(behind.text)));
  if (goesOn || Number(tokens[first]!.text) >= Number(tokens[end - 1]!.text)) return false;
  return tokens[first - 1]?.kind === 'word' && !isCounted(tokens, first, pack);
}

/** Whether something before figures is told in their number: „žuvo 1246“, „atvyko 1246“, „namų skaičius buvo 1246“, „apie 1246“. */
function isCounted(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const {quantities} = pack;
  const verb = lowerAt(tokens, at - 1);
  return (
    quantities.auxiliaries.has(verb) ||
    quantities.peopleDo?.has(verb) === true ||
    befalls(tokens, at - 1, pack) ||
    qualifierBefore(tokens, at, quantities) !== undefined ||
    genitiveBefore(tokens, at, pack) !== undefined
  );
}

/** One of a row: a year at a token, or a stretch of years: „1334“, „1580–1589“. */
interface Entry {
  readonly at: number;
  readonly end: number;
}

function entryAt(tokens: readonly Token[], at: number): Entry | undefined {
  if (!isYearAt(tokens, at)) return undefined;
  const isStretch = isDash(tokens[at + 1]) && isYearAt(tokens, at + 2);
  return {at, end: isStretch ? at + 3 : at + 1};
}

function entryBefore(tokens: readonly Token[], end: number): Entry | undefined {
  if (!isYearAt(tokens, end - 1)) return undefined;
  const isStretch = isDash(tokens[end - 2]) && isYearAt(tokens, end - 3);
  return {at: isStretch ? end - 3 : end - 1, end};
}

/** The index behind what parts two years of a row, from its first token: „,“, „ir“, „, vėliau:“. */
function linkEnd(
  tokens: readonly Token[],
  at: number,
  {numerals: {joiners}, dates: {clauseOpeners}}: LanguagePack,
): number | undefined {
  if (tokens[at]?.text !== ',' && !joiners.has(lowerAt(tokens, at))) return undefined;
  const end = clauseOpeners?.has(lowerAt(tokens, at + 1)) === true ? at + 2 : at + 1;
  return tokens[end]?.text === ':' ? end + 1 : end;
}

/** Maximum number of tokens between two years of a row. */
const WIDEST_LINK = 3;

/** The years of a row in which one stands, in the order of the text, so far as they are looked at. */
function rowOf(tokens: readonly Token[], at: number, pack: LanguagePack): Entry[] {
  const own = entryAt(tokens, at);
  // A year in words is of no row.
  if (!own) return [];
  const before = (from: number): Entry | undefined => {
    for (let link = from - 1; link >= from - WIDEST_LINK; link -= 1) {
      if (linkEnd(tokens, link, pack) === from) return entryBefore(tokens, link);
    }
    return undefined;
  };
  const behind = (end: number): Entry | undefined => {
    const from = linkEnd(tokens, end, pack);
    return from === undefined ? undefined : entryAt(tokens, from);
  };
  const row = [own];
  for (let i = 0, entry = before(own.at); entry && i < FARTHEST; i += 1, entry = before(entry.at))
    row.unshift(entry);
  for (let i = 0, entry = behind(own.end); entry && i < FARTHEST; i += 1, entry = behind(entry.end))
    row.push(entry);
  return row;
}

/**
 * Whether figures are one of three years or more, or stretches of years, that go on in a row behind what happened in them, and that
 * nothing follows which they could count: „kilo 1219, vėliau: 1348, 1405 ir 1527“; but „1250, 1300, 1420 litų“.
 */
export function isOfRow({tokens, at, pack}: Figures): boolean {
  const row = rowOf(tokens, at, pack);
  if (row.length < FEWEST) return false;
  const years = row.map((entry) => Number(tokens[entry.at]!.text));
  if (years.some((year, i) => i > 0 && year <= years[i - 1]!)) return false;
  const [first, last] = [row[0]!, row.at(-1)!];
  const behind = tokens[last.end];
  if (behind && mayCount(behind, pack)) return false;
  if (countsSomething(tokens, last.end - 1, last.end, pack)) return false;
  return tellsWhen(tokens[first.at - 1], pack) && !isCounted(tokens, first.at, pack);
}

/** Whether a word says what came about, or only that something else did then: „kilo“, „minima“, „vėliau“. */
function tellsWhen(
  word: Token | undefined,
  {segmentation: {finite}, dates: {predicates, clauseOpeners}}: LanguagePack,
): boolean {
  if (word?.kind !== 'word') return false;
  return (
    finite.test(word.lower) ||
    predicates?.test(word.lower) === true ||
    clauseOpeners?.has(word.lower) === true
  );
}
