import {join} from 'node:path';

import type {Pair} from '../../src/engine/align/models/candidates.js';
import {candidatesOf} from '../../src/engine/align/models/candidates.js';
import {amongOthers} from '../../src/engine/align/models/probability.js';
import type {Surroundings} from '../../src/engine/align/shared/surroundings.js';
import {surroundingsOf} from '../../src/engine/align/shared/surroundings.js';
import type {Unit} from '../../src/engine/align/keys/units.js';
import {unitsOf} from '../../src/engine/align/keys/units.js';
import type {Telling} from '../../src/engine/claims/told/telling.js';
import {areKin} from '../../test/annotated/kin.js';
import {inPart} from './accounts-in-part.js';
import type {SentencePair} from './annotated-links.js';
import {annotatedPairs} from './annotated-pairs.js';
import {placeOf, sentenceAt} from './annotated-quotations.js';
import {ANNOTATED, annotatedSets} from './annotated-sets.js';
import {annotatedSources} from './annotated-sources.js';
import {documentsOf, tellingsOf, tellingsOfBoth} from './annotated-tellings.js';
import {recognised} from './recognised.js';

/** How many other accounts stand beside one of a pair, for the first looks and for the last. */
const OTHERS = [1, 3] as const;
/** Of the pairs of accounts that have nothing in common the last look is shown one in so many. */
const EACH_STRANGER = 17;

/** What an account has in common with another: the whole of it, a part, or nothing. */
export type Kind = 'whole' | 'part' | 'small part' | 'nothing';

/** Two accounts, their pairs, what is known of each at first, and whether it is a link; it may be one, and need not, if undefined. */
export interface Example {
  readonly set: string;
  readonly kind: Kind;
  readonly around: Surroundings;
  readonly units: readonly [readonly Unit[], readonly Unit[]];
  readonly pairs: readonly Pair[];
  readonly known: readonly (readonly number[])[];
  readonly labels: readonly (boolean | undefined)[];
  readonly wanted: number;
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

/** The annotated pairs of accounts, as they are and beside others; and some that have nothing in common. */
export function linkExamples(): Example[] {
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
