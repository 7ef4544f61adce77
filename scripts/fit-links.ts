/**
 * Fits the looks of `align/probability.ts` to the annotated links of `test/annotated`, and writes `align/fitted.ts`.
 * Says first how well they do on each set when fitted to the others: what a text that nobody has seen may expect.
 */
import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {format} from 'prettier';

import {
  LAST_ASPECTS,
  LATER_ASPECTS,
  OTHER_ASPECTS,
  OWN_ASPECTS,
} from '../src/engine/align/aspects.js';
import {candidatesOf} from '../src/engine/align/candidates.js';
import type {SeenPair, SeenPairs} from '../src/engine/align/probability.js';
import {
  afterFirstLook,
  afterSecondLook,
  amongOthers,
  seenAmong,
  WORTH_A_LOOK,
} from '../src/engine/align/probability.js';
import type {Surroundings} from '../src/engine/align/surroundings.js';
import {surroundingsOf} from '../src/engine/align/surroundings.js';
import {unitsOf} from '../src/engine/align/units.js';
import type {Telling} from '../src/engine/claims/telling.js';
import type {LogisticModel, QuadraticModel} from '../src/engine/logistic.js';
import {logOdds, probabilityOf, quadraticLogOdds} from '../src/engine/logistic.js';
import {placeOf, sentenceAt} from './accuracy/annotated-quotations.js';
import type {SentencePair} from './accuracy/annotated-links.js';
import {annotatedPairs} from './accuracy/annotated-pairs.js';
import {documentsOf, tellingsOf} from './accuracy/annotated-tellings.js';
import {fitLogistic, fitQuadratic} from './accuracy/logistic-regression.js';

const FOLDER = 'test/annotated';
const TARGET = 'src/engine/align/fitted.ts';
/** What the scores below count as linked. */
const LINKED = 0.5;

/** Two accounts, their pairs, what is known of each at first, and whether it is a link; it may be one, and need not, if undefined. */
interface Example {
  readonly set: string;
  readonly around: Surroundings;
  readonly pairs: readonly SeenPair[];
  readonly known: readonly (readonly number[])[];
  readonly labels: readonly (boolean | undefined)[];
  readonly wanted: number;
}

interface Looks {
  readonly first: LogisticModel;
  readonly second: QuadraticModel;
  readonly last: QuadraticModel;
}

/** What is known of pairs at a look, and whether each is a link. */
interface Seen extends Pick<Example, 'known' | 'labels'> {
  readonly among: SeenPairs;
}

function exampleOf(
  set: string,
  [left, right]: readonly [Telling, Telling],
  links: readonly SentencePair[],
  related: readonly SentencePair[],
): Example {
  const sameLanguage = left.pack.lang === right.pack.lang;
  const [a, b] = [unitsOf(left, sameLanguage), unitsOf(right, sameLanguage)];
  const own: (readonly number[])[] = [];
  const around = surroundingsOf(a, b);
  const pairs = candidatesOf(a, b, around.index, (aspects) => {
    own.push([...aspects]);
    return 0;
  });
  const among = amongOthers(pairs, around.sizes);
  const idsOf = (these: readonly SentencePair[]): Set<string> =>
    new Set(
      these.map(
        ([one, other]) =>
          `${sentenceAt(placeOf(left.account, one)).id} ${sentenceAt(placeOf(right.account, other)).id}`,
      ),
    );
  const wanted = idsOf(links);
  const free = idsOf(related);
  const labels = pairs.map((pair) => {
    const ids = a[pair.left]!.sentences.flatMap((one) =>
      b[pair.right]!.sentences.map((other) => `${one.sentence.id} ${other.sentence.id}`),
    );
    if (ids.some((id) => wanted.has(id))) return true;
    return ids.some((id) => free.has(id)) ? undefined : false;
  });
  const known = own.map((aspects, at) => [...aspects, ...among[at]!]);
  return {set, around, pairs, known, labels, wanted: wanted.size};
}

