import type {Token} from '../grammar/tokenise.js';
import type {Span} from '../span.js';

/** A stretch between commas of fewer words is an item of a list, no clause. */
const SHORTEST = 5;

/** The clause that an offset stands in: between full signs, or between commas that part more than items of a list. */
export function clauseAt(tokens: readonly Token[], offset: number, sentence: Span): Span {
  const cuts: number[] = [sentence.start];
  let words = 0;
  let comma: number | undefined;
  for (const {kind, text, start, end} of tokens) {
    if (kind === 'word') words += 1;
    if (/^[;:()–—]$/u.test(text)) {
      cuts.push(start);
      words = 0;
      comma = undefined;
    } else if (text === ',') {
      if (words >= SHORTEST && comma !== undefined) cuts.push(comma);
      if (words >= SHORTEST) comma = end;
      words = 0;
    }
  }
  if (comma !== undefined && words >= SHORTEST) cuts.push(comma);
  cuts.push(sentence.end);
  const sorted = cuts.sort((a, b) => a - b);
  const last = sorted.findLastIndex((cut) => cut <= offset);
  return {start: sorted[Math.max(0, last)]!, end: sorted[last + 1] ?? sentence.end};
}
