import {ALIGNMENT} from '../../align/weights.js';
import type {Claim} from '../../claim.js';
import {everyTwo} from '../../every-two.js';
import {groupedByKey} from '../../grouped-by.js';
import {isDay} from '../../values/edtf.js';
import {isContradiction} from './contradiction.js';
import {differingAspects, probabilityOfOne} from './differing.js';
import {areCounterparts, changedValues} from './changed-values.js';
import type {DivergenceDraft} from './divergence.js';
import {divergence} from './divergence.js';
import type {FindingDraft} from '../finding.js';
import {confidenceOf} from '../finding.js';
import type {Ground} from '../grounds/ground.js';
import {soleOf} from '../grounds/ground.js';
import type {OpenPair} from './open-pairs.js';
import {openPairs} from './open-pairs.js';
import type {JudgedPair} from './possible.js';
import {possiblyDiffering} from './possible.js';
import {THRESHOLDS} from '../rules.js';
import type {Stand} from '../grounds/stand.js';
import {standsOf} from '../grounds/stand.js';

/** What differs between accounts. */
export interface Differing {
  readonly divergences: readonly DivergenceDraft[];
  /** Dates that only follow from a divergence, which says it all. */
  readonly consequences: readonly FindingDraft[];
  /** What may be of the same thing, and is not surely. */
  readonly possible: readonly FindingDraft[];
}

/**
 * Values of the same thing that differ between two accounts.
 *
 * Only values of sentences that are linked, or stand beside linked ones, are set against each other, and only on grounds
 * beside the link: the same thing counted, or the same event, of the same side, or each the only one that is left of its
 * sentence. A series, a sum and a limit have been judged already. The best partner of each claim counts, once. At the same place
 * of two versions of one sentence values are of the same thing, whatever else was judged of them.
 */
export function findDivergences(
  claims: readonly (readonly Claim[])[],
  agreements: readonly FindingDraft[],
  judged: readonly FindingDraft[],
  ground: Ground,
): Differing {
  const stands = standsOf(claims.flat());
  const found = everyTwo(claims).map(([one, other]) => {
    const [left, right] = [one[0]?.account, other[0]?.account];
    // What is told by a third settles nothing between the two.
    const isOfBoth = ({claims: some}: FindingDraft): boolean =>
      some.some(({account}) => account === left) && some.some(({account}) => account === right);
    const agreed = agreements.filter(isOfBoth);
    const spoken = judged.filter((draft) => isOfBoth(draft) || isOfOne(draft));
    return divergencesBetween(one, other, agreed, spoken, stands, ground);
  });
  const divergences = found.flatMap((some) => some.divergences);
  return {
    divergences: claims.length > 2 ? withOneTopicEach(divergences, agreements) : divergences,
    consequences: found.flatMap((some) => some.consequences),
    possible: found.flatMap((some) => some.possible),
  };
}

function divergencesBetween(
  one: readonly Claim[],
  other: readonly Claim[],
  agreements: readonly FindingDraft[],
  judged: readonly FindingDraft[],
  stands: ReadonlyMap<Claim, Stand>,
  ground: Ground,
): Differing {
  const agreed = new Set(agreements.flatMap(({claims}) => claims));
  const changed = changedValues(one, other, ground);
  const settled = new Set([...agreed, ...[...judged, ...changed].flatMap(({claims}) => claims)]);
  const all = [...one, ...other];
  // Of what two sentences tell, that which they agree in has found its like.
  const left = {...ground, sole: soleOf(all.filter((claim) => !agreed.has(claim)))};
  const isSure = ({a, b, grounds, toldElsewhere}: OpenPair): boolean =>
    !toldElsewhere &&
    (a.kind === 'list' || isProbablyLinked(a, b, ground)) &&
    isContradiction(a, b, grounds);
  const judge = (pair: OpenPair): JudgedPair => {
    if (!pair.isDoubtful && (isSure(pair) || pair.isRendered))
      return {...pair, probability: 1, isByRule: true};
    const isList = pair.a.kind === 'list';
    const probability = isList ? 0 : probabilityOfOne(differingAspects(pair, stands, ground));
    return {...pair, probability, isByRule: false};
  };
  const judgedPairs = openPairs(one, other, settled, left)
    .filter(({a, b}) => !areCounterparts(a, b, ground))
    .map(judge);
  const found: DivergenceDraft[] = judgedPairs
    .filter(({isDoubtful, probability}) => !isDoubtful && probability >= THRESHOLDS.probablyDiverge)
    .map(({a, b, grounds, probability, isByRule}) => ({
      ...divergence(a, b, grounds),
      ...(!isByRule && {probability}),
    }));
  // A day that only its month agrees with may be another than the other account's all the same.
  const held = daysHeld(agreements);
  if (held.size > 0) {
    const unsettled = new Set([...settled].filter((claim) => !held.has(claim)));
    const sole = soleOf(all.filter((claim) => !agreed.has(claim) || held.has(claim)));
    const [days, others] = [one.filter(isOfDay), other.filter(isOfDay)];
    found.push(
      ...openPairs(days, others, unsettled, {...ground, sole})
        .filter(
          (pair) => (held.has(pair.a) || held.has(pair.b)) && !pair.isDoubtful && isSure(pair),
        )
        .map(({a, b, grounds}) => divergence(a, b, grounds)),
    );
  }
  const best = [...changed, ...bestOf(found)];
  const consequences = consequencesIn(best);
  return {
    divergences: best.filter((one) => !consequences.includes(one)),
    consequences,
    possible: possiblyDiffering(judgedPairs),
  };
}

