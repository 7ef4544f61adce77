import type {DateGrammar} from '../../engine/recognise/dates/grammar.js';
import {calendar} from './dates/calendar.js';
import {patterns} from './dates/patterns.js';
import {steps} from './dates/steps.js';
import {grounds} from './dates/grounds.js';
import {around} from './dates/around.js';

/** Lithuanian dates: year, month, day, with their words. */
export const dates: DateGrammar = {
  ...calendar,
  ...patterns,
  ...steps,
  ...grounds,
  ...around,
};
