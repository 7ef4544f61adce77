import type {Account} from './account.js';

/** An account as it stands in the list that a person chooses from. */
export type CatalogueAccount = Pick<Account, 'id' | 'lang' | 'title' | 'credit'>;

/** What `data/catalogue.json` holds: the bundled accounts, and which of them are open at first. */
export interface Catalogue {
  readonly accounts: readonly CatalogueAccount[];
  readonly default: readonly string[];
  /** How many of them can be set side by side: comparisons of more were not made. */
  readonly most: number;
}
