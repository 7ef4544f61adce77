import type {Anchor, OwnYears} from './anchors.js';

/** A date of the story. */
export interface ToldDate {
  readonly value: string;
  readonly text: string;
  readonly sentence: number;
}

/** Where the dates before have led. */
export interface Story {
  readonly anchors: readonly Anchor[];
  readonly last: ToldDate | undefined;
  readonly lastDay: ToldDate | undefined;
  readonly ownYears: OwnYears;
}

/** A year that is written somewhere, and the words of its date. */
export interface WrittenYear {
  readonly year: number;
  readonly text: string;
}

/** The year in which a story begins that another account tells too, and the years of this one that say nothing of it. */
export interface StoryYear extends WrittenYear {
  readonly instead: ReadonlySet<number>;
}
