import type {MentionDraft} from '../../../../mention.js';

/** What the last amount counted, where it ended, and whether it stands in the same sentence. */
export interface ToldAmount {
  readonly counted: string | undefined;
  readonly end: number;
  readonly isHere: boolean;
  /** Whether it is said to be a share of what is counted: 2.1 per cent. */
  readonly unit?: MentionDraft['unit'];
  /** The amount, or the larger of its bounds. */
  readonly size?: number;
  /** Whether it is written in digits. */
  readonly inDigits?: boolean;
  /** Whether it is a whole of which the next amount in its sentence is a part: "of the 300 who came". */
  readonly isWhole?: boolean;
}

/** What amounts have been told before one, as far as it may mean what they count. */
export interface ToldBefore {
  /** The last one. */
  readonly last: ToldAmount | undefined;
  /** The last that counted things, and was no part of those told before: "of them 62 children". */
  readonly thing: ToldAmount | undefined;
  /** The last money that was told, for millions that leave theirs unsaid. */
  readonly money: string | undefined;
  /** What the head of its column says, where it stands in a table. */
  readonly column?: string | undefined;
  /** What the last amount of the same value counted: "of the 15 million, …". */
  readonly again: (value: MentionDraft['value']) => string | undefined;
}
