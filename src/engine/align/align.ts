import type {Telling} from '../claims/telling.js';
import type {Link} from '../comparison.js';
import {spineOf} from './chain.js';
import type {Keys} from './correspondences.js';
import {keysOf} from './correspondences.js';
import type {Days} from '../values/edtf.js';
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
 * and what two sentences share is set against all that they hold. Pairs that are the best of a side, and clear the
 * thresholds, stand; the heaviest chain of them that keeps the order of both accounts is the spine, and pairs that cross
 * it stay only if they are strong. No forced links: accounts with nothing in common get none. Near-linear in the texts,
 * since a correspondence that is everywhere names no candidates.
 */
export function align(left: Telling, right: Telling): Link[] {
  const sameLanguage = left.pack.lang === right.pack.lang;
  const [a, b] = [keysOf(left, sameLanguage), keysOf(right, sameLanguage)];
  const rarity = raritiesOf(a, b);
  const candidates = score(a, b, rarity, left, right);
  const standing = select(candidates);
  const spine = new Set(spineOf(standing));
  const strongest = ALIGNMENT.leastSimilarity * ALIGNMENT.crossing;
  return standing
    .filter((pair) => spine.has(pair) || pair.score >= strongest)
    .sort((x, y) => x.left - y.left || x.right - y.right)
    .map((pair) => {
      const [a, b] = [left.sentences[pair.left]!, right.sentences[pair.right]!];
      const differing = sameLanguage ? differingWords(a.tokens, b.tokens) : undefined;
      return {
        left: {account: left.account.id, sentences: [a.sentence.id]},
        right: {account: right.account.id, sentences: [b.sentence.id]},
        score: Math.min(1, Math.round(pair.score * 1000) / 1000),
        spine: spine.has(pair),
        ...(differing && {differing}),
      };
    });
}

/** Inverse document frequency of each key over the sentences of both accounts. */
function raritiesOf(a: readonly Keys[], b: readonly Keys[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const keys of [...a, ...b]) {
    for (const key of keys.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const all = a.length + b.length + ALIGNMENT.background;
  const rarities = new Map<string, number>();
  for (const [key, count] of counts) rarities.set(key, Math.log(all / (count + 1)));
  return rarities;
}

function score(
  a: readonly Keys[],
  b: readonly Keys[],
  rarity: ReadonlyMap<string, number>,
  left: Telling,
  right: Telling,
): Pair[] {
  const postings = new Map<string, number[]>();
  b.forEach((keys, index) => {
    for (const key of keys.keys()) {
      const list = postings.get(key);
      if (list) list.push(index);
      else postings.set(key, [index]);
    }
  });
  const massOf = (keys: Keys): number => {
    let mass = 0;
    for (const [key, weight] of keys) mass += weight * (rarity.get(key) ?? 0);
    return mass;
  };
  const masses = b.map(massOf);
  const pairs: Pair[] = [];
  a.forEach((keys, i) => {
    const shared = new Map<number, {all: number; hard: number}>();
    for (const [key, weight] of keys) {
      const list = postings.get(key);
      if (!list || list.length > ALIGNMENT.mostPostings) continue;
      const worth = rarity.get(key) ?? 0;
      for (const j of list) {
        const sum = shared.get(j) ?? {all: 0, hard: 0};
        const part = Math.min(weight, b[j]!.get(key) ?? 0) * worth;
        sum.all += part;
        if (isHard(key)) sum.hard += part;
        shared.set(j, sum);
      }
    }
    const mass = massOf(keys);
    for (const [j, {all, hard}] of shared) {
      if (all < ALIGNMENT.leastShared) continue;
      const similarity = all / Math.sqrt(mass * masses[j]!);
      const evidence = hard >= ALIGNMENT.hard ? 1 : ALIGNMENT.softFactor;
      const when = timeFactor(left.sentences[i]!.time, right.sentences[j]!.time);
      pairs.push({left: i, right: j, score: similarity * evidence * when});
    }
  });
  return pairs;
}

/** Names, dates and amounts, against what sentences merely speak of. */
function isHard(key: string): boolean {
  return !/^(?:event|theme|counted|month|stem) /.test(key);
}

function timeFactor(a: Days | undefined, b: Days | undefined): number {
  if (!a || !b) return ALIGNMENT.timeless;
  const gap = Math.max(0, a.first - b.last, b.first - a.last);
  return ALIGNMENT.times.find(([days]) => gap <= days)?.[1] ?? 1;
}

/** The pairs that stand: above the thresholds, and the best of a side or near it. */
function select(pairs: readonly Pair[]): Pair[] {
  const seeds = new Map<string, number>();
  for (const {left, right, score: value} of best(pairs)) seeds.set(`${left} ${right}`, value);
  const {neighbourhood, neighbourBonus} = ALIGNMENT;
  const raised = pairs.map((pair) => {
    for (let step = -neighbourhood; step <= neighbourhood; step += 1) {
      for (let aside = -1; aside <= 1; aside += 1) {
        if (step === 0 && aside === 0) continue;
        if (!seeds.has(`${pair.left + step} ${pair.right + step + aside}`)) continue;
        return {...pair, score: pair.score * (1 + neighbourBonus)};
      }
    }
    return pair;
  });
  return best(raised);
}

function best(pairs: readonly Pair[]): Pair[] {
  const bestLeft = new Map<number, number>();
  const bestRight = new Map<number, number>();
  for (const {left, right, score: value} of pairs) {
    bestLeft.set(left, Math.max(bestLeft.get(left) ?? 0, value));
    bestRight.set(right, Math.max(bestRight.get(right) ?? 0, value));
  }
  const {leastSimilarity, nearBest, otherBest} = ALIGNMENT;
  return pairs.filter(({left, right, score: value}) => {
    if (value < leastSimilarity) return false;
    const [l, r] = [value / bestLeft.get(left)!, value / bestRight.get(right)!];
    return (
      (l === 1 && r >= otherBest) || (r === 1 && l >= otherBest) || (l >= nearBest && r >= nearBest)
    );
  });
}
