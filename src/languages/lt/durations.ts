import type {DurationGrammar} from '../../engine/recognise/durations/grammar.js';
import {units} from './durations/units.js';
import {lone} from './durations/lone.js';
import {unsaid} from './durations/unsaid.js';
import {ages} from './durations/ages.js';

/** Lithuanian lengths of time. */
export const durations: DurationGrammar = {
  ...units,
  ...lone,
  ...unsaid,
  ages,
  nameHeads: new Set(
    'karas karo karui karą karu kare planas plano planui planą planu plane seimas seimo seimui seimą seimu seime mokykla mokyklos mokyklai mokyklą mokykloje'.split(
      ' ',
    ),
  ),
  nameHeadCapital: false,
};
