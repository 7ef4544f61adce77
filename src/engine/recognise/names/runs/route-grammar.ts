/** How a language with cases tells of a place by the way that leads to it, or by what is done there. */
export interface RouteGrammar {
  readonly from: string;
  readonly to: string;
  /** Nouns and verbs of going, before „į“: „kelias į“, „išvyko į“; and verbs behind „iš“: „iš … išplaukė“. */
  readonly journeys: RegExp;
  readonly leaves: RegExp;
  /** The word for "beside", what is done beside a place, and what is done beside persons: „prie … sumušė“, „prisidėjo prie“. */
  readonly beside: string;
  readonly battles: RegExp;
  readonly joins: RegExp;
  /** Verbs of what is done with towns and land, before an object: „apgulė“. */
  readonly takes: RegExp;
}
