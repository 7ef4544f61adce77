import type {Segmentation} from './segmentation.js';

/** Whether a word, in lower case, is seen so elsewhere in the account: a capital on it means a new sentence. */
export type IsOrdinary = (word: string) => boolean;

/** A full stop before a word with a capital, or a number. */
export interface Stop {
  /** Where the sentence began. */
  readonly opened: number;
  /** Where the stop stands. */
  readonly at: number;
  /** The stop and what closes behind it. */
  readonly signs: string;
  /** The word that follows; empty where a number does. */
  readonly next: string;
  /** The text from that word on, as far as it is looked at. */
  readonly rest: string;
}

/** Words are sought this far back; clauses are seldom longer. */
const WORD_LENGTH = 40;
const CLAUSE_LENGTH = 240;
/** The word before the stop, with the abbreviated ones that it is joined to: `U.S`, `p.m`. */
const LAST_WORD = /(?:(?<![\p{L}\p{N}.])(?:\p{L}{1,5}\.)+)?([\p{L}\p{M}\p{N}]+)$/u;
const UNREADABLE = /^(?=\p{L}?\p{Ll})[^\P{L}aeiouyąęėįųūáéíóúäöüåøæAEIOUYĄĘĖĮŲŪÁÉÍÓÚÄÖÜÅØÆ]+$/u;
/** Signs of units, which take no full stop of their own. */
const UNIT = /^(?:[kcm]?m|[km]?g|hp|mph|kW)$/u;
const ROMAN = /^[IVXLC]+$/;
/** Words of a sentence that a date alone would not have. */
const FEWEST_WORDS = 3;
const FEWEST_BEFORE_YEAR = 2;

/** Whether a full stop ends its sentence. */
export function stopEnds(
  text: string,
  stop: Stop,
  segmentation: Segmentation,
  isOrdinary: IsOrdinary,
): boolean {
  const {opened, at, signs, next} = stop;
  const [chain = '', before = ''] =
    LAST_WORD.exec(tailOf(text, Math.max(opened, at - WORD_LENGTH), at)) ?? [];
  const word = before.toLowerCase();
  const {abbreviations, numbered, closing, openers} = segmentation;
  // "3s. 6d.", „11d.“
  const unit = word.replace(/^\p{Nd}+/u, '');
  if (unit !== word && next === '' && segmentation.numbered.has(unit)) return false;
  if (/^\p{Nd}+$/u.test(before)) return !isItemNumber(text.slice(opened, at), before);
  const isNumber = next === '' && !opensWithYear(text, stop, segmentation.dateEnds);
  if (numbered.has(word) && (isNumber || ROMAN.test(next))) return false;
  const opens = next.length > 0 && openers.has(next.toLowerCase());
  const isChain = chain !== before;
  // "M." is a name, "m." a year.
  const isGlued = unit !== word && closing.has(unit);
  const isClosing = isGlued || closing.has(before) || (before.length > 1 && closing.has(word));
  if (isClosing || (isChain && closing.has(chain.toLowerCase()))) {
    // A quotation or bracket that closes behind the stop closes the sentence too; but „(s. st. 7 d.) Ukmergėje“.
    const closes = signs.length > 1 && !(signs === '.)' && bracketsPart(text, stop));
    return closes || opens || beginsAnew(text, stop, segmentation, isOrdinary);
  }
  if (abbreviations.has(before) || abbreviations.has(word)) return opens && next.length > 1;
  if (isInitial(before)) return opens && next.length > 1;
  // "U.S.", or what cannot be read as a word.
  if (isChain || (next !== '' && UNREADABLE.test(before) && !UNIT.test(before))) {
    return signs.length > 1 || (opens && next.length > 1);
  }
  return true;
}

/** Whether the bracket that closes behind a stop opened within the sentence, and so does not hold it all. */
function bracketsPart(text: string, {opened, at}: Stop): boolean {
  const bracket = text.lastIndexOf('(', at);
  return bracket > opened && text.slice(opened, bracket).trim() !== '';
}

/** "1. Text" begins with its number, "of them: 1. Text; 2. Text" each time; "in 1939. 12 men" ends. */
function isItemNumber(sentence: string, number: string): boolean {
  if (number.length > 2) return sentence.trimStart().length <= number.length;
  return /(?:^|[:;]\s)\s*$/u.test(sentence.slice(0, -number.length).slice(-4));
}

