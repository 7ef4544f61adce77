import type {KnownGrammar} from '../../../engine/recognise/names/known/known-grammar.js';
import {gazetteerFor} from '../../../glossary/names.js';
import {demonyms} from '../demonyms.js';

/** Names that are known beforehand, and those of peoples. */
export const known: KnownGrammar = {
  gazetteer: gazetteerFor('en'),
  alsoNouns: new Set(['Luck', 'Reunion', 'Ruse']),
  demonyms,
  owners: new Set(['whose', 'its', 'their']),
};
