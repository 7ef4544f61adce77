import type {OrganisationGrammar} from '../../engine/recognise/names/organisation-grammar.js';

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
  'Conference',
  'Organisation',
  'Organization',
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
  'Front',
  'Movement',
  'Federation',
  'College',
  'School',
  'Railroad',
  'Railway',
  'Union',
  'Club',
  'Hospital',
  'Trust',
  'Corporation',
  'Commissioners',
  'Trustees',
  'Board',
  'Institution',
  'Museum',
  'Library',
  'Observatory',
  'Brotherhood',
  'Workers',
  'Secretariat',
  'Chancellery',
  'Tribunal',
  'Delegation',
  'Bloc',
  'Fund',
  'Cabinet',
  'Command',
  'Admiralty',
  'Diet',
];

/** Bodies that a capital and an article name, whatever else the account has told. */
const BODIES =
  'Council Senate Diet Parliament Assembly Chamber Directory Admiralty League Secretariat Presidium'.split(
    ' ',
  );

/** Those that it must have called by a longer name before or behind. */
const SHORT =
  'Commission Committee Convention Union Party Ministry Bank University Academy Society Congress Conference Tribunal Delegation Chancellery Order Legion Front Movement Bureau Fund Command'.split(
    ' ',
  );

export const organisations: OrganisationGrammar = {
  heads: new Map([
    ...HEADS.map((head): [string, string] => [head.toLowerCase(), head]),
    ['army', 'Army'],
    ['government', 'government'],
    ['police', 'police'],
    ['navy', 'Navy'],
  ]),
  bodies: new Map([
    ...BODIES.map(
      (noun) => [noun.toLowerCase(), {noun, alone: true, bare: noun === 'Parliament'}] as const,
    ),
    ...SHORT.map((noun) => [noun.toLowerCase(), {noun}] as const),
  ]),
  quoted: new Map(),
  companies: new Set(['co', 'sons', 'son', 'brothers', 'bros', 'company']),
  links: new Set(['of', 'and', 'for', 'the', "people's"]),
  behind: new Set(['of', 'for']),
  events: new Set(['congress', 'conference', 'union', 'school', 'army', 'diet']),
  capitalised: new Set(['delegation', 'command', 'cabinet', 'fund', 'tribunal', 'diet']),
  headFirst: true,
};
