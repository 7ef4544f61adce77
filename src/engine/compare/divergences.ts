import type {Claim} from '../claim.js';
import type {Reconciliation} from '../comparison.js';
import {groupedBy} from '../grouped-by.js';
import {daysBetween, isDay} from '../values/edtf.js';
import {relateDurations} from '../values/duration.js';
import {skeletonOf, soundKey} from '../values/name-key.js';
import {relateQuantities} from '../values/quantity.js';
import type {Judgement} from './finding.js';
import type {Ground, Grounds} from './grounds.js';
import {ALIKE, LINK, alikeness, areComparable, comesOf, groundsOf, nameOthers} from './grounds.js';
import {datesOf, differenceOf, listOf, middleOf} from './relations.js';
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
      const pairs: {a: Claim; b: Claim; judgement: Judgement}[] = [];
      for (const a of left) {
        if (agreed.has(a) || spoken.has(a)) continue;
        for (const sentence of ground.links.get(a.sentence) ?? []) {
          for (const b of bySentence.get(sentence) ?? []) {
            if (a.kind !== b.kind || agreed.has(b) || spoken.has(b)) continue;
            const judgement = diverge(a, b, groundsOf(a, b, ground));
            if (!judgement || isToldRight(a) || isToldLeft(b)) continue;
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

function diverge(a: Claim, b: Claim, grounds: Grounds): Judgement | undefined {
  if (grounds.conflict || !grounds.linked) return undefined;
  if (a.kind !== 'list' && nameOthers(a, b)) return undefined;
  const isOneStatement = alikeness(a, b) >= THRESHOLDS.alike;
  const beside = grounds.weight - LINK + (isOneStatement ? ALIKE : 0);
  switch (a.kind) {
    case 'quantity':
      return divergeQuantities(a, b, grounds, beside);
    case 'date':
      return divergeDates(a, b, grounds, beside, isOneStatement);
    case 'duration':
      return beside >= THRESHOLDS.divergeDuration &&
        (isOneStatement || shareNearest(a, b)) &&
        relateDurations(a.value ?? '', b.value ?? '') === 'different'
        ? {
            ...judgementOf(a, b, grounds),
            relation: {type: 'durations', from: a.value ?? '', to: b.value ?? ''},
          }
        : undefined;
    case 'list':
      return divergeLists(a, b, grounds, beside);
    default:
      return undefined;
  }
}

function judgementOf(a: Claim, b: Claim, {shared, weight}: Grounds): Judgement {
  return {
    verdict: 'diverge',
    kind: a.kind,
    claims: [a, b],
    rule: a.kind === 'list' ? 'different-lists' : 'different-values',
    shared,
    weight,
  };
}

function divergeQuantities(
  a: Claim,
  b: Claim,
  grounds: Grounds,
  beside: number,
): Judgement | undefined {
  // People and those of them who were killed are one only where the same befell them.
  const same =
    a.counted === b.counted ||
    (a.acts[0] !== undefined && a.acts[0] === b.acts[0]) ||
    comesOf(a, b) ||
    comesOf(b, a);
  if (!a.amount || !b.amount || !areComparable(a, b) || !same) return undefined;
  // In the country, and in one of its towns.
  if (a.places.length > 0 && b.places.length > 0 && !shareAPlace(a, b)) return undefined;
  if (a.part !== b.part || a.share !== b.share || beside < THRESHOLDS.divergeQuantity)
    return undefined;
  const [x, y] = [middleOf(a), middleOf(b)];
  const reach = Math.max(x, y) / Math.max(1e-9, Math.min(x, y));
  if (reach > THRESHOLDS.quantityReach || Math.max(x, y) <= 3) return undefined;
  const relation = relateQuantities(
    {...a.amount, qualifier: a.qualifier},
    {...b.amount, qualifier: b.qualifier},
  );
  if (relation !== 'different') return undefined;
  const reconcile = stageOf(a, b);
  return {
    ...judgementOf(a, b, grounds),
    relation: differenceOf(a, b),
    ...(reconcile && {reconcile}),
  };
}

/** Whether both clauses name a place, in whatever spelling. */
function shareAPlace({places}: Claim, other: Claim): boolean {
  const keys = new Set(other.places.map(soundOf));
  return places.some((place) => keys.has(soundOf(place)));
}

function soundOf(place: string): string {
  return skeletonOf(soundKey(place)) || place;
}

/** Whether an event that stands nearest to each value is the other's too. */
function shareNearest(a: Claim, b: Claim): boolean {
  return a.acts.slice(0, 2).some((act) => b.acts.slice(0, 2).includes(act));
}

/** What was demanded or planned, against what was settled or done. */
function stageOf(a: Claim, b: Claim): Reconciliation | undefined {
  const early = (claim: Claim): boolean =>
    claim.mode === 'demanded' || claim.mode === 'proposed' || claim.mode === 'planned';
  return a.mode !== b.mode && early(a) !== early(b) ? 'stage' : undefined;
}

function divergeDates(
  a: Claim,
  b: Claim,
  grounds: Grounds,
  beside: number,
  isOneStatement: boolean,
): Judgement | undefined {
  const days = daysBetween(a.value ?? '', b.value ?? '');
  if (days === undefined || days === 0 || Math.abs(days) > THRESHOLDS.dateReach) return undefined;
  if (!isDay(a.value ?? '') || beside < THRESHOLDS.divergeDate || stageOf(a, b)) return undefined;
  if (isOfOther(a, b) || isOfOther(b, a)) return undefined;
  const calendar = Math.abs(days) === calendarGap(a.value ?? '');
  if (!calendar && !isOneStatement && !shareNearest(a, b)) return undefined;
  return {
    ...judgementOf(a, b, grounds),
    relation: datesOf(a, b),
    ...(calendar && {reconcile: 'calendar' as const}),
  };
}

/** Whether a state that is named next to a date is one that the other clause does not speak of. */
function isOfOther({nearest}: Claim, {realms}: Claim): boolean {
  return realms.length > 0 && nearest.some((realm) => !realms.includes(realm));
}

/**
 * Days between the Julian and the Gregorian calendar on a date, from 1582 until the last states had changed over, in
 * 1923; undefined outside.
 */
function calendarGap(date: string): number | undefined {
  const year = Number(date.slice(0, 4));
  if (year < 1582 || year > 1923) return undefined;
  const century = Math.floor(year / 100);
  return century - Math.floor(century / 4) - 2;
}

function divergeLists(a: Claim, b: Claim, grounds: Grounds, beside: number): Judgement | undefined {
  const relation = listOf(a, b);
  if (relation.type !== 'list' || beside < THRESHOLDS.divergeList) return undefined;
  const all = relation.shared.length + relation.left.length + relation.right.length;
  if (
    relation.shared.length < 2 ||
    relation.shared.length / all < THRESHOLDS.listShare ||
    all === relation.shared.length
  )
    return undefined;
  const nested = relation.left.length === 0 || relation.right.length === 0;
  return {...judgementOf(a, b, grounds), relation, ...(nested && {reconcile: 'scope' as const})};
}
