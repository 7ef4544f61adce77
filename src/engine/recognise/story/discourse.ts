import {remembered} from '../../grammar/remembered.js';
import type {MentionDraft} from '../../mention.js';
import {isDay} from '../../values/edtf.js';
import type {ReadDate} from './told/read-date.js';
import {countedFromAct, readInStory} from './ways/date-in-story.js';
import type {FoundDate} from '../dates/found-date.js';
import type {Anchor} from './told/anchors.js';
import {dateMention} from './date-mention.js';
import {isAgo, isInEntry, isOfYearBefore, looksBack, namesPast} from './ways/asides.js';
import {headsAt} from './ways/deictic-date.js';
import {ownTimeOf} from './years/own-time.js';
import {anchorOf, MEMORY, ownDaysOf, ownYearsOf, yearAnchor} from './told/anchors.js';
import {fitWritten} from './likelihood/following.js';
import {isOfWriting} from '../dates/around/heads.js';
import {HOPELESS} from './likelihood/likely-years.js';
import type {Read} from './told/readings.js';
import {readingOf} from './told/readings.js';
import type {Story, ToldDate, ToldElsewhere} from './told/story.js';
import {readYearsBehind} from './years/years-behind.js';
import {isOfOldDays} from './years/years-of-story.js';

/** Number of ways to read the text so far that are kept: of those that tell the same at last, the best. */
const WIDTH = 6;

/** Factor by which a day that names a thing of the past says less of where the story is. */
const ASIDE = 0.3;

/** A way to read the dates so far. */
interface Telling extends Story {
  /** Natural logarithm of a likelihood. */
  readonly fit: number;
  readonly read: Read | undefined;
}

/**
 * Gives each date what is not written in it.
 *
 * A date without a year is read in every year that the dates about it suggest. How well a date follows on a story is
 * said by every one of the last dates before it: a small step forward fits best, and a day that is said to be a Sunday
 * must be one. The text is read in the way in which all of its dates together fit best: so what comes later speaks as
 * well, and a side remark about another year carries nothing with it (a beam search over readings, as in decoding of
 * hidden Markov models). Captions and quotations listen but do not speak. Two dates joined by "and" share the year
 * written with the second.
 *
 * @param elsewhere What other accounts say, where this one does not.
 */
export function resolveDates(
  found: readonly FoundDate[],
  {year: storyYear, days: otherDays}: ToldElsewhere = {},
): MentionDraft[] {
  const ownTime = ownTimeOf(found);
  const isOfOld = isOfOldDays(found, ownTime);
  const behind = readYearsBehind(found, storyYear, isOfOld);
  const isOfStory = ({head, reading: {from}}: FoundDate): boolean =>
    !(isOfOld && head === 0) &&
    (from.year === undefined || storyYear?.instead.has(from.year) !== true);
  let tellings: readonly Telling[] = [
    {
      fit: 0,
      heads: [],
      ownTime,
      order: undefined,
      anchors: storyYear ? [yearAnchor(storyYear)] : [],
      last: undefined,
      lastDay: undefined,
      ownYears: ownYearsOf(found.filter(isOfStory)),
      ownDays: ownDaysOf(found),
      otherDays,
      read: undefined,
    },
  ];
  found.forEach((date, index) => {
    const anchorAt = remembered((value) =>
      isOfStory(date) ? anchorOf(date, value, ownTime) : undefined,
    );
    const isSure = tellings.length === 1;
    const ways: Way[] = [];
    for (const telling of tellings) {
      const {actDate: act} = date;
      const readings = act
        ? countedFromAct(date, act, readingOf(act, telling.read), telling)
        : readInStory(telling, date, behind[index]!, found[index - 1]);
      if (readings.length === 0) ways.push({telling, fit: telling.fit});
      for (const reading of readings) {
        // Where there is no other telling, nobody asks how well a written date fits.
        const anchor = isSure ? undefined : anchorAt(reading.value);
        const fit = reading.fit ?? (anchor ? fitWritten(anchor, telling) : 0);
        ways.push({telling, reading, fit: telling.fit + fit});
      }
    }
    const isBack = date.actDate !== undefined && date.reading.step!.count < 0;
    const leads = !date.attributive && isOfStory(date) && date.aside === undefined && !isBack;
    tellings = best(ways.length === 1 ? ways : likely(ways), {date, leads, anchorAt});
  });
  const drafts: MentionDraft[] = [];
  for (let read = tellings[0]?.read; read; read = read.before) {
    const draft = dateMention(read.date, read.reading);
    if (draft) drafts.push(draft);
  }
  return drafts.reverse();
}

