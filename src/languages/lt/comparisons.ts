import {lexicon} from '../../engine/recognise/lexicon.js';

/** What brings in somebody or some place that the clause does not tell of. */
export const comparisons = lexicon(
  {
    compared:
      'kaip ir, kaip antai, panašiai kaip, panašiai kaip ir, taip pat kaip, lygiai kaip, ne taip kaip, kitaip nei, kitaip negu, kitaip kaip, skirtingai nei, skirtingai negu, skirtingai nuo, priešingai nei, priešingai negu, daugiau nei, daugiau negu, mažiau nei, mažiau negu, anksčiau nei, anksčiau negu, vėliau nei, vėliau negu, palyginti su, panašus į, panaši į, panašūs į, panašios į, greta, šalia, be, išskyrus, neskaitant, neskaičiuojant, vietoj, vietoje',
  },
  (word) => word,
);
