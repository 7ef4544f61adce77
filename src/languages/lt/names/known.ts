import type {KnownGrammar} from '../../../engine/recognise/names/known/known-grammar.js';
import {gazetteerFor} from '../../../glossary/names.js';
import {demonyms} from '../demonyms.js';
import {formsOf} from '../morphology.js';

/** Names that are known beforehand, and those of peoples. */
export const known: KnownGrammar = {
  gazetteer: gazetteerFor('lt', (name) => formsOf(name)[1] ?? name),
  acronymEnding: /^(\p{Lu}{2,})['’]?(?:as|o|ui|ą|u|e|a|os|ai|oje)$/u,
  alsoNouns: new Set(['Varpas', 'Aušra', ...formsOf('Konventas'), ...formsOf('Santarvė')]),
  demonyms,
};
