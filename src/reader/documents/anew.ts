import type {SourceDocument} from '../../engine/compare-accounts.js';
import type {ComparedAccount} from '../../engine/comparison.js';

/** The documents of accounts that were compared, to be compared anew, with all that is known of them. */
export function documentsOf(accounts: readonly ComparedAccount[]): SourceDocument[] {
  return accounts.map(({source, path, lang, title, credit}) => ({
    source,
    path,
    lang,
    said: {title, credit},
  }));
}
