/**
 * Fits the model of `compare/agreements/agreeing.ts` to the annotated findings of `test/annotated`, and writes
 * `compare/agreements/fitted-agreeing.ts`. Says first how well it does on each set when fitted to the others.
 */
import type {Telling} from '../src/engine/claims/told/telling.js';
import {AGREEING_ASPECTS, agreeingAspects} from '../src/engine/compare/agreements/agreeing.js';
import {alikeOf} from '../src/engine/compare/agreements/agreements.js';
import {withMargins} from '../src/engine/compare/grounds/margins.js';
import {THRESHOLDS} from '../src/engine/compare/rules.js';
import {standsOf} from '../src/engine/compare/grounds/stand.js';
import {annotatedSets} from './accuracy/annotated-sets.js';
import type {ClaimPair} from './accuracy/fitting-claims.js';
import {annotatedCases, claimsAndGround, fitTo} from './accuracy/fitting-claims.js';

/** All claims of two accounts that agree in their values, but lists, each pair with what is known of it. */
function openPairs(both: readonly [Telling, Telling]): (readonly [ClaimPair, readonly number[]])[] {
  const {claims, ground} = claimsAndGround(both);
  const stands = standsOf(claims.flat());
  return withMargins(alikeOf(claims, ground))
    .filter(({a}) => a.kind !== 'list')
    .map((alike) => [[alike.a, alike.b], agreeingAspects(alike, ground, stands)]);
}

const cases = annotatedSets().flatMap((set) =>
  annotatedCases(set, openPairs, (isIn) => {
    const agrees = isIn('agree');
    return !agrees && (isIn('either') || isIn('diverge')) ? undefined : agrees;
  }),
);
await fitTo(cases, {
  name: 'AGREEING',
  aspects: AGREEING_ASPECTS,
  least: THRESHOLDS.probablyAgree,
  target: 'src/engine/compare/agreements/fitted-agreeing.ts',
  by: 'scripts/fit-agreements.ts from the annotated findings of test/annotated',
});
