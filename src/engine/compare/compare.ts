import {claimsOf} from '../claims/claims.js';
import type {Telling} from '../claims/telling.js';
import type {Finding, Link} from '../comparison.js';
import type {Apart} from '../corrections/correct-links.js';
import type {Wrong} from '../corrections/wrong-findings.js';
import {isWrong} from '../corrections/wrong-findings.js';
import {judgePairs} from './agreements.js';
import {findCeilings} from './ceilings.js';
import {findDivergences} from './divergences.js';
import type {Judgement} from './finding.js';
import {findingOf} from './finding.js';
import {groundOf} from './ground.js';
import {findTwice} from './internal.js';
import {findOnly} from './only.js';
import {findSeries} from './series.js';
import {findSums} from './sums.js';

/** What a person has said against: sentences that do not tell of the same, mentions that make no finding. */
export interface SaidAgainst {
  readonly apart: Apart;
  readonly wrong: Wrong;
}

const NOTHING: SaidAgainst = {apart: new Set(), wrong: []};

/**
 * Groups the claims of two or more accounts into topics and judges them.
 *
 * @param tellings The accounts in the order of the comparison.
 * @param links Links of their sentences.
 */
export function compare(
  tellings: readonly Telling[],
  links: readonly Link[],
  {apart, wrong}: SaidAgainst = NOTHING,
): Finding[] {
  const claims = tellings.map(claimsOf);
  const all = claims.flat();
  const sentences = tellings.map((told) => told.sentences.map(({sentence}) => sentence.id));
  const ground = {...groundOf(all, links, sentences), ...(apart.size > 0 && {apart})};
  const series = claims.flatMap(findSeries);
  const sums = claims.flatMap(findSums);
  const agreements = judgePairs(claims, ground);
  const ceilings = findCeilings(all, series, ground);
  const spoken = [...series, ...sums, ...ceilings];
  const divergences = findDivergences(claims, agreements, spoken, ground);
  const twice = claims.flatMap((own) => findTwice(own, [...spoken, ...divergences], ground));
  const shared: Judgement[] = [...spoken, ...agreements, ...divergences, ...twice].filter(
    (judgement) => !isWrong(judgement.claims, wrong),
  );
  const only = findOnly(all, shared, ground);
  const order = new Map(tellings.map(({account}, index) => [account.id, index]));
  const places = new Map(all.map((claim) => [claim, claim.place]));
  const first = ({claims: of}: Judgement): readonly [number, number] => {
    const ranked = of.map((claim) => [order.get(claim.account)!, places.get(claim)!] as const);
    return ranked.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0]!;
  };
  return [...shared, ...only]
    .map((judgement) => ({judgement, at: first(judgement)}))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .map(({judgement}) => findingOf(judgement, order));
}
