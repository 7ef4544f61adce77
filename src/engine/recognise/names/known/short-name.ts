/** A noun that with a capital names a body or a place by itself. */
export interface ShortName {
  /** English noun, as longer names have it. */
  readonly noun: string;
  /** Whether it does where the account has told no longer name, "the Senate", or only without an article: "Congress". */
  readonly alone?: boolean | 'bare';
  /** Whether it needs no article: "Parliament". */
  readonly bare?: boolean;
}
