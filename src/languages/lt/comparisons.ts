import {lexicon} from '../../engine/recognise/lexicon.js';

/**
 * What brings in somebody or some place that the clause does not tell of. Beside a town is where it happened; beside a people
 * there is another.
 */
export const comparisons = lexicon(
  {
    compared:
      'kaip ir, kaip antai, panašiai kaip, panašiai kaip ir, taip pat kaip, lygiai kaip, ne taip kaip, kitaip nei, kitaip negu, kitaip kaip, skirtingai nei, skirtingai negu, skirtingai nuo, priešingai nei, priešingai negu, palyginti su, panašus į, panaši į, panašūs į, panašios į, išskyrus, neskaitant, neskaičiuojant, vietoj',
    beside: 'greta, šalia',
  },
  (word) => word,
);
