import type {Span} from '../../span.js';

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
  const overlaps = overlapsOf(texts);
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
      const shared = overlaps[cut]! - (dated[cut] ? DATED : 0);
      if (shared < least) [best, least] = [cut, shared];
    }
    parts.push(sentences.slice(from, best));
    from = best;
  }
  parts.push(sentences.slice(from));
  return parts;
}

/** For each place between sentences, the share of heads of words that those before and behind it have in common, 0 to 1. */
function overlapsOf(texts: readonly string[]): number[] {
  const ids = new Map<string, number>();
  const idOf = (head: string): number => {
    const id = ids.get(head) ?? ids.size;
    ids.set(head, id);
    return id;
  };
  const bags = texts.map((text) => (text.toLowerCase().match(WORD_HEAD) ?? []).map(idOf));
  /** How often each head stands before the place, and behind it; how many do, and how many on both sides. */
  const [before, behind] = [new Uint32Array(ids.size), new Uint32Array(ids.size)];
  let [left, right, shared] = [0, 0, 0];
  const move = (
    counts: Uint32Array,
    others: Uint32Array,
    bag: readonly number[] = [],
    by: 1 | -1 = 1,
  ): number => {
    let change = 0;
    for (const id of bag) {
      const had = counts[id]! > 0;
      counts[id]! += by;
      if (had === counts[id]! > 0) continue;
      change += by;
      if (others[id]! > 0) shared += by;
    }
    return change;
  };
  for (const bag of bags.slice(0, FEWEST)) right += move(behind, before, bag);
  return bags.map((bag, place) => {
    const overlap = shared / Math.max(1, Math.sqrt(left * right));
    right += move(behind, before, bags[place + FEWEST]) + move(behind, before, bag, -1);
    left += move(before, behind, bag) + move(before, behind, bags[place - FEWEST], -1);
    return overlap;
  });
}