/** What stands before a stop without a space between. */
function tailOf(text: string, least: number, at: number): string {
  let from = at;
  while (
    from > least &&
    (isPlain(text.charCodeAt(from - 1)) || !/[\s\p{Ps}\p{Pd}"„“«]/u.test(text.charAt(from - 1)))
  )
    from -= 1;
  return text.slice(from, at);
}

/** Whether a character is a letter of ASCII, as most are: no expression need be asked. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isInitial(word: string): boolean {
  return /^\p{L}\p{M}*$/u.test(word) || /^\p{Lu}[žšhzj]$/u.test(word);
}

/** Whether a year with its word follows, with only a space between: a dash makes a range. */
function opensWithYear(
  text: string,
  {at, signs, rest}: Stop,
  dateEnds: Segmentation['dateEnds'],
): boolean {
  const after = text.slice(at + signs.length, at + signs.length + 2);
  return /^\s[\p{Nd}IVX]/u.test(after) && dateEnds?.year.test(rest) === true;
}

function isOfWords(sentence: string, fewest: number): boolean {
  return (sentence.match(/\p{L}{3,}/gu)?.length ?? 0) >= fewest;
}

/** Whether a capital after an abbreviation means a sentence and no name. */
function beginsAnew(
  text: string,
  stop: Stop,
  {finite, dateEnds}: Segmentation,
  isOrdinary: IsOrdinary,
): boolean {
  const {opened, at, next, rest} = stop;
  const sentence = text.slice(Math.max(opened, at - CLAUSE_LENGTH), at);
  if (opensWithYear(text, stop, dateEnds)) return isOfWords(sentence, FEWEST_BEFORE_YEAR);
  if (!isOfWords(sentence, FEWEST_WORDS) || next === '') return false;
  // "Sovietų Sąjunga", "Vasario 16-osios aktas" are names all the same.
  if (dateEnds?.day?.test(rest)) return true;
  const isName = /^\p{L}+\s+(?:\p{Lu}|\p{Nd}+\s?[-–‑]\s?\p{Ll})/u.test(rest);
  const word = next.toLowerCase();
  if (!isName && isOrdinary(word)) return true;
  if (finite.test(word) && dateEnds?.opening?.test(word)) return true;
  if (!dateEnds) return false;
  const clause = lastClause(sentence, dateEnds.joiners);
  if (dateEnds.beginning.test(next))
    return clause.some((word) => finite.test(word) || dateEnds.predicate?.test(word));
  // „Bažnyčia pašventinta spalio 13 d. Kupiškio varpinė statyta 1914 m.“: each has a verb of its own.
  const {subject, predicate, ofDates} = dateEnds;
  const subjectAt = clause.findIndex((word) => subject?.test(word));
  const isWhole = clause.some(
    (word, i) => finite.test(word) || (subjectAt >= 0 && i > subjectAt && predicate?.test(word)),
  );
  return (
    isWhole &&
    ofDates?.test(sentence) === true &&
    isClause(text.slice(at + 1, at + CLAUSE_LENGTH), finite, dateEnds)
  );
}

/** Whether a text begins with a clause that has its verb, or says at its end, or before a number, what was done. */
function isClause(
  text: string,
  finite: RegExp,
  {joiners, predicate}: NonNullable<Segmentation['dateEnds']>,
): boolean {
  const behind = text.search(/[,;:.!?()"“„–—]/u);
  const words = (behind < 0 ? text : text.slice(0, behind)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const joiner = words.findIndex((word) => joiners.has(word));
  const clause = joiner < 0 ? words : words.slice(0, joiner);
  return clause.some((word, i) => {
    const isDone = predicate?.test(word) === true && /^\p{N}|^$/u.test(clause[i + 1] ?? '');
    return finite.test(word) || isDone;
  });
}

/** The words since the last comma or conjunction. */
function lastClause(sentence: string, joiners: ReadonlySet<string>): string[] {
  // The dash of „19–21 d.“ parts no clauses.
  const joined = sentence.replace(/(\p{Nd})[–—](?=\p{Nd})/gu, '$1 ');
  const tail = joined.slice(joined.search(/[^,;:„“"–—(]*$/u));
  const words = tail.match(/\p{L}+/gu) ?? [];
  return words.slice(words.findLastIndex((word) => joiners.has(word)) + 1);
}
