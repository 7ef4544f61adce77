import type {Token} from '../grammar/tokenise.js';
import type {LanguagePack} from '../language-pack.js';
import type {DateGrammar, DateReading} from './date-grammar.js';
import {yearInWords} from './date-words.js';
import {isCapitalised} from './gazetteer.js';
import {isHyphen} from './signs.js';

/** Whether what a pattern found is a date here: bare years, lone months, seasons and short forms need grounds. */
export function isDate(
  tokens: readonly Token[],
  at: number,
  {from, to, step, end}: DateReading,
  grammar: DateGrammar,
  pack: LanguagePack,
): boolean {
  const [first, next] = [tokens[at]!, tokens[end]];
  if (step) {
    // "one week before the fall", "the day after the fall" count from the fall, not from the date before.
    const counted = grammar.bounds.has(tokens[end - 1]!.lower) && next?.kind === 'word';
    return !counted && !grammar.bounds.has(next?.lower ?? '');
  }
  const written = Object.keys(from);
  if (written.length === 0) return false;
  if (to) {
    // "1500 to 2000 men" counts men.
    if (written.length === 1 && from.year !== undefined)
      return pack.countables.idOf(tokens, end) === undefined;
    return from.year !== undefined || from.month !== undefined || from.century !== undefined;
  }
  if (from.year !== undefined && written.length === 1) {
    const inWords = yearInWords(tokens, at, pack.numerals);
    const bareEnd = inWords?.end ?? at + 1;
    // A year with a word for "year" is one, unless it is a length.
    if (end > bareEnd) return !isLength(tokens, at, end, grammar);
    return inWords?.sure === true || isBareYear(tokens, at, end, grammar, pack);
  }
  if (from.day !== undefined && written.length === 1) return isBareDay(tokens, at, end, pack);
  if (from.month !== undefined && written.length === 1) {
    if (end - at > 1) return true;
    return isLonelyMonth(tokens, at, grammar);
  }
  if (from.season !== undefined && from.year === undefined) return false;
  if (from.part !== undefined && from.month === undefined && written.length === 2) {
    return from.decade !== undefined || from.century !== undefined || from.year !== undefined;
  }
  if (from.day !== undefined && from.month !== undefined && from.year === undefined) {
    // "May 10" may be "may 10": a month that is also a word needs its capital.
    const word = first.kind === 'word' ? first : tokens[end - 1]!;
    if (word.lower === 'may' || word.lower === 'march') return /^\p{Lu}/u.test(word.text);
    // "kovo 300 karių": a day that counts something is none.
    const isNumber = tokens[end - 1]!.kind === 'number';
    return !(isNumber && next && pack.countables.idOf(tokens, end) !== undefined);
  }
  if (from.decade !== undefined && from.decade < 100) return true;
  return true;
}

/** „326 m. aukščio“, „nušoko 800 m.“: not a year, though its unit has the same letter. */
function isLength(
  tokens: readonly Token[],
  at: number,
  end: number,
  {lengths = []}: DateGrammar,
): boolean {
  const [{text}, stop, next] = [tokens[at]!, tokens[end - 1]!, tokens[end]];
  if (text.length > 3 || end !== at + 3 || stop.text !== '.') return false;
  return text.length < 3 || !next || lengths.some((beginning) => next.lower.startsWith(beginning));
}

/** A day of the month that was told before: "by the 10th", „10 d.“. */
function isBareDay(
  tokens: readonly Token[],
  at: number,
  end: number,
  {dates: {dayUnless, dayWords, yearCues}, quantities: {determiners}, segmentation}: LanguagePack,
): boolean {
  const [before, next] = [tokens[at - 1], tokens[end]];
  if (before && dayUnless?.has(before.lower)) return false;
  // A word for the day of the month tells it; else no noun may follow: "the 10th floor".
  if (dayWords.size > 0) return tokens[end - 1]!.text === '.';
  const {lower = ''} = next ?? {};
  return (
    next?.kind !== 'word' ||
    [determiners, yearCues, segmentation.openers].some((words) => words.has(lower))
  );
}

