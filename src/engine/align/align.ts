import type {Telling} from '../claims/telling.js';
import type {Link} from '../comparison.js';
import type {Days} from '../values/edtf.js';
import {spineOf} from './chain.js';
import type {Keys} from './correspondences.js';
import {placing} from './placing.js';
import type {Unit} from './units.js';
import {unitsOf} from './units.js';
import {ALIGNMENT} from './weights.js';
import {differingWords} from './words.js';

interface Pair {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/**
 * Links the sentences of two accounts that tell of the same thing.
 *
 * Sentences are compared where they share something rare: an inverted index of dates, amounts, names and concepts names
 * the candidates, each correspondence weighs by its kind and its rarity in both accounts (inverse document frequency),
 * and what two sentences share is set against all that they hold. The heaviest chain of the surest pairs that keeps the
 * order of both accounts shows where in the other account each sentence would be told; pairs near that place are then
 * worth more, and those far from it less. Pairs that are the best of a side, and clear the thresholds, stand; those that
 * cross the chain of what stands, the spine, stay only if they are strong. No forced links: accounts with nothing in
 * common get none. Near-linear in the texts, since a correspondence that is everywhere names no candidates.
 */
export function align(left: Telling, right: Telling): Link[] {
  const sameLanguage = left.pack.lang === right.pack.lang;
  const [a, b] = [unitsOf(left, sameLanguage), unitsOf(right, sameLanguage)];
  const candidates = score(a, b);
  const isAside = (pair: Pair): boolean => a[pair.left]!.aside || b[pair.right]!.aside;
  const sure = best(candidates, ALIGNMENT.leastSimilarity * ALIGNMENT.sure);
  const place = placing(spineOf(sure.filter((pair) => !isAside(pair))));
  const company = companyOf(candidates);
  const placed = candidates.map((pair) =>
    isAside(pair) ? pair : {...pair, score: pair.score * place(pair) + company(pair)},
  );
  const standing = grown(best(placed, ALIGNMENT.leastSimilarity), placed);
  const spine = new Set(spineOf(standing.filter((pair) => !isAside(pair))));
  const strongest = ALIGNMENT.leastSimilarity * ALIGNMENT.crossing;
  return standing
    .filter((pair) => spine.has(pair) || isAside(pair) || pair.score >= strongest)
    .sort((x, y) => x.left - y.left || x.right - y.right)
    .map((pair) => {
      const [from, to] = [a[pair.left]!.sentences, b[pair.right]!.sentences];
      const differing = sameLanguage ? differingWords(from[0]!.tokens, to[0]!.tokens) : undefined;
      return {
        left: {account: left.account.id, sentences: from.map(({sentence}) => sentence.id)},
        right: {account: right.account.id, sentences: to.map(({sentence}) => sentence.id)},
        score: Math.min(1, Math.round(pair.score * 1000) / 1000),
        spine: spine.has(pair),
        ...(differing && {differing}),
      };
    });
}

/** Inverse document frequency of each key over the units of both accounts. */
function raritiesOf(a: readonly Unit[], b: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {keys} of [...a, ...b]) {
    for (const key of keys.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const all = a.length + b.length + ALIGNMENT.background;
  const rarities = new Map<string, number>();
  for (const [key, count] of counts) rarities.set(key, Math.log(all / (count + 1)));
  return rarities;
}

function score(a: readonly Unit[], b: readonly Unit[]): Pair[] {
  const rarity = raritiesOf(a, b);
  const postings = new Map<string, number[]>();
  b.forEach(({keys}, index) => {
    for (const key of keys.keys()) {
      const list = postings.get(key);
      if (list) list.push(index);
      else postings.set(key, [index]);
    }
  });
  const massOf = ({keys}: {readonly keys: Keys}): number => {
    let mass = 0;
    for (const [key, weight] of keys) mass += weight * (rarity.get(key) ?? 0);
    return mass;
  };
  const masses = b.map(massOf);
  const pairs: Pair[] = [];
  a.forEach((unit, i) => {
    const shared = new Map<number, {all: number; hard: number}>();
    for (const [key, weight] of unit.keys) {
      const list = postings.get(key);
      if (!list || list.length > ALIGNMENT.mostPostings) continue;
      const worth = rarity.get(key) ?? 0;
      for (const j of list) {
        const sum = shared.get(j) ?? {all: 0, hard: 0};
        const part = Math.min(weight, b[j]!.keys.get(key) ?? 0) * worth;
        sum.all += part;
        if (isHard(key)) sum.hard += part;
        shared.set(j, sum);
      }
    }
    const mass = massOf(unit);
    for (const [j, {all, hard}] of shared) {
      if (all < ALIGNMENT.leastShared) continue;
      const [less, more] = [Math.min(mass, masses[j]!), Math.max(mass, masses[j]!)];
      const similarity =
        all /
        (less ** ALIGNMENT.contained * more ** (1 - ALIGNMENT.contained) + ALIGNMENT.smoothing);
      const evidence = hard >= ALIGNMENT.hard ? 1 : ALIGNMENT.softFactor;
      const when = timeFactor(unit.time, b[j]!.time);
      pairs.push({left: i, right: j, score: similarity * evidence * when});
    }
  });
  return pairs;
}

/** Names, dates and amounts, against what sentences merely speak of. */
function isHard(key: string): boolean {
  return !/^(?:event|theme|counted|month|realm|stem) /.test(key);
}

function timeFactor(a: Days | undefined, b: Days | undefined): number {
  if (!a || !b) return ALIGNMENT.timeless;
  const gap = Math.max(0, a.first - b.last, b.first - a.last);
  return ALIGNMENT.times.find(([days]) => gap <= days)?.[1] ?? 1;
}

/** What a pair gains by the pairs next to it: a story that both tell is told sentence after sentence. */
function companyOf(pairs: readonly Pair[]): (pair: Pair) => number {
  const byPlace = new Map(pairs.map((pair) => [`${pair.left} ${pair.right}`, pair.score]));
  return ({left, right}) => {
    let most = 0;
    for (const step of [-1, 1]) {
      for (let aside = -1; aside <= 1; aside += 1) {
        most = Math.max(most, byPlace.get(`${left + step} ${right + step + aside}`) ?? 0);
      }
    }
    return ALIGNMENT.company * most;
  };
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

/** The pairs that clear the least score, and are the best of a side or near it. */
function best(pairs: readonly Pair[], least: number): Pair[] {
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
