import type {Token} from '../grammar/tokenise.js';
import {firstFrom} from '../first-from.js';
import type {Span} from '../span.js';

/** A stretch between commas of fewer words is an item of a list, no clause. */
const SHORTEST = 5;

/** Signs that always part clauses. */
const FULL: ReadonlySet<string> = new Set(';:()–—');

/** Where a sentence is cut into clauses, rising: at full signs, and at commas that part more than items of a list. */
export function cutsOf(tokens: readonly Token[], sentence: Span): readonly number[] {
  const cuts: number[] = [sentence.start];
  let words = 0;
  let comma: number | undefined;
  tokens.forEach(({kind, text, start, end}, at) => {
    if (kind === 'word') words += 1;
    else if (FULL.has(text)) {
      cuts.push(start);
      words = 0;
      comma = undefined;
    } else if (text === ',' && !tokens[at + 1]?.joined) {
      // Joined, it groups the digits of a number.
      if (words >= SHORTEST && comma !== undefined) cuts.push(comma);
      if (words >= SHORTEST) comma = end;
      words = 0;
    }
  });
  if (comma !== undefined && words >= SHORTEST) cuts.push(comma);
  cuts.push(sentence.end);
  return cuts;
}

/** The clause that an offset stands in. */
export function clauseAt(cuts: readonly number[], offset: number): Span {
  const next = Math.max(
    1,
    firstFrom(cuts, offset + 1, (cut) => cut),
  );
  return {start: cuts[next - 1]!, end: cuts[Math.min(next, cuts.length - 1)]!};
}

/** The places of a rising list that start within a span. Takes no longer than to find and copy them. */
export function startingIn<T extends {readonly start: number}>(
  places: readonly T[],
  {start, end}: Span,
): T[] {
  return places.slice(firstFrom(places, start, startOf), firstFrom(places, end, startOf));
}

function startOf({start}: {readonly start: number}): number {
  return start;
}
