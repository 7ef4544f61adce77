/**
 * The rules that judge, and the thresholds that decide between verdicts. A rule's id stands in the reason of its findings. What
 * only one module asks (reaches in words, sizes of lists, what a ground weighs) is a constant of that module.
 *
 * | rule | says |
 * | --- | --- |
 * | `equal-values` | both state the same value of the same thing |
 * | `rounded-values` | the coarser value is the other, rounded |
 * | `summed-values` | what the one tells part by part comes to what the other tells of all |
 * | `overlapping-values` | ranges, limits or dates of different precision that meet |
 * | `one-night` | two days of which a night begins on the one and ends on the other |
 * | `different-values` | values of the same thing that cannot both hold |
 * | `perhaps-different` | values that differ, more probably of one thing than not, and not surely |
 * | `said-to-be-one` | values that differ, of which a person says that they are of the same thing |
 * | `changed-value` | other values at the same place of two versions of one sentence |
 * | `denied-value` | a value that the other account denies by stating its own |
 * | `limit-and-amount` | a limit, and an amount that keeps it |
 * | `equal-lists`, `different-lists` | the same names in a row, or not quite |
 * | `changing-value` | a value that is raised or lowered as the account goes on |
 * | `parts-and-whole` | parts that do not make up their whole |
 * | `two-values` | one account states two values of one thing |
 * | `wrong-weekday` | a date that was another day of the week |
 * | `wrong-length` | a length of time that is not that between its dates |
 * | `wrong-age` | an age at death that is not that between birth and death |
 * | `wrong-share` | a percentage that is not that of the part of the whole |
 * | `wrong-count` | more or fewer names than are said to follow |
 * | `told-once` | nothing in the other accounts speaks of it |
 */
export const RULES = [
  'equal-values',
  'rounded-values',
  'summed-values',
  'overlapping-values',
  'one-night',
  'different-values',
  'perhaps-different',
  'said-to-be-one',
  'changed-value',
  'denied-value',
  'limit-and-amount',
  'equal-lists',
  'different-lists',
  'changing-value',
  'parts-and-whole',
  'two-values',
  'wrong-weekday',
  'wrong-length',
  'wrong-age',
  'wrong-share',
  'wrong-count',
  'told-once',
] as const;

/** The rule that a finding is judged by. */
export type RuleId = (typeof RULES)[number];

/**
 * Where the rules draw their lines. `probably…` are probabilities, 0 to 1; grounds are sums of weights, as in `Grounds.weight`;
 * reaches of amounts and lengths say how many times the lesser the greater is.
 */
export const THRESHOLDS = {
  /** Claims of linked sentences, or of such beside them, that agree in their values and are so probably of one thing agree. */
  probablyAgree: 0.5,
  /** Of sentences that are linked so probably an equal value is one, whosever and of whatever time it seems to be: of 36 annotated pairs none is of two. */
  surelyLinked: 0.85,
  /** Grounds, beside the value, for the same to be told again of one thing: a number, a duration, names in a row. */
  sameNumber: 2.2,
  sameDuration: 1.2,
  sameList: 0.5,
  /** Grounds for a day that both accounts have to be one. */
  toldAgain: 0.8,
  /** Grounds beside a link for setting two differing values against each other. A false accusation is worst. */
  divergeQuantity: 1.8,
  divergeDate: 1.5,
  /** Differing claims of linked sentences, or of such beside them, that are so probably of one thing diverge. */
  probablyDiverge: 0.79,
  /** From here on they are named as what may differ, and no more: a “possible link” of Fellegi and Sunter (1969). */
  possiblyDiverge: 0.5,
  /** Clauses that share so much of what they say, of 1, are one statement with two values. */
  alike: 0.6,
  /** The same within one account, which tells of many like things in like words. */
  alikeItself: 0.8,
  /** The same of what an account seldom counts. */
  alikeSeldom: 0.5,
  /** Grounds for holding an amount against a limit. */
  ceiling: 1,
  /** Dates further apart are of different events; in days. */
  dateReach: 31,
  /** Claims further apart in time are of different things; in days. */
  timeReach: 400,
  /** The same of years of what is done but once: a church is built, and built anew. */
  onceReach: 3653,
  /** Amounts further apart are of different things: so many times the one is the other. */
  quantityReach: 8,
  /** Durations further apart, in the same way, are of different things, unless more speaks for it than their being alone. */
  durationReach: 2,
  /** Dates that miss each other by so many days, the only ones of their sentences, are of one event: by how exact they are. */
  closeDates: {days: 4, months: 62, years: 366},
  /** Amounts of which one is no more than so many times the other, the only ones of their sentences, may be of a thing and of its kind. */
  close: 1.25,
  /** An amount under a limit is at least such a share of it. */
  ceilingShare: 0.6,
  /** Lists that share fewer of their names are of different things. */
  listShare: 0.6,
  /** A sum that misses its whole by more than such a share of it is of something else. */
  sumShare: 0.05,
  /** The confidence of a finding, 0 to 1, is called medium and high from here on; what only may differ stays below. */
  medium: 0.8,
  high: 0.9,
} as const;
