import {groupedBy} from '../grouped-by.js';
import type {ComparisonFile} from './comparison-file.js';

/** The lists of a comparison that grow with its texts. */
type Grown =
  | {readonly of: 'links' | 'findings'}
  | {
      readonly of: 'passages' | 'mentions';
      /** Which of the accounts has them, from 0. */
      readonly account: number;
    };

/** A stretch of such a list. */
type Stretch = Grown & {readonly items: readonly unknown[]};

/** A stretch of an account's text. */
interface TextStretch {
  readonly of: 'source';
  /** Which of the accounts has it, from 0. */
  readonly account: number;
  readonly text: string;
}

/** A piece of a comparison: the whole with these lists and texts empty, or a stretch of one. */
export type Part = {readonly file: ComparisonFile} | Stretch | TextStretch;

/** Records of a stretch: as many as cross from a thread to another, or into a store, in a few milliseconds. */
const LONGEST = 300;
/** UTF-16 code units of a text that do so. */
const LONGEST_TEXT = 250_000;

/** A comparison in pieces, so that whoever takes it in can do something else between two of them. */
export function partsOf(file: ComparisonFile): Part[] {
  const {comparison} = file;
  const {accounts, links, findings} = comparison;
  const emptied = accounts.map((account) => ({
    ...account,
    source: '',
    passages: [],
    mentions: [],
  }));
  return [
    {file: {...file, comparison: {...comparison, accounts: emptied, links: [], findings: []}}},
    ...accounts.flatMap(({source, passages, mentions}, account) => [
      ...textStretches(source, account),
      ...stretches({of: 'passages', account}, passages),
      ...stretches({of: 'mentions', account}, mentions),
    ]),
    ...stretches({of: 'links'}, links),
    ...stretches({of: 'findings'}, findings),
  ];
}

function stretches(list: Grown, items: readonly unknown[]): Stretch[] {
  return Array.from({length: Math.ceil(items.length / LONGEST)}, (_, at) => ({
    ...list,
    items: items.slice(at * LONGEST, (at + 1) * LONGEST),
  }));
}

function textStretches(source: string, account: number): TextStretch[] {
  return Array.from({length: Math.ceil(source.length / LONGEST_TEXT)}, (_, at) => ({
    of: 'source',
    account,
    text: source.slice(at * LONGEST_TEXT, (at + 1) * LONGEST_TEXT),
  }));
}

/**
 * The comparison that was taken apart, equal to it in all.
 *
 * @param parts - In the order in which they were made.
 * @throws {TypeError} If the first is missing.
 */
export function joinParts(parts: readonly Part[]): ComparisonFile {
  const [head, ...rest] = parts;
  if (!head || !('file' in head)) throw new TypeError('Expected the head of a comparison first');
  const nameOf = (of: string, account?: number): string => `${of} ${account}`;
  const stretches = groupedBy(rest, (part) =>
    'file' in part ? [] : [nameOf(part.of, 'account' in part ? part.account : undefined)],
  );
  const stretchesOf = (of: string, account?: number): readonly Part[] =>
    stretches.get(nameOf(of, account)) ?? [];
  const joined = (of: string, account?: number): readonly never[] =>
    // All at once: item after item would halt the page that puts a long comparison together.
    ([] as unknown[]).concat(
      ...stretchesOf(of, account).map((one) => ('items' in one ? one.items : [])),
    ) as never[];
  const textOf = (account: number): string =>
    stretchesOf('source', account)
      .map((one) => ('text' in one ? one.text : ''))
      .join('');
  const {file} = head;
  const accounts = file.comparison.accounts.map((account, at) => ({
    ...account,
    // An earlier Greta kept it whole.
    source: account.source + textOf(at),
    passages: joined('passages', at),
    mentions: joined('mentions', at),
  }));
  return {
    ...file,
    comparison: {
      ...file.comparison,
      accounts,
      links: joined('links'),
      findings: joined('findings'),
    },
  };
}
