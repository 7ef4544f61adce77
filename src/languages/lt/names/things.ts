import type {ThingGrammar} from '../../../engine/recognise/names/runs/thing-grammar.js';
import {namedThings, placeOpeners, thingNouns, vessels} from '../name-words.js';
import {everyForm} from '../morphology.js';

/** Nouns for things that have names. */
export const things: ThingGrammar = {
  openers: new Map(placeOpeners.map((word) => [word, 'place'])),
  namedThings: everyForm(namedThings),
  vessels: everyForm(vessels),
  thingNouns: everyForm(thingNouns),
  // „Kazys Upelis“
  namesakes: everyForm(['upelis']),
};
