import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {DateReading} from '../date-reading.js';
import type {DateGrammar} from '../grammar.js';

type Pluperfect = NonNullable<DateGrammar['pluperfect']>;

/** Number of tokens of its clause that are searched on either side of a date. */
const REACH = 12;
/** Maximum number of tokens from "had" to its participle: "had not yet been", „buvo jau išvykęs“. */
const APART = 3;

/**
 * Whether a day or a month without its year, or a day without its month, is told of what was before the story: "had been
 * sent on 5 December", „dar gruodžio 5 d. buvo išsiuntęs“.
 */
export function isPluperfect(
  tokens: readonly Token[],
  at: number,
  {from, step, end}: DateReading,
  {dates: {pluperfect, bounds}}: LanguagePack,
): boolean {
  if (!pluperfect) return false;
  const {asEarlyAs, isAround} = pluperfect;
  // "A fortnight earlier they had been offered …"
  if (step) {
    const isBack = step.count < 0 && !step.deictic && step.weekday === undefined;
    return isBack && hadBehind(tokens, end, pluperfect);
  }
  if (from.year !== undefined || (from.month ?? from.day) === undefined) return false;
  const before = lowerAt(tokens, at - 1);
  if (asEarlyAs?.has(before) === true) return true;
  // "By 5 December they had left": that is the story's day.
  if (/^(?:by|until)$/.test(bounds.get(before) ?? '')) return false;
  let first = at;
  while (first > Math.max(0, at - REACH) && tokens[first - 1]!.kind !== 'sign') first -= 1;
  let last = end;
  while (isAround && last < end + REACH && tokens[last] && tokens[last]!.kind !== 'sign') last += 1;
  const clause = isAround
    ? [...tokens.slice(first, at), ...tokens.slice(end, last)]
    : tokens.slice(first, at);
  return hasHad(clause, pluperfect);
}

/** Whether the clause that a time opens tells it of what was before. */
function hadBehind(tokens: readonly Token[], end: number, pluperfect: Pluperfect): boolean {
  const from = tokens[end]?.text === ',' ? end + 1 : end;
  const clause = tokens.slice(from, from + REACH);
  const close = clause.findIndex(({kind}) => kind === 'sign');
  return hasHad(close < 0 ? clause : clause.slice(0, close), pluperfect);
}

function hasHad(
  clause: readonly Token[],
  {auxiliaries, participles, isAround}: Pluperfect,
): boolean {
  const had = clause.findIndex(({lower}) => auxiliaries.has(lower));
  if (had < 0) return false;
  const behind = clause.slice(isAround ? Math.max(0, had - APART) : had + 1, had + 1 + APART);
  return behind.some(({lower}) => participles.test(lower));
}

/** Whether a sentence tells of what is to come, of which a date without its year is then. Linear in its tokens. */
export function tellsAhead(tokens: readonly Token[], {toCome}: DateGrammar): boolean {
  return toCome !== undefined && tokens.some(({lower}) => toCome.test(lower));
}
