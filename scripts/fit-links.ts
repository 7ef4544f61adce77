/**
 * Fits the looks of `align/probability.ts` and `align/overlap.ts` to the annotated links of `test/annotated`, and writes
 * `align/fitted.ts`: to accounts of one thing as they are, and beside accounts of others, so that they tell of the same in a part
 * only; the last look also to accounts that have nothing in common. Says at last how well they do on sets when fitted to the
 * others: what a text that nobody has seen may expect.
 */
import {join} from 'node:path';

import {
  LAST_ASPECTS,
  LATER_ASPECTS,
  OTHER_ASPECTS,
  OVERLAP_ASPECTS,
  OWN_ASPECTS,
} from '../src/engine/align/aspects.js';
import type {Pair} from '../src/engine/align/candidates.js';
import {candidatesOf} from '../src/engine/align/candidates.js';
import type {ProbablePair} from '../src/engine/align/overlap.js';
import {overlapAspects} from '../src/engine/align/overlap.js';
import type {SeenPairs} from '../src/engine/align/probability.js';
import {
  afterFirstLook,
  afterSecondLook,
  amongOthers,
  seenAmong,
  WORTH_A_LOOK,
} from '../src/engine/align/probability.js';
import type {Surroundings} from '../src/engine/align/surroundings.js';
import {surroundingsOf} from '../src/engine/align/surroundings.js';
import type {Unit} from '../src/engine/align/units.js';
import {unitsOf} from '../src/engine/align/units.js';
import type {Telling} from '../src/engine/claims/telling.js';
import type {LogisticModel, QuadraticModel} from '../src/engine/logistic.js';
import {logOdds, probabilityOf, quadraticLogOdds} from '../src/engine/logistic.js';
import {areKin} from '../test/annotated/kin.js';
import {inPart} from './accuracy/accounts-in-part.js';
import type {SentencePair} from './accuracy/annotated-links.js';
import {annotatedPairs} from './accuracy/annotated-pairs.js';
import {placeOf, sentenceAt} from './accuracy/annotated-quotations.js';
import {ANNOTATED, annotatedSets} from './accuracy/annotated-sets.js';
import {annotatedSources} from './accuracy/annotated-sources.js';
import {documentsOf, tellingsOf, tellingsOfBoth} from './accuracy/annotated-tellings.js';
import {writeFitted} from './accuracy/fitted-constants.js';
import {fitLogistic, fitQuadratic} from './accuracy/logistic-regression.js';
import {recognised} from './accuracy/recognised.js';

const TARGET = 'src/engine/align/fitted.ts';
/** What the scores below count as linked. */
const LINKED = 0.5;
/** Sets are left out by turns, so many at a time that there are so many turns. */
const TURNS = 5;
/** How many other accounts stand beside one of a pair, for the first looks and for the last. */
const OTHERS = [1, 3] as const;
/** Of the pairs of accounts that have nothing in common the last look is shown one in so many. */
const EACH_STRANGER = 17;
/** How often the last look is shown accounts that tell of the same throughout, which are more than a half of those it meets. */
const TIMES_WHOLE = 4;
/** Pairs that are less probable after the looks before teach the last look nothing. */
const WORTH_A_LAST_LOOK = 0.1;

/** What an account has in common with another: the whole of it, a part, or nothing. */
type Kind = 'whole' | 'part' | 'small part' | 'nothing';

/** Two accounts, their pairs, what is known of each at first, and whether it is a link; it may be one, and need not, if undefined. */
interface Example {
  readonly set: string;
  readonly kind: Kind;
  readonly around: Surroundings;
  readonly units: readonly [readonly Unit[], readonly Unit[]];
  readonly pairs: readonly Pair[];
  readonly known: readonly (readonly number[])[];
  readonly labels: readonly (boolean | undefined)[];
  readonly wanted: number;
}

interface Looks {
  readonly first: LogisticModel;
  readonly second: QuadraticModel;
  readonly last: QuadraticModel;
  readonly overlap: QuadraticModel;
}

/** What is known of pairs at a look, and whether each is a link. */
interface Seen extends Pick<Example, 'known' | 'labels'> {
  readonly among: SeenPairs;
  readonly pairs: readonly Pair[];
}

/** Where sentences stand in two documents, for pairs of them: "start,end start,end". */
interface Annotated {
  readonly links: ReadonlySet<string>;
  readonly related: ReadonlySet<string>;
}

const NOTHING: Annotated = {links: new Set(), related: new Set()};

function annotatedOf(
  tellings: readonly [Telling, Telling],
  {links, related}: Readonly<Record<'links' | 'related', readonly SentencePair[]>>,
): Annotated {
  const places = tellings.map(
    ({sentences}) =>
      new Map(sentences.map(({sentence: {id, start, end}}) => [id, placeKey(start, end)])),
  );
  const keysOf = (pairs: readonly SentencePair[]): Set<string> =>
    new Set(
      pairs.map((pair) =>
        pair
          .slice(0, 2)
          .map((quotation, side) => {
            const {id} = sentenceAt(placeOf(tellings[side]!.account, quotation));
            return places[side]!.get(id) ?? id;
          })
          .join(' '),
      ),
    );
  return {links: keysOf(links), related: keysOf(related)};
}

