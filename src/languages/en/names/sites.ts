import type {SiteGrammar} from '../../../engine/recognise/names/places/site-grammar.js';

/** Streets, bridges, churches and hills. */
export const sites: SiteGrammar = {
  heights: {nouns: new Set(['hill', 'height', 'côte', 'cote']), nounFirst: true},
  streets: {
    nouns: new Map(
      ['Street', 'Square', 'Avenue', 'Road', 'Boulevard', 'Embankment', 'Quay'].map((noun) => [
        noun.toLowerCase(),
        noun,
      ]),
    ),
    capital: true,
  },
  landmarks: new Map(
    'Bridge Gate Palace Castle Barracks Tower Citadel Cathedral Monastery Cemetery Abbey Priory Minster Station Viaduct'
      .split(' ')
      .map((noun) => [noun.toLowerCase(), noun]),
  ),
  saints: new Set(['st', 'saint']),
};
