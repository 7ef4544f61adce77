import type {Claim} from '../claim.js';
import type {Correspondence, Reconciliation} from '../comparison.js';
import {groupedBy} from '../grouped-by.js';
import {daysOf} from '../values/edtf.js';
import type {Judgement} from './finding.js';
import type {Ground} from './ground.js';
import type {Grounds} from './grounds.js';
import {groundsOf} from './grounds.js';
import {inOtherMeasures} from './comparable.js';
import {inReachOf} from './in-reach.js';
import {informative, likenessOf} from './likeness.js';
import {differenceOf} from './relations.js';
import type {RuleId} from './rules.js';

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
      const likeOf = likesAmong(right);
      const bySentence = groupedBy(right, ({sentence}) => [sentence]);
      for (const a of left) {
        const linked = [...(ground.links.get(a.sentence) ?? [])].flatMap(
          (sentence) => bySentence.get(sentence) ?? [],
        );
        for (const b of new Set([...likeOf(a, linked), ...linked])) {
          const agreement = agree(a, b, ground);
          if (agreement) agreements.push(agreement);
        }
      }
    }
  });
  return joined(agreements);
}

/** Finds those of an account's claims that share a key with a claim and may agree with it, linked or not. */
function likesAmong(claims: readonly Claim[]): (claim: Claim, linked: readonly Claim[]) => Claim[] {
  const byKey = new Map(
    Array.from(groupedBy(claims, keysOf), ([key, group]) => [key, inReachOf(group)] as const),
  );
  return (claim, linked) =>
    keysOf(claim).flatMap((key) => byKey.get(key)?.(claim.time, linked) ?? []);
}

/** Amounts that are this many times as much are near each other. */
const NEAR = 1.1;

/** What agreeing claims share where their sentences are not linked, so that no claim is held against all others. */
function keysOf({kind, kinds, value, amount, members, unit}: Claim): string[] {
  if (kind === 'list') return (members ?? []).map((name) => `list ${name}`);
  if (!amount) {
    const days = kind === 'date' ? daysOf(value ?? '') : undefined;
    return [days ? `date ${days.first} ${days.last}` : `${kind} ${value ?? ''}`];
  }
  // So near that the one may be the other, rounded.
  const sizes = [amount.min, amount.max].map((n) =>
    Math.round(Math.log(Math.abs(n) + 1) / Math.log(NEAR)),
  );
  const spread = [...new Set(sizes.flatMap((size) => [size - 1, size, size + 1]))];
  const things = kinds.length > 0 ? kinds : [''];
  return spread.flatMap((size) => things.map((thing) => `quantity ${thing} ${unit ?? ''} ${size}`));
}

function agree(a: Claim, b: Claim, ground: Ground): Agreement | undefined {
  const likeness = a.kind === b.kind ? likenessOf(a, b, ground) : undefined;
  if (!likeness) return undefined;
  const grounds = groundsOf(a, b, ground);
  if (grounds.conflict || !likeness.isEnough(grounds)) return undefined;
  const {rule, reconcile} = likeness;
  return {a, b, grounds, rule, ...(reconcile && {reconcile})};
}

/** Joins agreements that share a claim into topics. */
function joined(agreements: readonly Agreement[]): Judgement[] {
  const parent = new Map<Claim, Claim>();
  const root = (claim: Claim): Claim => {
    let at = claim;
    for (let up = parent.get(at); up && up !== at; up = parent.get(at)) {
      // Halves the way for those that come later (Tarjan and van Leeuwen 1984).
      const top = parent.get(up) ?? up;
      parent.set(at, top);
      at = top;
    }
    return at;
  };
  for (const {a, b} of agreements) {
    const [x, y] = [root(a), root(b)];
    if (x !== y) parent.set(y, x);
    if (!parent.has(x)) parent.set(x, x);
  }
  const topics = groupedBy(agreements, ({a}) => [root(a)]);
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
      relation: inOtherMeasures(best.a, best.b) ? differenceOf(best.a, best.b) : {type: 'same'},
      ...(reconcile && {reconcile}),
    };
  });
}

/** Equal values are a ground of their own. */
function sharedOf({a, b, grounds}: Agreement): readonly Correspondence[] {
  if (a.kind !== 'date' || a.value !== b.value || a.value === undefined) return grounds.shared;
  return [{kind: 'date', value: a.value}, ...grounds.shared];
}
