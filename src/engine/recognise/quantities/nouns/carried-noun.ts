import {standsAlone} from './stands-alone.js';
import {phraseOf} from '../../../grammar/phrase.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {readNumber} from '../../numbers/numerals.js';
import {isOfChange, qualifierBefore} from '../../qualifiers.js';
import type {ToldAmount} from './told-amount.js';

/** How an amount refers to what was counted before it. All words in lower case. */
export interface ReferringGrammar {
  /** Words before an amount, or behind it, that mean what was told: "of them", „iš jų“. */
  readonly refersBack: ReadonlySet<string>;
  /** Those of them that mean people: "of whom". */
  readonly refersToPeople?: ReadonlySet<string>;
  /** Those of them that open a clause: "of whom", „iš kurių“. */
  readonly relativePairs?: ReadonlySet<string>;
  /** Words that mean it with a verb between: „jų buvo aštuoni“. */
  readonly refersByVerb?: ReadonlySet<string>;
  /** Words between an amount and one that it is set against: "181 atoms, against 39". */
  readonly against?: ReadonlySet<string>;
  /** Verbs of those who get a part of what was told, and what that is: "the Union received 22". */
  readonly gains?: {readonly verbs: RegExp; readonly of: ReadonlySet<string>};
  /** Words that begin a clause about what an amount counts: "of the 300 who came", „gaisrininkai, kurių susirinko 60“. */
  readonly relatives?: ReadonlySet<string>;
}

/** So many tokens part an amount from the whole that it is of. */
const OF_WHOLE = 3;
/** So many times as many are no more of the same. */
const MANY_MORE = 10;

/** "five judges out of seven", „penki teisėjai iš septynių“: the second amount is of what the first counts. */
export function isOfTold(
  tokens: readonly Token[],
  at: number,
  told: ToldAmount | undefined,
  pack: LanguagePack,
): boolean {
  const {
    quantities: {shares, nounForm},
    numerals,
    countables,
  } = pack;
  if (!told?.isHere || told.counted === undefined) return false;
  // „paskyrė 60 laivų, iš jų 24 žuvo“: no people died.
  const isThings =
    !countables.isUnit(told.counted) && !countables.kindsOf(told.counted).includes('people');
  const isOfThings = isThings && told.unit === undefined && refersBackBefore(tokens, at, pack);
  if (!isOfThings && !shares.has(tokens[at - 1]?.lower ?? '')) return false;
  const next = readNumber(tokens, at, numerals)?.end ?? at + 1;
  // "ten ships of 18,000 tons", "one bull of fifty-five barrels"
  if (nounForm(tokens[next]?.lower ?? '') !== undefined && countables.idOf(tokens, next))
    return false;
  return isOfThings || (at - told.end <= OF_WHOLE && tokens[next]?.kind !== 'number');
}

/** So many tokens part the two ends of a change. */
const CHANGE = 3;

/** "from 200 grams to 165", „nuo 200 gramų iki 165“: the second of two ends, which leaves its noun to the first. */
export function isTarget(
  tokens: readonly Token[],
  at: number,
  end: number,
  told: ToldAmount | undefined,
  pack: LanguagePack,
): boolean {
  const {targets} = pack.quantities;
  return (
    told?.isHere === true &&
    told.counted !== undefined &&
    told.unit === undefined &&
    at - told.end <= CHANGE &&
    targets.has(tokens[at - 1]?.lower ?? '') &&
    standsAlone(tokens, end, pack)
  );
}

/**
 * What an amount counts that says nothing of it, if that is plain from the amount before: it refers back to it ("about
 * 8,000 of them"), it is who acts, and people were told of ("only 5,000 returned"), or begins its clause ("Two were towed clear").
 *
 * @param size The amount itself, or the larger of its bounds.
 * @param amount That amount, in this sentence or the one before it.
 */
