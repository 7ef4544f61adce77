import type {Claim} from '../claim.js';
import type {Correspondence, Reconciliation} from '../comparison.js';
import {isDay, relateDates} from '../values/edtf.js';
import {relateDurations} from '../values/duration.js';
import type {QuantityRelation} from '../values/quantity.js';
import {grain, relateQuantities} from '../values/quantity.js';
import type {Judgement} from './finding.js';
import type {Ground, Grounds} from './grounds.js';
import {areComparable, groundsOf, mayBeOne} from './grounds.js';
import type {RuleId} from './rules.js';
import {THRESHOLDS} from './rules.js';

interface Agreement {
  readonly a: Claim;
  readonly b: Claim;
  readonly grounds: Grounds;
  readonly rule: RuleId;
  readonly reconcile?: Reconciliation;
}

/** The agreements of every two accounts, joined over all of them where they share a claim. */
export function judgePairs(claims: readonly (readonly Claim[])[], ground: Ground): Judgement[] {
  const agreements: Agreement[] = [];
  claims.forEach((left, i) => {
    for (const right of claims.slice(i + 1)) {
      const byKey = indexOf(right);
      for (const a of left) {
        for (const b of candidates(a, byKey)) {
          const agreement = agree(a, b, ground);
          if (agreement) agreements.push(agreement);
        }
      }
    }
  });
  return joined(agreements);
}

/** Claims by what agreeing ones must share, so that no claim is held against all others. */
function indexOf(claims: readonly Claim[]): Map<string, Claim[]> {
  const index = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const key of keysOf(claim)) {
      const list = index.get(key);
      if (list) list.push(claim);
      else index.set(key, [claim]);
    }
  }
  return index;
}

function candidates(claim: Claim, index: ReadonlyMap<string, readonly Claim[]>): Set<Claim> {
  return new Set(keysOf(claim).flatMap((key) => index.get(key) ?? []));
}

function keysOf({kind, value, amount, members}: Claim): string[] {
  if (kind === 'date') return [`date ${(value ?? '').slice(0, 4)}`];
  if (kind === 'duration') return ['duration'];
  if (amount) {
    // Amounts of about the same size, so that roundings meet; ranges in each size that they touch.
    const sizes = [amount.min, amount.max].map((n) => Math.round(Math.log10(Math.abs(n) + 1) * 2));
    const spread = new Set(sizes.flatMap((size) => [size - 1, size, size + 1]));
    return [...spread].map((size) => `quantity ${size}`);
  }
  return (members ?? []).map((name) => `list ${name}`);
}

function agree(a: Claim, b: Claim, ground: Ground): Agreement | undefined {
  if (a.kind !== b.kind) return undefined;
  const grounds = groundsOf(a, b, ground);
  if (grounds.conflict) return undefined;
  const stand = (rule: RuleId, reconcile?: Reconciliation): Agreement => ({
    a,
    b,
    grounds,
    rule,
    ...(reconcile && {reconcile}),
  });
  switch (a.kind) {
    case 'date':
      return agreeDates(a, b, grounds, ground, stand);
    case 'duration':
      return agreeDurations(a, b, grounds, stand);
    case 'quantity':
      return agreeQuantities(a, b, grounds, stand);
    case 'list':
      return agreeLists(a, b, grounds, stand);
    default:
      return undefined;
  }
}

function agreeDates(
  a: Claim,
  b: Claim,
  grounds: Grounds,
  ground: Ground,
  stand: (rule: RuleId, reconcile?: Reconciliation) => Agreement,
): Agreement | undefined {
  const relation = relateDates(a.value ?? '', b.value ?? '');
  if (relation === 'same') {
    // A day says more than a year: where the claims share anything else, or the accounts tell of the same things at all,
    // it is the same story.
    const enough = isDay(a.value ?? '')
      ? grounds.shared.length > 0 || ground.links.size > 0
      : grounds.weight - 0.5 >= THRESHOLDS.agreeDate + 1.5;
    return enough ? stand('equal-values') : undefined;
  }
  if (relation === 'contains' || relation === 'within') {
    const event = grounds.shared.some(({kind}) => kind === 'event');
    const years = /^\d{4}$/.test(a.value ?? '') || /^\d{4}$/.test(b.value ?? '');
    const least = years ? 4 : 3;
    return grounds.linked && event && grounds.weight >= least
      ? stand('overlapping-values', 'precision')
      : undefined;
  }
  return undefined;
}

