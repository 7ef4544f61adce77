import type {DurationGrammar} from '../../engine/recognise/durations/grammar.js';
import {units} from './durations/units.js';
import {articled} from './durations/articled.js';
import {lone} from './durations/lone.js';
import {unsaid} from './durations/unsaid.js';
import {ages} from './durations/ages.js';

/** English lengths of time. */
export const durations: DurationGrammar = {
  ...units,
  ...articled,
  ...lone,
  ...unsaid,
  ages,
  nameHeads: new Set(['war', 'wars', 'plan', 'plans', 'diet', 'truce', 'campaign']),
  nameHeadCapital: true,
};
