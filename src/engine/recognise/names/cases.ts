/** A case that tells what a name does in its clause. */
export type Case = 'nominative' | 'genitive' | 'genitive plural' | 'accusative' | 'instrumental';

/** How a language with cases tells by the form of a word, in lower case, what it belongs to. */
export interface CaseGrammar {
  /** Whether two words of a name can stand in one case. */
  readonly agree: (first: string, second: string) => boolean;
  /** Whether a form of a name can be of a case. */
  readonly isIn: (form: string, grammatical: Case) => boolean;
  /** The nominative of a place's name in the genitive, where that is of the plural: „Rotulių“ kaimas. */
  readonly placeOf: (genitive: string) => string | undefined;
}
