import type {TokenisedSentence} from '../../grammar/tokenise.js';
import type {FoundDate, Section} from '../dates/found-date.js';

/** Dates, each with the years that the heading above it names: what stands under "1908", or "The siege of 1915", is of then. */
export function inSections(
  found: readonly FoundDate[],
  sentences: readonly TokenisedSentence[],
): readonly FoundDate[] {
  let section: Section | undefined;
  let at = 0;
  let entry: (Section & {readonly paragraph: number}) | undefined;
  return found.map((date) => {
    let newSection = NONE;
    for (; at < date.sentence; at += 1) {
      const {kind, level = 1} = sentences[at]!.passage;
      if (kind !== 'heading') continue;
      section = undefined;
      newSection = Math.min(newSection, level);
    }
    const isHeading = date.passage === 'heading';
    const own = isHeading ? sectionOf(date) : undefined;
    if (own || (isHeading && date.head !== undefined)) at = date.sentence + 1;
    const told = newSection < NONE ? {...date, newSection} : date;
    if (date.entry) entry = {...sectionOf(date)!, paragraph: date.paragraph};
    const isOfEntry = entry?.paragraph === date.paragraph && !date.entry;
    const above = own ? undefined : isOfEntry ? entry : section;
    section = own ?? section;
    return above ? {...told, section: above} : told;
  });
}

/** More than any heading's level. */
const NONE = 9;

function sectionOf({reading: {from, to, step}, text}: FoundDate): Section | undefined {
  if (step || from.year === undefined) return undefined;
  return {from: from.year, to: to?.year ?? from.year, text};
}
