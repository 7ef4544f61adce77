import type {Finding} from '../../engine/comparison.js';
import type {Mention} from '../../engine/mention.js';
import {rangeOfDays} from '../../engine/values/duration.js';
import type {Book} from './book.js';

/** One stated amount, as a bar. */
export interface Amount {
  /** Index of the account's column. */
  readonly column: number;
  readonly sentence: string;
  /** The account's own words, and what they were read as. */
  readonly mention: Mention;
  /** Ends of the bar: what is certain reaches to `least`, what is possible to `most`. */
  readonly least: number;
  readonly most: number;
  /** Whether the account says "about", "up to", "more than". */
  readonly uncertain: boolean;
}

/** A finding whose amounts can be set against each other. */
export interface ComparedAmounts {
  readonly finding: Finding;
  /** In the order of the claims; at least two. */
  readonly amounts: readonly Amount[];
  /** The largest: the whole length of a bar. */
  readonly largest: number;
}

/** The findings in which two amounts or more are stated. */
export function figuresOf(
  findings: readonly Finding[],
  {accounts, lookup}: Book,
): ComparedAmounts[] {
  return findings.flatMap((finding) => {
    const seen = new Set<string>();
    const amounts = finding.claims.flatMap(({account, sentence, mentions}) => {
      const column = accounts.findIndex(({id}) => id === account);
      return mentions.flatMap((id) => {
        const mention = lookup.mentions.get(id);
        const ends = mention && endsOf(mention);
        const key = `${column} ${ends?.join()} ${mention?.qualifier}`;
        if (!mention || !ends || column < 0 || seen.has(key)) return [];
        seen.add(key);
        const [least, most] = ends;
        const uncertain = mention.qualifier !== undefined && mention.qualifier !== 'exact';
        return [{column, sentence, mention, least, most, uncertain}];
      });
    });
    const largest = Math.max(...amounts.map(({most}) => most));
    return amounts.length > 1 && largest > 0 ? [{finding, amounts, largest}] : [];
  });
}

/** The least and the most that a mention can mean, where that is a number of something or a length of time. */
function endsOf({kind, value, qualifier}: Mention): readonly [number, number] | undefined {
  if (kind === 'duration' && typeof value === 'string') return rangeOfDays(value);
  if (kind !== 'quantity') return undefined;
  if (typeof value === 'object') return [value.min, value.max];
  if (typeof value !== 'number' || value < 0) return undefined;
  return qualifier === 'at-most' || qualifier === 'under' ? [0, value] : [value, value];
}