function examples(): Example[] {
  const sets = readdirSync(FOLDER, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  return sets.flatMap(({name}) => {
    const folder = join(FOLDER, name);
    return annotatedPairs(folder).map(({accounts, links, related}) => {
      const both = tellingsOf(documentsOf(folder, accounts));
      return exampleOf(name, both, links, related);
    });
  });
}

/** What the first look leaves of an example, and what is known of it then. */
function later(example: Example, first: LogisticModel): Seen {
  const probable = example.known.map((row) => probabilityOf(logOdds(first, row)));
  const again = probable.flatMap((value, index) => (value < WORTH_A_LOOK ? [] : [index]));
  const among = seenAmong(
    again.map((index) => example.pairs[index]!),
    example.around,
  );
  return {
    among,
    known: afterFirstLook(
      among,
      again.map((index) => probable[index]!),
    ),
    labels: again.map((index) => example.labels[index]),
  };
}

function last(seen: Seen, second: QuadraticModel): Seen {
  return {...seen, known: afterSecondLook(seen.among, seen.known, second)};
}

type Fit<Model> = (rows: readonly (readonly number[])[], labels: readonly boolean[]) => Model;

function fitted<Model>(parts: readonly Pick<Seen, 'known' | 'labels'>[], fit: Fit<Model>): Model {
  const judged = parts.flatMap(({known, labels}) =>
    known.flatMap((row, at) => (labels[at] === undefined ? [] : [{row, label: labels[at]}])),
  );
  return fit(
    judged.map(({row}) => row),
    judged.map(({label}) => label),
  );
}

function looksOf(all: readonly Example[]): Looks {
  const first = fitted(all, fitLogistic);
  const seen = all.map((example) => later(example, first));
  const second = fitted(seen, fitQuadratic);
  const seenAgain = seen.map((one) => last(one, second));
  return {first, second, last: fitted(seenAgain, fitQuadratic)};
}

/** Pairs of sentences: rightly linked, linked, and wanted. */
type Tally = readonly [right: number, reported: number, wanted: number];

function tallyOf(all: readonly Example[], looks: Looks): Tally {
  let [right, reported] = [0, 0];
  for (const example of all) {
    const seen = last(later(example, looks.first), looks.second);
    seen.known.forEach((row, at) => {
      const label = seen.labels[at];
      if (label === undefined || probabilityOf(quadraticLogOdds(looks.last, row)) < LINKED) return;
      reported += 1;
      if (label) right += 1;
    });
  }
  return [right, reported, all.reduce((sum, example) => sum + example.wanted, 0)];
}

function figures([right, reported, wanted]: Tally): string {
  const [precision, recall] = [right / reported, right / wanted];
  const f1 = (2 * right) / (reported + wanted);
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
}

function printed(
  name: string,
  aspects: readonly string[],
  {bias, weights, products}: LogisticModel & Partial<QuadraticModel>,
): string {
  const byAspect = (valueOf: (at: number) => string): string =>
    `{${aspects.map((aspect, at) => `${aspect}: ${valueOf(at)},`).join('')}}`;
  const rowOf = (at: number): string =>
    `[${products![at]!.map((weight) => weight.toFixed(3)).join(', ')}]`;
  return [
    `export const ${name} = {bias: ${bias.toFixed(3)},`,
    `weights: ${byAspect((at) => weights[at]!.toFixed(3))},`,
    products ? `products: ${byAspect(rowOf)},` : '',
    '} as const;',
  ].join('');
}

const all = examples();
const unseen = [...new Set(all.map(({set}) => set))].map((set) => {
  const looks = looksOf(all.filter((example) => example.set !== set));
  const tally = tallyOf(
    all.filter((example) => example.set === set),
    looks,
  );
  console.log(`${set.padEnd(14)} ${figures(tally)}`);
  return tally;
});
const sum = (at: 0 | 1 | 2): number => unseen.reduce((total, tally) => total + tally[at], 0);
console.log(`${'each unseen'.padEnd(14)} ${figures([sum(0), sum(1), sum(2)])}`);
const looks = looksOf(all);
console.log(`${'fitted to all'.padEnd(14)} ${figures(tallyOf(all, looks))}`);
writeFileSync(
  TARGET,
  await format(
    [
      '// Written by scripts/fit-links.ts from the annotated links of test/annotated.',
      printed('FIRST_LOOK', [...OWN_ASPECTS, ...OTHER_ASPECTS], looks.first),
      printed('SECOND_LOOK', LATER_ASPECTS, looks.second),
      printed('LAST_LOOK', LAST_ASPECTS, looks.last),
      '',
    ].join('\n\n'),
    {parser: 'typescript', singleQuote: true, bracketSpacing: false, printWidth: 100},
  ),
);
