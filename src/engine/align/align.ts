import type {Telling} from '../claims/telling.js';
import type {Link} from '../comparison.js';
import type {Pair} from './candidates.js';
import {candidatesOf, companyOf} from './candidates.js';
import {spineOf} from './chain.js';
import {inGaps} from './gaps.js';
import {inRuns} from './runs.js';
import {placing} from './placing.js';
import type {Unit} from './units.js';
import {unitsOf} from './units.js';
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
 * worth more, and those far from it less. Pairs that are the best of a side, and clear the thresholds, stand; between two
 * of them that are near each other, and where both accounts keep step, plain words of one meaning join sentences that
 * have no partner yet. Pairs that cross the chain of what stands, the spine, stay only if they are strong. No forced
 * links: accounts with nothing in common get none. Near-linear in the texts, since a correspondence that is everywhere
 * names no candidates.
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
      const differing = sameLanguage ? differingWords(from[0]!.tokens, to[0]!.tokens) : undefined;
      return {
        left: {account: left.account.id, sentences: from.map(({sentence}) => sentence.id)},
        right: {account: right.account.id, sentences: to.map(({sentence}) => sentence.id)},
        score: Math.min(1, Math.round(pair.score * 1000) / 1000),
        spine: pair.spine,
        ...(differing && {differing}),
      };
    });
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
  const possible = candidatesOf(a, b);
  const candidates = possible.filter(({score}) => score > 0);
  const isAside = (pair: Pair): boolean => a[pair.left]!.aside || b[pair.right]!.aside;
  const sure = best(candidates, ALIGNMENT.leastSimilarity * ALIGNMENT.sure);
  const place = placing(spineOf(sure.filter((pair) => !isAside(pair))));
  const company = companyOf(candidates);
  const placed = candidates.map((pair) =>
    isAside(pair) ? pair : {...pair, score: pair.score * place(pair) + company(pair)},
  );
  const sureOrBeside = grown(best(placed, ALIGNMENT.leastSimilarity), placed);
  // What fills its gaps does not make a chain.
  const way = spineOf(sureOrBeside.filter((pair) => !isAside(pair)));
  const told = new Set([...inGaps(way, possible), ...inRuns(possible), ...alikeAnywhere(possible)]);
  const all = [...sureOrBeside, ...filling([...told], sureOrBeside)];
  const spine = new Set(spineOf(all.filter((pair) => !isAside(pair))));
  const strongest = ALIGNMENT.leastSimilarity * ALIGNMENT.crossing;
  // Of texts so short one fact is much.
  const isShort = Math.min(a.length, b.length) < ALIGNMENT.short;
  return (isShort ? all : ofOneStory(all, way))
    .filter((pair) => spine.has(pair) || isAside(pair) || pair.score >= strongest)
    .map((pair) => ({...pair, spine: spine.has(pair)}));
}

/**
 * Pairs that stand, and those beside them that share a side: what one account tells in a sentence, the other may tell in
 * two. They need less, since where they belong is known.
 */
function grown(standing: readonly Pair[], pairs: readonly Pair[]): Pair[] {
  const places = new Set(standing.map(({left, right}) => `${left} ${right}`));
  const isBeside = ({left, right}: Pair): boolean =>
    [-1, 1].some(
      (step) => places.has(`${left} ${right + step}`) || places.has(`${left + step} ${right}`),
    );
  const least = ALIGNMENT.leastSimilarity * ALIGNMENT.beside;
  return [
    ...standing,
    ...pairs.filter(
      (pair) => pair.score >= least && !places.has(`${pair.left} ${pair.right}`) && isBeside(pair),
    ),
  ];
}

/**
 * What stands between accounts that tell of the same things: there are several pairs that share more than one fact, or more
 * that share one in the same order. Else two facts say nothing, since Poles and Lithuanians have met at all times.
 */
function ofOneStory(standing: readonly Pair[], way: readonly Pair[]): readonly Pair[] {
  const manifold = standing.filter(({facts}) => facts > 1);
  const {shortestChain} = ALIGNMENT;
  const told = way.filter(({facts}) => facts > 0);
  const steps = Math.min(
    new Set(told.map(({left}) => left)).size,
    new Set(told.map(({right}) => right)).size,
  );
  const isOneStory = manifold.length >= shortestChain || steps > shortestChain;
  return isOneStory ? standing : standing.filter(({facts}) => facts > 2);
}

/** Pairs that say so much of what either says in words of one meaning that their place does not matter. */
function alikeAnywhere(pairs: readonly Pair[]): Pair[] {
  const alike = pairs.filter(({scoreInGap}) => scoreInGap >= ALIGNMENT.anywhere);
  const byWords = alike.map((pair) => ({...pair, score: pair.scoreInGap, pair}));
  return best(byWords, ALIGNMENT.anywhere).map(({pair}) => pair);
}

/** Of the pairs of a stretch that both tell, those that stand and give a sentence its first partner. */
function filling(told: readonly Pair[], standing: readonly Pair[]): Pair[] {
  const lefts = new Set(standing.map(({left}) => left));
  const rights = new Set(standing.map(({right}) => right));
  const isNew = ({left, right}: Pair): boolean => !lefts.has(left) || !rights.has(right);
  const news = told.filter(isNew).map((pair) => ({...pair, score: pair.scoreInGap}));
  return best([...standing, ...news], ALIGNMENT.leastSimilarity * ALIGNMENT.inGap).filter(isNew);
}

/** The pairs that clear the least score, and are the best of a side or near it. */
function best<T extends Pair>(pairs: readonly T[], least: number): T[] {
  const bestLeft = new Map<number, number>();
  const bestRight = new Map<number, number>();
  for (const {left, right, score: value} of pairs) {
    bestLeft.set(left, Math.max(bestLeft.get(left) ?? 0, value));
    bestRight.set(right, Math.max(bestRight.get(right) ?? 0, value));
  }
  const {nearBest, otherBest} = ALIGNMENT;
  return pairs.filter(({left, right, score: value}) => {
    if (value < least) return false;
    const [l, r] = [value / bestLeft.get(left)!, value / bestRight.get(right)!];
    return (
      (l === 1 && r >= otherBest) || (r === 1 && l >= otherBest) || (l >= nearBest && r >= nearBest)
    );
  });
}
