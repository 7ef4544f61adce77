import type {DayOrder} from '../../dates/date-reading.js';
import type {HeadRank} from '../../dates/found-date.js';
import type {Anchor, OwnYears} from './anchors.js';
import type {OwnTime} from '../years/own-time.js';
import type {WrittenYear} from '../years/written-year.js';

/** A date of the story. */
export interface ToldDate {
  readonly value: string;
  readonly text: string;
  readonly sentence: number;
  /** Whether it counts from the day on which one writes, from which it may be far. */
  readonly deictic?: true;
}

/** A date that dates what follows it. */
export interface HeadDate extends ToldDate {
  readonly rank: HeadRank;
  /** Whether it stands above the text with no more than a place. */
  readonly dateline?: boolean;
  /** Whether it is that of the writing, and of nothing that is told. */
  readonly ofWriting?: true;
}

/** Where the dates before have led. */
export interface Story {
  /** Those in force, from that of the whole text to the last label. */
  readonly heads: readonly HeadDate[];
  readonly ownTime: OwnTime;
  /** In which order dates in figures alone were read. */
  readonly order: DayOrder | undefined;
  readonly anchors: readonly Anchor[];
  readonly last: ToldDate | undefined;
  readonly lastDay: ToldDate | undefined;
  readonly ownYears: OwnYears;
  /** The days that are written in full somewhere in the text. */
  readonly ownDays: ReadonlySet<number>;
  readonly otherDays: OtherDays | undefined;
}

/** What other accounts say of the times of a story that this one leaves open. */
export interface ToldElsewhere {
  readonly year?: StoryYear;
  readonly days?: OtherDays;
}

/** Days that other accounts tell of, as numbers, and how much likelier each is for it. */
export interface OtherDays {
  readonly days: ReadonlySet<number>;
  readonly times: number;
}

/** The year in which a story begins that another account tells too, and the years of this one that say nothing of it. */
export interface StoryYear extends WrittenYear {
  readonly instead: ReadonlySet<number>;
}
