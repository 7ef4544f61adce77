import type {OrganisationGrammar} from '../../engine/recognise/name-grammar.js';

const HEADS = [
  'Party',
  'University',
  'Academy',
  'Council',
  'Society',
  'Ministry',
  'Committee',
  'Commission',
  'League',
  'Bank',
  'Company',
  'Association',
  'Institute',
  'Congress',
  'Parliament',
  'Senate',
  'Assembly',
  'Police',
  'Army',
  'Navy',
  'Government',
  'Guard',
  'Bureau',
  'Department',
  'Office',
  'Service',
  'Federation',
];

export const organisations: OrganisationGrammar = {
  heads: new Map([
    ...HEADS.map((head): [string, string] => [head.toLowerCase(), head]),
    ['army', 'Army'],
    ['government', 'government'],
    ['police', 'police'],
    ['navy', 'Navy'],
  ]),
  quoted: new Map(),
  links: new Set(['of', 'and', 'for', 'the', "people's"]),
  headFirst: true,
};