export function carriedNoun(
  tokens: readonly Token[],
  at: number,
  end: number,
  size: number,
  amount: ToldAmount | undefined,
  pack: LanguagePack,
): string | undefined {
  const told = amount?.counted;
  // Who is killed or wounded is not who flees.
  if (told === undefined || amount!.unit === 'fraction' || isOutcome(told, pack)) return undefined;
  const {quantities, countables, segmentation, numerals} = pack;
  // "asked for 100 million francs; … brought it down to 80 million"
  if (countables.isUnit(told)) {
    const last = tokens[end - 1]?.text === '.' ? end - 2 : end - 1;
    const isRound = numerals.multipliers.has(tokens[last]?.lower ?? '');
    if (isRound && countables.measureOf(told) === undefined) return told;
    // There is much talk of moneys and measures.
    if (!amount!.isHere) return undefined;
    // "demanded 500 tons; they promised 300, and delivered 94"
    const isMeasure = countables.measureOf(told) !== undefined;
    const isNear = size < MANY_MORE * (amount!.size ?? 0) && MANY_MORE * size > (amount!.size ?? 0);
    const isLikeIt = isMeasure && isNear && amount!.inDigits === (tokens[at]!.kind === 'number');
    if (isLikeIt && standsAlone(tokens, end, pack)) return told;
  }
  const start = qualifierBefore(tokens, at, quantities)?.start ?? at;
  const {gains} = quantities;
  const isGained = gains?.of.has(told) === true && size <= (amount!.size ?? 0);
  if (
    isGained &&
    standsAlone(tokens, end, pack) &&
    gains.verbs.test(tokens[start - 1]?.lower ?? '')
  )
    return told;
  // "rose from 435,000 electors in England to 652,000"
  const isTarget = quantities.targets.has(tokens[at - 1]?.lower ?? '');
  if (amount?.isHere && isTarget && isOfChange(tokens, at, quantities)) return told;
  if (refersBackBefore(tokens, at, pack)) {
    const kinds = countables.kindsOf(told);
    const isPeople = kinds.length === 0 || kinds.includes('people');
    const isOfWhom = quantities.refersToPeople?.has(phraseOf(tokens, start - 2, start)) === true;
    return isOfWhom && !isPeople ? 'people' : told;
  }
  const behind = [end + 1, end + 2].map((to) => phraseOf(tokens, end, to));
  if (behind.some((words) => quantities.refersBack.has(words))) return told;
  const isVerb = (index: number): boolean =>
    tokens[index]?.kind === 'word' && segmentation.finite.test(tokens[index].lower);
  if (isVerb(start - 1) && quantities.refersByVerb?.has(tokens[start - 2]?.lower ?? ''))
    return told;
  // "Two were towed clear"
  const before = tokens[start - 1];
  const isPart = size <= (amount!.size ?? 0);
  const isFirst = !before || /^[;:–—(]$/u.test(before.text);
  if (isPart && isFirst && isVerb(end) && !countables.isUnit(told)) return told;
  if (!countables.kindsOf(told).includes('people')) return undefined;
  // "three officers were left; the hill cost twelve thousand"
  if (told !== 'people' && size >= MANY_MORE * (amount!.size ?? 0)) return undefined;
  // „grįžo tik 5 tūkst.“
  return [start - 2, start - 1, end].some(isVerb) ? told : undefined;
}

/** Whether words before an amount mean what was told: "of them about 200", "Of these, 120". */
export function refersBackBefore(
  tokens: readonly Token[],
  at: number,
  {quantities}: LanguagePack,
): boolean {
  const start = qualifierBefore(tokens, at, quantities)?.start ?? at;
  const from = tokens[start - 1]?.text === ',' ? start - 1 : start;
  return quantities.refersBack.has(phraseOf(tokens, from - 2, from));
}

function isOutcome(counted: string, {actBehind, outcomeOf}: LanguagePack): boolean {
  const act = actBehind(counted);
  return act !== undefined && outcomeOf(act) === counted;
}
