import type {Claim} from '../../claim.js';
import type {Correspondence} from '../../comparison.js';
import {everyTwo} from '../../every-two.js';
import {groupedByKey, groupedBy} from '../../grouped-by.js';
import {endsOf, isDay} from '../../values/edtf.js';
import {grain} from '../../values/quantity.js';
import {agreeingAspects, probabilityOfAgreement} from './agreeing.js';
import {areOtherArms, inOtherMeasures, mayBeOne} from '../relations/comparable.js';
import type {FindingDraft} from '../finding.js';
import type {Ground} from '../grounds/ground.js';
import {nearSentences} from '../grounds/ground.js';
import type {Grounds} from '../grounds/grounds.js';
import {groundsOf} from '../grounds/grounds.js';
import {nearClaims} from '../grounds/near-claims.js';
import {inReachOf} from '../grounds/in-reach.js';
import type {Alike, Likeness} from './likeness.js';
import {informative, likenessOf} from './likeness.js';
import {withMargins} from '../grounds/margins.js';
import {differenceOf, middleOf} from '../relations/relations.js';
import {THRESHOLDS} from '../rules.js';
import {standsOf} from '../grounds/stand.js';
import {isToldAgain} from './told-again.js';

/** Minimum size of a number that two accounts do not share by chance, in units of its last digit that is not zero: 1,001, or 100,100. */
const UNMISTAKABLE = 1001;

/** Numbers above a dozen are looked for anywhere. */
const FEW = 12;

/** What an account states more often says nothing of where it is told: 500 in every paragraph of a list of losses. */
const MOST_STATED = 60;

/** Two claims that agree. */
interface Agreeing extends Alike {
  /** Probability that they are of one thing, 0 to 1, where the model judged them; undefined where a rule did. */
  readonly probability?: number;
}

/** The agreements of every two accounts, joined over all of them where they share a claim. */
export function judgePairs(claims: readonly (readonly Claim[])[], ground: Ground): FindingDraft[] {
  const stands = standsOf(claims.flat());
  // Two by two: what a third account tells is no rival of what another does.
  const all = everyTwo(claims).flatMap((two) => withMargins(alikeOf(two, ground)));
  const near = all.flatMap((alike): Agreeing[] => {
    if (alike.a.kind === 'list') return alike.grounds.weight >= THRESHOLDS.sameList ? [alike] : [];
    const probability = probabilityOfAgreement(agreeingAspects(alike, ground, stands));
    return probability >= THRESHOLDS.probablyAgree ? [{...alike, probability}] : [];
  });
  return joined(withBestParts([...near, ...toldAgain(claims, ground)]));
}

/**
 * Of dates that are parts of others, each with its weightiest partner: October has the 3rd and the 22nd, and makes them not one.
 * But the 14th and the 15th of one sentence are both ends of „14–15 d.“. Nor has a date that a sentence tells
 * itself a part in a stretch there: "in 1702" has none in "in 1702, from 26 May to 14 October".
 */
function withBestParts(agreeing: readonly Agreeing[]): Agreeing[] {
  const taken = new Map<string, Claim>();
  const isPart = ({likeness}: Alike): boolean => likeness.reconcile === 'precision';
  const told = new Set(
    agreeing
      .filter((alike) => !isPart(alike))
      .flatMap(({a, b}) => [inSentenceOf(a, b), inSentenceOf(b, a)]),
  );
  const parts = agreeing
    .filter(isPart)
    .filter(({a, b}) => !(isStretch(b) && told.has(inSentenceOf(a, b))))
    .filter(({a, b}) => !(isStretch(a) && told.has(inSentenceOf(b, a))))
    // Of equal weight the earlier, whichever account comes first.
    .sort(
      (x, y) =>
        y.grounds.weight - x.grounds.weight || x.a.place + x.b.place - y.a.place - y.b.place,
    )
    .filter(({a, b}) => {
      const ends = [
        [`${b.account} ${a.mentions[0]}`, a, b],
        [`${a.account} ${b.mentions[0]}`, b, a],
      ] as const;
      const isFree = ([end, whole, part]: (typeof ends)[number]): boolean => {
        const other = taken.get(end);
        return !other || areEndsOf(whole, other, part);
      };
      if (!ends.every(isFree)) return false;
      for (const [end, , part] of ends) taken.set(end, part);
      return true;
    });
  return [...agreeing.filter((alike) => !isPart(alike)), ...parts];
}

function isStretch({value = ''}: Claim): boolean {
  const [from, to] = endsOf(value);
  return from !== to;
}

/** A claim as it is met in the sentence of another. */
function inSentenceOf({account, mentions}: Claim, {sentence}: Claim): string {
  return `${account} ${mentions[0]} ${sentence}`;
}

/** Whether two days of one sentence are the first and the last of a stretch. */
function areEndsOf(stretch: Claim, one: Claim, other: Claim): boolean {
  if (one.sentence !== other.sentence || !stretch.time || !one.time || !other.time) return false;
  const [first, last] = [one.time, other.time].sort((x, y) => x.first - y.first);
  return stretch.time.first === first!.first && stretch.time.last === last!.last;
}

/**
 * The pairs of claims of two accounts whose values have something in common, where nothing speaks against their being of
 * one thing: of sentences that are linked, or stand beside linked ones.
 */
export function alikeOf(claims: readonly (readonly Claim[])[], ground: Ground): Alike[] {
  return everyTwo(claims).flatMap(([left, right]) => {
    const near = nearClaims(left, right, ground);
    return left.flatMap((a) => near(a).flatMap((b) => alike(a, b, ground)));
  });
}

