import type {PassageKind} from '../../account.js';
import type {MentionDraft} from '../../mention.js';
import type {Aside} from './around/aside.js';
import type {DateReading, DateStep} from './date-reading.js';

/** A date as found, before the discourse has given it what it lacks. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reading: DateReading;
  /** The day of the week that is said of it, 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  readonly bound?: MentionDraft['bound'];
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly attributive: boolean;
  /** Whether it is a day that may name a thing. */
  readonly ofThing: boolean;
  readonly passage: PassageKind;
  /** Index of its passage. */
  readonly paragraph: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Whether only "and", "or" or a comma parts it from the next date of its sentence. */
  readonly joinsNext: boolean;
  /** Whether no more than a comma and a preposition part it from the next: "In 1941, on 5 May". */
  readonly leadsNext: boolean;
  /** Whether it opens its sentence, behind a few words without a verb at most. */
  readonly opens: boolean;
  /** The years that the heading of its section tells of. */
  readonly section?: Section;
  /** Number of years behind what was told that it is said to be: "on 6 May, three years to the day". */
  readonly yearsOn?: number;
  /** The step that its sentence takes to it from what was told: "eight months later, on 14 October". */
  readonly reachedBy?: DateStep;
  /** Whether its sentence tells of what is to come. */
  readonly toCome?: true;
  /** Whether it is told of what was before the story. */
  readonly past?: true;
  /** How it stands aside of what its sentence tells, if it does. */
  readonly aside?: Aside;
  /** The date on which the act was told that it counts from: "a week after the refusal". */
  readonly actDate?: FoundDate;
  /** Whether its clause ends behind it. */
  readonly closes: boolean;
  /** What it heads, if it dates what follows. */
  readonly head?: HeadRank;
  /** Whether it stands above the text with no more than a place. */
  readonly dateline?: boolean;
  /** Whether it is a year that labels its passage, as in annals: "1361." */
  readonly entry?: true;
  /** By what it is a day that labels a passage, if it is one. */
  readonly label?: LabelKind;
  /** The highest level of the headings between the date before and it that have no date of their own. */
  readonly newSection?: number;
}

/** How much of a text a date heads: 0 all of it, 1 to 6 the section below a heading of that level, 7 what follows a label. */
export type HeadRank = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * What makes a label a day of the month: a word that says so („3 d.“, "Tues. 5th", „12. X.“), an ordinal ("8th."), or a
 * number („15.“), which may count passages as well.
 */
export type LabelKind = 'worded' | 'ordinal' | 'number';

/** The first and the last year that a heading names. */
export interface Section {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Whether lesser headings stand between, as below the title of the account. */
  readonly isOuter?: true;
}
