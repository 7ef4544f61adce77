import type {Span} from './span.js';

/** Every kind of passage that the contract knows. */
export const PASSAGE_KINDS = [
  'heading',
  'paragraph',
  'caption',
  'list-item',
  'table-row',
  'quotation',
  'elision',
  'infobox',
  'front-matter',
  'back-matter',
  'boilerplate',
] as const;

/** What a passage is in its document. */
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** The unit of alignment inside a passage. */
export interface Sentence extends Span {
  /** Unique within the comparison: the account's id, a colon, `s` and a number from 1, as in `treaty.en:s12`. */
  readonly id: string;
}

/** A block of an account. */
export interface Passage extends Span {
  /** As a sentence's id, with `p`. */
  readonly id: string;
  readonly kind: PassageKind;
  /** Rising and disjoint; empty where the passage has no prose of its own (elision, front matter). */
  readonly sentences: readonly Sentence[];
  /**
   * Code units inside the passage that are markup and not text (`**`, `](https://…)`), rising and disjoint;
   * left out where there are none. What reads or shows the text skips them.
   */
  readonly markup?: readonly Span[];
  /** Level of a heading, 1 to 6. */
  readonly level?: number;
}

/** Whom an account is owed to, as its front matter says; every field as written there. */
export interface Credit {
  readonly author?: string;
  readonly publisher?: string;
  readonly year?: string;
  /** Address of the original: `http` or `https`. */
  readonly address?: string;
  readonly rights?: string;
  /** Whether the text retells its original in other words. */
  readonly retold?: boolean;
}

/** What is known of a document beside its text. */
export interface Particulars {
  readonly title?: string;
  readonly credit?: Credit;
}

/** One document that tells of events, read. */
export interface Account {
  /** File name without folder and last extension, as in `treaty.en`; made unique within a comparison. */
  readonly id: string;
  /** BCP 47, as in `lt`. */
  readonly lang: string;
  readonly title: string;
  /** The path or address it was read from, as given. */
  readonly path: string;
  readonly credit: Credit;
  /** The text as it was read; all offsets point into it. */
  readonly source: string;
  /** In the order of the text, disjoint. */
  readonly passages: readonly Passage[];
}

/** Passages that tell nothing of the events: never recognised, aligned or compared. */
const SET_ASIDE: ReadonlySet<PassageKind> = new Set([
  'elision',
  'front-matter',
  'back-matter',
  'boilerplate',
]);

/** Whether a passage takes part in a comparison. */
export function isCompared(passage: Pick<Passage, 'kind'>): boolean {
  return !SET_ASIDE.has(passage.kind);
}
