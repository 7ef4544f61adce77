import type {Finding} from '../../engine/comparison.js';
import {overlaps} from '../../engine/span.js';
import {toldVerdict} from '../../wording/verdict-names.js';
import type {Lookup} from '../findings/lookup.js';
import type {Tone} from '../tone.js';
import {byWeight, SHARED} from '../tone.js';
import type {Choice, Opinion, PlacedMark} from './marks.js';
import {FEWEST_CHOICES} from './marks.js';

/** What somebody thinks of words in two or more places: a mark of a reader's, a finding of Greta's. */
interface Judgement<T> {
  readonly of: T;
  readonly opinion: Opinion;
  readonly places: readonly Choice[];
}

/** Judgements of two sides on the same words. */
export interface Pair<A, B> {
  readonly first: A;
  readonly second: B;
}

/** What two sides think, each judgement of the second in one of the lists. */
export interface Compared<A, B> {
  /** Both see it, and think the same of it. */
  readonly both: readonly Pair<A, B>[];
  /** Both see it, and think otherwise of it. */
  readonly otherwise: readonly Pair<A, B>[];
  readonly onlyFirst: readonly A[];
  readonly onlySecond: readonly B[];
}

/**
 * Sets a reader's marks beside the findings that more than one place tells. They meet where two of a mark's places lie on
 * words of the finding's, in its accounts; a sentence chosen as a whole lies on all its words. What only Greta sees is
 * told the weightiest first.
 */
export function compareWithGreta(
  marks: readonly PlacedMark[],
  lookup: Lookup,
): Compared<PlacedMark, Finding> {
  const findings = lookup.comparison.findings
    .filter((finding) => SHARED.includes(toldVerdict(finding)))
    .map((finding) => ({
      of: finding,
      opinion: opinionOf(toldVerdict(finding)),
      places: choicesOf(finding, lookup),
    }));
  const compared = compare(marks.map(judgementOf), findings);
  return {
    ...compared,
    onlySecond: [...compared.onlySecond].sort((a, b) => byWeight(toldVerdict(a), toldVerdict(b))),
  };
}

/** Sets the marks of two readers beside each other: they meet where two places of the one lie on places of the other. */
export function compareReaders(
  first: readonly PlacedMark[],
  second: readonly PlacedMark[],
): Compared<PlacedMark, PlacedMark> {
  return compare(first.map(judgementOf), second.map(judgementOf));
}

/** What Greta thinks, in the reader's terms. */
export function opinionOf(tone: Tone): Opinion {
  return tone === 'agree' ? 'agree' : 'differ';
}

function judgementOf(mark: PlacedMark): Judgement<PlacedMark> {
  return {of: mark, opinion: mark.opinion, places: mark.places};
}

function choicesOf({claims}: Finding, {mentions}: Lookup): Choice[] {
  return claims.flatMap(({account, mentions: ids}) =>
    ids.flatMap((id) => {
      const mention = mentions.get(id);
      return mention ? [{account, start: mention.start, end: mention.end}] : [];
    }),
  );
}

function compare<A, B>(
  first: readonly Judgement<A>[],
  second: readonly Judgement<B>[],
): Compared<A, B> {
  const pairs = first.flatMap((a) =>
    second.filter((b) => meet(a, b)).map((b) => ({a, b, isSame: a.opinion === b.opinion})),
  );
  const same = pairs.filter(({isSame}) => isSame);
  const both = onePerSecond(same);
  const otherwise = onePerSecond(
    pairs.filter((pair) => !same.some(({a, b}) => a === pair.a || b === pair.b)),
  );
  const met = new Set(pairs.map(({a}) => a));
  const found = new Set([...both, ...otherwise].map(({b}) => b));
  const pairOf = ({a, b}: (typeof pairs)[number]): Pair<A, B> => ({first: a.of, second: b.of});
  return {
    both: both.map(pairOf),
    otherwise: otherwise.map(pairOf),
    onlyFirst: first.filter((a) => !met.has(a)).map(({of}) => of),
    onlySecond: second.filter((b) => !found.has(b)).map(({of}) => of),
  };
}

function meet(a: Judgement<unknown>, b: Judgement<unknown>): boolean {
  const meeting = a.places.filter((place) =>
    b.places.some((other) => other.account === place.account && overlaps(other, place)),
  );
  return meeting.length >= FEWEST_CHOICES;
}

function onePerSecond<P extends {readonly b: unknown}>(pairs: readonly P[]): P[] {
  return pairs.filter(({b}, at) => pairs.findIndex((other) => other.b === b) === at);
}
