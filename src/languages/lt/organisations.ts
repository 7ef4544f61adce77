import type {OrganisationGrammar} from '../../engine/recognise/names/grammar.js';
import {formsOf} from './morphology.js';

function decline(table: string): Map<string, string> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [word = '', english = ''] = line.split(': ');
        return formsOf(word).map((form): [string, string] => [form, english]);
      }),
  );
}

export const organisations: OrganisationGrammar = {
  heads: decline(`
partija: Party
universitetas: University
akademija: Academy
taryba: Council
draugija: Society
vyriausybė: government
kariuomenė: Army
policija: police
tarnyba: service
ministerija: Ministry
komitetas: Committee
komisariatas: Commissariat
bankas: Bank
parlamentas: parliament
sąjunga: Union
archyvas: Archive
muziejus: Museum
biblioteka: Library
institutas: Institute
seminarija: Seminary
ligoninė: Hospital
bendrovė: Company
kolegija: College
gimnazija: Gymnasium
teatras: Theatre
konservatorija: Conservatory
observatorija: Observatory
`),
  quoted: decline(`
laikraštis: newspaper
dienraštis: newspaper
žurnalas: journal
savaitraštis: weekly
agentūra: agency
leidykla: publisher
draugija: Society
gamykla: factory
fabrikas: factory
bendrovė: company
kooperatyvas: cooperative
artelė: artel
klubas: club
choras: choir
sąjunga: union
organizacija: organisation
`),
  links: new Set([
    'komunistų',
    'socialistų',
    'socialdemokratų',
    'demokratų',
    'krikščionių',
    'liaudininkų',
    'tautininkų',
    'valstiečių',
    'darbo',
    'liberalų',
    'konservatorių',
    'kriminalinė',
    'kriminalinės',
    'kriminalinę',
    'valstybės',
    'mokslų',
    'tarybų',
    'užsienio',
    'vidaus',
    'reikalų',
    'krašto',
    'apsaugos',
    'technikos',
    'žemės',
    'ūkio',
    'saugumo',
    'ginkluotosios',
  ]),
  // „Lietuvos gydytojų sąjunga“; „Lietuvos sąjunga su Lenkija“ is a league of states.
  isLink: (lower) =>
    /^(?!šalių|valstybių|tautų|krašt|miest|kaim).*(?:ų|[ijy]os|ybos|inės)$/u.test(lower),
  leagues: new Set(['Union']),
  headFirst: false,
};
