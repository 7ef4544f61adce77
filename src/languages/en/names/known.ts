import type {KnownGrammar} from '../../../engine/recognise/names/known/known-grammar.js';
import {gazetteerFor} from '../../../glossary/names.js';
import {demonyms} from '../demonyms.js';

/** Acronyms of ranks, things and ways, of ships, of states, and of troops. */
const NO_BODIES = `
CEO CFO POW NCO VIP MEP MVP PHD AKA RIP ETA DNA RNA TNT DDT LSD SOS GDP GNP GMT UTC EST BST BCE GPS DVD USB VHF UHF HIV AIDS
PTSD RBMK VVER NEP GOELRO UFO URL FAQ PDF ISBN ISSN HTML ATM CCTV ABM ICBM SLBM MIRV DMZ DEW SAM UAV LST VTOL HEP BWV KJV NRSV LXX VAT
HMS HMT HMCS HMAS USS RMS USSR SSR RSFSR USA UAE FRG PRC ROC DRC DRV DPRK CSA NWFP
SAS SBS BEF AEF CEF AIF NZEF BAOR RFA RGA RHA RAMC RASC KOSB KRRC KOYLI DLI RNAS RFC ANZAC
VC DSO DSC DFC MBE OBE CBE
`;

/** Names that are known beforehand, and those of peoples. */
export const known: KnownGrammar = {
  gazetteer: gazetteerFor('en'),
  alsoNouns: new Set(['Luck', 'Reunion', 'Ruse']),
  demonyms,
  noBodies: new Set(NO_BODIES.trim().split(/\s+/)),
  owners: new Set(['whose', 'its', 'their']),
};
