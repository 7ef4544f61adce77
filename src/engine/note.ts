import type {Span} from './span.js';

/** The languages that an editors' note is written in: those of the interface. */
export const NOTE_LANGUAGES = ['lt', 'en'] as const;

export type NoteLanguage = (typeof NOTE_LANGUAGES)[number];

/** Words of an account that a note stands on, as its file quotes them. */
export interface NoteAnchor {
  /** Id of the account. */
  readonly account: string;
  readonly exact: string;
  /** Words just before the quotation, to tell it from others like it. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** Offset at which the quotation stood when the note was written. */
  readonly start?: number;
  /** Line of the note's file that the anchor begins on, from 1. */
  readonly line?: number;
}

/** What an editor wrote about a finding or a passage, kept apart from the text. */
export interface Note {
  /** Unique among the notes. */
  readonly id: string;
  /** At least one. */
  readonly anchors: readonly NoteAnchor[];
  readonly text: Readonly<Record<NoteLanguage, string>>;
  /** The file that it stands in. */
  readonly path: string;
}

/** A place that a note's anchor was found at. */
export interface NotePlace extends Span {
  readonly account: string;
  /** How like the place is to the quotation and its context: 1 is word for word. */
  readonly score: number;
}

/** A note with its places in the accounts at hand. */
export interface AnchoredNote extends Pick<Note, 'id' | 'text'> {
  /** At least one; in the order of the note's anchors. */
  readonly places: readonly NotePlace[];
}

/** What a reader thinks of a finding: right, the wrong things compared, a value misread, or a difference of words only. */
export const JUDGEMENTS = ['right', 'wrong-link', 'wrong-reading', 'wording'] as const;

export type Judgement = (typeof JUDGEMENTS)[number];

/** What a reader wrote about a finding; stands on the words of the accounts, as in the W3C's annotation model. */
export interface OwnNote {
  /** Unique on every machine. */
  readonly id: string;
  readonly text: string;
  readonly judgement?: Judgement;
  /** At least one. */
  readonly anchors: readonly NoteAnchor[];
  /** ISO 8601, of the last change. */
  readonly changed: string;
}
