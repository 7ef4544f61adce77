/** English nouns whose words mean other things as well: they need a name beside them. */
export const AMBIGUOUS: ReadonlySet<string> = new Set([
  'Peace',
  'Union',
  'Act',
  'Declaration',
  'Armistice',
  'Truce',
]);

/** Nouns that any name beside them makes a treaty of: „Nemėžio sutartis“, "the Bread Peace". */
export const NAMED: ReadonlySet<string> = new Set(['Treaty', 'Peace', 'Armistice', 'Truce']);

/** Nouns that a name between them and an article makes a treaty of, where they have no capital: "the Chantilly agreement". */
export const NAMED_SMALL: ReadonlySet<string> = new Set([
  'Treaty',
  'Pact',
  'Agreement',
  'Armistice',
  'Truce',
]);

/**
 * Nouns for what one side gives, which are named as treaties are: by a name between them and an article, "the Stamp Act", or by one
 * behind them, "the Edict of Nantes". Where cases tell, by a place in the genitive that is no state, „Nanto ediktas“.
 */
export const GIVEN: ReadonlySet<string> = new Set([
  'Act',
  'Bill',
  'Law',
  'Edict',
  'Statute',
  'Charter',
  'Constitution',
  'Declaration',
  'Note',
  'Ultimatum',
  'Bull',
  'Sanction',
  'Decree',
  'Capitulation',
  'Articles',
  'Provisions',
]);
