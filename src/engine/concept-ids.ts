/**
 * Concepts that the engine knows by their ids in the glossary, of which it imports nothing. The glossary names these types beside
 * its own lists: an id that is missing there does not compile.
 */

/** Things counted by which a rule of the engine goes. */
export const PEOPLE = 'people';
export const TROOPS = 'troops';
export const CASUALTIES = 'casualties';
export const MEMBERS = 'members';
export const VOTES = 'votes';
export const SEATS = 'seats';
/** How often something is done. */
export const TIMES = 'times';
/** The pound of which shillings and pence are parts. */
export const POUNDS = 'pounds';
/** A share of something that is not said. */
export const SHARE = 'share';

/** Things counted, each of which has a name of its own. */
type NamedThing =
  | 'towns'
  | 'cities'
  | 'villages'
  | 'islands'
  | 'states'
  | 'countries'
  | 'republics'
  | 'provinces'
  | 'castles'
  | 'fortresses'
  | 'rivers'
  | 'lakes';

export type KnownThing =
  | typeof PEOPLE
  | typeof TROOPS
  | typeof CASUALTIES
  | typeof MEMBERS
  | typeof VOTES
  | typeof SEATS
  | typeof TIMES
  | typeof POUNDS
  | typeof SHARE
  | NamedThing;

/** Events that accounts tell of in every other sentence. */
export type KnownEvent =
  | 'begin'
  | 'end'
  | 'report'
  | 'inform'
  | 'announce'
  | 'determine'
  | 'agree'
  | 'receive'
  | 'present'
  | 'number'
  | 'measure'
  | 'command'
  | 'explain'
  | 'lose';

/** Themes of what a state acts by. */
export type KnownTheme = 'army' | 'navy' | 'air-force' | 'government';

/** Meanings of plain words: which way a thing is measured, and what became of a group. */
export type KnownMeaning =
  | 'high'
  | 'depth'
  | 'long'
  | 'wide'
  | 'diameter'
  | 'thick'
  | 'death'
  | 'kill'
  | 'murder'
  | 'wounded-war'
  | 'arrest';

/** The ids of a list, in which those that the engine knows must be. */
export type Knowing<Ids, Known extends Ids> = Ids | Known;
