import type {Claim} from '../../claim.js';
import {groupedByKey} from '../../grouped-by.js';
import {differs, seemOfOthers} from './difference.js';
import type {Ground} from '../grounds/ground.js';
import {areInParallel} from '../grounds/ground.js';
import type {Grounds} from '../grounds/grounds.js';
import {groundsOf} from '../grounds/grounds.js';
import {withMargins} from '../grounds/margins.js';
import {nearClaims} from '../grounds/near-claims.js';
import {mayBeOne} from '../relations/comparable.js';
import {middleOf} from '../relations/relations.js';
import {isPartOfSum} from './part-of-sum.js';
import {THRESHOLDS} from '../rules.js';

/** Two differing claims, as they stand in the first account and the second, that may be of one thing. */
export interface OpenPair {
  readonly a: Claim;
  readonly b: Claim;
  readonly grounds: Grounds;
  /** Whether each is the only one that is left of its sentence, and the one sentence renders the other. */
  readonly isRendered: boolean;
  /** Whether they seem to be a part and a whole, or of two sides: they are of one thing perhaps, and never surely. */
  readonly isDoubtful: boolean;
  /** Whether either account states the other's value of the same thing elsewhere. */
  readonly toldElsewhere: boolean;
  /** How much more speaks for it than for the best other pair of either claim. */
  readonly margin: number;
}

/**
 * All pairs of differing claims of two accounts, of sentences that are linked or stand beside linked ones, that nothing
 * forbids to be of one thing.
 */
export function openPairs(
  left: readonly Claim[],
  right: readonly Claim[],
  spoken: ReadonlySet<Claim>,
  ground: Ground,
): OpenPair[] {
  const [isToldLeft, isToldRight] = [tellsOf(left, ground), tellsOf(right, ground)];
  const leftBySentence = groupedByKey(left, ({sentence}) => sentence);
  const bySentence = groupedByKey(right, ({sentence}) => sentence);
  const isSaid = (one: Claim, among: readonly Claim[] | undefined): boolean =>
    among?.some((other) => isSameValue(one, other)) === true;
  const isPart = (
    part: Claim,
    whole: Claim,
    told: ReadonlyMap<string, readonly Claim[]>,
  ): boolean => part.kind === 'quantity' && isPartOfSum(part, told.get(part.sentence) ?? [], whole);
  const near = nearClaims(left, right, ground);
  const open: Omit<OpenPair, 'margin'>[] = [];
  for (const a of left) {
    if (spoken.has(a)) continue;
    for (const b of near(a)) {
      if (a.kind !== b.kind || spoken.has(b) || !mayDiffer(a, b)) continue;
      if (isSaid(a, bySentence.get(b.sentence)) || isSaid(b, leftBySentence.get(a.sentence)))
        continue;
      if (isPart(a, b, leftBySentence) || isPart(b, a, bySentence)) continue;
      const grounds = groundsOf(a, b, ground);
      // In a translation the only one that is left stands for the other, of whatever time it seems to be.
      const isRendered = grounds.only && mayBeOne(a, b) && areInParallel(a, b, ground);
      if (grounds.conflict && !(grounds.isDoubtful && isRendered)) continue;
      const isDoubtful = a.kind !== 'list' && seemOfOthers(a, b);
      const toldElsewhere = isToldRight(a) || isToldLeft(b);
      open.push({a, b, grounds, isRendered, isDoubtful, toldElsewhere});
    }
  }
  // What is doubtful is no rival of what is not.
  const sure = open.filter(({isDoubtful}) => !isDoubtful);
  return [...withMargins(sure), ...withMargins(open).filter(({isDoubtful}) => isDoubtful)];
}

/** A row of names may lack one; other values differ or do not. */
function mayDiffer(a: Claim, b: Claim): boolean {
  return a.kind === 'list' || differs(a, b);
}

/** The number of a length of one unit, which may stand alone where the unit has been said: nine hours, and in summer twelve. */
const LENGTH = /^PT?(\d+)[A-Z]$/;

/** Whether two claims state the same, of whatever. */
function isSameValue(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind) return isSameNumber(a, b) || isSameNumber(b, a);
  return a.kind === 'quantity' && b.kind === 'quantity'
    ? middleOf(a) === middleOf(b)
    : a.value !== undefined && a.value === b.value && a.datePart === b.datePart;
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
      : `${claim.kind} ${claim.value ?? claim.members.join('|')} ${claim.datePart ?? ''}`;
  const byKey = groupedByKey(claims, keyOf);
  return (claim) => {
    const same = byKey.get(keyOf(claim)) ?? [];
    if (claim.kind === 'quantity' || claim.kind === 'list') return same.length > 0;
    return same.some((other) => groundsOf(claim, other, ground).weight >= THRESHOLDS.toldAgain);
  };
}
