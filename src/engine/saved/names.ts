/** Names in saved files, which those who write them and those who read them must spell alike. */

/** Name of the place in a page or a TEI document that holds the comparison that it was made of. */
export const EMBEDDED = 'greta-comparison';

/** Types of the lines of which a comparison is made anew; `statement` says again, for other programs, what findings say. */
export const LINE_TYPES = ['account', 'link', 'finding', 'note', 'correction', 'own'] as const;

/** Columns of a table of a comparison. */
export const TABLE_COLUMNS = [
  'type',
  'finding',
  'question',
  'verdict',
  'kind',
  'reconcile',
  'confidence',
  'account',
  'title',
  'lang',
  'value',
  'words',
  'mode',
  'sentence',
  'start',
  'link',
  'data',
] as const;
