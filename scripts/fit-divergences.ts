/**
 * Fits the model of `compare/divergences/differing.ts` to the annotated findings of `test/annotated` and to the pairs of
 * `test/negatives`, and writes `compare/divergences/fitted-differing.ts`. Says first how well it does on each set when
 * fitted to the others.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {parse} from 'yaml';

import type {Claim} from '../src/engine/claim.js';
import type {Telling} from '../src/engine/claims/told/telling.js';
import {judgePairs} from '../src/engine/compare/agreements/agreements.js';
import {findCeilings} from '../src/engine/compare/divergences/ceilings.js';
import {DIFFERING_ASPECTS, differingAspects} from '../src/engine/compare/divergences/differing.js';
import {soleOf} from '../src/engine/compare/grounds/ground.js';
import {openPairs} from '../src/engine/compare/divergences/open-pairs.js';
import {THRESHOLDS} from '../src/engine/compare/rules.js';
import {findSeries} from '../src/engine/compare/one-account/series.js';
import {standsOf} from '../src/engine/compare/grounds/stand.js';
import {findSums} from '../src/engine/compare/reckonings/sums.js';
import {annotatedSets} from './accuracy/annotated-sets.js';
import {tellingsOf} from './accuracy/annotated-tellings.js';
import type {Case, ClaimPair} from './accuracy/fitting-claims.js';
import {annotatedCases, claimsAndGround, fitTo} from './accuracy/fitting-claims.js';

const NEGATIVES = 'test/negatives';

/** A pair that only looks like a disagreement counts as so many: a false accusation is worst. */
const FALSE_ACCUSATION = 3;

/** A pair of short texts, and the words of either that cannot both hold. */
interface ShortPair {
  readonly left: readonly [lang: string, text: string];
  readonly right: readonly [lang: string, text: string];
  readonly differ?: readonly [string, string];
}

/** All differing claims of two accounts that the engine has to judge, each with what is known of it. */
function differingPairs(
  both: readonly [Telling, Telling],
): (readonly [ClaimPair, readonly number[]])[] {
  const {claims, ground} = claimsAndGround(both);
  const all = claims.flat();
  const series = claims.flatMap(findSeries);
  const agreements = judgePairs(claims, ground);
  const judged = [...series, ...claims.flatMap(findSums), ...findCeilings(all, series, ground)];
  const agreed = new Set(agreements.flatMap((one) => one.claims));
  const spoken = new Set([...agreed, ...judged.flatMap((one) => one.claims)]);
  const left = {...ground, sole: soleOf(all.filter((claim) => !agreed.has(claim)))};
  const stands = standsOf(all);
  return openPairs(...claims, spoken, left)
    .filter(({a, isDoubtful}) => a.kind !== 'list' && !isDoubtful)
    .map((open) => [[open.a, open.b], differingAspects(open, stands, ground)]);
}

function repeated<T>(all: readonly T[], times: number): T[] {
  return Array.from({length: times}, () => all).flat();
}

function shortCases(file: string): Case[] {
  const pairs = parse(readFileSync(join(NEGATIVES, file), 'utf8')) as ShortPair[];
  return pairs.flatMap(({left, right, differ}) => {
    const [one, other] = [left, right].map(([lang, source], at) => ({
      source,
      lang,
      path: `${at}.txt`,
    }));
    const both = tellingsOf([one!, other!]);
    const words = (claim: Claim, at: 0 | 1): string =>
      both[at].account.mentions.find(({id}) => id === claim.mentions[0])?.text ?? '';
    return differingPairs(both).map(([[a, b], aspects]) => ({
      set: file,
      aspects,
      holds:
        differ !== undefined &&
        words(a, 0).startsWith(differ[0]) &&
        words(b, 1).startsWith(differ[1]),
    }));
  });
}

const cases = [
  ...annotatedSets().flatMap((set) =>
    annotatedCases(set, differingPairs, (isIn) => {
      const diverges = isIn('diverge');
      return !diverges && (isIn('either') || isIn('agree')) ? undefined : diverges;
    }),
  ),
  ...readdirSync(NEGATIVES)
    .filter((file) => file.includes('disagreement'))
    .flatMap((file) => repeated(shortCases(file), file.startsWith('no-') ? FALSE_ACCUSATION : 1)),
];
await fitTo(cases, {
  name: 'DIFFERING',
  aspects: DIFFERING_ASPECTS,
  least: THRESHOLDS.probablyDiverge,
  target: 'src/engine/compare/divergences/fitted-differing.ts',
  by: 'scripts/fit-divergences.ts from the annotated findings of test/annotated and the pairs of test/negatives',
});
