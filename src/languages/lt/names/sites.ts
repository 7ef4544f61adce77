import type {SiteGrammar} from '../../../engine/recognise/names/places/site-grammar.js';
import {everyForm, formsOf} from '../morphology.js';

const LANDMARKS: readonly (readonly [string, string])[] = [
  ['tiltas', 'Bridge'],
  ['vartai', 'Gate'],
  ['rūmai', 'Palace'],
  ['pilis', 'Castle'],
  ['kareivinės', 'Barracks'],
  ['bokštas', 'Tower'],
  ['tvirtovė', 'Fortress'],
  ['citadelė', 'Citadel'],
  ['katedra', 'Cathedral'],
  ['bažnyčia', 'Church'],
  ['koplyčia', 'Chapel'],
  ['vienuolynas', 'Monastery'],
  ['kapinės', 'Cemetery'],
  ['ragas', 'Cape'],
];

/** Streets, bridges, churches and hills. */
export const sites: SiteGrammar = {
  heights: {
    nouns: new Set(
      ['aukštum', 'kalv'].flatMap((stem) => 'a os ai ą oje'.split(' ').map((end) => stem + end)),
    ),
    nounFirst: false,
  },
  streets: {
    nouns: new Map(
      ['gatvė', 'aikštė', 'alėja', 'prospektas', 'bulvaras', 'skersgatvis', 'krantinė'].flatMap(
        (noun) => formsOf(noun).map((form) => [form, noun] as const),
      ),
    ),
    capital: false,
    short: new Map([
      ['g', 'gatvė'],
      ['pr', 'prospektas'],
      ['al', 'alėja'],
      ['skg', 'skersgatvis'],
    ]),
  },
  landmarks: new Map(
    LANDMARKS.flatMap(([noun, english]) => formsOf(noun).map((form) => [form, english] as const)),
  ),
  churches: everyForm(['katedra', 'bažnyčia', 'koplyčia', 'vienuolynas']),
  palaces: everyForm(['rūmai']),
  saints: new Set(['šv', 'švč', 'šventojo', 'šventosios']),
  holy: new Set(['švč']),
};
