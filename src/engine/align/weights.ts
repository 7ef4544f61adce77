import type {Correspondence} from '../comparison.js';

/** What a correspondence of each kind is worth, before its rarity. Tuned on annotated pairs; see docs/architecture.md. */
export const WEIGHTS: Readonly<
  Record<Correspondence['kind'] | 'month' | 'theme' | 'nation' | 'value' | 'stem', number>
> = {
  date: 1.05,
  month: 0.3,
  quantity: 1.45,
  value: 0.7,
  duration: 1.45,
  formation: 1,
  treaty: 0.8,
  person: 0.8,
  organisation: 0.6,
  place: 0.6,
  nation: 0.25,
  event: 0.45,
  counted: 0.4,
  theme: 0.45,
  stem: 0.4,
};

export const ALIGNMENT = {
  /** A correspondence that stands in more of the other account's sentences than this names no candidates. */
  mostPostings: 40,
  /** Sentences that every pair is taken to stand among, so that what two short texts share is not common for being in both. */
  background: 30,
  /** The least weight of what two sentences share, and the least share of all that they hold. */
  leastShared: 3.2,
  leastSimilarity: 0.22,
  /** Weight of hard correspondences (dates, amounts, names) below which a pair is worth less, and how much. */
  hard: 1.85,
  softFactor: 0.6,
  /** Days between the times of two sentences, up to each: what a pair is then worth. */
  times: [
    [0, 1.25],
    [3, 1.15],
    [14, 0.95],
    [60, 0.8],
    [Infinity, 0.5],
  ],
  /** Where one of them has no time. */
  timeless: 0.75,
  /** Days of two sentences that are no further apart than this share half of what an equal day is worth. */
  nearDays: 1,
  /** Candidates that are not the best of either side need so much of the best one's score. */
  nearBest: 0.62,
  /** The best of one side needs so much of the other side's best. */
  otherBest: 0.36,
  /** A pair next to pairs that stand is worth so much more; next to is so many sentences on either side. */
  neighbourBonus: 0.25,
  neighbourhood: 2,
  /** A link that crosses the order must be so much stronger than one that keeps it. */
  crossing: 1.5,
} as const;
