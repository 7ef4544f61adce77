import type {Claim} from '../claim.js';
import {groupedByKey} from '../grouped-by.js';
import {isDay} from '../values/edtf.js';
import type {FindingDraft} from './finding.js';
import type {Ground} from './grounds/ground.js';
import type {Grounds} from './grounds/grounds.js';
import {groundsOf} from './grounds/grounds.js';
import {middleOf} from './relations/relations.js';
import {isToldAgain} from './agreements/told-again.js';

/** Counts of one to three ("the two countries") are no news. */
const SMALL = 3;

/**
 * Values that no other finding speaks of: told by one account only. Equal values of one account are one finding; where the
 * account says them of the same thing, it agrees with itself.
 */
export function findOnly(
  claims: readonly Claim[],
  judged: readonly FindingDraft[],
  ground: Ground,
): FindingDraft[] {
  const spoken = new Set(judged.flatMap((one) => one.claims));
  const unspoken = claims.filter(
    (claim) =>
      !spoken.has(claim) &&
      claim.kind !== 'list' &&
      !(claim.amount && claim.unit === undefined && middleOf(claim) <= SMALL),
  );
  const topics = groupedByKey(
    unspoken,
    (claim) =>
      `${claim.account} ${claim.kind} ${claim.value ?? `${claim.counted ?? ''} ${middleOf(claim)}`}`,
  );
  return Array.from(topics.values(), (topic): FindingDraft => {
    const grounds = groundsOfRepetition(topic, ground);
    const {kind} = topic[0]!;
    return grounds
      ? {
          kind,
          claims: topic,
          verdict: 'agree',
          rule: 'equal-values',
          shared: grounds.shared,
          relation: {type: 'same'},
        }
      : {kind, claims: topic, verdict: 'only', rule: 'told-once', shared: []};
  });
}

/** Why an account says the same of one thing each time that it gives a value; undefined where it need not. */
function groundsOfRepetition(topic: readonly Claim[], ground: Ground): Grounds | undefined {
  // "That day" is the day before it by how it is read, and confirms nothing.
  const [first, ...others] = topic.filter(({reckoned}) => !reckoned);
  if (!first || others.length === 0) return undefined;
  if (first.kind === 'date' && !isDay(first.value)) return undefined;
  // "Six socialists and six others": a number that one sentence says twice is of two things.
  const isSaidTwice = new Set(topic.map(({sentence}) => sentence)).size < topic.length;
  if (first.kind !== 'date' && isSaidTwice) return undefined;
  const grounds = others.map((other) => groundsOf(first, other, ground));
  const isOne = others.every((other, index) => isToldAgain(first, other, grounds[index]!));
  return isOne ? grounds.reduce((x, y) => (y.weight > x.weight ? y : x)) : undefined;
}
