import type {Span} from '../span.js';

/** A paragraph of more sentences than this is divided, if it is also longer than any that an author would write. */
const FEW = 8;
const LONG = 3500;
/** Sentences of a part. */
const FEWEST = 3;
const MOST = 6;

/** Letters at a word's beginning that its forms share, near enough. */
const WORD_HEAD = /(?<!\p{L})\p{L}{4,6}/gu;
/** A sentence that opens with a date turns to another matter: what that weighs beside shared words. */
const DATED = 0.08;
const OPENS_WITH_DATE = /^\P{Nd}{0,24}\p{Nd}/u;

/**
 * Divides the sentences of a long paragraph into passages of three to six, at the places where the words change most
 * or a date opens (after Hearst 1997, "TextTiling", with the heads of words for words). Linear in the text.
 */
export function divide(source: string, sentences: readonly Span[]): Span[][] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (sentences.length <= FEW || last!.end - first!.start <= LONG) return [[...sentences]];
  const texts = sentences.map(({start, end}) => source.slice(start, end));
  const bags = texts.map((text) => new Set(text.toLowerCase().match(WORD_HEAD)));
  const dated = texts.map((text) => OPENS_WITH_DATE.test(text));
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
      const shared =
        overlap(bags.slice(cut - FEWEST, cut), bags.slice(cut, cut + FEWEST)) -
        (dated[cut] ? DATED : 0);
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
