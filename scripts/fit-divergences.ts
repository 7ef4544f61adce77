/**
 * Fits the model of `compare/differing.ts` to the annotated findings of `test/annotated` and to the pairs of
 * `test/negatives`, and writes `compare/fitted.ts`. Says first how well it does on each set when fitted to the others.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {format} from 'prettier';
import {parse} from 'yaml';

import {align} from '../src/engine/align/align.js';
import type {Claim} from '../src/engine/claim.js';
import {claimsOf} from '../src/engine/claims/claims.js';
import type {Telling} from '../src/engine/claims/telling.js';
import {judgePairs} from '../src/engine/compare/agreements.js';
import {findCeilings} from '../src/engine/compare/ceilings.js';
import {
  DIFFERING_ASPECTS,
  differingAspects,
  standsOf,
  statesOther,
} from '../src/engine/compare/differing.js';
import {contradictions} from '../src/engine/compare/divergences.js';
import {divergence} from '../src/engine/compare/evidence.js';
import {groundOf, soleOf} from '../src/engine/compare/ground.js';
import {groundsOf} from '../src/engine/compare/grounds.js';
import {THRESHOLDS} from '../src/engine/compare/rules.js';
import {findSeries} from '../src/engine/compare/series.js';
import {findSums} from '../src/engine/compare/sums.js';
import type {LogisticModel} from '../src/engine/logistic.js';
import {logOdds, probabilityOf} from '../src/engine/logistic.js';
import {overlaps} from '../src/engine/span.js';
import {annotatedPairs} from './annotated-pairs.js';
import type {Place, Quotation} from './annotated-quotations.js';
import {placeOf} from './annotated-quotations.js';
import {documentsOf, tellingsOf} from './annotated-tellings.js';
import {fitLogistic} from './logistic-regression.js';

const ANNOTATED = 'test/annotated';
const NEGATIVES = 'test/negatives';
const TARGET = 'src/engine/compare/fitted.ts';

/** Two differing claims of linked sentences, and whether a careful reader calls them a divergence. */
interface Case {
  readonly set: string;
  readonly aspects: readonly number[];
  readonly diverges: boolean;
}

type Pair = readonly [a: Claim, b: Claim];

/** A pair of short texts, and the words of either that cannot both hold. */
interface ShortPair {
  readonly left: readonly [lang: string, text: string];
  readonly right: readonly [lang: string, text: string];
  readonly differ?: readonly [string, string];
}

/** All differing claims of two accounts that the engine has to judge, each with what is known of it. */
function openPairs(both: readonly [Telling, Telling]): (readonly [Pair, readonly number[]])[] {
  const claims = [claimsOf(both[0]), claimsOf(both[1])] as const;
  const all = claims.flat();
  const ground = groundOf(all, align(...both));
  const series = claims.flatMap(findSeries);
  const agreements = judgePairs(claims, ground);
  const judged = [...series, ...claims.flatMap(findSums), ...findCeilings(all, series, ground)];
  const agreed = new Set(agreements.flatMap((one) => one.claims));
  const spoken = new Set([...agreed, ...judged.flatMap((one) => one.claims)]);
  const left = {...ground, sole: soleOf(all.filter((claim) => !agreed.has(claim)))};
  const stands = standsOf(all);
  const judge = (a: Claim, b: Claim): ReturnType<typeof divergence> | undefined => {
    const grounds = groundsOf(a, b, left);
    return grounds.conflict || !statesOther(a, b) ? undefined : divergence(a, b, grounds);
  };
  return contradictions(...claims, judge, spoken, ground).map(({a, b}) => [
    [a, b],
    differingAspects(a, b, groundsOf(a, b, left), stands),
  ]);
}

function isAt({account, mentions}: Claim, [of, spans]: Place): boolean {
  return (
    account === of.id &&
    of.mentions.some(
      (one) => mentions.includes(one.id) && spans.some((span) => overlaps(one, span)),
    )
  );
}

function annotatedCases(set: string): Case[] {
  const folder = join(ANNOTATED, set);
  return annotatedPairs(folder).flatMap(({accounts, agree = [], diverge = [], either = []}) => {
    const both = tellingsOf(documentsOf(folder, accounts));
    const areAt = ([a, b]: Pair, one: Quotation, other: Quotation): boolean =>
      [one].flat().some((x) => isAt(a, placeOf(both[0].account, x))) &&
      [other].flat().some((x) => isAt(b, placeOf(both[1].account, x)));
    return openPairs(both).flatMap(([pair, aspects]) => {
      const stands = (
        quotations: readonly (readonly [Quotation, Quotation, ...unknown[]])[],
      ): boolean => quotations.some(([one, other]) => areAt(pair, one, other));
      const diverges = stands(diverge);
      return !diverges && (stands(either) || stands(agree)) ? [] : [{set, aspects, diverges}];
    });
  });
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
    return openPairs(both).map(([[a, b], aspects]) => ({
      set: file,
      aspects,
      diverges:
        differ !== undefined &&
        words(a, 0).startsWith(differ[0]) &&
        words(b, 1).startsWith(differ[1]),
    }));
  });
}

function fitted(cases: readonly Case[]): LogisticModel {
  return fitLogistic(
    cases.map(({aspects}) => aspects),
    cases.map(({diverges}) => diverges),
  );
}

/** Of the cases: those that diverge and are called so, all that are called so, all that diverge. */
function figures(cases: readonly Case[], modelOf: (set: string) => LogisticModel): string {
  const called = cases.filter(
    ({set, aspects}) => probabilityOf(logOdds(modelOf(set), aspects)) >= THRESHOLDS.probable,
  );
  const right = called.filter(({diverges}) => diverges).length;
  const all = cases.filter(({diverges}) => diverges).length;
  return `${right} right of ${called.length} called diverging, ${all} diverge, of ${cases.length}`;
}

const cases = [
  ...readdirSync(ANNOTATED, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap(({name}) => annotatedCases(name)),
  ...readdirSync(NEGATIVES)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap(shortCases),
];
const withoutSet = new Map(
  [...new Set(cases.map(({set}) => set))].map((set) => [
    set,
    fitted(cases.filter((one) => one.set !== set)),
  ]),
);
const unseen = (set: string): LogisticModel => withoutSet.get(set)!;
for (const set of withoutSet.keys()) {
  const own = cases.filter((one) => one.set === set);
  console.log(`${set.padEnd(24)} ${figures(own, unseen)}`);
}
console.log(`${'each unseen'.padEnd(24)} ${figures(cases, unseen)}`);
const model = fitted(cases);
console.log(`${'fitted to all'.padEnd(24)} ${figures(cases, () => model)}`);
const weights = DIFFERING_ASPECTS.map(
  (aspect, at) => `${aspect}: ${model.weights[at]!.toFixed(3)},`,
);
writeFileSync(
  TARGET,
  await format(
    `// Written by scripts/fit-divergences.ts from the annotated findings of test/annotated and the pairs of test/negatives.

    export const DIFFERING = {bias: ${model.bias.toFixed(3)}, weights: {${weights.join('')}}} as const;`,
    {parser: 'typescript', singleQuote: true, bracketSpacing: false, printWidth: 100},
  ),
);