/** The pairs of claims of accounts with links that state one value of one thing in sentences apart from any link. */
function toldAgain(claims: readonly (readonly Claim[])[], ground: Ground): Alike[] {
  return everyTwo(claims).flatMap(([left, right]) => {
    if (!ground.kin.has(`${left[0]?.account} ${right[0]?.account}`)) return [];
    const own = groupedBy(left, valueOf);
    const byValue = new Map(
      Array.from(groupedBy(right, valueOf))
        .filter(([key, group]) => Math.max(group.length, own.get(key)?.length ?? 0) <= MOST_STATED)
        .map(([key, group]) => [key, inReachOf(group)] as const),
    );
    return left.flatMap((a) => {
      const same = valueOf(a).flatMap((value) => byValue.get(value)?.(a.time, []) ?? []);
      if (same.length === 0) return [];
      const near = nearSentences(a.sentence, ground);
      // Near a link the model has judged what may be of something else; a day is the same day.
      return same
        .filter((b) => a.kind === 'date' || !near.has(b.sentence))
        .flatMap((b) => alike(a, b, ground))
        .filter(({b, grounds}) => isToldAgain(a, b, grounds) && isSaidMoreOf(a, grounds));
    });
  });
}

/** Whether two accounts say more of a day than that it was: on one day many things happen. */
function isSaidMoreOf(a: Claim, {weight}: Grounds): boolean {
  return a.kind !== 'date' || weight >= THRESHOLDS.toldAgain;
}

function alike(a: Claim, b: Claim, ground: Ground): Alike[] {
  const likeness = a.kind === b.kind ? likenessOf(a, b) : undefined;
  if (!likeness || isRewritten(a, b, ground) || isRewritten(b, a, ground)) return [];
  if (isPartOf(a, b, likeness, ground) || isPartOf(b, a, likeness, ground)) return [];
  const grounds = groundsOf(a, b, ground);
  const isTold = grounds.linked && a.kind === 'quantity' && likeness.rule === 'equal-values';
  // Things under names that nothing joins are one only where nothing else is counted, or by a number above three.
  const isOpen =
    a.kind !== 'quantity' ||
    mayBeOne(a, b) ||
    (!areOtherArms(a, b) && (grounds.only || (isTold && informative(a.amount.min) >= 0)));
  const isConflict =
    grounds.conflict && !(grounds.isDoubtful && saysMore(a, b, isTold, likeness, ground));
  return isConflict || !isOpen ? [] : [{a, b, grounds, likeness}];
}

/** Whether the account of another claim has a version of a claim's sentence, and in its place another value. */
function isRewritten(claim: Claim, {account}: Claim, {counterparts}: Ground): boolean {
  const own = counterparts.get(claim)?.find((other) => other.claim.account === account);
  return own?.isChanged === true && !likenessOf(claim, own.claim);
}

/** Whether an amount is near that of a whole, and stands in its own account beside that whole: 11,000 foot of 14,000 men, and 10,868 men. */
function isPartOf(part: Claim, whole: Claim, {rule}: Likeness, {ofWhole}: Ground): boolean {
  return (
    rule !== 'equal-values' &&
    ofWhole.has(part) &&
    whole.counted !== undefined &&
    whole.counted !== part.counted &&
    part.kinds.includes(whole.counted)
  );
}

/** Whether that two values are equal says more than whose, or when, they seem to be. */
function saysMore(a: Claim, b: Claim, isTold: boolean, {rule}: Likeness, {links}: Ground): boolean {
  // 48,745 in linked sentences
  if (isTold && isUnmistakable(a.amount!.min)) return true;
  const link = links.get(a.sentence)?.get(b.sentence) ?? 0;
  return (
    link >= THRESHOLDS.surelyLinked &&
    rule !== 'overlapping-values' &&
    a.kind !== 'date' &&
    a.unit !== 'fraction' &&
    mayBeOne(a, b)
  );
}

/** Whether a number has so many figures that two accounts do not have it by chance. */
function isUnmistakable(n: number): boolean {
  return n / grain(n) >= UNMISTAKABLE;
}

/** What a claim states, if it says so much that it is looked for anywhere: a day, names in a row, a number above a dozen. */
function valueOf(claim: Claim): string[] {
  const {kind, amount, unit, value, members} = claim;
  // Three days are of anything.
  if (kind === 'duration') return [];
  const isTelling = kind === 'date' ? isDay(value) : !amount || amount.min > FEW;
  return isTelling
    ? [`${kind} ${unit ?? ''} ${value ?? members?.join('|') ?? middleOf(claim)}`]
    : [];
}

/** Joins agreements that share a claim into topics. */
function joined(agreements: readonly Agreeing[]): FindingDraft[] {
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
  const topics = groupedByKey(agreements, ({a}) => root(a));
  return [...topics.values()].map((topic) => {
    const best = topic.reduce((x, y) => (y.grounds.weight > x.grounds.weight ? y : x));
    const {rule, reconcile} = best.likeness;
    const probable = topic.flatMap(({probability}) => probability ?? []);
    const isReconciled = topic.every(({likeness}) => likeness.reconcile);
    return {
      verdict: 'agree',
      kind: best.a.kind,
      claims: [...new Set(topic.flatMap(({a, b}) => [a, b]))],
      rule,
      shared: sharedOf(best),
      relation: inOtherMeasures(best.a, best.b) ? differenceOf(best.a, best.b) : {type: 'same'},
      // The pair that is surest to be of one thing makes the topic a finding.
      ...(probable.length > 0 && {probability: Math.max(...probable)}),
      ...(isReconciled && reconcile && {reconcile}),
    };
  });
}

/** Equal values are a ground of their own. */
function sharedOf({a, b, grounds}: Alike): readonly Correspondence[] {
  if (a.kind !== 'date' || a.value !== b.value) return grounds.shared;
  return [{kind: 'date', value: a.value}, ...grounds.shared];
}
