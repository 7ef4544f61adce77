import type {ShortName} from '../../engine/recognise/names/known/short-name.js';
import type {TreatyGrammar} from '../../engine/recognise/names/treaties/treaty-grammar.js';

const HEADS = [
  'Treaty',
  'Pact',
  'Agreement',
  'Convention',
  'Concordat',
  'Accord',
  'Armistice',
  'Truce',
];

/** Nouns that with a capital and an article mean a treaty that has been named. */
function shortNames(nouns: string): ReadonlyMap<string, ShortName> {
  return new Map(nouns.split(' ').map((noun) => [noun.toLowerCase(), {noun}]));
}

export const treaties: TreatyGrammar = {
  heads: new Map([
    ...HEADS.map((head): [string, string] => [head.toLowerCase(), head]),
    ...['Treaties', 'Pacts', 'Agreements', 'Conventions', 'Accords'].map(
      (head): [string, string] => [head.toLowerCase(), head],
    ),
    ...'Act Bill Law Edict Statute Charter Constitution Declaration Note Ultimatum Bull Sanction Decree Capitulation Articles Provisions'
      .split(' ')
      .map((head): [string, string] => [head.toLowerCase(), head]),
    ['capitulations', 'Capitulation'],
    ['acts', 'Act'],
    ['laws', 'Law'],
    ['protocol', 'Protocol'],
    ['protocols', 'Protocol'],
    ['peace', 'Peace'],
    ['union', 'Union'],
  ]),
  plurals: new Set(['treaties', 'pacts', 'agreements', 'conventions', 'accords']),
  types: new Map([
    ['mutual assistance', 'Mutual Assistance'],
    ['mutual defence', 'Mutual Assistance'],
    ['mutual defense', 'Mutual Assistance'],
    ['non-aggression', 'Non-Aggression'],
    ['nonaggression', 'Non-Aggression'],
    ['peace', 'Peace'],
    ['trade', 'Trade'],
    ['commercial', 'Trade'],
    ['commerce', 'Trade'],
    ['economic', 'Economic Cooperation'],
    ['boundary', 'Boundary'],
    ['border', 'Boundary'],
    ['frontier', 'Boundary'],
    ['friendship', 'Friendship'],
    ['alliance', 'Alliance'],
    ['neutrality', 'Neutrality'],
    ['cooperation', 'Cooperation'],
    ['armistice', 'Armistice'],
    ['truce', 'Armistice'],
    ['naval', 'Naval'],
    ['secret', 'Secret'],
    ['final', 'Final'],
    ['repatriation', 'Repatriation'],
    ['disarmament', 'Disarmament'],
    ['surrender', 'Capitulation'],
    ['partition', 'Partition'],
    ['bases', 'Bases'],
    ['defence', 'Defence'],
    ['defense', 'Defence'],
    ['transfer', 'Transfer'],
    ['military', 'Military'],
    ['credit', 'Credit'],
    ['evacuation', 'Evacuation'],
    ['confidential', 'Secret'],
  ]),
  talks: new Set(['conference', 'talks', 'negotiations', 'congress', 'delegation']),
  joiners: new Set(['of', 'on', 'between', 'concerning', 'respecting', 'regarding']),
  placeJoiner: 'of',
  partner: 'with',
  never: new Set(
    'parliament congress god moses nature war faith things nations men indulgence attainder exchange lading grace credit hand interest'.split(
      ' ',
    ),
  ),
  short: shortNames(
    'Treaty Pact Agreement Convention Concordat Armistice Truce Protocol Peace Union Charter Edict Statute Ultimatum Declaration',
  ),
  links: new Set(['and', 'of', 'the', 'on', 'additional', 'supplementary']),
  continues: () => false,
};
