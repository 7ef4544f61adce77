import type {TokenisedSentence} from '../../grammar/tokenise.js';
import type {FoundDate, Section} from '../dates/found-date.js';

/** Dates, each with the years that the heading above it names: what stands under "1908", or "The siege of 1915", is of then. */
export function inSections(
  found: readonly FoundDate[],
  sentences: readonly TokenisedSentence[],
): readonly FoundDate[] {
  let section: Section | undefined;
  let at = 0;
  return found.map((date) => {
    for (; at < date.sentence; at += 1)
      if (sentences[at]!.passage.kind === 'heading') section = undefined;
    const own = date.passage === 'heading' ? sectionOf(date) : undefined;
    if (own) {
      at = date.sentence + 1;
      section = own;
      return date;
    }
    return section ? {...date, section} : date;
  });
}

function sectionOf({reading: {from, to, step}, text}: FoundDate): Section | undefined {
  if (step || from.year === undefined) return undefined;
  return {from: from.year, to: to?.year ?? from.year, text};
}
