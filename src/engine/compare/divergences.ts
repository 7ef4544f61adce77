import type {Claim} from '../claim.js';
import {groupedBy} from '../grouped-by.js';
import {contradiction} from './contradiction.js';
import {probableDivergence} from './differing.js';
import type {Judgement} from './finding.js';
import type {Ground} from './ground.js';
import {soleOf} from './ground.js';
import {groundsOf} from './grounds.js';
import {middleOf} from './relations.js';
import {THRESHOLDS} from './rules.js';
import {standsOf} from './stand.js';

/** Two claims that contradict each other, as they stand in the first account and the second. */
export interface Contradiction {
  readonly a: Claim;
  readonly b: Claim;
  readonly judgement: Judgement;
}

/**
 * Values of the same thing that differ between two accounts.
 *
 * Only values of linked sentences are set against each other, and only on grounds beside the link: the same thing counted,
 * or the same event, of the same side, or each the only one that is left of its sentence. A value that the other account
 * tells as well, of the same thing, contradicts nothing there; a series, a sum and a limit have been judged already. The
 * best partner of each claim counts, once.
 */
export function findDivergences(
  claims: readonly (readonly Claim[])[],
  agreements: readonly Judgement[],
  judged: readonly Judgement[],
  ground: Ground,
): Judgement[] {
  const agreed = new Set(agreements.flatMap((one) => one.claims));
  const spoken = new Set([...agreed, ...judged.flatMap((one) => one.claims)]);
  const agreeing = sentencesThatAgree(agreements);
  // Of what two sentences tell, that which they agree in has found its like; but a sentence tells of several days.
  const left = {...ground, sole: soleOf(claims.flat().filter((claim) => !agreed.has(claim)))};
  const stands = standsOf(claims.flat());
  const judge = (a: Claim, b: Claim): Judgement | undefined => {
    const grounds = groundsOf(a, b, left);
    const certain = a.kind === 'date' ? groundsOf(a, b, ground) : grounds;
    const agree = agreeing(a.sentence, b.sentence);
    return contradiction(a, b, certain, agree) ?? probableDivergence(a, b, grounds, stands);
  };
  const pairs = claims.flatMap((one, at) =>
    claims.slice(at + 1).map((other) => [one, other] as const),
  );
  return pairs.flatMap(([one, other]) =>
    bestOf(contradictions(one, other, judge, spoken, ground)).map(({judgement}) => judgement),
  );
}

/** All pairs of differing claims of two accounts that are judged, before the best partner of each is chosen. */
export function contradictions(
  left: readonly Claim[],
  right: readonly Claim[],
  judge: (a: Claim, b: Claim) => Judgement | undefined,
  spoken: ReadonlySet<Claim>,
  ground: Ground,
): Contradiction[] {
  const [isToldLeft, isToldRight] = [tellsOf(left, ground), tellsOf(right, ground)];
  const leftBySentence = groupedBy(left, ({sentence}) => [sentence]);
  const bySentence = groupedBy(right, ({sentence}) => [sentence]);
  const isSaid = (one: Claim, among: readonly Claim[] | undefined): boolean =>
    among?.some((other) => isSameValue(one, other)) === true;
  const found: Contradiction[] = [];
  for (const a of left) {
    if (spoken.has(a)) continue;
    for (const sentence of ground.links.get(a.sentence)?.keys() ?? []) {
      for (const b of bySentence.get(sentence) ?? []) {
        if (a.kind !== b.kind || spoken.has(b)) continue;
        const judgement = judge(a, b);
        if (!judgement || isToldRight(a) || isToldLeft(b)) continue;
        if (isSaid(a, bySentence.get(sentence)) || isSaid(b, leftBySentence.get(a.sentence)))
          continue;
        found.push({a, b, judgement});
      }
    }
  }
  return found;
}

/** Tells whether two sentences agree in something: whether some agreement has a claim of each. */
function sentencesThatAgree(
  agreements: readonly Judgement[],
): (one: string, other: string) => boolean {
  const bySentence = new Map<string, Set<Judgement>>();
  for (const agreement of agreements) {
    for (const {sentence} of agreement.claims) {
      const its = bySentence.get(sentence);
      if (its) its.add(agreement);
      else bySentence.set(sentence, new Set([agreement]));
    }
  }
  return (one, other) => {
    const others = bySentence.get(other);
    return others !== undefined && [...(bySentence.get(one) ?? [])].some((its) => others.has(its));
  };
}

/** Of two partners, one of another standing (planned, and done) is the worse by so much. */
const STAGE = 0.5;

/** Each claim with its best partner only. */
function bestOf(pairs: readonly Contradiction[]): Contradiction[] {
  const taken = new Set<Claim>();
  const worth = ({weight, reconcile}: Judgement): number =>
    weight - (reconcile === 'stage' ? STAGE : 0);
  return [...pairs]
    .sort(
      (x, y) =>
        worth(y.judgement) - worth(x.judgement) || x.a.place - y.a.place || x.b.place - y.b.place,
    )
    .filter(({a, b}) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    });
}

/** The number of a length of one unit, which may stand alone where the unit has been said: nine hours, and in summer twelve. */
const LENGTH = /^PT?(\d+)[A-Z]$/;

/** Whether two claims state the same, of whatever. */
function isSameValue(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind) return isSameNumber(a, b) || isSameNumber(b, a);
  return a.kind === 'quantity' && b.kind === 'quantity'
    ? middleOf(a) === middleOf(b)
    : a.value !== undefined && a.value === b.value;
}

function isSameNumber({kind, value = ''}: Claim, bare: Claim): boolean {
  if (kind !== 'duration' || bare.kind !== 'quantity' || bare.counted !== undefined) return false;
  return Number(LENGTH.exec(value)?.[1]) === middleOf(bare);
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
    return same.some((other) => groundsOf(claim, other, ground).weight >= THRESHOLDS.toldAgain);
  };
}
