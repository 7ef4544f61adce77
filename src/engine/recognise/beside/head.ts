/** The head of a noun phrase: a thing of the glossary, or the account's own noun. */
export interface Head {
  readonly counted: string;
  /** Index of its token. */
  readonly at: number;
  /** Whether the glossary has it. */
  readonly known: boolean;
}
