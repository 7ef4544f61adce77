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
