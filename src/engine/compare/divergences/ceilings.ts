import type {Claim} from '../../claim.js';
import {groupedByKey} from '../../grouped-by.js';
import {grain, isCeiling, isLimit} from '../../values/quantity.js';
import type {FindingDraft} from '../finding.js';
import {nameOthers} from '../grounds/alikeness.js';
import type {Ground} from '../grounds/ground.js';
import {groundsOf} from '../grounds/grounds.js';
import {inReachBy} from '../grounds/in-reach.js';
import {isSameThing, thingOf} from '../relations/comparable.js';
import {middleOf} from '../relations/relations.js';
import {THRESHOLDS} from '../rules.js';

/**
 * A limit ("up to 20,000"), and an amount of the same thing that keeps it (18,786), told by two or more accounts between
 * them: they differ, and both can be true. A limit that was only demanded, and one that gave way to another, is none.
 */
export function findCeilings(
  claims: readonly Claim[],
  series: readonly FindingDraft[],
  ground: Ground,
): FindingDraft[] {
  // Accounts that tell of nothing together limit nothing in each other.
  if (ground.links.size === 0) return [];
  const gaveWay = new Set(series.flatMap(({claims: chain}) => chain.slice(0, -1)).map(middleOf));
  const amounts = claims.filter(
    ({kind, part, unit}) => kind === 'quantity' && !part && unit !== 'fraction',
  );
  const bySentence = groupedByKey(amounts, ({sentence}) => sentence);
  const linkedWith = ({sentence}: Claim): Claim[] =>
    [...(ground.links.get(sentence)?.keys() ?? [])].flatMap((other) => bySentence.get(other) ?? []);
  const ofThing = inReachBy(amounts, thingOf);
  const ofAmount = inReachBy(amounts, amountKey);
  const found = new Map<string, FindingDraft>();
  for (const limit of amounts) {
    if (!isCeiling(limit)) continue;
    if (limit.mode === 'demanded' || limit.mode === 'proposed' || gaveWay.has(middleOf(limit)))
      continue;
    const linked = linkedWith(limit);
    for (const amount of ofThing.get(thingOf(limit))!(limit.time, linked)) {
      if (!keeps(amount, limit)) continue;
      // "Fewer than" is what is known of one side, "up to" what may be of whoever comes.
      if (limit.qualifier === 'under' && nameOthers(limit, amount)) continue;
      const grounds = groundsOf(limit, amount, ground);
      // Many things are so many metres long.
      if (limit.measured && !grounds.linked) continue;
      // A limit is rounder than what keeps it, unless both are told of one thing.
      if (grounds.conflict || (!grounds.linked && grain(middleOf(amount)) > grain(middleOf(limit))))
        continue;
      const key = `${thingOf(limit) ?? ''} ${middleOf(limit)} ${middleOf(amount)}`;
      if (found.has(key)) continue;
      const draft = judge(
        limit,
        ofAmount.get(amountKey(limit))!(limit.time, linked),
        amount,
        ofAmount.get(amountKey(amount))!(amount.time, linkedWith(amount)),
        ground,
      );
      if (draft) found.set(key, draft);
    }
  }
  return [...found.values()];
}

/** A key of an amount, equal for the same amount of the same thing. */
function amountKey(claim: Claim): string {
  return `${thingOf(claim) ?? ''} ${middleOf(claim)}`;
}

function keeps(amount: Claim, limit: Claim): boolean {
  if (amount.counted === undefined || !isSameThing(amount, limit) || amount.unit !== limit.unit)
    return false;
  if (isLimit(amount)) return false;
  if (amount.amount?.min !== amount.amount?.max) return false;
  const [value, most] = [middleOf(amount), middleOf(limit)];
  return value < most && value >= most * THRESHOLDS.ceilingShare;
}

function judge(
  limit: Claim,
  asLimited: readonly Claim[],
  amount: Claim,
  asMany: readonly Claim[],
  ground: Ground,
): FindingDraft | undefined {
  const limits = asLimited.filter((other) => !groundsOf(limit, other, ground).conflict);
  const kept = asMany.filter((other) => !groundsOf(amount, other, ground).conflict);
  const pairs = limits.flatMap((a) => kept.map((b) => groundsOf(a, b, ground)));
  const grounds = pairs.reduce((x, y) => (y.weight > x.weight ? y : x));
  if (pairs.some(({conflict}) => conflict) || grounds.weight < THRESHOLDS.ceiling) return undefined;
  const claims = [...limits, ...kept];
  if (new Set(claims.map(({account}) => account)).size < 2) return undefined;
  const [most, value] = [middleOf(limit), middleOf(amount)];
  return {
    verdict: 'diverge',
    kind: 'quantity',
    claims,
    rule: 'limit-and-amount',
    shared: grounds.shared,
    reconcile: 'ceiling',
    relation: {
      type: 'ceiling',
      limit: most,
      value,
      difference: value - most,
      ratio: (value - most) / most,
    },
  };
}
