import type {Claim} from '../../claim.js';
import type {Telling} from '../../claims/told/telling.js';
import {groupedByKey} from '../../grouped-by.js';
import {grain} from '../../values/quantity.js';
import type {FindingDraft} from '../finding.js';
import {alikeness} from '../grounds/alikeness.js';
import type {Ground} from '../grounds/ground.js';
import {COMMON} from '../grounds/grounds.js';
import {inReachBy} from '../grounds/in-reach.js';
import {thingOf} from '../relations/comparable.js';
import {middleOf} from '../relations/relations.js';
import {THRESHOLDS} from '../rules.js';
import {groupsToldAgain, isWhatIsLeft, sharedWords} from './groups.js';
import {areSetApart} from './set-apart.js';
import {twoValues} from './two-values.js';

/** Amounts that one account states of one thing lie no further apart than this. */
const REACH = 1.5;
/** Small counts only: large ones of the same thing are mostly of different shares of it. */
const LARGEST = 50;
/** What an account counts no more often than this is one thing in like words: the standards that were taken. */
const SELDOM = 4;
const SELDOM_REACH = 1.4;

/**
 * Two values that one account states of one thing: the same thing counted, the same event, in the same
 * place, by the same side, in different sentences.
 */
export function findTwice(
  telling: Telling,
  claims: readonly Claim[],
  judged: readonly FindingDraft[],
  ground: Ground,
): FindingDraft[] {
  const spoken = new Set(judged.flatMap((one) => one.claims));
  const amounts = claims.filter(
    (claim) => claim.kind === 'quantity' && isOwn(claim) && !spoken.has(claim),
  );
  const ofThing = inReachBy(amounts, thingOf);
  const counts = groupedByKey(
    claims.filter(({kind}) => kind === 'quantity'),
    (claim) => thingOf(claim),
  );
  const amountsOf = groupedByKey(
    claims.filter(({kind}) => kind === 'quantity'),
    ({sentence}) => sentence,
  );
  const isTally = (one: Claim, other: Claim): boolean =>
    sharedWords(one, other) <= amountsOf.get(one.sentence)!.length;
  const found: FindingDraft[] = groupsToldAgain(telling, claims, ground);
  const toldAgain = new Set(found.flatMap((one) => one.claims));
  for (const a of amounts) {
    if (toldAgain.has(a)) continue;
    const isSeldom = counts.get(thingOf(a))!.length <= SELDOM;
    const mayBeTwice = (one: Claim): boolean => isSeldom || isSmall(one);
    if (!mayBeTwice(a)) continue;
    const others = ofThing.get(thingOf(a))!(a.time, []);
    for (const b of others.slice(others.indexOf(a) + 1)) {
      if (!mayBeTwice(b) || a.sentence === b.sentence || !areNear(a, b) || isWhatIsLeft(b, a))
        continue;
      // Of every fight the dead and the wounded are told in the same words.
      if (!isSameAct(a, b) && isTally(a, b)) continue;
      const isOften = isSmall(a) && isSameAct(a, b);
      if (!isOften && !(isSeldom && isToldAgain(a, b))) continue;
      if (areParallel(a, b) || areSetApart(a, b, telling)) continue;
      found.push(twoValues(a, b, ground));
      break;
    }
  }
  return found;
}

/** Whether two clauses are told alike, and each has something of its own: "eight men to death", "nine men to prison". */
function areParallel(a: Claim, b: Claim): boolean {
  const hasOwn = (one: Claim, other: Claim): boolean =>
    one.meanings.some((meaning) => !other.meanings.includes(meaning));
  return alikeness(a, b) >= THRESHOLDS.alikeItself && hasOwn(a, b) && hasOwn(b, a);
}

/** Whether two amounts differ, by little, and are stated alike: in thousands, or to the man. */
function areNear(a: Claim, b: Claim): boolean {
  const [x, y] = [middleOf(a), middleOf(b)];
  return x !== y && Math.max(x, y) / Math.min(x, y) <= REACH && grain(x) === grain(y);
}

/** Whether the account comes back to what it has told: in like words, of a number that is hardly another. */
function isToldAgain(a: Claim, b: Claim): boolean {
  const [x, y] = [middleOf(a), middleOf(b)];
  return (
    Math.max(x, y) / Math.min(x, y) <= SELDOM_REACH && alikeness(a, b) >= THRESHOLDS.alikeSeldom
  );
}

/** Whether two claims are of one event in one place. */
function isSameAct(a: Claim, b: Claim): boolean {
  return (
    a.events.some((event) => b.events.includes(event) && !COMMON.has(event)) &&
    a.places.some((place) => b.places.includes(place))
  );
}

function isOwn({amount, counted, part, qualifier}: Claim): boolean {
  if (!amount || counted === undefined || part || qualifier !== 'exact') return false;
  return amount.min > 3;
}

function isSmall({amount}: Claim): boolean {
  return amount !== undefined && amount.max <= LARGEST;
}
