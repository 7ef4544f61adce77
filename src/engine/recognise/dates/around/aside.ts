import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {DateReading} from '../date-reading.js';

/** Number of tokens before a date that are searched for the beginning of its clause. */
const REACH = 14;
/** Number of tokens of a clause, without a sign before them, that are searched for what makes it one: a row of dates may have thousands. */
const LONGEST = 100;

/**
 * How a date stands aside of what its sentence tells: in a clause about a word of it, behind one that begins with a participle, or
 * in brackets with the birth and death of who is named before them.
 */
export type Aside = 'clause' | 'participle' | 'life';

/**
 * Whether a year, a month or a season stands in a clause that only says more of a word before it: "who in 1652 had broken up
 * a Diet", "in a town burned by the Russians in 1915", „kurį 1941-aisiais užkasiau“; or in one of a participle: ", opened in
 * 1904,", „gimęs 1612 m.“.
 */
export function asideOf(
  tokens: readonly Token[],
  at: number,
  {from, to, step, end}: DateReading,
  pack: LanguagePack,
): Aside | undefined {
  const {
    dates: {relatives, participles, doneBy},
    segmentation: {finite},
  } = pack;
  if (step || from.year === undefined) return undefined;
  if (isOfLife(tokens, at, end, to?.year === undefined ? 0 : to.year - from.year, pack))
    return 'life';
  if (from.day !== undefined) return undefined;
  const start = clauseBefore(tokens, at);
  const clause = tokens.slice(Math.max(start, at - LONGEST), at);
  const relative = clause.findIndex(
    ({lower}, i) => relatives?.test(lower) === true && start + i > 0,
  );
  if (relative >= 0) {
    // "The prince who had fled came back in 1915"
    const verbs = clause.slice(relative).filter(({lower}) => finite.test(lower));
    return verbs.length > 2 ? undefined : 'clause';
  }
  if (clause.some((_, i) => isDoneBy(clause, i, start > 0, pack))) return 'clause';
  // "who had served, died in 1622."
  if (start === 0 || (doneBy && tokens[end]?.text !== ',')) return undefined;
  return clause.slice(0, 2).some(({lower}) => participles?.test(lower)) ? 'participle' : undefined;
}

/** Maximum number of tokens of the dates of a life, and of its years where nothing else says that it is one. */
const LIFE = 30;
const LIVED = 18;

/**
 * Whether a date is of the birth or the death of who is named before its brackets: "Jane Smith (1849–1903)", "(born 3 May 1861,
 * died 17 January 1934)".
 */
function isOfLife(
  tokens: readonly Token[],
  at: number,
  end: number,
  years: number,
  {durations: {ages}}: LanguagePack,
): boolean {
  if (at > LIFE) return false;
  const open = tokens.findLastIndex(({text}, i) => i < at && text === '(');
  if (open < 1 || !isCapitalised(tokens[open - 1]!.text)) return false;
  const rest = tokens.slice(end, open + LIFE).findIndex(({text}) => /^[()]$/u.test(text));
  if (rest < 0 || tokens[end + rest]!.text === '(') return false;
  if (tokens.slice(open, at).some(({text}) => text === ')')) return false;
  if (years >= LIVED) return rest === 0;
  return tokens
    .slice(open, end + rest)
    .some(({lower}) => ages?.born.has(lower) === true || ages?.died.has(lower) === true);
}

/**
 * Whether a participle with its doer stands in a clause that has a verb of its own, or none: "talks opened in a town burned by
 * the Russians", but "the army advanced by the southern road".
 */
function isDoneBy(
  clause: readonly Token[],
  at: number,
  isBehindComma: boolean,
  {dates: {participles, doneBy}, segmentation: {finite}, quantities: {settings}}: LanguagePack,
): boolean {
  if (at < 2 || clause[at]!.lower !== doneBy?.word) return false;
  const before = clause.slice(0, at - 1);
  const isOther =
    before.some(({lower}) => finite.test(lower)) ||
    (isBehindComma && settings.has(before[0]!.lower));
  return (
    isOther &&
    participles?.test(clause[at - 1]!.lower) === true &&
    !doneBy.notBehind.test(before.at(-1)!.lower)
  );
}

/** The index behind the comma, the dash or the bracket before a token, or the first. */
function clauseBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    if (/^[,;:()–—]$/u.test(tokens[i]!.text)) return i + 1;
  }
  return 0;
}
