import type {Way} from '../speech/speech.js';

/** Words of a language that stand where clauses meet. */
export interface ClauseWords {
  /** What joins a clause to the one before, and says nothing in front of one that stands alone. */
  readonly joiners: RegExp;
  /** What makes a clause a part of another. Words that are prepositions as well ("after", "since") are none of these. */
  readonly binders: RegExp;
  /** What begins a clause within another, whose sentence goes on behind it. */
  readonly asides: RegExp;
  /** What makes a piece the measure of another, of which nothing happened: "sooner than". */
  readonly comparing: RegExp;
  /** What no statement begins with: it goes on with what is in front. */
  readonly following: RegExp;
  /** What a clause begins with that speaks of somebody told before: "she", "their". */
  readonly referring: RegExp;
  /** The same where a verb follows: before a noun it points at what that names, as in „ši kariuomenė“. */
  readonly pointing: RegExp;
  /** What says when at the beginning of a clause, in front of who did what. */
  readonly leading: RegExp;
  /** A word that says what is or was done, in a clause that lacks it nobody does anything. Told by its form: now and then wrong. */
  readonly says: RegExp;
  /** Where a clause without commas may be parted: before these, which begin another within it. */
  readonly seams: RegExp;
  /** What a cut leaves hanging: "of the town and". */
  readonly hanging: RegExp;
  /** A date that opens a clause, and may be left out of it. */
  readonly dateAhead: RegExp;
  /** Where a clause that is too long may end: in front of a comma, a joining word or a preposition. */
  readonly ends: RegExp;
  /** What joins two clauses, or two things. */
  readonly joining: RegExp;
  /** What wants to be followed by what it is of: "those", "more than". */
  readonly wanting: RegExp;
  /** What stands before the name of a place in which something is, from which it comes, and to which it goes. */
  readonly way: Readonly<Record<Way, RegExp>>;
  /** What may stand behind the name of a place that is no part of a longer one: not "post", as in "the Medininkai post". */
  readonly placeEnd: RegExp;
  /** What stands before an amount of which a part is told. */
  readonly wholes: RegExp;
  /** How the name itself ends where something is there. */
  readonly locative: RegExp;
  /** Words that stand for what is told elsewhere: a clause of few words with one of these says nothing. */
  readonly hollow: RegExp;
  /** How a date is joined to what happened on it. */
  readonly onDate: {
    /** All that may stand before a date for it to be left out: nothing, or "on". */
    readonly leading: RegExp;
    /** Words before a date that say more than that it was then, and those that do not. */
    readonly trailing: {readonly kept: RegExp; readonly dropped: RegExp};
    /** What may stand before a date for it to be left out within a clause. */
    readonly inside: RegExp;
    /** Words behind a date that say at what time of it, and go with it: „naktį“. */
    readonly timeOfDay: RegExp;
    /** Words behind a date that say nothing without it: „1938–1939 mokslo metais“. */
    readonly within: RegExp;
  };
}
