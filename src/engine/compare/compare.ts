import {claimsOf} from '../claims/claims.js';
import type {Telling} from '../claims/told/telling.js';
import type {Claim} from '../claim.js';
import type {Finding, Link} from '../comparison.js';
import type {Apart} from '../corrections/correct-links.js';
import type {SaidFindings} from '../corrections/said-findings.js';
import {restsOn} from '../corrections/said-findings.js';
import {judgePairs} from './agreements/agreements.js';
import {findSummed} from './agreements/summed.js';
import {findCeilings} from './divergences/ceilings.js';
import {findDenials} from './divergences/denials.js';
import {findDivergences} from './divergences/divergences.js';
import {unspokenOf} from './divergences/possible.js';
import {findSaidSame} from './divergences/said-same.js';
import type {FindingDraft} from './finding.js';
import {findingOf} from './finding.js';
import {groundOf} from './grounds/ground.js';
import {findTwice} from './one-account/internal.js';
import {findSeries} from './one-account/series.js';
import {findOnly} from './only.js';
import {findWrongAges} from './reckonings/ages.js';
import {findWrongCounts} from './reckonings/announced.js';
import {findMisreckoned} from './reckonings/dates.js';
import {findWrongShares} from './reckonings/shares.js';

import {findSums} from './reckonings/sums.js';
import {findWrongTotals} from './reckonings/totals.js';

/** What a person has said: sentences that do not tell of the same, and what is a finding and what is none. */
export interface Said extends SaidFindings {
  readonly apart: Apart;
}

const NOTHING: Said = {apart: new Set(), wrong: [], same: []};

/**
 * Groups the claims of two or more accounts into topics and judges them.
 *
 * @param tellings The accounts in the order of the comparison.
 * @param links Links of their sentences.
 */
export function compare(
  tellings: readonly Telling[],
  links: readonly Link[],
  {apart, wrong, same}: Said = NOTHING,
): Finding[] {
  const told = tellings.map(claimsOf);
  const isDenied = ({deniedBy}: Claim): boolean => deniedBy !== undefined;
  const denied = told.map((own) => own.filter(isDenied));
  const claims = told.map((own) => own.filter((claim) => !isDenied(claim)));
  const all = claims.flat();
  const ground = {...groundOf(all, links, tellings), ...(apart.size > 0 && {apart})};
  const series = claims.flatMap(findSeries);
  const sums = claims.flatMap(findSums);
  const misreckoned = tellings.flatMap((one, at) => [
    ...findMisreckoned(one, claims[at]!),
    ...findWrongAges(one, claims[at]!),
    ...findWrongShares(one, claims[at]!),
    ...findWrongCounts(one, claims[at]!),
    ...findWrongTotals(one, claims[at]!),
  ]);
  const agreements = judgePairs(claims, ground);
  const ceilings = findCeilings(all, series, ground);
  const spoken = [
    ...findSaidSame(all, same, ground),
    ...series,
    ...sums,
    ...findSummed(claims, agreements, ground),
    ...ceilings,
    ...findDenials(claims, denied, ground),
  ];
  const {divergences, consequences, possible} = findDivergences(claims, agreements, spoken, ground);
  const twice = claims.flatMap((own, at) =>
    findTwice(tellings[at]!, own, [...spoken, ...divergences], ground),
  );
  const isHeld = (draft: FindingDraft): boolean =>
    !wrong.some((words) => restsOn(draft.claims, words));
  const judged: FindingDraft[] = [
    ...spoken,
    ...agreements,
    ...divergences,
    ...twice,
    ...misreckoned,
  ].filter(isHeld);
  const shared = [...judged, ...unspokenOf(possible, [...judged, ...consequences]).filter(isHeld)];
  const only = findOnly(all, [...shared, ...consequences], ground);
  const order = new Map(tellings.map(({account}, index) => [account.id, index]));
  const inOrder = (a: Claim, b: Claim): number =>
    order.get(a.account)! - order.get(b.account)! || a.place - b.place;
  return [...shared, ...only]
    .map((draft) =>
      draft.claims.length < 2 ? draft : {...draft, claims: draft.claims.toSorted(inOrder)},
    )
    .sort((a, b) => inOrder(a.claims[0]!, b.claims[0]!))
    .map(findingOf);
}
