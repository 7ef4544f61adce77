import type {TokenisedSentence} from '../../../grammar/tokenise.js';
import {isYearAlone} from '../../dates/date-reading.js';
import type {FoundDate, Section} from '../../dates/found-date.js';

/**
 * Dates, each with the years that the nearest heading above it names: what stands under "1908", or "The siege of 1915", is of
 * then, also below lesser headings that name none.
 */
export function inSections(
  found: readonly FoundDate[],
  sentences: readonly TokenisedSentence[],
): readonly FoundDate[] {
  let open: readonly OpenSection[] = [];
  let at = 0;
  let entry: (Section & {readonly paragraph: number}) | undefined;
  return found.map((date) => {
    let newSection = NONE;
    for (; at < date.sentence; at += 1) {
      const {kind, level = 1} = sentences[at]!.passage;
      if (kind !== 'heading') continue;
      open = around(level, open);
      newSection = Math.min(newSection, level);
    }
    const isHeading = date.passage === 'heading';
    const own = isHeading ? sectionOf(date) : undefined;
    if (own || (isHeading && date.head !== undefined)) {
      at = date.sentence + 1;
      const {level = 1} = sentences[date.sentence]!.passage;
      open = around(level, open);
      if (own) open = [...open, {...own, level}];
    }
    const told = newSection < NONE ? {...date, newSection} : date;
    const {paragraph} = date;
    if (entry?.paragraph !== paragraph) entry = undefined;
    const ofEntry = date.entry ? undefined : entry;
    if (date.entry || (entry && isFartherOn(date, entry))) {
      // What follows a whole date follows on it.
      entry = isYearAlone(date.reading.from) ? {...sectionOf(date)!, paragraph} : undefined;
    }
    const above = own ? undefined : (ofEntry ?? open.at(-1));
    return above ? {...told, section: above} : told;
  });
}

/** Whether a later year is what the story goes on to, and no look ahead in passing: "1704. Narva fell. On 8 July 1709 …", "… In 1709 …". */
function isFartherOn(date: FoundDate, {to}: Section): boolean {
  const {reading, opens, attributive} = date;
  const {year} = reading.from;
  if (reading.step || attributive || year === undefined || year <= to) return false;
  return opens || !isYearAlone(reading.from);
}

/** The sections that a heading of a level stands in. */
function around(level: number, open: readonly OpenSection[]): readonly OpenSection[] {
  return open.filter((above) => above.level < level).map((above) => ({...above, isOuter: true}));
}

/** The years of a heading, as long as its section lasts. */
interface OpenSection extends Section {
  readonly level: number;
}

/** More than any heading's level. */
const NONE = 9;

function sectionOf({reading: {from, to, step}, text}: FoundDate): Section | undefined {
  if (step || from.year === undefined) return undefined;
  return {from: from.year, to: to?.year ?? from.year, text};
}
