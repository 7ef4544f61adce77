/**
 * The words that fields of the contract can hold, for whoever checks what was saved. Apart from the types that are made of them,
 * which say what they mean: the page needs none of the lists before it opens a file.
 */

/** Every kind of mention that the contract knows. */
export const MENTION_KINDS = [
  'date',
  'quantity',
  'duration',
  'person',
  'place',
  'organisation',
  'formation',
  'treaty',
] as const;

/** Every verdict, in the order in which the reader shows them. */
export const VERDICTS = ['diverge', 'internal', 'series', 'possible', 'agree', 'only'] as const;

/** Every reason for which two differing values can both be true. */
export const RECONCILIATIONS = [
  'ceiling',
  'rounding',
  'precision',
  'stage',
  'scope',
  'calendar',
  'naming',
] as const;

/** Every standing that a claim can have. */
export const MODES = ['demanded', 'proposed', 'agreed', 'planned', 'actual', 'reported'] as const;

/** The surest first. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** Every way to state an amount. */
export const QUALIFIERS = ['exact', 'about', 'at-least', 'at-most', 'over', 'under'] as const;

/** Every bound that a date can be. */
export const BOUNDS = ['from', 'until', 'by', 'before', 'after'] as const;
