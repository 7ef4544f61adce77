import type {LanguagePack} from '../../engine/language-pack.js';
import {actBehind, actOf, outcomeOf} from '../../glossary/acts.js';
import {realmOf} from '../../glossary/realms.js';
import {events, themes, treatyEvents} from './concepts.js';
import {countables} from './countables.js';
import {clock} from './clock.js';
import {dates} from './dates.js';
import {denials} from './denials.js';
import {durations} from './durations.js';
import {comparisons} from './comparisons.js';
import {modes} from './modes.js';
import {names} from './names.js';
import {nights} from './nights.js';
import {numerals} from './numerals.js';
import {quantities} from './quantities.js';
import {segmentation} from './segmentation.js';
import {vocabulary} from './vocabulary.js';
import {stem} from './stem.js';

/** Lithuanian. */
export const lt: LanguagePack = {
  lang: 'lt',
  stem,
  segmentation,
  numerals,
  dates,
  clock,
  durations,
  quantities,
  countables,
  events,
  treatyEvents,
  actOf,
  actBehind,
  outcomeOf,
  themes,
  vocabulary,
  comparisons,
  denials,
  nights,
  modes,
  names,
  realmOf,
  hasCases: true,
  hearsNames: true,
};
