/** What can be wrong with a document, and of each what the sentence about it names; `wording/problems.ts` has these, and a remedy for each. */
export type Wrong =
  | {
      readonly code:
        | 'unreadable'
        | 'too-few-accounts'
        | 'not-built'
        | 'empty'
        | 'binary'
        | 'archive'
        | 'encrypted'
        | 'damaged'
        | 'json-syntax'
        | 'other-data'
        | 'no-texts'
        | 'other-lines'
        | 'encoding'
        | 'front-matter-syntax';
    }
  /** `other`: path of the document that has the same text. */
  | {readonly code: 'same-text'; readonly other: string}
  /** `of`: the kind of document whose pages are pictures; left out where the file itself is one. */
  | {readonly code: 'picture'; readonly of?: 'PDF'}
  | {readonly code: 'other-program'; readonly program: string}
  | {readonly code: 'unclosed'; readonly element: string}
  | {readonly code: 'too-large' | 'too-large-inside'; readonly bytes: number}
  | {readonly code: 'too-many-paragraphs' | 'too-many-sentences'; readonly count: number}
  /** `lang`: the tag that is said, or the language that it seems to be; left out where nothing tells. */
  | {readonly code: 'unknown-language'; readonly lang?: string}
  /** `field`: left out where there is no front matter at all. */
  | {readonly code: 'front-matter-missing'; readonly field?: string}
  | {readonly code: 'front-matter-value'; readonly field: string}
  /** `field`: left out where what stands there is no note at all. */
  | {readonly code: 'note-syntax'; readonly field?: string}
  /** `exact`: the words that are quoted. */
  | {readonly code: 'note-orphan'; readonly exact: string}
  | {readonly code: 'note-translation-missing'; readonly lang: string};

/** Something wrong with a document, as data; nothing here is a sentence of the interface. */
export type Problem = Wrong & {
  /** File as given. */
  readonly path: string;
  /** From 1; left out where the problem is with the file as a whole. */
  readonly line?: number;
  readonly column?: number;
};

/** Thrown by what cannot go on without a readable document. */
export class UnusableDocumentError extends Error {
  /** The first of them. */
  readonly problem: Problem;
  readonly problems: readonly [Problem, ...Problem[]];

  /** @param problems - Of one document, or of several where all were looked at. */
  constructor(...problems: readonly [Problem, ...Problem[]]) {
    const [problem] = problems;
    super(`${problem.path}: ${problem.code}`);
    this.name = 'UnusableDocumentError';
    this.problem = problem;
    this.problems = problems;
  }
}
