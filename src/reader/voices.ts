import type {Finding} from '../engine/comparison.js';
import {printValue} from '../engine/mention.js';
import {evidenceOf} from './evidence.js';
import type {Lookup} from './lookup.js';

/**
 * What of a finding has to be seen together to be understood, by the sentences that say it: each value where they differ,
 * each account where they do not.
 */
export function voicesOf(finding: Finding, lookup: Lookup): Map<string, string> {
  const isOfOneMind = finding.verdict === 'agree' || finding.verdict === 'only';
  return new Map(
    evidenceOf(finding, lookup).flatMap(({account, sentence, values}): [string, string][] => {
      if (values.length === 0) return [[sentence, account.id]];
      const said = values.map(({value}) => printValue(value)).join(' ');
      return values.map((value) => [value.sentence, isOfOneMind ? account.id : said]);
    }),
  );
}

/** Something that says one of the voices of a finding, in a row. */
export interface Saying {
  readonly voice: string;
  readonly row: number;
}

/** Those that say all voices in the fewest rows, if there are any. */
export function closestOf<One extends Saying>(all: readonly One[]): One[] {
  const spread = (some: readonly One[]): number => {
    const rows = some.map(({row}) => row);
    return Math.max(...rows) - Math.min(...rows);
  };
  const [best = []] = all.map((one) => closestTo(one, all)).sort((a, b) => spread(a) - spread(b));
  return best;
}

/** One of them, and of each other voice the nearest to it. */
export function closestTo<One extends Saying>(from: One, all: readonly One[]): One[] {
  const nearest = new Map([[from.voice, from]]);
  const far = ({row}: Saying): number => Math.abs(row - from.row);
  for (const one of all) {
    const known = nearest.get(one.voice);
    if (known === undefined || far(one) < far(known)) nearest.set(one.voice, one);
  }
  return [...nearest.values()];
}
