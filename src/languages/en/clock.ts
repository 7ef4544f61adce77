import type {ClockGrammar} from '../../engine/recognise/clock/clock-grammar.js';
import {words} from '../word-lists.js';

/** How English tells the time of day. */
export const clock: ClockGrammar = {
  hourBehind: words("am pm a.m p.m o'clock o’clock oclock hrs"),
  cues: words('at until till by the'),
  partsOfDay: words('morning afternoon evening night noon midnight'),
  hourBefore: words(
    'at about around between by till until from to before after towards toward near past since nearly almost',
  ),
  partOfDayBehind: new Set(['in the', 'that', 'the same', 'on the']),
  hourAlone: words('after before towards toward near since'),
  minutesBetween: new Set(['to', 'past']),
  minutesBefore: new Set(),
  quarterBetween: words('to past after before'),
  halves: new Set(),
  bells: words('bells'),
  units: new Set(),
  unitsUnless: new Set(),
  openingHours:
    /(?:^| )(?:(?:opening|office|business|visiting) hours|hours :|opens?(?: daily| every day)?)(?: :)?(?: from)?$/u,
};
