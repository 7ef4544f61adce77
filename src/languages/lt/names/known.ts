import type {KnownGrammar} from '../../../engine/recognise/names/known/known-grammar.js';
import {gazetteerFor} from '../../../glossary/names.js';
import {demonyms} from '../demonyms.js';
import {formsOf} from '../morphology.js';

/** Names that are known beforehand, and those of peoples. */
export const known: KnownGrammar = {
  gazetteer: gazetteerFor('lt', (name) => formsOf(name)[1] ?? name),
  acronymEnding: /^(\p{Lu}{2,})['’]?(?:as|o|ui|ą|u|e|a|os|ai|oje)$/u,
  alsoNouns: new Set([
    ...['Varpas', 'Aušra', 'Akrai', 'Doras', 'Javai', 'Kale', 'Plojo', 'Radome', 'Skaldą'],
    ...['Konventas', 'Santarvė', 'Konfederacija', 'Gauja'].flatMap(formsOf),
  ]),
  alsoNumbers: new Map([
    ['viena', /(?:[aė]|[^a]is)$|^(?:iš|jų|mūsų|kita)$/u],
    ['vienos', /(?:os|ės|ies|ių)$|^(?:iš|jų|mūsų|buvo|nebuvo)$/u],
    ['vienai', /[ae]i$|^(?:iš|jų|mūsų)$/u],
    ['vieną', /[ąęį]$|^(?:iš|jų|mūsų)$/u],
    ['vienoje', /[oėy]je$|^(?:iš|jų|mūsų)$/u],
  ]),
  demonyms,
};
