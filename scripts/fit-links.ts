/**
 * Fits the looks of `align/models/probability.ts` and `align/models/overlap.ts` to the annotated links of `test/annotated`, and writes
 * `align/models/fitted.ts`: to accounts of one thing as they are, and beside accounts of others, so that they tell of the same in a part
 * only; the last look also to accounts that have nothing in common. Says at last how well they do on sets when fitted to the
 * others: what a text that nobody has seen may expect.
 */
import {
  LAST_ASPECTS,
  LATER_ASPECTS,
  OTHER_ASPECTS,
  OVERLAP_ASPECTS,
  OWN_ASPECTS,
} from '../src/engine/align/shared/aspects.js';
import {probabilityOf, quadraticLogOdds} from '../src/engine/logistic.js';
import {writeFitted} from './accuracy/fitted-constants.js';
import type {Looks} from './accuracy/fitting-links.js';
import {lastSeen, looksOf} from './accuracy/fitting-links.js';
import type {Example, Kind} from './accuracy/link-examples.js';
import {linkExamples} from './accuracy/link-examples.js';

const TARGET = 'src/engine/align/models/fitted.ts';
/** What the scores below count as linked. */
const LINKED = 0.5;
/** Sets are left out by turns, so many at a time that there are so many turns. */
const TURNS = 5;

/** Pairs of sentences: rightly linked, linked, and wanted. */
type Tally = readonly [right: number, reported: number, wanted: number];

function tallyOf(all: readonly Example[], looks: Looks): Tally {
  let [right, reported] = [0, 0];
  for (const example of all) {
    const {known, labels} = lastSeen(example, looks);
    known.forEach((row, at) => {
      const label = labels[at];
      if (label === undefined || probabilityOf(quadraticLogOdds(looks.overlap, row)) < LINKED)
        return;
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

const KINDS: readonly Kind[] = ['whole', 'part', 'small part', 'nothing'];

function report(title: string, tallyOfKind: (kind: Kind) => Tally): void {
  for (const kind of KINDS)
    console.log(`${`${title}, ${kind}`.padEnd(28)} ${figures(tallyOfKind(kind))}`);
}

const all = linkExamples();
const sets = [...new Set(all.map(({set}) => set))];
const looks = looksOf(all);
report('fitted to all', (kind) =>
  tallyOf(
    all.filter((example) => example.kind === kind),
    looks,
  ),
);
await writeFitted(TARGET, 'scripts/fit-links.ts from the annotated links of test/annotated', [
  {name: 'FIRST_LOOK', aspects: [...OWN_ASPECTS, ...OTHER_ASPECTS], model: looks.first},
  {name: 'SECOND_LOOK', aspects: LATER_ASPECTS, model: looks.second},
  {name: 'LAST_LOOK', aspects: LAST_ASPECTS, model: looks.last},
  {name: 'OVERLAP_LOOK', aspects: OVERLAP_ASPECTS, model: looks.overlap},
]);

const unseen = Array.from({length: TURNS}, (_, turn) => {
  const left = new Set(sets.filter((_set, at) => at % TURNS === turn));
  const looks = looksOf(all.filter(({set}) => !left.has(set)));
  const out = all.filter(({set}) => left.has(set));
  return KINDS.map((kind) =>
    tallyOf(
      out.filter((example) => example.kind === kind),
      looks,
    ),
  );
});
report(
  'each unseen',
  (kind) =>
    [0, 1, 2].map((at) =>
      unseen.reduce((sum, tallies) => sum + tallies[KINDS.indexOf(kind)]![at]!, 0),
    ) as unknown as Tally,
);
