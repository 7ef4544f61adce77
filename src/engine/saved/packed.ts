import type {Slices} from '../slices.js';
import {atOnce, inTurns} from '../slices.js';
import {valuesInSlices} from './column-values.js';
import type {Column} from './columns.js';
import {columnOf} from './columns.js';
import type {ComparisonFile} from './comparison-file.js';

/**
 * `data/A~B.json` as the build writes it, and what of a comparison stands in files of other kinds that are made of it: a column of
 * one comparison, whose mentions leave out the words that the source has.
 */
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

/** Whether a value is packed, whatever it holds. */
export function isPacked(value: unknown): value is PackedFile {
  return typeof value === 'object' && value !== null && 'packed' in value;
}

/**
 * The comparison that was packed, equal to it in all.
 *
 * @throws {RangeError} If it claims to hold more than any comparison does.
 * @throws {TypeError} If it was not packed here.
 */
export function unpack(file: PackedFile): ComparisonFile {
  return atOnce(unpackInSlices(file));
}

/** As {@link unpack}, in slices. */
export function* unpackInSlices({packed}: PackedFile): Slices<ComparisonFile> {
  const [file] = (yield* valuesInSlices(packed, 1)) as [ComparisonFile];
  // Names above all are told again and again: in memory once.
  const texts = new Map<string, string>();
  for (const {source, mentions} of file.comparison.accounts) {
    // In place: they were made a moment ago, and nobody else has them.
    yield* inTurns(mentions as readonly {text: string; start: number; end: number}[], (mention) => {
      const text = source.slice(mention.start, mention.end);
      mention.text = texts.get(text) ?? text;
      texts.set(text, mention.text);
    });
  }
  return file;
}
