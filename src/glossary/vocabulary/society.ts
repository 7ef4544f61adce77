export const SOCIETY = [
  // Social groups, professions, ranks.
  'estate-social',
  'tribe',
  'elite',
  'bourgeois',
  'proletariat',
  'capitalism',
  'intelligentsia',
  'lord',
  'philanthropist',
  'vagabond',
  'bandit',
  'prominent',
  'club',
  'office',
  'department',
  'public',
  'scandal',
  'audit',

  // Rarer ones.
  'hierarchy',
  'ethnic-minority',
  'abolish-serfdom',
] as const;
