import type {TreatyGrammar} from '../../engine/recognise/names/treaties/treaty-grammar.js';
import {formsOf} from './morphology.js';

const HEADS = `
sutartis: Treaty
sutartys: Treaties
paktas: Pact
paktai: Pacts
susitarimas: Agreement
susitarimai: Agreements
konvencija: Convention
konvencijos: Conventions
konkordatas: Concordat
taika: Peace
unija: Union
paliaubos: Armistice
traktatas: Treaty
aktas: Act
deklaracija: Declaration
protokolas: Protocol
protokolai: Protocol
ediktas: Edict
statutas: Statute
konstitucija: Constitution
chartija: Charter
įstatymas: Law
įstatymai: Law
bulė: Bull
kapituliacija: Capitulation
`;

const heads = new Map<string, string>();
const plurals = new Set<string>();
for (const line of HEADS.trim().split('\n')) {
  const [word = '', english = ''] = line.split(': ');
  const plural = /(?:ties|ts|ns)$/.test(english);
  for (const form of formsOf(word)) {
    // A form of the singular comes first: `sutarties`, `paktu`.
    if (heads.has(form)) continue;
    heads.set(form, english);
    if (plural) plurals.add(form);
  }
}
// "Sutartis" and "paliaubos" follow paradigms whose nominatives look like others' forms.
for (const form of ['sutarčių', 'sutartims', 'sutartimis', 'sutartyse', 'sutartys'])
  plurals.add(form);

export const treaties: TreatyGrammar = {
  heads,
  plurals,
  types: new Map([
    ['savitarpio pagalbos', 'Mutual Assistance'],
    ['tarpusavio pagalbos', 'Mutual Assistance'],
    ['savitarpinės pagalbos', 'Mutual Assistance'],
    ['nepuolimo', 'Non-Aggression'],
    ['tarpusavio nepuolimo', 'Non-Aggression'],
    ['taikos', 'Peace'],
    ['amžinosios taikos', 'Peace'],
    ['taika', 'Peace'],
    ['prekybos', 'Trade'],
    ['ekonominio bendradarbiavimo', 'Economic Cooperation'],
    ['karinio bendradarbiavimo', 'Military Cooperation'],
    ['bendradarbiavimo', 'Cooperation'],
    ['draugystės', 'Friendship'],
    ['žmogaus teisių', 'Human Rights'],
    ['vaiko teisių', 'Rights of the Child'],
    ['karo belaisvių', 'Prisoners of War'],
    ['pabėgėlių', 'Refugees'],
    ['sienų', 'Boundary'],
    ['sienos', 'Boundary'],
    ['neutraliteto', 'Neutrality'],
    ['sąjungos', 'Alliance'],
    ['gynybos', 'Defence'],
    ['karinės sąjungos', 'Alliance'],
    ['perdavimo', 'Transfer'],
    ['paliaubų', 'Armistice'],
    ['repatriacijos', 'Repatriation'],
    ['nusiginklavimo', 'Disarmament'],
    ['kapituliacijos', 'Capitulation'],
    ['kariuomenės įkurdinimo', 'Bases'],
    ['kariuomenės įvedimo', 'Bases'],
    ['bazių', 'Bases'],
    ['kredito', 'Credit'],
    ['evakuacijos', 'Evacuation'],
    ...['karinis', 'karinė']
      .flatMap((word) => formsOf(word))
      .map((form): [string, string] => [form, 'Military']),
    ...['galutinis', 'galutinė']
      .flatMap((word) => formsOf(word))
      .map((form): [string, string] => [form, 'Final']),
    ...['slaptasis', 'slaptas', 'slaptieji', 'slapti', 'konfidencialus']
      .flatMap((word) => formsOf(word))
      .map((form): [string, string] => [form, 'Secret']),
  ]),
  talks: new Set(['konferencija', 'derybos', 'kongresas', 'delegacija'].flatMap(formsOf)),
  joiners: new Set(['dėl']),
  partner: 'su',
  links: new Set([
    ...['ir', 'bei', 'dėl', 'su', 'tarp', 'ar', 'jo', 'jos', 'jų'],
    ...['papildomas', 'papildomi'].flatMap((word) => formsOf(word)),
  ]),
  continues: (lower) => /(?:[oųą]s?|ės|aus|ies|io)$/.test(lower),
  short: new Map(
    [
      ['sutartis', 'Treaty'],
      ['paktas', 'Pact'],
      ['susitarimas', 'Agreement'],
      ['konvencija', 'Convention'],
      ['konkordatas', 'Concordat'],
      ['statutas', 'Statute'],
      ['chartija', 'Charter'],
    ].flatMap(([word = '', noun = '']) => formsOf(word).map((form) => [form, {noun}] as const)),
  ),
  isOwner: (lower) => /(?:[^aeiou]o|i?aus|[oė]s|ies|ų)$/.test(lower),
  partyUnless: /\p{Ll}(?:[aąęį]|[aiy]s|[auoe]i|[aoėi]ms|omis|ėmis|ais|[ouėy]je)$/u,
};
