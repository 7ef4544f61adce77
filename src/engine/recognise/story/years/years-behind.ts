import type {FoundDate} from '../../dates/found-date.js';
import type {WrittenYear} from './written-year.js';
import {yearsOfStory} from './years-of-story.js';

/** Years written behind a date, which it may share. */
export interface YearsBehind {
  /** Of a date that it is joined to: "September 28 and October 5, 1939". */
  readonly joined?: WrittenYear | undefined;
  /** The first behind it that may be the story's; where there is none, the last before it: a title may say the year, and nothing else. */
  readonly first: WrittenYear | undefined;
}

/**
 * The years behind each date, read from the end.
 *
 * @param storyYear Stands in for the first behind each, if another account says the year.
 */
export function readYearsBehind(
  found: readonly FoundDate[],
  storyYear: WrittenYear | undefined,
  isOfOld: boolean,
): YearsBehind[] {
  const behind: YearsBehind[] = [];
  const writtenIn = (date: FoundDate | undefined): WrittenYear | undefined => {
    const year = date?.reading.from.year;
    return year === undefined ? undefined : {year, text: date!.text};
  };
  const isOfStory = yearsOfStory(found, isOfOld);
  const tells = (date: FoundDate, index: number): boolean =>
    writtenIn(date) !== undefined && isOfStory(date, index);
  let first = writtenIn(found.findLast(tells));
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const [date, next] = [found[index]!, found[index + 1]];
    const {month, season} = next?.reading.from ?? {};
    const own = (month ?? season) === undefined ? undefined : writtenIn(next);
    // "the 10th of April, in the year 1912"
    const isOfYear = date.leadsNext && own === undefined && next!.reading.step === undefined;
    const joined = date.joinsNext
      ? (own ?? behind[index + 1]?.joined)
      : isOfYear
        ? writtenIn(next)
        : undefined;
    behind[index] = {joined, first: storyYear ?? first};
    if (tells(date, index)) first = writtenIn(date);
  }
  return behind;
}