/** A date that a telling goes on with. */
interface NextDate {
  readonly date: FoundDate;
  /** Whether what follows may count from it: not from a date within a name or an aside, nor from when a memoir was written. */
  readonly leads: boolean;
  readonly anchorAt: (value: string) => Anchor | undefined;
}

/** A way to go on with a telling: by a reading of the next date, or without it. */
interface Way {
  readonly telling: Telling;
  readonly reading?: ReadDate;
  readonly fit: number;
}

/** The ways that are not hopeless, the best first. */
function likely(ways: readonly Way[]): readonly Way[] {
  const least = Math.max(...ways.map(({fit}) => fit)) - HOPELESS;
  return ways.filter(({fit}) => fit >= least).sort((a, b) => b.fit - a.fit);
}

/** The tellings that the best ways lead to; of those that differ in nothing that is asked for later, one. */
function best(ways: readonly Way[], next: NextDate): readonly Telling[] {
  const tellings: Telling[] = [];
  const seen = new Set<string>();
  for (const way of ways) {
    const telling = way.reading ? told(way, way.reading, next) : way.telling;
    if (ways.length === 1) return [telling];
    const {last, lastDay, anchors, heads, order} = telling;
    const state = [
      last?.value,
      lastDay?.value,
      anchors.at(-1)?.first,
      anchors.at(-2)?.first,
      heads.at(-1)?.value,
      order,
    ];
    const key = state.join();
    if (seen.has(key)) continue;
    seen.add(key);
    if (tellings.push(telling) === WIDTH) break;
  }
  return tellings;
}

function told({telling, fit}: Way, reading: ReadDate, {date, leads, anchorAt}: NextDate): Telling {
  const {value} = reading;
  const {read, ownYears, ownDays, otherDays, ownTime} = telling;
  const {text, sentence} = date;
  const isDeictic = date.reading.step?.deictic === 'surely';
  const saying: ToldDate = {
    value: date.reading.base ? (reading.base ?? value) : value,
    text,
    sentence,
    ...(isDeictic && {deictic: true}),
  };
  const isAside = namesPast(date, value, telling) || looksBack(date, value, telling);
  // "A fortnight earlier they had been offered": the story stays where it was.
  const isBefore =
    date.reading.step !== undefined && (date.past === true || isAgo(date.reading.step));
  // Of an entry of a log, "on the 2nd ult." tells what was, and "the next morning" is behind the entry's day.
  const isPast = isDeictic && date.reading.step.count < 0 && isInEntry(telling, date);
  const last = leads && !isAside && !isPast && !isBefore ? saying : telling.last;
  const isOfLog = date.bound === 'from' || date.reading.to !== undefined;
  const isFirst = telling.anchors.length === 0 && isOfLog;
  const own =
    anchorAt(saying.value) ?? (isFirst ? anchorOf(date, value, ownTime, true) : undefined);
  const spoken = isAside && isOfYearBefore(date) ? undefined : own;
  const anchor = spoken && isAside ? {...spoken, weight: spoken.weight * ASIDE} : spoken;
  const heads = headsAt(telling, date);
  const {head: rank, dateline} = date;
  return {
    fit,
    ownYears,
    ownDays,
    otherDays,
    ownTime,
    order: reading.order ?? telling.order,
    heads:
      rank === undefined
        ? heads
        : [
            ...heads.filter((one) => one.rank < rank),
            {
              ...saying,
              rank,
              ...(dateline && {dateline}),
              ...(isOfWriting(date) && {ofWriting: true as const}),
            },
          ],
    last,
    lastDay: last && isDay(last.value) ? last : telling.lastDay,
    anchors: anchor ? [...telling.anchors.slice(1 - MEMORY), anchor] : telling.anchors,
    read: {date, reading, before: read},
  };
}
