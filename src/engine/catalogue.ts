import type {Account} from './account.js';
import type {Comparison} from './comparison.js';
import type {Correction} from './correction.js';
import type {AnchoredNote, OwnNote} from './note.js';

/** An account as it stands in the list that a person chooses from. */
export type CatalogueAccount = Pick<Account, 'id' | 'lang' | 'title' | 'credit'>;

/** `data/catalogue.json`: the bundled accounts, and which of them are open at first. */
export interface Catalogue {
  readonly accounts: readonly CatalogueAccount[];
  readonly default: readonly string[];
  /** How many of them can be set side by side: comparisons of more were not made. */
  readonly most: number;
}

/** `data/A~B.json`: the accounts A and B, in the order of the catalogue, compared at build time. */
export interface ComparisonFile {
  readonly comparison: Comparison;
  readonly notes: readonly AnchoredNote[];
  /** What a person has corrected about it, those that lost their words as well; left out where there is nothing. */
  readonly corrections?: readonly Correction[];
  /** What the reader wrote about it: only in a file that is taken away or brought in. In the browser notes are kept apart. */
  readonly own?: readonly OwnNote[];
}

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
