/** A year that is written somewhere, and the words of its date. */
export interface WrittenYear {
  readonly year: number;
  readonly text: string;
}
