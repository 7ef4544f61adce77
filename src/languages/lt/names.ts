import type {NameGrammar} from '../../engine/recognise/names/grammar.js';
import {formations} from './formations.js';
import {forms} from './names/forms.js';
import {known} from './names/known.js';
import {persons} from './names/persons.js';
import {places} from './names/places.js';
import {sites} from './names/sites.js';
import {things} from './names/things.js';
import {organisations} from './organisations.js';
import {treaties} from './treaties.js';

/** Names in Lithuanian texts. */
export const names: NameGrammar = {
  ...known,
  ...forms,
  ...things,
  ...persons,
  ...places,
  ...sites,
  treaties,
  formations,
  organisations,
};
