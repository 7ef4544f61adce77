/** What the scripts that fit the models of `compare` share: claims of annotated accounts, and how well a model judges them. */
import {join} from 'node:path';

import {align} from '../../src/engine/align/align.js';
import type {Claim} from '../../src/engine/claim.js';
import {claimsOf} from '../../src/engine/claims/claims.js';
import type {Telling} from '../../src/engine/claims/told/telling.js';
import type {Ground} from '../../src/engine/compare/grounds/ground.js';
import {groundOf} from '../../src/engine/compare/grounds/ground.js';
import type {LogisticModel} from '../../src/engine/logistic.js';
import {logOdds, probabilityOf} from '../../src/engine/logistic.js';
import {overlaps} from '../../src/engine/span.js';
import {annotatedPairs} from './annotated-pairs.js';
import type {Place, Quotation} from './annotated-quotations.js';
import {placeOf} from './annotated-quotations.js';
import {ANNOTATED} from './annotated-sets.js';
import {documentsOf, tellingsOf} from './annotated-tellings.js';
import {writeFitted} from './fitted-constants.js';
import {fitLogistic} from './logistic-regression.js';

/** A pair of claims that a model judges, and whether a careful reader says that it holds. */
export interface Case {
  readonly set: string;
  readonly aspects: readonly number[];
  readonly holds: boolean;
}

export type ClaimPair = readonly [a: Claim, b: Claim];

/** The claims of two accounts, and the ground that they are compared on. */
export function claimsAndGround(both: readonly [Telling, Telling]): {
  readonly claims: readonly [readonly Claim[], readonly Claim[]];
  readonly ground: Ground;
} {
  const claims = [claimsOf(both[0]), claimsOf(both[1])] as const;
  return {claims, ground: groundOf(claims.flat(), align(...both), both)};
}

/** Judges a pair of claims by what is written of it; undefined where it is not to be learnt from. */
type Labelled = (isIn: (list: 'agree' | 'diverge' | 'either') => boolean) => boolean | undefined;

/** All pairs of claims of a set that are open to a model, with what is known of each. */
export function annotatedCases(
  set: string,
  openPairs: (both: readonly [Telling, Telling]) => (readonly [ClaimPair, readonly number[]])[],
  label: Labelled,
): Case[] {
  const folder = join(ANNOTATED, set);
  return annotatedPairs(folder).flatMap((expected) => {
    const both = tellingsOf(documentsOf(folder, expected.accounts));
    const areAt = ([a, b]: ClaimPair, one: Quotation, other: Quotation): boolean =>
      [one].flat().some((x) => isAt(a, placeOf(both[0].account, x))) &&
      [other].flat().some((x) => isAt(b, placeOf(both[1].account, x)));
    return openPairs(both).flatMap(([pair, aspects]) => {
      const holds = label((list) =>
        (expected[list] ?? []).some(([one, other]) => areAt(pair, one, other)),
      );
      return holds === undefined ? [] : [{set, aspects, holds}];
    });
  });
}

function isAt({account, mentions}: Claim, [of, spans]: Place): boolean {
  return (
    account === of.id &&
    of.mentions.some(
      (one) => mentions.includes(one.id) && spans.some((span) => overlaps(one, span)),
    )
  );
}

function fitted(cases: readonly Case[]): LogisticModel {
  return fitLogistic(
    cases.map(({aspects}) => aspects),
    cases.map(({holds}) => holds),
  );
}

/** Of the cases: those that hold and are called so, all that are called so, all that hold. */
function figures(
  cases: readonly Case[],
  least: number,
  modelOf: (set: string) => LogisticModel,
): string {
  const called = cases.filter(
    ({set, aspects}) => probabilityOf(logOdds(modelOf(set), aspects)) >= least,
  );
  const right = called.filter(({holds}) => holds).length;
  const all = cases.filter(({holds}) => holds).length;
  return `${right} right of ${called.length} called so, ${all} are, of ${cases.length}`;
}

/** Fits a model to cases, prints how well it does on each set when fitted to the others, and writes it as a constant. */
export async function fitTo(
  cases: readonly Case[],
  {
    name,
    aspects,
    least,
    target,
    by,
  }: {
    readonly name: string;
    readonly aspects: readonly string[];
    /** From such a probability on a pair is called so. */
    readonly least: number;
    readonly target: string;
    /** The script, and what it fits to. */
    readonly by: string;
  },
): Promise<void> {
  const withoutSet = new Map(
    [...new Set(cases.map(({set}) => set))].map((set) => [
      set,
      fitted(cases.filter((one) => one.set !== set)),
    ]),
  );
  const unseen = (set: string): LogisticModel => withoutSet.get(set)!;
  for (const set of withoutSet.keys()) {
    const own = cases.filter((one) => one.set === set);
    console.log(`${set.padEnd(24)} ${figures(own, least, unseen)}`);
  }
  console.log(`${'each unseen'.padEnd(24)} ${figures(cases, least, unseen)}`);
  const model = fitted(cases);
  console.log(`${'fitted to all'.padEnd(24)} ${figures(cases, least, () => model)}`);
  await writeFitted(target, by, [{name, aspects, model}]);
}
