import type {ComparisonFile} from './catalogue.js';
import type {Column} from './columns.js';
import {columnOf, valuesOf} from './columns.js';

/** `data/A~B.json` as the build writes it: a column of one comparison, whose mentions leave out the words that the source has. */
export interface PackedFile {
  readonly packed: Column;
}

/** A comparison, packed to be loaded quickly. */
export function pack(file: ComparisonFile): PackedFile {
  const accounts = file.comparison.accounts.map((account) => ({
    ...account,
    mentions: account.mentions.map((mention) => ({...mention, text: ''})),
  }));
  return {packed: columnOf([{...file, comparison: {...file.comparison, accounts}}])};
}

/** The comparison that was packed, equal to it in all. */
export function unpack({packed}: PackedFile): ComparisonFile {
  const [file] = valuesOf(packed, 1) as [ComparisonFile];
  for (const {source, mentions} of file.comparison.accounts) {
    // In place: they were made a moment ago, and nobody else has them.
    for (const mention of mentions as readonly {text: string; start: number; end: number}[]) {
      mention.text = source.slice(mention.start, mention.end);
    }
  }
  return file;
}
