import type {NameKind} from '../../../mention.js';

/** A thing with a name of its own, as a gazetteer lists it. */
export interface NamedIdentity {
  /** English name, the identity's value. */
  readonly name: string;
  readonly kind: NameKind;
  /**
   * Names in the pack's language, in the nominative. Words written with a capital match only such; names all in
   * capitals (`SSRS`) match only as they are. A surname stands here only where it alone means this person.
   */
  readonly aliases: readonly string[];
  /** The year from which accounts that tell of it mean this bearer of a name that others had before. */
  readonly since?: number;
  /** English adjective of a state, for names of treaties made of their parties: `Soviet`. */
  readonly adjective?: string;
  /** What is known of a treaty, to find it by. */
  readonly treaty?: TreatyFacts;
}

/** What tells one treaty from another. */
export interface TreatyFacts {
  /** Identities of the parties. */
  readonly parties: readonly string[];
  /** Types as in `TreatyGrammar.types`. */
  readonly types: readonly string[];
  readonly year: number;
}
