import type {Claim} from '../claim.js';
import type {Judgement} from './finding.js';
import {middleOf} from './relations.js';

/** Counts of one to three ("the two countries") are no news. */
const SMALL = 3;

/** Values that no other finding speaks of: told by one account only. Equal values of one account are one finding. */
export function findOnly(claims: readonly Claim[], judged: readonly Judgement[]): Judgement[] {
  const spoken = new Set(judged.flatMap((one) => one.claims));
  const topics = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (spoken.has(claim) || claim.kind === 'list') continue;
    if (claim.amount && claim.unit === undefined && middleOf(claim) <= SMALL) continue;
    const value = claim.value ?? `${claim.counted ?? ''} ${middleOf(claim)}`;
    const key = `${claim.account} ${claim.kind} ${value}`;
    topics.set(key, [...(topics.get(key) ?? []), claim]);
  }
  return [...topics.values()].map((topic) => ({
    verdict: 'only',
    kind: topic[0]!.kind,
    claims: topic,
    rule: 'told-once',
    shared: [],
    weight: 0,
  }));
}
