import type {Correspondence} from '../comparison.js';

/** What a correspondence of each kind is worth, before its rarity. Tuned on annotated pairs. */
export const WEIGHTS: Readonly<
  Record<
    | Correspondence['kind']
    | 'month'
    | 'year'
    | 'sound'
    | 'theme'
    | 'meaning'
    | 'nation'
    | 'realm'
    | 'value'
    | 'size'
    | 'said'
    | 'length'
    | 'stem',
    number
  >
> = {
  date: 0.7,
  month: 0.2,
  year: 0.5,
  quantity: 1.0,
  value: 2.2,
  size: 0.5,
  said: 0.5,
  length: 1.1,
  duration: 1.5,
  formation: 0.6,
  treaty: 0.4,
  person: 0.8,
  sound: 0.8,
  organisation: 1.1,
  place: 0.55,
  nation: 0.35,
  realm: 0.35,
  event: 0.6,
  counted: 0.08,
  theme: 0.85,
  meaning: 0.45,
  stem: 0.55,
};

/** Where alignment draws its lines. Scores and similarities are weights of keys times their rarity, as shares of what is held; probabilities are 0 to 1. */
export const ALIGNMENT = {
  /** A correspondence that stands in more sentences of either account than this names no candidates. */
  mostPostings: 28,
  /** Sentences that every pair is taken to stand among, so that what two short texts share is not common for being in both. */
  background: 30,
  /** The least weight of what two sentences share, and the least share of all that they hold. */
  leastShared: 3,
  leastSimilarity: 0.235,
  /** Weight of hard correspondences (dates, amounts, names) below which a pair is worth less, and how much. */
  hard: 1.8,
  softFactor: 0.5,
  /** What a value weighs among all that a sentence holds: to tell another number is not to tell of something else. */
  ownValue: 0.45,
  /** The same for a stem, which says little of what a sentence is about. */
  ownStem: 0.5,
  /** Share of a stem that is hard evidence: between accounts of one language, words are names in little. */
  stemHard: 0.3,
  /** Days between the times of two sentences, up to each: what a pair is then worth. */
  times: [
    [0, 1.15],
    [3, 1.3],
    [14, 0.9],
    [60, 0.85],
    [Infinity, 0.5],
  ],
  /** Where one of them has no time. */
  timeless: 1,
  /** Days of two sentences that are no further apart than this share so much of what an equal day is worth. */
  nearDays: 1,
  nearDay: 0.4,
  /** The same for a day and what it was in the other calendar, if it was told in the Julian one. */
  otherCalendar: 0.7,
  /** What it is worth to go on speaking of a person without the name, of what the name is worth. */
  spokenOf: 0.4,
  /** Amounts are of a size, and durations of a length, if one is less than so many times the other. */
  size: 1.4,
  length: 1.25,
  /** The same for values of which one thing is said. */
  near: 1.55,
  /** Words nearest to a value that say something of it. */
  saidWords: 6,
  /** Candidates that are not the best of either side need so much of the best one's score. */
  nearBest: 0.75,
  /** The best of one side needs so much of the other side's best. */
  otherBest: 0.35,
  /** The chain that shows where sentences belong is made of pairs with so many times the least similarity. */
  sure: 1.6,
  shortestChain: 3,
  /** What is as probable as not. */
  even: 0.5,
  /** Accounts of fewer sentences are too short to show a chain. */
  short: 9,
  /** How probable a pair of one such and a longer one must be by itself, with a fact that is hardly told of two stories, or without. */
  believedWithFact: 0.4,
  believed: 0.7,
  /** The same of two short accounts, and of sentences that share nothing by name. */
  believedByItself: 0.95,
  /** What a pair is worth where it belongs, and far from there; and how many sentences off make half the way. */
  nearFactor: 1.07,
  farFactor: 1,
  reach: 5,
  /** How many sentences off a pair is taken to be where there is no way. */
  noWay: 10,
  /** Share of the score of a neighbouring pair that a pair gains. */
  company: 0.15,
  /** Sentences of unlike length: 0.5 takes the geometric mean of what they hold, 1 the shorter one alone. */
  contained: 0.4,
  smoothing: 0.5,
  /** The same for all that they hold, plain words too; the least that they share of it, and the least share. */
  smoothingOfAll: 3,
  leastSharedOfAll: 1,
  leastAlike: 0.07,
  /** A pair beside one that stands, of which it shares a sentence, needs so much of the least similarity. */
  beside: 0.65,
  /** Pairs that are so probable are linked; those that stand for what they share, unless they are less than so probable. */
  probable: 0.5,
  improbable: 0.05,
  /** Where both sentences of a pair have partners as probable as this, the pair needs so much itself. */
  sureOfAll: 0.9,
  sureBesideThem: 0.8,
  /** Accounts tell of something in common from such log-odds of their probable pairs on. */
  leastOverlap: 10.5,
  /** The same of accounts that are of one day, or tell the same facts. */
  leastOfOneDay: 2.5,
  /** They tell the same facts if so many persons, treaties, days and numbers stand in both, not names alone, and so much of those of either. */
  fewestFacts: 2,
  shareOfFacts: 0.2,
  /** The same for each sentence of the shorter one of accounts of one year: what two excerpts share cannot be as much. */
  leastOfEach: 0.45,
  /** The same of short accounts of one day, by pairs as they are without the rest of the texts; and where one is of a few sentences. */
  onOneDay: 4,
  onOneDayInNotes: 7,
  /** And how probable such a pair must be of accounts that tell the same facts, one of them short. */
  probableOfFacts: 0.65,
  /** Of accounts that tell of nothing else in common, pairs are linked that share so many persons, treaties and days. */
  inPassing: 2,
  /**
   * Accounts are of other years if so many of the paired sentences that tell of a day each tell of days of other years, and not
   * of one day of the year (give or take `oneDay`), and more than so many times those that do not; and of other days if of so
   * many pairs less than this share tell of days that are equally far apart.
   */
  otherDays: {oneDay: 2, fewest: 4, times: 4, fewestDays: 5, share: 0.2},
  /** A link that crosses the order must be so much stronger than one that keeps it. */
  crossing: 1.5,
} as const;
