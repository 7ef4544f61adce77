import type {Claim, ClaimOf} from '../../claim.js';
import {everyTwo} from '../../every-two.js';
import {groupedByKey} from '../../grouped-by.js';
import {grain} from '../../values/quantity.js';
import type {FindingDraft} from '../finding.js';
import type {Ground} from '../grounds/ground.js';
import {groundsOf} from '../grounds/grounds.js';
import {areComparable} from '../relations/comparable.js';
import {middleOf} from '../relations/relations.js';

/** Smaller amounts come to one another by chance. */
const LEAST = 100;
/** And so do round ones, of fewer than two digits: 60 and 40, and 100. */
const LEAST_DIGITS = 10;
/** Some of more parts come to nearly anything. */
const MANY = 6;

/**
 * Amounts that one account tells one by one and another as what they come to, in linked sentences: 200 hectares from the
 * landlord and 350 from the parish, and 550 hectares.
 *
 * @param agreements - What has its like in the other account already is no sum of other amounts there.
 */
export function findSummed(
  claims: readonly (readonly Claim[])[],
  agreements: readonly FindingDraft[],
  ground: Ground,
): FindingDraft[] {
  return everyTwo(claims).flatMap(([left, right]) => {
    const accounts = [left, right].map((own) => own[0]?.account);
    const agreed = new Set(
      agreements
        .map((draft) => draft.claims)
        .filter((some) => accounts.every((one) => some.some(({account}) => account === one)))
        .flat(),
    );
    const isOpen = (claim: Claim): boolean => !agreed.has(claim);
    const [here, there] = [left, right].map((own) =>
      groupedByKey(own.filter(isPlain), ({sentence}) => sentence),
    );
    return [...here!].flatMap(([sentence, some]) =>
      [...(ground.links.get(sentence)?.keys() ?? [])].flatMap((linked) => {
        const others = there!.get(linked) ?? [];
        return [
          ...some.filter(isOpen).flatMap((whole) => sumOf(whole, others, ground)),
          ...others.filter(isOpen).flatMap((whole) => sumOf(whole, some, ground)),
        ];
      }),
    );
  });
}

type Amount = ClaimOf<'quantity'>;

/** Whether a claim is one exact number of something. */
function isPlain(claim: Claim): claim is Amount {
  const {kind, amount, qualifier, counted, share} = claim;
  return (
    kind === 'quantity' &&
    amount.min === amount.max &&
    qualifier === 'exact' &&
    counted !== undefined &&
    share === undefined
  );
}

/** The digits of an amount without its last noughts, as a number: 56 of 56 million. */
function digitsOf(claim: Amount): number {
  return middleOf(claim) / grain(middleOf(claim));
}

/** What of a sentence, told one after the other, comes to an amount of another account. */
function sumOf(whole: Amount, told: readonly Amount[], ground: Ground): FindingDraft[] {
  const total = middleOf(whole);
  if (total < LEAST) return [];
  const some = told.filter((one) => areComparable(one, whole) && one.unit === whole.unit);
  if (some.length > MANY) return [];
  const runs = everyTwo([...some.keys(), some.length]).map(([from, to]) => some.slice(from, to));
  const parts = runs.find(
    (run) => run.length > 1 && run.reduce((sum, part) => sum + middleOf(part), 0) === total,
  );
  if (!parts?.some((part) => digitsOf(part) > LEAST_DIGITS)) return [];
  const grounds = parts.map((part) => groundsOf(part, whole, ground));
  if (grounds.some(({conflict}) => conflict)) return [];
  return [
    {
      verdict: 'agree',
      kind: 'quantity',
      claims: [whole, ...parts],
      rule: 'summed-values',
      shared: grounds[0]!.shared,
      relation: {type: 'sum', parts: parts.map(middleOf), sum: total, total, difference: 0},
    },
  ];
}
