/** What an address asks a page for. */
export interface Asked {
  /** Ids in the order of the columns. */
  readonly accounts: readonly string[];
  /** Id of a comparison of the reader's own documents, in the library. */
  readonly own?: string | undefined;
  /** Whether the beginning will do until all is there. */
  readonly isOfTheBeginning: boolean;
}

/** What an address asks for and this page has not: another reader's comparison, an account under another name. */
export type Missing =
  {readonly type: 'comparison'} | {readonly type: 'accounts'; readonly ids: readonly string[]};
