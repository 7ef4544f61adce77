import type {FoundDate} from '../../dates/found-date.js';
import type {Anchor} from '../told/anchors.js';
import {nearness} from './nearness.js';
import type {Story} from '../told/story.js';

/** How well a date follows on the story so far, and the words that say most for it. */
export interface Following {
  /** Natural logarithm of a likelihood: 0 at best. */
  readonly fit: number;
  readonly text: string;
}

/** Share of the voice of the anchors before it that a full date takes; what says less takes less. */
const FADING = 0.4;
/** Share of their voice that anchors keep in another passage. */
const ELSEWHERE = 0.6;
/** Factor by which they speak louder in the same sentence. */
const HERE = 3;
/** Factor by which the very last speaks louder. */
const LAST = 1.2;
/** Share of its voice that an anchor keeps which a date that opens its sentence has left behind, and by how many days. */
const SUPERSEDED = 0.4;
const GONE = 365;
/** Weight of a bare year for the dates of its own sentence. */
const OF_SENTENCE = 0.8;
/** How much it says to those of the next, where nothing is dated between: "Worst was 1812. On 28 June …". */
const OF_NEXT = 0.5;
/** How likely a date that does not say so is of a later year than an anchor, or an earlier one, against the same. */
const TURNED = 0.7;
const RETURNED = 0.15;
/** How likely a date is of one of the years that the text tells of, wherever the story is. */
const OF_TEXT = 0.15;
/** How likely it is that nothing told leads to it, in the year of an anchor; less in years further off. */
const UNTOLD = 0.02;
/** Weight of the heading of a section for the year of its dates, relative to all that was told before. */
const OF_SECTION = 0.6;
/** How much the title of the account does, or another heading above that of the section. */
const OF_TITLE = 0.4;
/** How much the title does in a paragraph whose story went to a day or a month of a year that is written with it, and any heading in such a sentence. */
const OF_TITLE_HERE = 0.1;
/** Days that the story may go on from a day, whatever year a title says: "Winter 1846" ends in 1847. */
const GOES_ON = 90;
const MONTH = 31;
/** How likely a date that says its year leaps there, on or back: that is why it says it. */
const LEAPT = 0.3;
const LEAPT_BACK = 0.15;

/** A day, as a number, that is read in a year. */
interface DayOfYear {
  readonly year: number;
  readonly day: number;
}

/**
 * How well a day of a year follows on the last anchors, of which every one speaks, the nearer ones louder; where it stands, by the
 * index of its passage and of its sentence, says how near they are.
 *
 * @param isWritten Whether its year is written with it.
 * @returns undefined where there is no anchor.
 */
export function followingOn(
  {anchors, ownYears}: Story,
  {year, day}: DayOfYear,
  {
    paragraph,
    sentence,
    section,
  }: Pick<Anchor, 'paragraph' | 'sentence'> & Pick<FoundDate, 'section'>,
  isWritten = false,
): Following | undefined {
  if (anchors.length === 0) return undefined;
  let voice = 0;
  let all = 0;
  let loudness = 1;
  let closest = Infinity;
  let loudest = -1;
  let text = '';
  let latest = -Infinity;
  for (let i = anchors.length - 1; i >= 0; i -= 1) {
    const anchor = anchors[i]!;
    // "In 1410 they gathered, and on 15 July …"
    const isHere = anchor.isYear && anchor.sentence === sentence && !isWritten;
    const isNext =
      anchor.isYear && i === anchors.length - 1 && sentence - anchor.sentence === 1 && !isWritten;
    const own = isHere ? OF_SENTENCE : isNext ? Math.max(OF_NEXT, anchor.weight) : anchor.weight;
    const near =
      anchor.sentence === sentence ? HERE : anchor.paragraph === paragraph ? 1 : ELSEWHERE;
    const gone = latest - anchor.last > GONE ? SUPERSEDED : 1;
    if (anchor.moves) latest = Math.max(latest, anchor.first);
    const volume = gone * own * loudness * near * (i === anchors.length - 1 ? LAST : 1);
    const step = stepTo(anchor, day);
    const turn = anchor.year === year ? 1 : anchor.year < year ? TURNED : RETURNED;
    const part = volume * nearness(step) * turn;
    voice += part;
    all += volume;
    loudness *= 1 - FADING * anchor.weight;
    if (part > loudest) {
      loudest = part;
      ({text} = anchor);
    }
    closest = Math.min(closest, Math.abs(step));
  }
  const isOfSection =
    section !== undefined &&
    ((year >= section.from && year <= section.to) ||
      (section.isOuter && goesOn(anchors.at(-1)!, day)));
  const share = isWritten ? 0 : sectionShare(section, anchors, paragraph, sentence);
  const said = (isOfSection ? share : 0) + (1 - share) * (voice / all);
  if (isWritten) {
    const leap = day < anchors.at(-1)!.first ? LEAPT_BACK : LEAPT;
    return {fit: Math.log(leap + (1 - leap) * said), text};
  }
  const ofText = OF_TEXT * (ownYears.get(year) ?? 0);
  const untold = UNTOLD / (1 + closest / 365);
  return {fit: Math.log(untold + ofText + (1 - UNTOLD - OF_TEXT) * said), text};
}

/** How much the heading above a date says of its year. */
function sectionShare(
  section: FoundDate['section'],
  anchors: readonly Anchor[],
  paragraph: number,
  sentence: number,
): number {
  if (!section) return 0;
  // Below „1919 m.“: „1920 m. rudenį jis vadovavo divizijai, lapkričio 19 d. …“
  const isLeft = anchors.some(
    (anchor) =>
      anchor.sentence === sentence &&
      anchor.moves &&
      (anchor.year < section.from || anchor.year > section.to),
  );
  if (isLeft) return OF_TITLE_HERE;
  return section.isOuter ? titleShare(anchors, paragraph) : OF_SECTION;
}

/** „1990 m. rinkimai“ tells of 1989 as well: „1989 m. kovo 26 d. … Gruodžio 7 d. …“. */
function titleShare(anchors: readonly Anchor[], paragraph: number): number {
  const hasOwn = anchors.some((anchor) => anchor.paragraph === paragraph && anchor.moves);
  return hasOwn ? OF_TITLE_HERE : OF_TITLE;
}

/** Whether a day is a small step on from one that was told, or from a month. */
function goesOn(anchor: Anchor, day: number): boolean {
  const {first, last} = anchor;
  return last - first <= MONTH && day >= first && day - last <= GOES_ON;
}

/** Days from an anchor to a day; 0 for a day within it. */
function stepTo({first, last}: Anchor, day: number): number {
  return day < first ? day - first : Math.max(0, day - last);
}

/** How well a date that is written with its year follows on a story. */
export function fitWritten(anchor: Anchor, story: Story): number {
  const {year, first, last, weight} = anchor;
  const middle = Math.floor((first + last) / 2);
  return weight * (followingOn(story, {year, day: middle}, anchor, true)?.fit ?? 0);
}
