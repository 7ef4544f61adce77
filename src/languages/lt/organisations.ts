import type {OrganisationGrammar} from '../../engine/recognise/names/organisations/organisation-grammar.js';
import type {ShortName} from '../../engine/recognise/names/known/short-name.js';
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
blokas: Bloc
delegatūra: Delegation
sąjūdis: Movement
judėjimas: Movement
asamblėja: Assembly
susirinkimas: Assembly
suvažiavimas: Congress
kongresas: Congress
fondas: Fund
komisija: Commission
lyga: League
senatas: Senate
tribunolas: Tribunal
kanceliarija: Chancellery
organizacija: Organisation
federacija: Federation
inspekcija: Inspectorate
kontrolė: Control
valdyba: Board
savivaldybė: Municipality
teismas: Court
komendantūra: Kommandatura
departamentas: Department
direkcija: Directorate
sinodas: Synod
kompanija: Company
rūmai: Chamber
agentūra: Agency
magistratas: Magistrate
prokuratūra: Prosecutor's Office
administracija: Administration
štabas: Staff
misija: Mission
radijas: Radio
`),
  behindOnly: new Map(
    (
      [
        ['kontrolė', /^valstybės$/u],
        [
          'teismas',
          /^(?:aukščiausi|vyriausi|apeliacin|apygard|apylink|apskrit|kar(?:o|in|iuom)|tarptautin|konstitucin|administracin)|^(?:pilies|žemės|valsčiaus|taikos|vaito|dvaro|konsistorijos)$/u,
        ],
        ['administracija', /^(?:karin|civilin|sritin|laikin)/u],
        ['rūmai', /^(?:ūkio|darbo|prekybos|pramonės|amatų|finansų)$/u],
        ['štabas', /^(?:generalin|vyriausi|gynyb)/u],
        ['misija', /^(?:karin|kontrolės$|diplomatin|repatriacijos$)/u],
        ['sinodas', /^(?:švent|generalin|liuteron|reformat)/u],
      ] as const
    ).flatMap(([noun, words]) => formsOf(noun).map((form) => [form, words] as const)),
  ),
  bodies: new Map(
    [
      ...decline(`
taryba: Council
senatas: Senate
parlamentas: Parliament
asamblėja: Assembly
direktorija: Directory
`),
    ]
      .map(([form, noun]): [string, ShortName] => [form, {noun, alone: true}])
      .concat(
        [
          ...decline(`
komisija: Commission
komitetas: Committee
partija: Party
akademija: Academy
universitetas: University
draugija: Society
sąjunga: Union
ordinas: Order
bankas: Bank
ministerija: Ministry
lyga: League
fondas: Fund
delegatūra: Delegation
`),
        ].map(([form, noun]) => [form, {noun}]),
      ),
  ),
  institutions: new Set(['University', 'Academy', 'Institute', 'Seminary']),
  houses: new Set(['Theatre', 'Hospital', 'Museum', 'Library', 'Gymnasium', 'Radio']),
  describes:
    /(?:in(?:is|ė|io|ės|iam|iui|ei|į|ę|iu|e|iame|ėje)|asis|oji|ojo|osios|ąjį|ąją|ajam|ajai|uoju|ąja|ajame|ojoje)$/u,

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
firma: company
asociacija: association
bankas: bank
įmonė: company
koncernas: concern
spaustuvė: printer
knygynas: bookshop
komanda: team
būrelis: circle
ansamblis: ensemble
orkestras: orchestra
korporacija: corporation
judėjimas: movement
fondas: fund
teatras: theatre
kolūkis: kolkhoz
sąjunga: union
organizacija: organisation
`),
  offices: new Set(['Ministry', 'Commissariat', 'Inspectorate', 'Control', 'Kommandatura']),
  ofStates: new Set(['Commission']),
  links: new Set([
    ...'medicinos mokslo meno švietimo sveikatos iždo pašto spaudos teisingumo susisiekimo kultūros sporto muzikos dailės teatro pramonės laivybos gamtos istorijos tyrimo tyrimų centro kontrolės kunigų'.split(
      ' ',
    ),
    ...'pilies taikos prekybos amatų finansų kredito taupomoji taupomosios žemdirbių ūkininkų ekonominė ekonominės'.split(
      ' ',
    ),
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
    'ginkluotosios',
    'karo',
    'liaudies',
    'tautos',
    'rūmų',
    'pasienio',
    'saugumo',
    'laisvės',
    'demokratinės',
    'vykdomasis',
    'vykdomojo',
    'vykdomajam',
    'vykdomąjį',
    'vykdomuoju',
    'respublikos',
    'karinė',
  ]),
  // „Lietuvos gydytojų sąjunga“; „Lietuvos sąjunga su Lenkija“ is a league of states.
  isLink: (lower) =>
    /^(?!šalių|valstybių|tautų|krašt|miest|kaim).*(?:ų|[ijy]os|ybos|ybės|[iy]mo|inės|inė|in(?:is|io|iam|į|iu|iame)|oji|osios|ąją|asis|ojo|ajam|ąjį|uoju)$/u.test(
      lower,
    ),
  leagues: new Set(['Union', 'Congress', 'Assembly', 'League', 'Federation']),
  mayComeFirst: false,
};
