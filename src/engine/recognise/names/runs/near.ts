/** What a gazetteer knows of the tokens around a name. */
export interface Near {
  readonly isPlace: (at: number) => boolean;
  readonly isPerson: (at: number) => boolean;
}
