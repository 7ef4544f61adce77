import type {Claim} from '../claim.js';
import {groupedBy} from '../grouped-by.js';
import {contradiction} from './contradiction.js';
import type {Judgement} from './finding.js';
import type {Ground} from './ground.js';
import {groundsOf} from './grounds.js';
import {middleOf} from './relations.js';
import {THRESHOLDS} from './rules.js';

/**
 * Values of the same thing that differ between two accounts.
 *
 * Only values of linked sentences are set against each other, and only on grounds beside the link: the same thing counted,
 * or the same event, of the same side. A value that the other account tells as well, of the same thing, contradicts
 * nothing there; a series, a sum and a limit have been judged already. The best partner of each claim counts, once.
 */
export function findDivergences(
  claims: readonly (readonly Claim[])[],
  agreements: readonly Judgement[],
  judged: readonly Judgement[],
  ground: Ground,
): Judgement[] {
  const agreed = new Set(agreements.flatMap((one) => one.claims));
  const spoken = new Set(judged.flatMap((one) => one.claims));
  const found: Judgement[] = [];
  claims.forEach((left, i) => {
    claims.slice(i + 1).forEach((right) => {
      const [isToldLeft, isToldRight] = [tellsOf(left, ground), tellsOf(right, ground)];
      const bySentence = groupedBy(right, ({sentence}) => [sentence]);
      const leftBySentence = groupedBy(left, ({sentence}) => [sentence]);
      const pairs: {a: Claim; b: Claim; judgement: Judgement}[] = [];
      for (const a of left) {
        if (agreed.has(a) || spoken.has(a)) continue;
        for (const sentence of ground.links.get(a.sentence) ?? []) {
          for (const b of bySentence.get(sentence) ?? []) {
            if (a.kind !== b.kind || agreed.has(b) || spoken.has(b)) continue;
            const judgement = contradiction(a, b, groundsOf(a, b, ground));
            if (!judgement || isToldRight(a) || isToldLeft(b)) continue;
            const isSaid = (one: Claim, among: readonly Claim[] | undefined): boolean =>
              among?.some((other) => isSameValue(one, other)) === true;
            if (isSaid(a, bySentence.get(b.sentence)) || isSaid(b, leftBySentence.get(a.sentence)))
              continue;
            pairs.push({a, b, judgement});
          }
        }
      }
      found.push(...bestOf(pairs));
    });
  });
  return found;
}

/** Each claim with its best partner only. */
function bestOf(pairs: readonly {a: Claim; b: Claim; judgement: Judgement}[]): Judgement[] {
  const taken = new Set<Claim>();
  return [...pairs]
    .sort(
      (x, y) =>
        y.judgement.weight - x.judgement.weight || x.a.place - y.a.place || x.b.place - y.b.place,
    )
    .filter(({a, b}) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    })
    .map(({judgement}) => judgement);
}

/** Whether two claims state the same, of whatever. */
function isSameValue(a: Claim, b: Claim): boolean {
  return a.kind === 'quantity' && b.kind === 'quantity'
    ? middleOf(a) === middleOf(b)
    : a.kind === b.kind && a.value !== undefined && a.value === b.value;
}

/** Whether an account states the same value of the same thing somewhere as a claim of another does. */
function tellsOf(claims: readonly Claim[], ground: Ground): (claim: Claim) => boolean {
  const keyOf = (claim: Claim): string =>
    claim.kind === 'quantity'
      ? `quantity ${claim.counted ?? ''} ${middleOf(claim)}`
      : `${claim.kind} ${claim.value ?? claim.members?.join('|') ?? ''}`;
  const byKey = groupedBy(claims, (claim) => [keyOf(claim)]);
  return (claim) => {
    const same = byKey.get(keyOf(claim)) ?? [];
    if (claim.kind === 'quantity' || claim.kind === 'list') return same.length > 0;
    return same.some((other) => groundsOf(claim, other, ground).weight >= THRESHOLDS.agreeDate);
  };
}
