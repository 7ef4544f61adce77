import type {Claim} from '../claim.js';
import type {
  About,
  Confidence,
  Correspondence,
  Finding,
  FindingKind,
  Reconciliation,
  Verdict,
} from '../comparison.js';
import type {Relation} from '../relation.js';
import {COMMON} from './grounds/grounds.js';
import type {RuleId} from './rules.js';
import {THRESHOLDS} from './rules.js';
import {SHARE_RIGHT} from './share-right.js';

/** A finding before it has its claims in order, its id and its words for confidence. */
export interface FindingDraft {
  readonly verdict: Verdict;
  readonly kind: FindingKind;
  /** Of one account or more, in any order. */
  readonly claims: readonly Claim[];
  readonly rule: RuleId;
  /** What the claims share that makes them of one thing, the weightiest first. */
  readonly shared: readonly Correspondence[];
  /** Probability that they are of one thing, 0 to 1, where a model judged them; undefined where a rule did. */
  readonly probability?: number;
  /** Why differing values are true together. */
  readonly reconcile?: Reconciliation;
  /** From the value of the first account to that of the next. */
  readonly relation?: Relation;
}

/** Makes a finding of a draft whose claims are in the order of the comparison. */
export function findingOf(draft: FindingDraft): Finding {
  const {verdict, kind, claims, rule, shared, reconcile, relation} = draft;
  const about = aboutOf(claims, rule);
  const confidence = Math.round(confidenceOf(draft) * 100) / 100;
  return {
    id: idOf(verdict, kind, claims),
    topic: topicOf(about, kind, claims),
    kind,
    verdict,
    claims: claims.map(({account, mentions, sentence, mode}) =>
      mode ? {account, mentions, sentence, mode} : {account, mentions, sentence},
    ),
    ...(reconcile && {reconcile}),
    ...(relation && {relation}),
    confidence,
    reason: {
      rule,
      correspondences: shared,
      confidence: classOf(confidence),
    },
    about,
  };
}

/**
 * Probability that a finding is right, 0 to 1: that of the model that judged it, and where a rule did, the share of right ones
 * among the findings of that rule on the annotated accounts.
 */
export function confidenceOf({
  probability,
  rule,
}: Pick<FindingDraft, 'probability' | 'rule'>): number {
  return probability ?? SHARE_RIGHT[rule];
}

function classOf(confidence: number): Confidence {
  if (confidence >= THRESHOLDS.high) return 'high';
  return confidence >= THRESHOLDS.medium ? 'medium' : 'low';
}

/** Minimum number of claims that would hardly all leave unsaid whom they are of. */
const SEVERAL = 3;

/** What most of the claims say of the thing. */
function aboutOf(claims: readonly Claim[], rule: RuleId): About {
  const shared = (lists: readonly (readonly string[])[]): string | undefined =>
    lists[0]?.find((value) => lists.every((list) => list.includes(value)));
  // The killed and the wounded come to people.
  const counted =
    rule === 'parts-and-whole' || rule === 'summed-values'
      ? shared(claims.map(({kinds}) => kinds))
      : mostOf(claims.map((claim) => claim.counted));
  const events = claims.map((claim) => claim.events.filter((id) => !COMMON.has(id)));
  const event = shared(events) ?? mostOf(events.map(([nearest]) => nearest));
  const whose = claims.some(({kind}) => kind === 'quantity')
    ? ownerOfAmount(claims)
    : mostOf(claims.map((claim) => claim.whose));
  const place =
    shared(claims.map((claim) => claim.places.filter((name) => name !== whose))) ??
    mostOf(claims.map((claim) => claim.places.find((name) => name !== whose)));
  const named = shared(claims.map((claim) => claim.names.map((name) => name.value)));
  const about: {-readonly [Part in keyof About]: About[Part]} = {};
  if (counted !== undefined) about.counted = counted;
  if (event !== undefined) about.event = event;
  if (whose !== undefined) about.whose = whose;
  if (place !== undefined) about.place = place;
  if (named !== undefined) about.named = named;
  return about;
}

/** Whose an amount is: the nearest state that is named need not be the owner. Who does something on a day stands anywhere. */
function ownerOfAmount(claims: readonly Claim[]): string | undefined {
  const owners = claims.map((one) => (one.ownerInPhrase ? one.whose : undefined));
  return mostOf(owners) ?? nearestOf(claims);
}

/** The state that stands nearest in several claims, and no other in any: in one or two it need not be the owner. */
function nearestOf(claims: readonly Claim[]): string | undefined {
  const named = claims.map(({whose}) => whose).filter((whose) => whose !== undefined);
  return named.length >= SEVERAL && new Set(named).size === 1 ? named[0] : undefined;
}

/** The value that stands most often, the first of several; undefined where none does. */
function mostOf(values: readonly (string | undefined)[]): string | undefined {
  if (values.length === 1) return values[0];
  const counts = new Map<string, number>();
  for (const value of values)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** What a claim says, for people who read the JSON and for the id. */
function valueText({amount, value, members}: Claim): string {
  if (amount)
    return amount.min === amount.max ? String(amount.min) : `${amount.min}..${amount.max}`;
  return value ?? members.join('+');
}

function topicOf(
  {counted, event, whose}: About,
  kind: FindingKind,
  claims: readonly Claim[],
): string {
  const values = [...new Set(claims.map(valueText))].slice(0, 4);
  return [whose, counted ?? kind, event, ...values]
    .filter((part) => part !== undefined && part !== '')
    .join('-')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.+/-]+/gu, '-');
}

/** The id of a finding, equal for the same statements of the same accounts, wherever they stand in their texts. */
function idOf(verdict: Verdict, kind: FindingKind, claims: readonly Claim[]): string {
  const seen = new Map<string, number>();
  const parts = claims.map((claim) => {
    const part = `${claim.account} ${claim.counted ?? ''} ${valueText(claim)}`;
    const count = (seen.get(part) ?? 0) + 1;
    seen.set(part, count);
    return `${part} ${count}`;
  });
  return `f${hash([verdict === 'only' ? 'only' : kind, ...parts.sort()].join('|'))}`;
}

/** FNV-1a over UTF-16 code units, in base 36 (Fowler, Noll, Vo). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return value.toString(36);
}
