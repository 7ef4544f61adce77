import type {Claim} from '../../claim.js';
import {groupedByKey} from '../../grouped-by.js';
import type {FindingDraft} from '../finding.js';
import {directionOf} from '../relations/direction.js';
import {middleOf} from '../relations/relations.js';
import {THRESHOLDS} from '../rules.js';

/** Parts and their whole stand at most so many sentences apart. */
const REACH = 2;

/**
 * Lists of amounts of one thing that nearly, but not quite, make up a whole told beside them. What is lowered from one to the
 * next makes up nothing.
 */
export function findSums(claims: readonly Claim[]): FindingDraft[] {
  const found: FindingDraft[] = [];
  const lists = groupedByKey(
    claims.filter(
      (claim) =>
        claim.part &&
        claim.counted !== undefined &&
        claim.unit !== 'percent' &&
        claim.unit !== 'fraction' &&
        directionOf(claim) === 0,
    ),
    ({sentence, counted}) => `${sentence} ${counted!}`,
  );
  const byPlace = groupedByKey(claims, ({place}) => place);
  for (const parts of lists.values()) {
    const [first] = parts;
    if (!first || parts.length < 3) continue;
    const sum = parts.reduce((total, part) => total + middleOf(part), 0);
    const near = Array.from({length: 2 * REACH + 1}, (_, i) => first.place - REACH + i);
    const whole = near
      .flatMap((place) => byPlace.get(place) ?? [])
      .find(
        (claim) =>
          claim.kind === 'quantity' &&
          claim.counted === first.counted &&
          !parts.includes(claim) &&
          Math.abs(sum / middleOf(claim) - 1) <= THRESHOLDS.sumShare,
      );
    if (!whole || sum === middleOf(whole) || whole.qualifier !== 'exact') continue;
    found.push({
      verdict: 'internal',
      kind: 'quantity',
      claims: [whole, ...parts],
      rule: 'parts-and-whole',
      shared: [{kind: 'counted', value: first.counted!}],
      reconcile: 'rounding',
      relation: {
        type: 'sum',
        parts: parts.map(middleOf),
        sum,
        total: middleOf(whole),
        difference: sum - middleOf(whole),
      },
    });
  }
  return found;
}
