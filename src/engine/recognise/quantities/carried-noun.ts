import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {readNumber} from '../numbers/numerals.js';
import {isDash} from '../signs.js';
import {isOfChange, qualifierBefore} from '../qualifiers.js';

/** How an amount refers to what was counted before it. All words in lower case. */
export interface ReferringGrammar {
  /** Words before an amount, or behind it, that mean what was told: "of them", „iš jų“. */
  readonly refersBack: ReadonlySet<string>;
  /** Words that mean it with a verb between: „jų buvo aštuoni“. */
  readonly refersByVerb?: ReadonlySet<string>;
}

/** What the last amount counted, where it ended, and whether it stands in the same sentence. */
export interface ToldAmount {
  readonly counted: string | undefined;
  readonly end: number;
  readonly isHere: boolean;
}

/** So many tokens part an amount from the whole that it is of. */
const OF_WHOLE = 3;

/** "five judges out of seven", „penki teisėjai iš septynių“: the second amount is of what the first counts. */
export function isOfTold(
  tokens: readonly Token[],
  at: number,
  told: ToldAmount | undefined,
  {quantities: {shares}, numerals}: LanguagePack,
): boolean {
  if (!told?.isHere || told.counted === undefined || !shares.has(tokens[at - 1]?.lower ?? ''))
    return false;
  const next = readNumber(tokens, at, numerals)?.end ?? at + 1;
  return at - told.end <= OF_WHOLE && tokens[next]?.kind !== 'number';
}

/**
 * „gavo 59 vietas, liaudininkai – 29, žydai – 6“, "14,900 tons in 1929 and 36,600 in 1931": an amount alone behind a dash, or
 * with a year of its own, counts what the one before it does.
 */
export function isListed(
  tokens: readonly Token[],
  at: number,
  end: number,
  told: ToldAmount | undefined,
  {numerals, quantities}: LanguagePack,
): boolean {
  if (!told?.isHere) return false;
  const {settings} = quantities;
  // „pirmosios bilietas – 19 rublių, trečiosios – vos aštuoni“
  const start = qualifierBefore(tokens, at, quantities)?.start ?? at;
  const [before, next] = [tokens[start - 1], tokens[end]];
  if (numerals.joiners.has(before?.lower ?? '') && settings.has(next?.lower ?? ''))
    return /^\d{4}$/.test(tokens[end + 1]?.text ?? '');
  if (!isDash(before) || tokens[at]!.joined) return false;
  return next === undefined || /^[,;.]$/.test(next.text) || numerals.joiners.has(next.lower);
}

/**
 * What an amount counts that says nothing of it, if that is plain from the amount before: it refers back to it ("about
 * 8,000 of them"), or a verb stands beside it and people were told of ("only 5,000 returned").
 *
 * @param amount That amount, in this sentence or the one before it.
 */
export function carriedNoun(
  tokens: readonly Token[],
  at: number,
  end: number,
  amount: ToldAmount | undefined,
  pack: LanguagePack,
): string | undefined {
  const told = amount?.counted;
  // Who is killed or wounded is not who flees.
  if (told === undefined || isOutcome(told, pack)) return undefined;
  const {quantities, countables, segmentation, numerals} = pack;
  // "asked for 100 million francs; … brought it down to 80 million"
  if (countables.isUnit(told)) {
    const isRound = numerals.multipliers.has(tokens[end - 1]?.lower ?? '');
    if (isRound && countables.measureOf(told) === undefined) return told;
    // There is much talk of moneys and measures.
    if (!amount!.isHere) return undefined;
  }
  const start = qualifierBefore(tokens, at, quantities)?.start ?? at;
  // "rose from 435,000 electors in England to 652,000"
  const isTarget = quantities.targets.has(tokens[at - 1]?.lower ?? '');
  if (amount?.isHere && isTarget && isOfChange(tokens, at, quantities)) return told;
  const phrases = [
    [start - 2, start],
    [end, end + 1],
    [end, end + 2],
  ].map(([from, to]) => phraseOf(tokens, from!, to!));
  if (phrases.some((words) => quantities.refersBack.has(words))) return told;
  const isSubject = segmentation.finite.test(tokens[start - 1]?.lower ?? '');
  if (isSubject && quantities.refersByVerb?.has(tokens[start - 2]?.lower ?? '')) return told;
  if (!countables.kindsOf(told).includes('people')) return undefined;
  // „grįžo tik 5 tūkst.“
  return [tokens[start - 2], tokens[start - 1], tokens[end]].some(
    (token) => token?.kind === 'word' && segmentation.finite.test(token.lower),
  )
    ? told
    : undefined;
}

function isOutcome(counted: string, {actBehind, outcomeOf}: LanguagePack): boolean {
  const act = actBehind(counted);
  return act !== undefined && outcomeOf(act) === counted;
}

function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(Math.max(0, from), to)
    .map(({lower}) => lower)
    .join(' ');
}
