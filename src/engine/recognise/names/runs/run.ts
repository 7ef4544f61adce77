/** A part of a run: a word with a capital, an initial with its full stop, or a particle between. */
export interface RunPart {
  readonly from: number;
  readonly to: number;
  /** As written, hyphens kept: `J.`, `Krėvė-Mickevičius`. */
  readonly text: string;
  readonly kind: 'name' | 'initial' | 'particle';
}

/** A name of a person in its place. */
export interface NamedRun {
  readonly parts: readonly RunPart[];
  /** Index of its sentence in the account. */
  readonly at: number;
  /** Id of the passage of that. */
  readonly passage: string;
  /** Whether that is a heading. */
  readonly isTitle: boolean;
  /** Whether a woman's title stands before it. */
  readonly isWoman: boolean;
  /** Another surname of the same person, told beside it: née. */
  readonly alias?: readonly RunPart[];
}
