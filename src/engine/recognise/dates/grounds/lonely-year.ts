import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {qualifierBefore} from '../../qualifiers.js';
import {isHyphen} from '../../signs.js';
import type {DateGrammar} from '../grammar.js';
import {yearInWords} from '../patterns/year-in-words.js';
import {isBareYear} from './bare-years.js';
import {eraAt, isEarlyYear, isFirstYear} from './early-years.js';
import {LAST_YEAR} from './figures.js';
import type {ReadingInText} from './reading-in-text.js';

/** Whether a year without month or day is one here: figures and words for it need grounds, unless a word for "year" stands beside. */
export function isLonelyYear(one: ReadingInText): boolean {
  const {tokens, at, pack, manner} = one;
  const {end} = one.reading;
  if (isLength(tokens, at, end, pack.dates) || isSpan(tokens, at, end, pack)) return false;
  const isFirst = isFirstYear(tokens, at, end, manner, pack);
  if (isFirst !== undefined) return isFirst;
  const isEarly = isEarlyYear(tokens, at, pack.dates, manner);
  if (isEarly !== undefined) return isEarly;
  if (isAmongAmounts(tokens, at) && !isSaidToBeYear(one)) return false;
  const inWords = yearInWords(tokens, at, pack.numerals);
  // A year with a word for "year" is one; „40-aisiais“ are those of any century.
  if (end > (inWords?.end ?? at + 1))
    return !(isHyphen(tokens[at + 1]) && tokens[at]!.text.length < 3);
  if (inWords?.sure) return true;
  // "not less than fifteen hundred"
  if (inWords && qualifierBefore(tokens, at, pack.quantities) !== undefined) return false;
  return isBareYear({tokens, at, end, pack, manner});
}

/** The first year of three figures, and the first of four. */
const FIRST_EARLY = 100;
const FIRST_LONG = 1000;

/**
 * „25 metais vyresnis“, „sukako 190 m.“, „valdė 312 metus“: so many years, told by few figures and a word for them; but „apie 610 metus“ is one, since
 * so many would be in the genitive.
 */
function isSpan(
  tokens: readonly Token[],
  at: number,
  end: number,
  {
    dates: {yearWords, comparatives, agreeingYears, passed},
    quantities: {takesGenitive},
  }: LanguagePack,
): boolean {
  const value = Number(tokens[at]!.text);
  if (value < FIRST_LONG && passed?.has(lowerAt(tokens, at - 1))) return true;
  const word = lowerAt(tokens, at + 1);
  if (end !== at + 2 || value >= FIRST_LONG || !yearWords.has(word)) return false;
  if (value < FIRST_EARLY || comparatives?.test(lowerAt(tokens, end))) return true;
  return agreeingYears?.has(word) === true && !takesGenitive(value, '');
}

/** Where in each sentence the first few figures stand, asked once: a sentence may have very many. */
const firstFigures = new WeakMap<readonly Token[], number>();

/** Whether three figures stand behind others in a sentence, and so are no year: "suspected in 237 people and confirmed in 134". */
function isAmongAmounts(tokens: readonly Token[], at: number): boolean {
  if (!/^\d{3}$/.test(tokens[at]!.text)) return false;
  let first = firstFigures.get(tokens);
  if (first === undefined) {
    first = tokens.findIndex(({kind, text}) => kind === 'number' && text.length < 4);
    firstFigures.set(tokens, first);
  }
  return first < at;
}

/** Whether an era, or a word for "year" before figures, leaves no doubt: "he fled with 20 men in 218 BC", "in the year 218". */
function isSaidToBeYear({tokens, at, reading: {from}, pack}: ReadingInText): boolean {
  const {eras, yearWords, yearCues} = pack.dates;
  const before = lowerAt(tokens, at - 1);
  return (
    (from.year ?? 1) <= 0 ||
    (yearWords.has(before) && yearCues.has(before)) ||
    eras?.has(eraAt(tokens, at + 1, 1)) === true
  );
}

/**
 * „326 m. aukščio“, „2000 m gylyje“, „ilgis 3400 m.“, „nušoko 800 m.“: not a year, though its unit has the same letter; nor
 * is one that no account will see.
 */
function isLength(
  tokens: readonly Token[],
  at: number,
  end: number,
  {yearsOrLength: length}: DateGrammar,
): boolean {
  const [{text}, unit, stop, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[end]];
  if (!length || unit?.lower !== length.word || end > at + 3) return false;
  const before = lowerAt(tokens, at - 1);
  if (next && length.behind.test(next.lower)) return true;
  if (Number(text) > LAST_YEAR || length.before.test(before)) return true;
  if (stop?.text !== '.' || text.length > 3) return false;
  return text.length < 3 || !next || length.verbs.has(before);
}
