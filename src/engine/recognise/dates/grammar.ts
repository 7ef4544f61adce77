import type {AroundGrammar} from './around/around-grammar.js';
import type {CalendarGrammar} from './calendar/calendar-grammar.js';
import type {GroundGrammar} from './grounds/ground-grammar.js';
import type {PatternGrammar} from './patterns/pattern-grammar.js';
import type {StepGrammar} from './patterns/step-grammar.js';

/**
 * The dates of a language, in parts: a pack has a file for each. What a part must have is what no language does without; the rest is
 * for what some languages have, and each says for which.
 */
export interface DateGrammar
  extends CalendarGrammar, PatternGrammar, StepGrammar, GroundGrammar, AroundGrammar {}
