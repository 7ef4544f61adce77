import type {Finding} from '../../engine/comparison.js';
import {printValue} from '../../engine/mention.js';
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

/** The sayings that say all voices in the fewest rows, the first such, if there are any. */
export function closestOf<One extends Saying>(all: readonly One[]): One[] {
  const voices = new Set(all.map(({voice}) => voice)).size;
  /** Of each voice the last so far, the one longest ago first. */
  const last = new Map<string, One>();
  let best: One[] = [];
  let least = Infinity;
  for (const one of [...all].sort((a, b) => a.row - b.row)) {
    if (last.get(one.voice)?.row === one.row) continue;
    last.delete(one.voice);
    last.set(one.voice, one);
    const [first] = last.values();
    const spread = one.row - first!.row;
    if (last.size < voices || spread >= least) continue;
    least = spread;
    best = [...last.values()];
  }
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