function isOfOne({claims}: FindingDraft): boolean {
  return claims.every(({account}) => account === claims[0]!.account);
}

/** Divergences of three accounts or more, of which two agree and the third does not, as one: by what speaks most for it. */
function withOneTopicEach(
  divergences: readonly DivergenceDraft[],
  agreements: readonly FindingDraft[],
): DivergenceDraft[] {
  const topics = new Map(agreements.flatMap((draft, at) => draft.claims.map((one) => [one, at])));
  const others = new Map<Claim, number>();
  const topicOf = (claim: Claim): number => {
    const own = topics.get(claim) ?? others.get(claim);
    if (own !== undefined) return own;
    others.set(claim, agreements.length + others.size);
    return others.get(claim)!;
  };
  const byTopics = groupedByKey(divergences, ({kind, reconcile, claims}) =>
    [kind, reconcile, ...claims.map(topicOf).sort((x, y) => x - y)].join(' '),
  );
  return [...byTopics.values()].map((same) => {
    const best = same.reduce((x, y) => (y.weight > x.weight ? y : x));
    const [{relation}] = same as [DivergenceDraft];
    const claims = [...new Set(same.flatMap((draft) => draft.claims))];
    const probability = Math.max(...same.map(confidenceOf));
    return {...best, claims, probability, ...(relation && {relation})};
  });
}

/** Dates that are both counted from others which differ by as much: "the next day", where the day before is another. */
function consequencesIn(divergences: readonly FindingDraft[]): FindingDraft[] {
  const isCounted = ({kind, claims}: FindingDraft): boolean =>
    kind === 'date' && claims.every(({reckoned}) => reckoned);
  const daysLater = ({claims: [a, b]}: FindingDraft): number | undefined =>
    a?.time && b?.time && b.time.first - a.time.first;
  const stated = new Set(
    divergences.filter((one) => one.kind === 'date' && !isCounted(one)).map(daysLater),
  );
  return divergences.filter((one) => isCounted(one) && stated.has(daysLater(one)));
}

/** The days of which nothing agrees but a month, a year or a stretch that holds them. */
function daysHeld(agreements: readonly FindingDraft[]): ReadonlySet<Claim> {
  const held = agreements.filter(({reconcile}) => reconcile === 'precision');
  return new Set(held.flatMap(({claims}) => claims).filter(isOfDay));
}

function isOfDay({kind, value = ''}: Claim): boolean {
  return kind === 'date' && isDay(value);
}

/** Whether the sentences of two claims are at least as probably linked as not. */
function isProbablyLinked(a: Claim, b: Claim, {links}: Ground): boolean {
  return (links.get(a.sentence)?.get(b.sentence) ?? 0) >= ALIGNMENT.even;
}

/** Of two partners, one of another standing (planned, and done) is the worse by so much. */
const STAGE = 0.5;

/** Each claim with its best partner only. */
function bestOf(divergences: readonly DivergenceDraft[]): DivergenceDraft[] {
  const taken = new Set<Claim>();
  const worth = ({weight, reconcile}: DivergenceDraft): number =>
    weight - (reconcile === 'stage' ? STAGE : 0);
  const placeOf = ({claims}: FindingDraft, at: 0 | 1): number => claims[at]!.place;
  return divergences
    .toSorted(
      (x, y) =>
        worth(y) - worth(x) || placeOf(x, 0) - placeOf(y, 0) || placeOf(x, 1) - placeOf(y, 1),
    )
    .filter(({claims}) => {
      if (claims.some((claim) => taken.has(claim))) return false;
      claims.forEach((claim) => taken.add(claim));
      return true;
    });
}
