import type {Slices} from '../slices.js';
import type {Quote, QuoteMatch} from './match-quote.js';
import {matchQuote} from './match-quote.js';

/** Code units of a text that are searched at a stretch: some milliseconds' work. */
const STRETCH = 1 << 16;

/** As {@link matchQuote}, in slices: a text of many megabytes takes a second where it has changed. */
export function* matchInSlices(source: string, quote: Quote): Slices<QuoteMatch | undefined> {
  const {exact, prefix = '', suffix = '', start: hint = 0} = quote;
  if (source.includes(prefix + exact + suffix)) return matchQuote(source, quote);
  // What begins in one stretch may be longer than it was, and end in the next.
  const beyond = prefix.length + 2 * exact.length + suffix.length;
  let best: QuoteMatch | undefined;
  for (let from = 0; from < source.length; from += STRETCH) {
    const stretch = source.slice(from, from + STRETCH + beyond);
    const found = matchQuote(stretch, {...quote, start: hint - from});
    if (found && found.score >= (best?.score ?? 0)) {
      const match = {start: from + found.start, end: from + found.end, score: found.score};
      const isNearer = !best || Math.abs(match.start - hint) < Math.abs(best.start - hint);
      if (isNearer || match.score > best!.score) best = match;
    }
    yield;
  }
  return best;
}
