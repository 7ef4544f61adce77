/** Every problem that reading or checking can report; `wording/problems.ts` has a sentence and a remedy for each. */
export const PROBLEM_CODES = [
  'unreadable',
  'too-few-accounts',
  'not-built',
  'empty',
  'same-text',
  'binary',
  'picture',
  'archive',
  'other-program',
  'encrypted',
  'damaged',
  'unclosed',
  'json-syntax',
  'other-data',
  'no-texts',
  'other-lines',
  'encoding',
  'too-large',
  'too-large-inside',
  'too-many-paragraphs',
  'too-many-sentences',
  'unknown-language',
  'front-matter-syntax',
  'front-matter-missing',
  'front-matter-value',
  'note-syntax',
  'note-orphan',
  'note-translation-missing',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Something wrong with a document, as data; nothing here is a sentence of the interface. */
export interface Problem {
  readonly code: ProblemCode;
  /** File as given. */
  readonly path: string;
  /** From 1; left out where the problem is with the file as a whole. */
  readonly line?: number;
  readonly column?: number;
  /** What the sentence needs to name: a field, a quotation, a size. */
  readonly detail?: string;
}

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
