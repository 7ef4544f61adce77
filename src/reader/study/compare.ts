import type {Finding} from '../../engine/comparison.js';
import type {Span} from '../../engine/span.js';
import type {Lookup} from '../lookup.js';
import type {Tone} from '../tone.js';
import {byWeight, SHARED, toneOf} from '../tone.js';
import type {Opinion, PlacedMark} from './marks.js';
import {FEWEST} from './marks.js';

/** A mark of the reader's and a finding of Greta's on the same words. */
export interface Pair {
  readonly mark: PlacedMark;
  readonly finding: Finding;
}

/** A reader's marks against Greta's findings, each of which stands in one of the lists. */
export interface StudyResult {
  /** Both see it, and think the same of it. */
  readonly both: readonly Pair[];
  /** Both see it, and think otherwise of it. */
  readonly otherwise: readonly Pair[];
  readonly mine: readonly PlacedMark[];
  /** The weightiest first. */
  readonly gretas: readonly Finding[];
}

/**
 * Sets marks beside the findings that more than one place tells. A mark and a finding meet where two of the mark's places
 * lie on words of the finding's, in its accounts; a sentence chosen as a whole lies on all its words.
 */
export function compareStudy(marks: readonly PlacedMark[], lookup: Lookup): StudyResult {
  const findings = lookup.comparison.findings.filter((finding) => SHARED.includes(toneOf(finding)));
  const pairs = marks.flatMap((mark) =>
    findings.filter((finding) => meet(mark, finding, lookup)).map((finding) => ({mark, finding})),
  );
  const isBoth = ({mark, finding}: Pair): boolean => mark.opinion === opinionOf(toneOf(finding));
  const both = onePerFinding(pairs.filter(isBoth));
  const otherwise = onePerFinding(
    pairs.filter(
      (pair) =>
        !pairs.some(
          (other) => isBoth(other) && (other.mark === pair.mark || other.finding === pair.finding),
        ),
    ),
  );
  const met = new Set(pairs.map(({mark}) => mark));
  const found = new Set([...both, ...otherwise].map(({finding}) => finding));
  return {
    both,
    otherwise,
    mine: marks.filter((mark) => !met.has(mark)),
    gretas: findings
      .filter((finding) => !found.has(finding))
      .sort((a, b) => byWeight(toneOf(a), toneOf(b))),
  };
}

/** What Greta thinks, in the reader's terms. */
export function opinionOf(tone: Tone): Opinion {
  return tone === 'agree' ? 'agree' : 'differ';
}

function meet({places}: PlacedMark, {claims}: Finding, {mentions}: Lookup): boolean {
  const words = claims.flatMap(({account, mentions: ids}) =>
    ids.flatMap((id) => {
      const mention = mentions.get(id);
      return mention ? [{account, start: mention.start, end: mention.end}] : [];
    }),
  );
  const meeting = places.filter((place) =>
    words.some((word) => word.account === place.account && overlap(word, place)),
  );
  return meeting.length >= FEWEST;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function onePerFinding(pairs: readonly Pair[]): Pair[] {
  return pairs.filter(
    ({finding}, at) => pairs.findIndex((other) => other.finding === finding) === at,
  );
}
