import type {Span} from '../span.js';

/** A paragraph of more sentences than this is divided, if it is also longer than any that an author would write. */
const FEW = 8;
const LONG = 3500;
/** Sentences of a part. */
const FEWEST = 3;
const MOST = 6;

/**
 * Divides the sentences of a long paragraph into passages of three to six, at the places where the words change most
 * (after Hearst 1997, "TextTiling", with word stems instead of word tokens). Linear in the text.
 */
export function divide(
  source: string,
  sentences: readonly Span[],
  stem: (word: string) => string,
): Span[][] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (sentences.length <= FEW || last!.end - first!.start <= LONG) return [[...sentences]];
  const bags = sentences.map(({start, end}) => {
    const words = source.slice(start, end).match(/\p{L}{4,}/gu) ?? [];
    return new Set(words.map((word) => stem(word.toLowerCase())));
  });
  const parts: Span[][] = [];
  let from = 0;
  while (sentences.length - from > MOST + 1) {
    let best = from + FEWEST;
    let least = Infinity;
    for (
      let cut = from + FEWEST;
      cut <= Math.min(from + MOST, sentences.length - FEWEST);
      cut += 1
    ) {
      const shared = overlap(bags.slice(cut - FEWEST, cut), bags.slice(cut, cut + FEWEST));
      if (shared < least) [best, least] = [cut, shared];
    }
    parts.push(sentences.slice(from, best));
    from = best;
  }
  parts.push(sentences.slice(from));
  return parts;
}

/** The share of stems that two runs of sentences have in common, 0 to 1. */
function overlap(
  left: readonly ReadonlySet<string>[],
  right: readonly ReadonlySet<string>[],
): number {
  const [a, b] = [left, right].map((bags) => new Set(bags.flatMap((bag) => [...bag])));
  const shared = [...a!].filter((word) => b!.has(word)).length;
  return shared / Math.max(1, Math.sqrt(a!.size * b!.size));
}
