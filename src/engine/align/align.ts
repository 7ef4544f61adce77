import type {Telling, ToldSentence} from '../claims/told/telling.js';
import type {Link} from '../comparison.js';
import type {Token} from '../grammar/tokenise.js';
import {byEvidence} from './choice/by-evidence.js';
import {byProbability} from './choice/by-probability.js';
import {ofShortAccounts} from './choice/of-short-accounts.js';
import type {Pair} from './models/candidates.js';
import {candidatesOf} from './models/candidates.js';
import {spineOf} from './grid/chain.js';
import {areOfOtherYears} from './models/one-day.js';
import {doFewOverlap, doOverlap, eachInOne} from './models/overlap.js';
import {probabilities} from './models/probability.js';
import {sharedFactsOf} from './models/shared-facts.js';
import {surroundingsOf} from './shared/surroundings.js';
import type {Unit} from './keys/units.js';
import {unitsOf} from './keys/units.js';
import {ALIGNMENT} from './weights.js';
import {differingWords} from './words.js';

interface PairThatStands extends Pair {
  readonly spine: boolean;
}

/**
 * Links the sentences of two accounts that tell of the same thing.
 *
 * Sentences are compared where they share something rare: an inverted index of dates, amounts, names and concepts names
 * the candidates, each correspondence weighs by its kind and its rarity in both accounts (inverse document frequency),
 * and what two sentences share is set against all that they hold. The heaviest chain of the surest pairs that keeps the
 * order of both accounts shows where in the other account each sentence would be told; pairs near that place are then
 * worth more, and those far from it less. Pairs that are the best of a side, and clear the thresholds, stand; those that
 * cross the chain of what stands only if they are strong. Of accounts that tell of the same things, all pairs that are
 * probable are linked, also those that share plain words alone, and of those that stand none that is improbable
 * (`models/probability.ts`). No forced links: accounts with nothing in common get none. Near-linear in the texts, since a
 * correspondence that is everywhere names no candidates.
 */
export function align(left: Telling, right: Telling): Link[] {
  const sameLanguage = left.pack.lang === right.pack.lang;
  const [a, b] = [unitsOf(left, sameLanguage), unitsOf(right, sameLanguage)];
  // From the same side whichever account comes first: ties, and the way the chain shows, must not hang on that.
  const pairs = isAfter(left, right)
    ? pairsOf(b, a).map((pair) => ({...pair, left: pair.right, right: pair.left}))
    : pairsOf(a, b);
  return pairs
    .sort((x, y) => x.left - y.left || x.right - y.right)
    .map((pair) => {
      const [from, to] = [a[pair.left]!.sentences, b[pair.right]!.sentences];
      const differing = sameLanguage ? differingWords(tokensOf(from), tokensOf(to)) : undefined;
      return {
        left: {account: left.account.id, sentences: from.map(({sentence}) => sentence.id)},
        right: {account: right.account.id, sentences: to.map(({sentence}) => sentence.id)},
        score: Math.min(1, Math.round(pair.score * 1000) / 1000),
        spine: pair.spine,
        ...(differing && {differing}),
      };
    });
}

function tokensOf(sentences: readonly ToldSentence[]): readonly Token[] {
  return sentences.flatMap(({tokens}) => tokens);
}

/** Whether an account comes after another in an order that knows nothing but their words. */
function isAfter(a: Telling, b: Telling): boolean {
  if (a.pack.lang !== b.pack.lang) return a.pack.lang > b.pack.lang;
  for (const [at, {tokens}] of a.sentences.entries()) {
    const others = b.sentences[at]?.tokens ?? [];
    const differs = tokens.findIndex(({text}, index) => text !== others[index]?.text);
    if (differs >= 0) return tokens[differs]!.text > (others[differs]?.text ?? '');
    if (tokens.length < others.length) return false;
  }
  return false;
}

function pairsOf(a: readonly Unit[], b: readonly Unit[]): PairThatStands[] {
  const around = surroundingsOf(a, b);
  const pairs = candidatesOf(a, b, around.index);
  const isAside = (pair: Pair): boolean => a[pair.left]!.aside || b[pair.right]!.aside;
  const spineAmong = (some: readonly Pair[]): readonly Pair[] =>
    spineOf(some.filter((pair) => !isAside(pair)));
  const standing = byEvidence(pairs, spineAmong);
  const way = spineAmong(standing);
  const onWay = new Set(way);
  const strongest = ALIGNMENT.leastSimilarity * ALIGNMENT.crossing;
  const kept = standing.filter(
    (pair) => onWay.has(pair) || isAside(pair) || pair.score >= strongest,
  );
  const own = pairs.map((pair) => pair.own);
  const alone = probabilities(pairs, own, around);
  const probable = byProbability(pairs, alone, kept, around, a, b);
  const all = told(probable, () => ofShortAccounts(kept, pairs, alone, a, b), a, b);
  const spine = new Set(spineAmong(all));
  return all.map((pair) => ({...pair, spine: spine.has(pair)}));
}

/** What stands between two accounts, by whether they tell of the same things. */
function told(
  probable: readonly Pair[],
  ofShort: () => readonly Pair[],
  a: readonly Unit[],
  b: readonly Unit[],
): readonly Pair[] {
  if (areOfOtherYears(a, b)) return [];
  const isEitherOfFew = Math.min(a.length, b.length) < ALIGNMENT.short;
  if (doOverlap(probable, a, b)) return isEitherOfFew ? withOthers(probable, ofShort()) : probable;
  if (isEitherOfFew)
    return doFewOverlap(probable, a, b) ? withOthers(eachInOne(probable), ofShort()) : ofShort();
  const facts = sharedFactsOf(a, b);
  const isTold = (pair: Pair): boolean =>
    facts(pair).filter((kind) => kind !== 'quantity').length >= ALIGNMENT.inPassing;
  return probable.filter((pair) => pair.score >= ALIGNMENT.even && isTold(pair));
}

/** Pairs, and those of others that are not among them: in a few sentences one fact is much, whatever else is probable. */
function withOthers(pairs: readonly Pair[], others: readonly Pair[]): Pair[] {
  const isAmong = (other: Pair): boolean =>
    pairs.some(({left, right}) => left === other.left && right === other.right);
  return [...pairs, ...others.filter((other) => !isAmong(other))];
}