function agreeDurations(
  a: Claim,
  b: Claim,
  grounds: Grounds,
  stand: (rule: RuleId, reconcile?: Reconciliation) => Agreement,
): Agreement | undefined {
  const relation = relateDurations(a.value ?? '', b.value ?? '');
  if (relation === 'same' && grounds.weight >= THRESHOLDS.agreeDuration)
    return stand('equal-values');
  if (relation === 'rounded' && grounds.linked && grounds.weight >= THRESHOLDS.agreeQuantity) {
    return stand('rounded-values', 'rounding');
  }
  return undefined;
}

function agreeQuantities(
  a: Claim,
  b: Claim,
  grounds: Grounds,
  stand: (rule: RuleId, reconcile?: Reconciliation) => Agreement,
): Agreement | undefined {
  if (!a.amount || !b.amount) return undefined;
  const relation: QuantityRelation = relateQuantities(
    {...a.amount, qualifier: a.qualifier},
    {...b.amount, qualifier: b.qualifier},
  );
  if (!areComparable(a, b)) {
    // "203 knights fell" and "203 dead" are one thing under two names, where the sentences tell of the same.
    const telling = a.unit !== undefined || informative(a.amount.min) >= 1;
    return relation === 'same' && grounds.linked && telling && mayBeOne(a, b)
      ? stand('equal-values')
      : undefined;
  }
  if (relation === 'same') {
    return grounds.weight + informative(a.amount.min) >= THRESHOLDS.agreeQuantity
      ? stand('equal-values')
      : undefined;
  }
  const same = a.counted === b.counted || (a.acts[0] !== undefined && a.acts[0] === b.acts[0]);
  if (relation === 'rounded') {
    return same && grounds.weight >= THRESHOLDS.agreeQuantity + 0.5
      ? stand('rounded-values', 'rounding')
      : undefined;
  }
  if (relation === 'compatible') {
    return same && grounds.weight >= THRESHOLDS.agreeQuantity + 0.8
      ? stand('overlapping-values')
      : undefined;
  }
  return undefined;
}

function agreeLists(
  a: Claim,
  b: Claim,
  grounds: Grounds,
  stand: (rule: RuleId, reconcile?: Reconciliation) => Agreement,
): Agreement | undefined {
  const [some, others] = [a.members ?? [], b.members ?? []];
  if (grounds.weight < THRESHOLDS.agreeList) return undefined;
  if (some.join('|') === others.join('|')) {
    const enough = some.length >= 3 || grounds.weight >= THRESHOLDS.agreeList + 1;
    return enough ? stand('equal-lists') : undefined;
  }
  const isWithin = (x: Claim, y: Claim): boolean =>
    x.qualifier === 'at-least' && (x.members ?? []).every((name) => y.members?.includes(name));
  return grounds.linked && (isWithin(a, b) || isWithin(b, a))
    ? stand('overlapping-values')
    : undefined;
}

/** How much it says that two accounts have the same number: more the more digits it needs. */
export function informative(n: number): number {
  if (Math.abs(n) <= 3) return -1;
  const digits = String(Math.round(Math.abs(n) / Math.max(grain(n), 1))).length;
  return digits >= 3 ? 2 : digits === 2 ? 1 : 0.3;
}

/** Joins agreements that share a claim into topics. */
function joined(agreements: readonly Agreement[]): Judgement[] {
  const parent = new Map<Claim, Claim>();
  const root = (claim: Claim): Claim => {
    let at = claim;
    for (let up = parent.get(at); up && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const {a, b} of agreements) {
    const [x, y] = [root(a), root(b)];
    if (x !== y) parent.set(y, x);
    if (!parent.has(x)) parent.set(x, x);
  }
  const topics = new Map<Claim, Agreement[]>();
  for (const agreement of agreements) {
    const top = root(agreement.a);
    topics.set(top, [...(topics.get(top) ?? []), agreement]);
  }
  return [...topics.values()].map((topic) => {
    const best = topic.reduce((x, y) => (y.grounds.weight > x.grounds.weight ? y : x));
    const reconcile = topic.every((one) => one.reconcile) ? best.reconcile : undefined;
    return {
      verdict: 'agree',
      kind: best.a.kind,
      claims: [...new Set(topic.flatMap(({a, b}) => [a, b]))],
      rule: best.rule,
      shared: sharedOf(best),
      weight:
        best.grounds.weight + (best.a.amount ? Math.max(0, informative(best.a.amount.min)) : 1),
      relation: {type: 'same'},
      ...(reconcile && {reconcile}),
    };
  });
}

/** Equal values are a ground of their own. */
function sharedOf({a, b, grounds}: Agreement): readonly Correspondence[] {
  if (a.kind !== 'date' || a.value !== b.value || a.value === undefined) return grounds.shared;
  return [{kind: 'date', value: a.value}, ...grounds.shared];
}
