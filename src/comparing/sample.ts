import type {SourceDocument} from '../engine/compare-accounts.js';

/**
 * Two accounts of a few words in which most kinds of things are told. A worker that compares them has made its words and
 * patterns, and most of its code has run: what is compared next takes less than half as long.
 */
export const SAMPLE: readonly SourceDocument[] = [
  {
    path: 'pavyzdys.lt.md',
    source:
      '# Gaisras\n\n1920 m. gegužės 3 d. Šiauliuose sudegė 12 namų ir žuvo du žmonės. Po trijų savaičių burmistras ' +
      'Jonas Petraitis pasirašė sutartį su Švedija dėl paskolos.\n\nIš viso sudegė apie 40 proc. miesto.',
  },
  {
    path: 'sample.en.md',
    source:
      '# The fire\n\nOn 4 May 1920 fourteen houses burned down in Šiauliai, and two people were killed. Three weeks ' +
      'later the mayor, Jonas Petraitis, signed a treaty with Sweden about a loan.\n\nNearly half of the town was lost.',
  },
];
