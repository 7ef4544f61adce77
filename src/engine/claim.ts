import type {EndOfNight} from './claims/dates/night.js';
import type {Correspondence, Mode} from './comparison.js';
import type {Mention, Qualifier, Range} from './mention.js';
import type {DatePart} from './values/date-part.js';
import type {Days} from './values/edtf.js';
import type {Measure} from './values/measure.js';

/**
 * What an account says of one thing. Its `kind` tells which value it states. A claim is one flat object, and has every field of
 * every part and every kind: objects of one shape are read faster.
 */
export type Claim = ClaimInPlace & StatedValue;

/** A claim that states a value of a kind. */
export type ClaimOf<Kind extends Claim['kind']> = Extract<Claim, {readonly kind: Kind}>;

/** What every claim says, whatever value it states. */
export interface ClaimInPlace extends CountedThing, Definiteness, ToldClause, ToldTime {
  readonly account: string;
  readonly sentence: string;
  /** Index of the sentence among the account's told sentences. */
  readonly place: number;
  /** Ids of the mentions that carry the value: one, or the members of a list. */
  readonly mentions: readonly string[];
  /** Id of the mention that states what holds instead, where the account denies the value: "6,700, not eight thousand". */
  readonly deniedBy: string | undefined;
}

/** The value that a claim states: an amount, a date or a length of time, or the members of a list. */
export type StatedValue = (
  StatedAmount | StatedTime<'date'> | StatedTime<'duration'> | StatedList
) & {readonly qualifier: Qualifier};

interface StatedAmount {
  readonly kind: 'quantity';
  /** Its ends are equal where it is one number. */
  readonly amount: Range;
  readonly value: undefined;
  readonly members: undefined;
  readonly persons: undefined;
  /** Whether it is written as a word, and not in figures. */
  readonly inWords: boolean;
}

interface StatedTime<Kind extends 'date' | 'duration'> {
  readonly kind: Kind;
  readonly amount: undefined;
  /** EDTF of a date, ISO 8601 of a duration. */
  readonly value: string;
  readonly members: undefined;
  readonly persons: undefined;
  readonly inWords: false;
}

interface StatedList {
  readonly kind: 'list';
  readonly amount: undefined;
  readonly value: undefined;
  /** Identities, sorted. */
  readonly members: readonly string[];
  /** Whether they are persons. */
  readonly persons: boolean;
  readonly inWords: false;
}

/** What an amount counts or measures, and of which whole it is a part. */
export interface CountedThing {
  readonly counted: string | undefined;
  /** What its noun means, where the glossary does not count the thing: both languages have one meaning for it. */
  readonly noun: string | undefined;
  /** What its noun means, whether the glossary counts the thing or not. */
  readonly called: string | undefined;
  /** What is counted and the kinds that it is of, the nearest first; empty where nothing is said to be counted. */
  readonly kinds: readonly string[];
  /** The act that what is counted comes of: the killed of killing. */
  readonly behind: string | undefined;
  /** What it is measured in, where nothing is counted by it: per cent, a fraction. */
  readonly unit: string | undefined;
  /** Whether it is measured and not counted: kilometres, dollars, per cent. */
  readonly measured: boolean;
  /** What its measure is in the unit of its dimension, if it has one. */
  readonly measure: Measure | undefined;
  /** Whether the value was said of a share of others (in a list of three or more of the same thing). */
  readonly part: boolean;
  /** What the value is in "30 of the 141 seats": the 30, or the 141. */
  readonly share: 'share' | 'whole' | undefined;
  /**
   * Of which kind so many were of those told before, as a concept: women, in "workers, eighteen of them women"; or what they were, as a
   * meaning of the vocabulary: "of whom 600 were standing".
   */
  readonly amongTold: string | undefined;
  /** The lesser amount of which its clause tells what happened, and not of all: the 40 in "of the 300 on board 40 were saved". */
  readonly lesser: Range | undefined;
  /** Which votes it is in "by 100 votes to 80". */
  readonly vote: 'for' | 'against' | undefined;
  /** Whether it is how many would go in, and not how many were there: "could seat 600". */
  readonly room: boolean;
}

/** How an amount goes back to what an account has told, or away from it. */
export interface Definiteness {
  /** Whether it is told as known already: "the 71". */
  readonly definite: boolean;
  /** Whether it goes back to a group: "of the 71 who followed him" some. */
  readonly retold: boolean;
  /** Whether the clause that says which points back to what is known: "the 71 who were there that night". */
  readonly recalled: boolean;
  /** Whether it tells of what is left, or came later: "the 22 who survived". */
  readonly remaining: boolean;
  /** Words beside it that may set it apart from one like it, by their stems: "the 520 men of the second battalion". */
  readonly another: readonly string[];
  /** Whether a date before it in its sentence says when. */
  readonly dated: boolean;
}

/** What the clause of a value tells: what happened, how surely, where, and of whom. */
export interface ToldClause {
  /** Nearest first. */
  readonly events: readonly string[];
  /** For each of those events the act that it is told of. */
  readonly acts: readonly string[];
  readonly mode: Mode | undefined;
  /** What its plain words mean. */
  readonly meanings: readonly string[];
  /** Identities of its places. */
  readonly places: readonly string[];
  /** Its other names, with their kinds: persons, treaties, formations, organisations. */
  readonly names: readonly Correspondence[];
  /**
   * Its names but those of places and states: for each the keys under which it is met in another account, its identity and the
   * sound skeletons of its words.
   */
  readonly proper: readonly (readonly string[])[];
  /** Key of the word that opens the sentence, which has its capital for that, and may be a name all the same. */
  readonly opening: string;
  /** States that it speaks of in any way. */
  readonly states: readonly string[];
  /** The same as sides: the realm of each, or the state itself. */
  readonly sides: readonly string[];
  /** The sides that it names by their adjective or people. */
  readonly sidesNamed: readonly string[];
  /** The realms of all states and peoples that it names. */
  readonly realms: readonly string[];
  /** The realms of the two of them that it names nearest to the value. */
  readonly nearest: readonly string[];
  /** Identity of the state whose troops, land or people are spoken of; undefined where it does not say. */
  readonly whose: string | undefined;
  /** The realm of that state, or the state itself: one for the English of one account and the British of another. */
  readonly side: string | undefined;
  /** Whether it stands right by the value: "40 Lithuanian banners", "the Swedes lost 500". */
  readonly ownerSaid: boolean;
  /** Whether it alone stands in the phrase of the value: "40 Lithuanian banners". */
  readonly ownerInPhrase: boolean;
}

/** When what a claim says was so; of a date and a length of time also how they are told. */
export interface ToldTime {
  readonly time: Days | undefined;
  /** Whether its sentence says when, and it is not carried over from one before. */
  readonly saysTime: boolean;
  /** How a date is bounded: since when, until when. */
  readonly bound: Mention['bound'];
  /** Whether a date is counted from another ("three days later"), or no more than a month of a year that is carried over. */
  readonly reckoned: boolean;
  /** Whether a date says no year, and it is carried over from another. */
  readonly yearless: boolean;
  /** Which part of its month or year a date names: "early August". */
  readonly datePart: DatePart | undefined;
  /** Which end of a night a date is, if it is said to be that of one. */
  readonly night: EndOfNight | undefined;
  /** Of a length that says how old somebody was: when death or the like came, or at any time. */
  readonly age: 'at-fate' | 'told' | undefined;
}