function placeKey(start: number, end: number): string {
  return `${String(start)},${String(end)}`;
}

function exampleOf(
  {set, kind}: Pick<Example, 'set' | 'kind'>,
  [left, right]: readonly [Telling, Telling],
  {links, related}: Annotated,
  offsets: readonly [number, number] = [0, 0],
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
  const placesOf = ({sentences}: Unit, side: 0 | 1): string[] =>
    sentences.map(({sentence: {start, end}}) =>
      placeKey(start - offsets[side], end - offsets[side]),
    );
  const labels = pairs.map((pair) => {
    const places = placesOf(a[pair.left]!, 0).flatMap((one) =>
      placesOf(b[pair.right]!, 1).map((other) => `${one} ${other}`),
    );
    if (places.some((place) => links.has(place))) return true;
    return places.some((place) => related.has(place)) ? undefined : false;
  });
  const known = own.map((aspects, at) => [...aspects, ...among[at]!]);
  return {set, kind, around, units: [a, b], pairs, known, labels, wanted: links.size};
}

function examples(): Example[] {
  const texts = annotatedSources().map((text) => ({
    ...text,
    ...recognised({path: text.path, source: text.source}),
  }));
  let turn = 0;
  const related = annotatedSets().flatMap((set) => {
    const folder = join(ANNOTATED, set);
    return annotatedPairs(folder).flatMap((expected) => {
      turn += 1;
      const documents = documentsOf(folder, expected.accounts);
      const tellings = tellingsOf(documents);
      const annotated = annotatedOf(tellings, expected);
      const langs = [tellings[0].account.lang, tellings[1].account.lang] as const;
      const parts = OTHERS.map((others) => {
        const {documents: both, offsets} = inPart(documents, langs, texts, others, turn);
        const kind = others === 1 ? 'part' : 'small part';
        return exampleOf({set, kind}, tellingsOf(both), annotated, offsets);
      });
      return [exampleOf({set, kind: 'whole'}, tellings, annotated), ...parts];
    });
  });
  const strangers = texts
    .flatMap((one, at) => texts.slice(at + 1).map((other) => [one, other] as const))
    .filter(([one, other]) => !areKin(one.about, other.about))
    .filter((_, at) => at % EACH_STRANGER === 0)
    .map(([one, other]) =>
      exampleOf({set: one.set, kind: 'nothing'}, tellingsOfBoth([one, other]), NOTHING),
    );
  return [...related, ...strangers];
}

/** What the first look leaves of an example, and what is known of it then. */
function later(example: Example, first: LogisticModel): Seen {
  const probable = example.known.map((row) => probabilityOf(logOdds(first, row)));
  const again = probable.flatMap((value, index) => (value < WORTH_A_LOOK ? [] : [index]));
  const pairs = again.map((index) => example.pairs[index]!);
  const among = seenAmong(pairs, example.around);
  return {
    pairs,
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

/** What the last look is shown of an example. */
function inOverlap(
  {units: [a, b]}: Example,
  {pairs, known, labels}: Seen,
  last: QuadraticModel,
): Pick<Seen, 'known' | 'labels'> {
  const probable = pairs.map((pair, at): ProbablePair => {
    return {...pair, score: probabilityOf(quadraticLogOdds(last, known[at]!))};
  });
  return {known: overlapAspects(probable, a, b), labels};
}

function looksOf(all: readonly Example[]): Looks {
  const mostlyAlike = all.filter(({kind}) => kind === 'whole' || kind === 'part');
  const first = fitted(mostlyAlike, fitLogistic);
  const seen = mostlyAlike.map((example) => later(example, first));
  const second = fitted(seen, fitQuadratic);
  const seenAgain = seen.map((one) => last(one, second));
  const looks = {first, second, last: fitted(seenAgain, fitQuadratic)};
  const overlapping = all.flatMap((example) => {
    const {known, labels} = inOverlap(example, last(later(example, first), second), looks.last);
    const least = Math.log(WORTH_A_LAST_LOOK / (1 - WORTH_A_LAST_LOOK));
    const isWorth = (_: unknown, at: number): boolean => known[at]![0]! >= least;
    const shown = {known: known.filter(isWorth), labels: labels.filter(isWorth)};
    return Array<typeof shown>(example.kind === 'whole' ? TIMES_WHOLE : 1).fill(shown);
  });
  return {...looks, overlap: fitted(overlapping, fitQuadratic)};
}

/** Pairs of sentences: rightly linked, linked, and wanted. */
type Tally = readonly [right: number, reported: number, wanted: number];

function tallyOf(all: readonly Example[], looks: Looks): Tally {
  let [right, reported] = [0, 0];
  for (const example of all) {
    const seen = last(later(example, looks.first), looks.second);
    const {known, labels} = inOverlap(example, seen, looks.last);
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

const all = examples();
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
