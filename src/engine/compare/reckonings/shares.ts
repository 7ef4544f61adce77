import {SEATS, VOTES} from '../../concept-ids.js';
import type {Claim} from '../../claim.js';
import {startingIn} from '../../claims/clause.js';
import {mentionOf} from '../../claims/mention-of.js';
import type {Telling, ToldSentence} from '../../claims/told/telling.js';
import {tokenAt} from '../../grammar/token-at.js';
import type {LanguagePack} from '../../language-pack.js';
import {grain} from '../../values/quantity.js';
import type {FindingDraft} from '../finding.js';
import {middleOf} from '../relations/relations.js';

/** By so large a share of itself a percentage may miss: it may leave out who did not vote. */
const TOLERANCE = 1.15;
/** Between a part and its percentage, and between it and the whole, stand at most so many words and signs. */
const REACH = 5;

/** Percentages that are told beside a part and its whole, and are not those of the one of the other: "120 of 400 (25 per cent)". */
export function findWrongShares(
  {sentences, pack}: Telling,
  claims: readonly Claim[],
): FindingDraft[] {
  return claims.flatMap((claim, at): FindingDraft[] => {
    if (claim.unit !== 'percent' || !isExact(claim)) return [];
    const told = sentences[claim.place]!;
    const [before, one, two] = [at - 2, at - 1, at + 1].map((near) =>
      claims[near]?.place === claim.place ? claims[near] : undefined,
    );
    const pair = pairOf(claim, before, one, two, told, pack);
    if (!pair) return [];
    const [part, whole] = pair;
    // The percentage beside these may be that of the votes.
    if ([part, whole].some(({counted}) => counted === SEATS || counted === VOTES)) return [];
    const said = middleOf(claim);
    const [least, most] = sharesOf(middleOf(part), middleOf(whole));
    if (said <= most * TOLERANCE && said >= least / TOLERANCE) return [];
    const is = Math.round((1000 * middleOf(part)) / middleOf(whole)) / 10;
    return [
      {
        verdict: 'internal',
        kind: 'quantity',
        claims: [part, whole, claim],
        rule: 'wrong-share',
        shared: [],
        relation: {type: 'share', part: middleOf(part), whole: middleOf(whole), said, is},
      },
    ];
  });
}

/** The part and the whole that a percentage is told of; undefined where it may be told of others. */
function pairOf(
  claim: Claim,
  before: Claim | undefined,
  one: Claim | undefined,
  two: Claim | undefined,
  told: ToldSentence,
  pack: LanguagePack,
): readonly [part: Claim, whole: Claim] | undefined {
  const {tokens} = told;
  const {start, end} = mentionOf(claim, told);
  const first = tokenAt(tokens, start);
  const opened = tokens[first - 1];
  const isBracketed = opened?.text === '(';
  const isOther = opened !== undefined && pack.quantities.inOtherWords?.has(opened.lower) === true;
  if (!one || (!isBracketed && !isOther)) return undefined;
  const last = tokenAt(tokens, end) + (tokens[tokenAt(tokens, end)]?.text === '.' ? 1 : 0);
  const closing = tokens[last];
  if (isBracketed ? closing?.text !== ')' : closing !== undefined && !/^[,;.]$/.test(closing.text))
    return undefined;
  if (first - tokenAt(tokens, mentionOf(one, told).end) > REACH) return undefined;
  // "45 (22%) of the 380 ships".
  if (isBracketed && two && isWhole(two, last + 1, told, pack) && isPart(one, two))
    return [one, two];
  if (!before || isOfOthers(last + 1, told, pack)) return undefined;
  // "120 of the 400 houses (25 per cent)", and "of 400 houses 120 (25 per cent)".
  if (isWhole(one, tokenAt(tokens, mentionOf(before, told).end), told, pack) && isPart(before, one))
    return [before, one];
  return isWhole(before, undefined, told, pack) && isPart(one, before) ? [one, before] : undefined;
}

/** Whether the word behind a percentage says of what it is one: "(52 per cent) of them women", „(60 proc.) žemės“. */
function isOfOthers(
  at: number,
  {tokens, events}: ToldSentence,
  {quantities: {ofOthers, byWhat}}: LanguagePack,
): boolean {
  const behind = tokens[at];
  if (tokens.some(({lower}, i) => i > at && byWhat?.test(`${tokens[i - 1]!.lower} ${lower}`)))
    return true;
  if (behind?.kind !== 'word') return behind?.kind === 'number';
  const {lower, start, end} = behind;
  return ofOthers?.test(lower) === true && startingIn(events, {start, end}).length === 0;
}

/** Whether "of" stands right before an amount, no more than some words behind an index. */
function isWhole(
  whole: Claim,
  from: number | undefined,
  told: ToldSentence,
  {quantities, dates}: LanguagePack,
): boolean {
  const at = tokenAt(told.tokens, mentionOf(whole, told).start);
  const words = told.tokens.slice(Math.max(0, at - 2), at).map(({lower}) => lower);
  const isOf =
    quantities.shares.has(words.at(-1) ?? '') ||
    (quantities.shares.has(words[0] ?? '') &&
      (quantities.definite.has(words[1] ?? '') || dates.articles?.has(words[1] ?? '') === true));
  return isOf && (from === undefined || (at >= from && at - from <= REACH));
}

function isPart(part: Claim, whole: Claim): boolean {
  return (
    part.place === whole.place &&
    isExact(part) &&
    isExact(whole) &&
    !part.measured &&
    !whole.measured &&
    middleOf(part) < middleOf(whole) &&
    (part.counted === undefined || whole.counted === undefined || part.counted === whole.counted)
  );
}

function isExact({amount, qualifier}: Claim): boolean {
  return qualifier === 'exact' && amount !== undefined && amount.min === amount.max;
}

/** The least and most hundredths that a part may be of its whole, each as round as it is told. */
function sharesOf(part: number, whole: number): [number, number] {
  const [p, w] = [roundness(part), roundness(whole)];
  return [(100 * (part - p)) / (whole + w) - 0.5, (100 * (part + p)) / (whole - w) + 0.5];
}

/** Half of what a number of three or more digits is rounded to. */
function roundness(value: number): number {
  return value < 100 ? 0 : Math.min(grain(value) / 2, value / 20);
}
