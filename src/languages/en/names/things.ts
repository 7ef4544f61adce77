import type {ThingGrammar} from '../../../engine/recognise/names/runs/thing-grammar.js';
import {namesakes, openers, thingNouns, vessels} from '../name-words.js';
import {words} from '../../word-lists.js';

/** Nouns for things that have names. */
export const things: ThingGrammar = {
  openers,
  namedThings: words(
    'street road avenue square bridge park hotel school college university library museum hospital station barracks line canal prize medal monument stadium airport',
  ),
  works: {
    nouns: new Set('novel opera film play musical ballet ballad poem comedy tragedy'.split(' ')),
    acts: new Set('published serialised serialized premiered filmed staged reprinted'.split(' ')),
  },
  vessels,
  vesselActs: words(
    'sank sinks foundered capsized sailed steamed anchored grounded opened fired struck carried mounted arrived left escaped surrendered engaged hit lay burned blew drifted rolled',
  ),
  onlyVessels: words(
    'sank sinks sunk foundered capsized steamed anchored grounded hit holed torpedoed dismasted scuttled refloated',
  ),
  arms: new Set(['guns']),
  shipLetters: new Set(['ss']),
  thingNouns,
  times: new Set('day week month year century age era'.split(' ')),
  namesakes,
};
