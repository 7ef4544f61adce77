import type {Correspondence} from '../comparison.js';

/** What a correspondence of each kind is worth, before its rarity. Tuned on annotated pairs; see docs/architecture.md. */
export const WEIGHTS: Readonly<Record<Correspondence['kind'] | 'month' | 'theme' | 'nation' | 'value' | 'stem', number>> = {
  date: 1.3,
  month: 0.35,
  quantity: 1.2,
  value: 0.6,
  duration: 1,
  formation: 1,
  treaty: 0.8,
  person: 0.7,
  organisation: 0.6,
  place: 0.6,
  nation: 0.3,
  event: 0.55,
  counted: 0.35,
  theme: 0.45,
  stem: 0.4,
};

export const ALIGNMENT = {
  /** A correspondence that stands in more of the other account's sentences than this names no candidates. */
  mostPostings: 40,
  /** The least weight of what two sentences share, and the least share of all that they hold. */
  leastShared: 3.4,
  leastSimilarity: 0.2,
  /** Candidates that are not the best of either side need so much of the best one's score. */
  nearBest: 0.8,
  /** A pair next to a pair that stands is worth so much more. */
  neighbourBonus: 0.15,
  /** A link that crosses the order must be so much stronger than one that keeps it. */
  crossing: 1.3,
} as const;
