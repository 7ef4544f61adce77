import type {FormationGrammar} from './formations/formation-grammar.js';
import type {KnownGrammar} from './known/known-grammar.js';
import type {OrganisationGrammar} from './organisations/organisation-grammar.js';
import type {PersonGrammar} from './persons/person-grammar.js';
import type {PlaceGrammar} from './places/place-grammar.js';
import type {SiteGrammar} from './places/site-grammar.js';
import type {FormGrammar} from './runs/form-grammar.js';
import type {ThingGrammar} from './runs/thing-grammar.js';
import type {TreatyGrammar} from './treaties/treaty-grammar.js';

/**
 * All that the recogniser of names knows of a language, in parts: a pack has a file for each. What has a question mark is for what some
 * languages have, and says for which.
 */
export interface NameGrammar
  extends KnownGrammar, FormGrammar, ThingGrammar, PersonGrammar, PlaceGrammar, SiteGrammar {
  readonly treaties: TreatyGrammar;
  readonly formations: FormationGrammar;
  readonly organisations: OrganisationGrammar;
}