function isBareYear(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: DateGrammar,
  pack: LanguagePack,
): boolean {
  const [before, next] = [tokens[at - 1], tokens[end]];
  const counted = next?.kind === 'word' ? pack.countables.idOf(tokens, end) : undefined;
  // "1500 men", but "the plague of 1657 killed": what comes of an act may be told by its verb.
  const isVerb = counted !== undefined && pack.actBehind(counted.id) !== undefined;
  if (counted && !(isVerb && before?.lower === grammar.nameYearWord)) return false;
  if (before?.text === '(' && (next?.text === ')' || /^[–—-]$/u.test(next?.text ?? '')))
    return true;
  if (next?.text === ')' && /^[–—-]$/u.test(before?.text ?? '')) return true;
  // "c. 1410"
  const cue = before?.text === '.' && before.joined ? tokens[at - 2] : before;
  if (cue && grammar.yearCues.has(cue.lower)) return isYearBehindCue(next, tokens[end - 1]!);
  if (namesThing(tokens, end, pack)) return true;
  // "in 1922 and 1923", "the 1920 and 1926 treaties": joined to another year.
  const joins = (token: Token | undefined): boolean =>
    pack.numerals.joiners.has(token?.lower ?? '');
  if (joins(before) && YEAR.test(tokens[at - 2]?.text ?? '')) return true;
  if (joins(next) && YEAR.test(tokens[end + 1]?.text ?? '')) return true;
  // "Easter 1916", but not the first word of a sentence.
  return at > 1 && before?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(before.text);
}

const YEAR = /^(?:1\d|20)\d\d$/;

/** "to 1500 men" counts men; "in 1500" and "in 1500, men" do not. */
function isYearBehindCue(next: Token | undefined, token: Token): boolean {
  return next?.joined !== true || next.kind !== 'word' || next.start !== token.end;
}

function isLonelyMonth(tokens: readonly Token[], at: number, grammar: DateGrammar): boolean {
  const token = tokens[at]!;
  if (!grammar.lonelyMonths.has(token.lower)) {
    // "in May", but not "may" or "the March".
    const before = tokens[at - 1]?.lower ?? '';
    return (
      /^\p{Lu}/u.test(token.text) && (grammar.yearCues.has(before) || grammar.bounds.has(before))
    );
  }
  // "the January Uprising" is a name.
  const [cue, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]];
  if (grammar.namedByYear.has(next?.lower ?? '')) return false;
  // "the January Events" too, but "in January Napoleon left".
  const isCued = grammar.yearCues.has(cue) || grammar.bounds.has(cue);
  if (!isCued && next?.kind === 'word' && isCapitalised(next.text)) return false;
  // English months have a capital; a Lithuanian one has none.
  return /^\p{Lu}/u.test(token.text) || /[^a-z]|[aeiouy]$/u.test(token.lower);
}

/** Whether a bare year names a thing: "the 1926 coup", "the Concordat of 1925". */
export function isNameOfThing(
  tokens: readonly Token[],
  at: number,
  {from, to, step, end}: DateReading,
  pack: LanguagePack,
): boolean {
  const {dates: grammar} = pack;
  if (step || to || from.year === undefined || Object.keys(from).length > 1) return false;
  if (namesThing(tokens, end, pack)) return true;
  const before = tokens[at - 2];
  return (
    tokens[at - 1]?.lower === grammar.nameYearWord &&
    before !== undefined &&
    grammar.namedByYear.has(before.lower)
  );
}

/** Whether a thing that is named by its year stands here, or behind a few describing words. */
function namesThing(
  tokens: readonly Token[],
  at: number,
  {dates: grammar, quantities: {determiners}, segmentation: {finite}}: LanguagePack,
): boolean {
  for (let i = at; i < at + 6; i += 1) {
    const token = tokens[i];
    if (!token) return false;
    if (grammar.namedByYear.has(token.lower)) return true;
    // "in 1926 the coup failed", „1864 m. vyko sukilimas“: a clause goes on, no name.
    const isClause = [finite, grammar.predicates].some((form) => form?.test(token.lower));
    const isFirst = i === at && !isClause && !determiners.has(token.lower);
    const describes =
      token.kind === 'word'
        ? /^\p{Lu}/u.test(token.text) || isFirst || isHyphen(tokens[i - 1])
        : isDescribing(token);
    if (!describes || grammar.yearCues.has(token.lower)) return false;
  }
  return false;
}

function isDescribing(token: Token): boolean {
  return /^[-–‐]$/u.test(token.text) || token.kind === 'number';
}
