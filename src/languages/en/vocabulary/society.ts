import type {SOCIETY} from '../../../glossary/vocabulary/society.js';

export const society = {
  // Social groups, professions, ranks.
  'estate-social': 'social class, estate social, =caste',
  tribe: 'tribe, tribal, clan, ethnic, race people',
  elite: 'elite, upper class, =privileged',
  bourgeois: 'bourgeois, bourgeoisie, middle class',
  proletariat: 'proletariat, proletarian, working class',
  capitalism: '=capitalism, capitalist',
  intelligentsia: 'intelligentsia',
  lord: '=lord, =lords, suzerain',
  philanthropist: 'philanthropist, charity, charitable, benefactor, philanthropy',
  vagabond: 'vagabond, tramp',
  bandit: 'bandit, outlaw bandit, gangster, gang, brigand',
  prominent: '=celebrity, prominent, eminent, notable',
  club: 'club, clubhouse',
  office: '=office, =offices, bureau',
  department: '=department, departmental',
  public: '=public, =publicly, publicity, publicise',
  scandal: 'scandal, =sensational',
  audit: 'audit, auditor',

  // Rarer ones.
  hierarchy: 'hierarchy',
  'ethnic-minority': 'ethnic minority',
  'abolish-serfdom': 'abolition of serfdom',
} satisfies Record<(typeof SOCIETY)[number], string>;
