import {ALIGNMENT} from '../align/weights.js';
import type {Claim} from '../claim.js';
import {everyTwo} from '../every-two.js';
import {contradiction} from './contradiction.js';
import {probableDivergence} from './differing.js';
import type {Judgement} from './finding.js';
import type {Ground} from './ground.js';
import {soleOf} from './ground.js';
import {groundsOf} from './grounds.js';
import type {OpenPair} from './open-pairs.js';
import {openPairs} from './open-pairs.js';
import {standsOf} from './stand.js';

/** Two claims that contradict each other, as they stand in the first account and the second. */
interface Contradiction extends Pick<OpenPair, 'a' | 'b'> {
  readonly judgement: Judgement;
}

/**
 * Values of the same thing that differ between two accounts.
 *
 * Only values of sentences that are linked, or stand beside linked ones, are set against each other, and only on grounds
 * beside the link: the same thing counted, or the same event, of the same side, or each the only one that is left of its
 * sentence. A series, a sum and a limit have been judged already. The best partner of each claim counts, once.
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
  const judge = (open: OpenPair): Judgement | undefined => {
    const {a, b} = open;
    const certain = a.kind === 'date' ? groundsOf(a, b, ground) : open.grounds;
    const agree = agreeing(a.sentence, b.sentence);
    const isSure = !open.toldElsewhere && (a.kind === 'list' || isProbablyLinked(a, b, ground));
    return (
      (isSure ? contradiction(a, b, certain, agree) : undefined) ??
      probableDivergence(open, stands, ground)
    );
  };
  return everyTwo(claims).flatMap(([one, other]) => {
    const found = openPairs(one, other, spoken, left).flatMap((open) => {
      const judgement = judge(open);
      return judgement ? [{...open, judgement}] : [];
    });
    return bestOf(found).map(({judgement}) => judgement);
  });
}

/** Whether the sentences of two claims are at least as probably linked as not. */
function isProbablyLinked(a: Claim, b: Claim, {links}: Ground): boolean {
  return (links.get(a.sentence)?.get(b.sentence) ?? 0) >= ALIGNMENT.even;
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
